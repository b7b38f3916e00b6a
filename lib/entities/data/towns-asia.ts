/**
 * Cities, provinces and towns of Turkey, Iran, the Caucasus, Central, South and East Asia.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde before a spelling: also a common word, counts only where the
 * context says place. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_ASIA = `
GPE ; zwnghwldaq-tr ; زونغولداق | زونغولداك | زونجولداق | زنغولداق ; TR
GPE ; bartn-tr ; بارطن | بارتين ; TR
GPE ; karabwk-tr ; كارابوك ; TR
GPE ; qstmwny-tr ; قسطموني | كاستامونو ; TR
GPE ; synwb-tr ; سينوب ; TR
GPE ; samswn-tr ; صامصون | سامسون ; TR
GPE ; awrdw-tr ; مدينة أوردو | ~أوردو ; TR
GPE ; ghyrswn-tr ; غيرسون | غيريسون ; TR
GPE ; ryzh-tr ; ريزة | ريزه ; TR
GPE ; artfyn-tr ; أرتفين ; TR
GPE ; ardrwm-tr ; أرضروم | إرضروم ; TR
GPE ; arzynjan-tr ; أرزينجان | أرزنجان ; TR
GPE ; qars-tr ; قارص ; TR
GPE ; ardhan-tr ; أردهان ; TR
GPE ; aghdyr-tr ; إغدير | إيغدير ; TR
GPE ; aghry-tr ; مدينة أغري | ~أغري ; TR
GPE ; wan-tr ; مدينة وان | ~وان | ~وان ; TR
GPE ; syrt-trkyh-tr ; سيرت التركية ; TR
GPE ; btlys-tr ; بتليس | بدليس ; TR
GPE ; mwsh-trkyh-tr ; موش التركية ; TR
GPE ; twnjly-tr ; تونجلي ; TR
GPE ; azygh-tr ; ألازيغ | العزيز التركية ; TR
GPE ; shanly-awrfa-tr ; شانلي أورفا | أورفة | شانلي اورفا ; TR
GPE ; btman-tr ; باتمان | ~بطمان ; TR
GPE ; trsws-tr ; طرسوس ; TR
GPE ; krman-trkyh-tr ; كرمان التركية ; TR
GPE ; aq-sray-tr ; آق سراي ; TR
GPE ; nyghdh-tr ; نيغدة ; TR
GPE ; nwshhyr-tr ; نوشهير ; TR
GPE ; qysry-tr ; قيصري | قيسري ; TR
GPE ; sywas-tr ; سيواس ; TR
GPE ; twqat-tr ; توقات ; TR
GPE ; amasya-tr ; أماسيا ; TR
GPE ; jwrwm-tr ; جوروم | تشوروم ; TR
GPE ; ywzghat-tr ; يوزغات ; TR
GPE ; qrshhyr-tr ; قرشهير ; TR
GPE ; qyrq-qlh-tr ; قيرق قلعة ; TR
GPE ; janqry-tr ; جانقري | تشانكيري ; TR
GPE ; bwlw-tr ; بولو ; TR
GPE ; dwzjh-tr ; دوزجة ; TR
GPE ; sqarya-tr ; صقاريا | سقاريا ; TR
GPE ; azmyt-tr ; إزميت ; TR
GPE ; yalwfa-tr ; يالوفا ; TR
GPE ; jnaq-qlh-tr ; جناق قلعة | تشاناكالي ; TR
GPE ; adrnh-tr ; أدرنة ; TR
GPE ; qrqlr-ayly-tr ; قرقلر إيلي ; TR
GPE ; tkyrdagh-tr ; تكيرداغ | تكيرداغ ; TR
GPE ; manysa-tr ; مانيسا ; TR
GPE ; aydn-tr ; أيدن | أيدين ; TR
GPE ; mwghla-tr ; موغلا ; TR
GPE ; dnyzly-tr ; دنيزلي ; TR
GPE ; awshaq-tr ; أوشاق ; TR
GPE ; kwtahyh-tr ; كوتاهية | كوتاهيا ; TR
GPE ; afywn-qrh-hsar-tr ; أفيون قره حصار | ~أفيون ; TR
GPE ; asbrth-tr ; إسبرطة ; TR
GPE ; bwrdwr-tr ; بوردور ; TR
GPE ; anya-tr ; مدينة ألانيا | ~ألانيا ; TR
GPE ; bwdrwm-tr ; بودروم ; TR
GPE ; mrmrys-tr ; مرمريس ; TR
GPE ; fthyh-trkyh-tr ; فتحية التركية | مدينة فتحية ; TR
GPE ; asky-shhyr-tr ; أسكي شهير | إسكي شهير ; TR
GPE ; byljyk-tr ; بيلجيك ; TR
GPE ; aznyq-tr ; إزنيق ; TR
GPE ; ghybzh-tr ; غيبزة ; TR
GPE ; nsybyn-tr ; نصيبين ; TR
GPE ; jyzrh-tr ; جيزرة ; TR
GPE ; sylfan-tr ; سيلفان ; TR
GPE ; arghly-tr ; أرغلي ; TR
GPE ; kylys-tr ; كيليس | ~كلس ; TR
GPE ; askwdar-tr ; أسكودار ; TR
GPE ; qady-kwy-tr ; قاضي كوي ; TR
GPE ; by-awghlw-tr ; بي أوغلو ; TR
GPE ; sylyfry-tr ; سيليفري | سيليوري ; TR
GPE ; sndrghy-tr ; سندرغي | صندرغي ; TR
GPE ; kartal-kaya-tr ; كارتال كايا ; TR
GPE ; swma-trkyh-tr ; سوما التركية | بلدة سوما | مدينة سوما ; TR
GPE ; hmdan-ir ; همدان ; IR
GPE ; arak-ir2 ; أراك ; IR
GPE ; yzd-ir ; مدينة يزد | ~يزد ; IR
GPE ; awrmyh-ir ; أورمية ; IR
GPE ; rsht-ir2 ; مدينة رشت | ~رشت ; IR
GPE ; sary-ir ; مدينة ساري | ~ساري ; IR
GPE ; krkan-ir ; كركان | جرجان ; IR
GPE ; bjnwrd-ir ; بجنورد ; IR
GPE ; krj-ir2 ; مدينة كرج | ~كرج ; IR
GPE ; khrm-abad-ir ; خرم آباد ; IR
GPE ; aylam-ir ; إيلام ; IR
GPE ; khrmshhr-ir ; خرمشهر | المحمرة ; IR
GPE ; dzfwl-ir ; دزفول ; IR
GPE ; bwkan-ir ; بوكان ; IR
GPE ; mhabad-ir ; مهاباد ; IR
GPE ; mrywan-ir ; مريوان ; IR
GPE ; banh-ir ; مدينة بانه | ~بانه ; IR
GPE ; ayranshhr-ir ; إيرانشهر ; IR
GPE ; krdstan-ayran-ir ; كردستان إيران | كردستان الإيرانية ; IR
GPE ; adhrbyjan-shrqyh-ir ; أذربيجان الشرقية ; IR
GPE ; adhrbyjan-ghrbyh-ir ; أذربيجان الغربية ; IR
GPE ; kylan-ir ; كيلان ; IR
GPE ; lrstan-ir ; لرستان ; IR
GPE ; hrmzghan-ir ; هرمزغان | هرمزكان ; IR
GPE ; fars-ir ; مدينة فارس | ~فارس | ~فارس ; IR
GPE ; kashan-ir ; كاشان ; IR
GPE ; kysh-ir ; جزيرة كيش | ~كيش ; IR
GPE ; knkan-ir ; كنكان ; IR
GPE ; mynab-ir ; ميناب ; IR
GPE ; rfsnjan-ir ; رفسنجان ; IR
GPE ; srawan-ir ; سراوان ; IR
GPE ; nyshabwr-ir ; نيشابور ; IR
GPE ; lar-ir ; مدينة لار | ~لار ; IR
GPE ; dmawnd-ir ; دماوند | دماوند ; IR
GPE ; hydr-abad-pk ; حيدر آباد | حيدرآباد ; PK
GPE ; syalkwt-pk ; سيالكوت ; PK
GPE ; ghwjranwala-pk ; غوجرانوالا ; PK
GPE ; jyljyt-baltstan-pk ; جيلجيت بالتستان | غيلغيت بلتستان ; PK
GPE ; swat-pk2 ; سوات | وادي سوات ; PK
GPE ; bwnyr-pk ; بونير ; PK
GPE ; bajwr-pk ; مدينة باجور | ~باجور ; PK
GPE ; ghwadr-pk ; غوادر | ~جوادر ; PK
GPE ; sby-pk ; مدينة سبي | ~سبي ; PK
GPE ; nwshky-pk ; نوشكي ; PK
GPE ; trbt-pk ; مدينة تربت | ~تربت ; PK
GPE ; banw-pk ; بانو | مدينة بانو ; PK
GPE ; kwhat-pk ; مدينة كوهات | ~كوهات ; PK
GPE ; krm-pk ; إقليم كرم | ~كرم ; PK
GPE ; ghznh-af ; مدينة غزنة | ~غزنة ; AF
GPE ; blkh-af2 ; مدينة بلخ | ~بلخ ; AF
GPE ; frah-af2 ; مدينة فراه | ~فراه ; AF
GPE ; arwzkan-af ; أروزكان | أرزكان ; AF
GPE ; lwkr-af ; مدينة لوكر | ~لوكر ; AF
GPE ; brwan-af ; بروان ; AF
GPE ; srbl-af ; سربل ; AF
GPE ; smnkan-af ; سمنكان ; AF
GPE ; daykndy-af ; دايكندي ; AF
GPE ; ghwr-afghanyh-af ; غور الأفغانية | ولاية غور ; AF
GPE ; badghys-af ; بادغيس ; AF
GPE ; wrdk-af ; وردك ; AF
GPE ; sbyn-bwldk-af ; سبين بولدك ; AF
GPE ; baghram-af ; باغرام | قاعدة باغرام | ~بجرام ; AF
GPE ; bnghalwr-in ; بنغالور | بنغالورو ; IN
GPE ; tshynay-in ; تشيناي ; IN
GPE ; hydr-abad-hndyh-in ; حيدر أباد الهندية ; IN
GPE ; ahmd-abad-in ; أحمد آباد | أحمد أباد ; IN
GPE ; bwny-in ; بوني | بيون ; IN
GPE ; jaybwr-in ; جايبور ; IN
GPE ; lknaw-in ; لكناو | لكنو ; IN
GPE ; kanbwr-in ; كانبور ; IN
GPE ; batna-in ; باتنا ; IN
GPE ; bwbal-in ; بوبال ; IN
GPE ; swrt-in ; سورت | مدينة سورت ; IN
GPE ; ghwahaty-in ; غواهاتي ; IN
GPE ; srynaghar-in ; سريناغار | سرينغار ; IN
GPE ; jamw-in ; جامو ; IN
GPE ; jamw-wkshmyr-in ; جامو وكشمير ; IN
GPE ; bahalgham-in ; باهالغام | بهلغام | بهالغام ; IN
GPE ; amrytsar-in ; أمريتسار ; IN
GPE ; tshandyghar-in ; تشانديغار ; IN
GPE ; awtar-bradysh-in ; أوتار براديش ; IN
GPE ; madya-bradysh-in ; ماديا براديش ; IN
GPE ; byhar-in ; بيهار ; IN
GPE ; rajstan-in ; راجستان ; IN
GPE ; maharashtra-in ; ماهاراشترا ; IN
GPE ; karnataka-in ; كارناتاكا ; IN
GPE ; kyrala-in ; كيرالا ; IN
GPE ; tamyl-nadw-in ; تاميل نادو ; IN
GPE ; andra-bradysh-in ; آندرا براديش ; IN
GPE ; awdysha-in ; أوديشا ; IN
GPE ; asam-in ; آسام ; IN
GPE ; manybwr-in ; مانيبور ; IN
GPE ; bnghal-ghrbyh-in ; البنغال الغربية ; IN
GPE ; awtarakhnd-in ; أوتاراخند ; IN
GPE ; hymatshal-bradysh-in ; هيماتشال براديش ; IN
GPE ; haryana-in ; هاريانا ; IN
GPE ; jharkhand-in ; جهارخاند ; IN
GPE ; tshatysghar-in ; تشاتيسغار ; IN
GPE ; myghalaya-in ; ميغالايا ; IN
GPE ; tylanghana-in ; تيلانغانا ; IN
GPE ; ladakh-in ; لاداخ ; IN
GPE ; ghwa-in ; ولاية غوا | ~غوا ; IN
GPE ; faranasy-in ; فاراناسي ; IN
GPE ; shytaghwngh-bd ; شيتاغونغ | تشيتاغونغ ; BD
GPE ; kwks-bazar-bd ; كوكس بازار ; BD
GPE ; sylhyt-bd ; سيلهيت ; BD
GPE ; kandy-lk ; كاندي ; LK
GPE ; bwkhara-np ; بوخارا | بوكارا ; NP
GPE ; naybydaw-mm ; نايبيداو | نايبيدو ; MM
GPE ; yanghwn-mm ; يانغون | رانغون ; MM
GPE ; mandalay-mm ; ماندالاي ; MM
GPE ; rakhyn-mm ; راخين | ولاية راخين | أراكان | إقليم أراكان ; MM
GPE ; shan-mm ; ولاية شان | ~شان ; MM
GPE ; saghayngh-mm ; ساغاينغ ; MM
GPE ; shnjn-cn ; شنجن | شنتشن | شينزين ; CN
GPE ; tshwnghtshyngh-cn ; تشونغتشينغ | تشونغ تشينغ ; CN
GPE ; tyanjyn-cn ; تيانجين ; CN
GPE ; nanjyngh-cn ; نانجينغ ; CN
GPE ; hanghtshw-cn ; هانغتشو | هانغجو ; CN
GPE ; tshnghdw-cn ; تشنغدو ; CN
GPE ; shyan-cn ; شيآن | شيان الصينية ; CN
GPE ; makaw-cn ; ماكاو ; CN
GPE ; haynan-cn ; هاينان ; CN
GPE ; ghwanghdwngh-cn ; غوانغدونغ | قوانغدونغ ; CN
GPE ; fwjyan-cn ; فوجيان ; CN
GPE ; sytshwan-cn ; سيتشوان ; CN
GPE ; ywnan-cn ; يونان | إقليم يونان | يوننان ; CN
GPE ; hwnan-cn ; هونان ; CN
GPE ; khnan-cn ; خنان | هينان ; CN
GPE ; hwby-cn ; هوبي | هوبى ; CN
GPE ; shandwngh-cn ; شاندونغ ; CN
GPE ; lyawnyngh-cn ; لياونينغ ; CN
GPE ; mnghwlya-dakhlyh-cn ; منغوليا الداخلية ; CN
GPE ; qansw-cn ; قانسو | غانسو ; CN
GPE ; awrwmtshy-cn ; أورومتشي ; CN
GPE ; dalyan-cn ; داليان ; CN
GPE ; tshynghdaw-cn ; تشينغداو ; CN
GPE ; kashghr-cn ; كاشغر ; CN
GPE ; kawshywngh-tw ; كاوشيونغ ; TW
GPE ; hwalyn-tw ; هوالين ; TW
GPE ; kywtw-jp ; كيوتو ; JP
GPE ; naghwya-jp ; ناغويا ; JP
GPE ; naghazaky-jp ; ناغازاكي ; JP
GPE ; fwkwka-jp ; فوكوكا | فوكووكا ; JP
GPE ; sabwrw-jp ; سابورو ; JP
GPE ; kwby-yabanyh-jp ; مدينة كوبي ; JP
GPE ; ywkwhama-jp ; يوكوهاما ; JP
GPE ; awkynawa-jp ; أوكيناوا ; JP
GPE ; hwkaydw-jp ; هوكايدو ; JP
GPE ; ayshykawa-jp ; إيشيكاوا ; JP
GPE ; kaghwshyma-jp ; كاغوشيما ; JP
GPE ; synday-jp ; سينداي ; JP
GPE ; kwmamwtw-jp ; كوماموتو ; JP
GPE ; myyazaky-jp ; مييازاكي | ميازاكي ; JP
GPE ; awmwry-jp ; أوموري ; JP
GPE ; bwsan-kr ; بوسان ; KR
GPE ; anshywn-kr ; إنشيون | إنتشون ; KR
GPE ; dayghw-kr ; دايغو ; KR
GPE ; jyjw-kr ; جيجو ; KR
GPE ; ghwanghjw-kr ; غوانغجو ; KR
GPE ; awlsan-kr ; أولسان ; KR
GPE ; mwan-kr ; موان | مدينة موان ; KR
GPE ; awlan-batwr-mn ; أولان باتور ; MN
GPE ; hw-shy-mnh-vn ; هو شي منه | هوشي منه | مدينة هو شي منه ; VN
GPE ; da-nangh-vn ; دا نانغ ; VN
GPE ; hay-fwngh-vn ; هاي فونغ ; VN
GPE ; shyangh-may-th ; شيانغ ماي | تشيانغ ماي ; TH
GPE ; bwkyt-th ; بوكيت | فوكيت ; TH
GPE ; bataya-th ; باتايا ; TH
GPE ; swryn-th ; سورين | إقليم سورين ; TH
GPE ; sysa-kyt-th ; سيسا كيت ; TH
GPE ; syam-ryb-kh ; سيام ريب ; KH
GPE ; fyyntyan-la ; فيينتيان ; LA
GPE ; bwtrajaya-my ; بوتراجايا ; MY
GPE ; jwhwr-my ; جوهور ; MY
GPE ; bynangh-my ; بينانغ ; MY
GPE ; sbah-malyzyh-my ; صباح الماليزية | ولاية صباح ; MY
GPE ; sarawak-my ; ساراواك ; MY
GPE ; sylanghwr-my ; سيلانغور ; MY
GPE ; swrabaya-id ; سورابايا ; ID
GPE ; bandwngh-id ; باندونغ ; ID
GPE ; mydan-andwnysyh-id ; ميدان الإندونيسية | مدينة ميدان ; ID
GPE ; swlawysy-id ; سولاويسي | سولاوسي ; ID
GPE ; babwa-id ; بابوا | بابوا الإندونيسية ; ID
GPE ; badangh-id ; بادانغ ; ID
GPE ; lwmbwk-id ; لومبوك ; ID
GPE ; flwrys-id ; فلوريس | جزيرة فلوريس ; ID
GPE ; ywghyakarta-id ; يوغياكارتا ; ID
GPE ; nwsantara-id ; نوسانتارا ; ID
GPE ; balw-id ; بالو | مدينة بالو ; ID
GPE ; kalymantan-id ; كاليمانتان ; ID
GPE ; sybw-ph ; سيبو ; PH
GPE ; dafaw-ph ; دافاو ; PH
GPE ; myndanaw-ph ; مينداناو | جزيرة مينداناو ; PH
GPE ; lwzwn-ph ; لوزون ; PH
GPE ; kwyzwn-ph ; كويزون | كويزون سيتي ; PH
GPE ; myndwrw-ph ; ميندورو ; PH
GPE ; banay-ph ; باناي ; PH
GPE ; lyty-ph ; ليتي | جزيرة ليتي ; PH
GPE ; balawan-ph ; بالاوان ; PH
GPE ; mrawy-ph ; مراوي ; PH
GPE ; maty-kz ; ألماتي | ألماآتا ; KZ
GPE ; shymknt-kz ; شيمكنت ; KZ
GPE ; aktaw-kz ; أكتاو | أقتاو ; KZ
GPE ; qrh-ghndy-kz ; قره غندي | كاراغاندا ; KZ
GPE ; atyraw-kz ; أتيراو ; KZ
GPE ; bkhary-uz ; بخارى ; UZ
GPE ; khywh-uz ; خيوة ; UZ
GPE ; frghanh-uz ; فرغانة ; UZ
GPE ; nwqws-uz ; نوقوس ; UZ
GPE ; trmdh-uz ; ترمذ ; UZ
GPE ; khwjnd-tj ; خوجند ; TJ
GPE ; awsh-kg ; مدينة أوش | ~أوش ; KG
GPE ; jlal-abad-qrghyzyh-kg ; جلال آباد القرغيزية ; KG
GPE ; knjh-az ; كنجة | غنجة ; AZ
GPE ; nakhytshyfan-az ; ناخيتشيفان | نخجوان | ناخيتشفان ; AZ
GPE ; shwsha-az ; شوشا ; AZ
GPE ; khankndy-az ; خانكندي | ستيباناكيرت ; AZ
GPE ; latshyn-az ; لاتشين ; AZ
GPE ; aghdam-az ; أغدام ; AZ
GPE ; ghywmry-am ; غيومري ; AM
GPE ; batwmy-ge ; باتومي ; GE
GPE ; kwtaysy-ge ; كوتايسي ; GE
GPE ; swkhwmy-ge ; سوخومي ; GE
GPE ; abkhazya-ge ; أبخازيا ; GE
GPE ; awsytya-jnwbyh-ge ; أوسيتيا الجنوبية ; GE
GPE ; tskhynfaly-ge ; تسخينفالي ; GE
`;
