/**
 * Villages, quarters and camps of Palestine, towns and settlements of Israel.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_PALESTINE = `
# Palestine
GPE ; jbalya-bld-ps ; جباليا البلد ; PS
GPE ; tl-zatr-ps ; تل الزعتر ; PS
GPE ; qsasyb-ps ; القصاصيب ; PS
GPE ; sftawy-ps ; الصفطاوي ; PS
GPE ; mqwsy-ps ; المقوسي ; PS
GPE ; shykh-ajlyn-ps ; الشيخ عجلين ; PS
GPE ; mghraqh-ps ; المغراقة ; PS
GPE ; jhr-dyk-ps ; جحر الديك ; PS
GPE ; zhra-ps ; مدينة الزهراء | بلدة الزهراء ; PS
GPE ; absan-jdydh-ps ; عبسان الجديدة ; PS
GPE ; jwrh-lwt-ps ; جورة اللوت ; PS
GPE ; qyzan-njar-ps ; قيزان النجار ; PS
GPE ; qyzan-abw-rshwan-ps ; قيزان أبو رشوان ; PS
GPE ; qyzan-ps ; القيزان ; PS
GPE ; str-ghrby-ps ; السطر الغربي ; PS
GPE ; str-shrqy-ps ; السطر الشرقي ; PS
GPE ; msbh-ps ; مصبح ; PS
GPE ; khrbh-ads-ps ; خربة العدس ; PS
GPE ; shabwrh-ps ; الشابورة ; PS
GPE ; ybna-ps ; يبنا ; PS
GPE ; mwraj-ps ; موراج ; PS
GPE ; iyrz-ps ; إيرز ; PS
GPE ; atatrh-ps ; العطاطرة ; PS
GPE ; falwja-ps ; الفالوجا ; PS
GPE ; smwa-ps ; السموع ; PS
GPE ; byt-awla-ps ; بيت أولا ; PS
GPE ; nwba-ps ; نوبا ; PS
GPE ; kharas-ps ; خاراس ; PS
GPE ; swryf-ps ; صوريف ; PS
GPE ; byt-kahl-ps ; بيت كاحل ; PS
GPE ; tfwh-ps ; تفوح ; PS
GPE ; fwar-ps ; الفوار ; PS
GPE ; swsya-ps ; سوسيا ; PS
GPE ; twanh-ps ; التوانة ; PS
GPE ; am-khyr-ps ; أم الخير ; PS
GPE ; khrbh-fkhyt-ps ; خربة الفخيت ; PS
GPE ; krml-ps ; الكرمل ; PS
GPE ; khlh-dba-ps ; خلة الضبع ; PS
GPE ; ryhyh-ps ; الريحية ; PS
GPE ; byt-awa-ps ; بيت عوا ; PS
GPE ; dyr-samt-ps ; دير سامت ; PS
GPE ; hwsan-ps ; حوسان ; PS
GPE ; nhalyn-ps ; نحالين ; PS
GPE ; btyr-ps ; بتير ; PS
GPE ; wljh-ps ; الولجة ; PS
GPE ; tqwa-ps ; تقوع ; PS
GPE ; zatrh-ps ; زعترة ; PS
GPE ; byt-fjar-ps ; بيت فجار ; PS
GPE ; artas-ps ; أرطاس ; PS
GPE ; kysan-ps ; كيسان ; PS
GPE ; wady-fwkyn-ps ; وادي فوكين ; PS
GPE ; jbah-ps ; الجبعة ; PS
GPE ; bytwnya-ps ; بيتونيا ; PS
GPE ; kfr-aqb-ps ; كفر عقب ; PS
GPE ; byrzyt-ps ; بيرزيت | بير زيت ; PS
GPE ; slwad-ps ; سلواد ; PS
GPE ; kfr-malk-ps ; كفر مالك ; PS
GPE ; dyr-dbwan-ps ; دير دبوان ; PS
GPE ; rmwn-ps ; رمون ; PS
GPE ; ayn-ybrwd-ps ; عين يبرود ; PS
GPE ; dwra-qra-ps ; دورا القرع ; PS
GPE ; dyr-nzam-ps ; دير نظام ; PS
GPE ; byt-ryma-ps ; بيت ريما ; PS
GPE ; kfr-ayn-ps ; كفر عين ; PS
GPE ; dyr-ghsanh-ps ; دير غسانة ; PS
GPE ; aabwd-ps ; عابود ; PS
GPE ; rntys-ps ; رنتيس ; PS
GPE ; nalyn-ps ; نعلين ; PS
GPE ; blayn-ps ; بلعين ; PS
GPE ; qbya-ps ; قبيا ; PS
GPE ; shqba-ps ; شقبا ; PS
GPE ; shbtyn-ps ; شبتين ; PS
GPE ; dyr-qdys-ps ; دير قديس ; PS
GPE ; khrbtha-msbah-ps ; خربثا المصباح ; PS
GPE ; byt-lqya-ps ; بيت لقيا ; PS
GPE ; byt-syra-ps ; بيت سيرا ; PS
GPE ; dyr-abzya-ps ; دير ابزيع ; PS
GPE ; kfr-namh-ps ; كفر نعمة ; PS
GPE ; ayn-aryk-ps ; عين عريك ; PS
GPE ; ayn-qynya-ps ; عين قينيا ; PS
GPE ; ras-krkr-ps ; راس كركر ; PS
GPE ; janyh-ps ; الجانية ; PS
GPE ; mzara-nwbany-ps ; مزارع النوباني ; PS
GPE ; aarwrh-ps ; عارورة ; PS
GPE ; abwyn-ps ; عبوين ; PS
GPE ; jljlya-ps ; جلجليا ; PS
GPE ; khrbh-abw-flah-ps ; خربة أبو فلاح ; PS
GPE ; mzrah-shrqyh-ps ; المزرعة الشرقية ; PS
GPE ; mzrah-qblyh-ps ; المزرعة القبلية ; PS
GPE ; abw-shkhydm-ps ; أبو شخيدم ; PS
GPE ; kwbr-ps ; مدينة كوبر | بلدة كوبر ; PS
GPE ; brham-ps ; برهام ; PS
GPE ; jfna-ps ; جفنا ; PS
GPE ; dyr-swdan-ps ; دير السودان ; PS
GPE ; ajwl-ps ; عجول ; PS
GPE ; atarh-ps ; عطارة ; PS
GPE ; am-sfa-ps ; أم صفا ; PS
GPE ; byt-iyl-ps ; بيت إيل ; PS
GPE ; mkhmas-ps ; مخماس ; PS
GPE ; ayn-samyh-ps ; عين سامية ; PS
GPE ; marjat-ps ; المعرجات ; PS
GPE ; wady-syq-ps ; وادي السيق ; PS
GPE ; awja-ps ; العوجا ; PS
GPE ; aqbh-jbr-ps ; عقبة جبر ; PS
GPE ; ayn-sltan-ps ; عين السلطان ; PS
GPE ; jftlk-ps ; الجفتلك ; PS
GPE ; nwyamh-ps ; النويعمة ; PS
GPE ; khan-ahmr-ps ; الخان الأحمر ; PS
GPE ; madma-ps ; مادما ; PS
GPE ; asyrh-qblyh-ps ; عصيرة القبلية ; PS
GPE ; asyrh-shmalyh-ps ; عصيرة الشمالية ; PS
GPE ; awryf-ps ; عوريف ; PS
GPE ; aynabws-ps ; عينابوس ; PS
GPE ; awsryn-ps ; أوصرين ; PS
GPE ; qblan-ps ; قبلان ; PS
GPE ; jwrysh-ps ; جوريش ; PS
GPE ; jalwd-ps ; جالود ; PS
GPE ; mjdl-bny-fadl-ps ; مجدل بني فاضل ; PS
GPE ; yanwn-ps ; يانون ; PS
GPE ; byt-fwryk-ps ; بيت فوريك ; PS
GPE ; byt-djn-ps ; بيت دجن ; PS
GPE ; dyr-htb-ps ; دير الحطب ; PS
GPE ; azmwt-ps ; عزموط ; PS
GPE ; rwjyb-ps ; روجيب ; PS
GPE ; kfr-qlyl-ps ; كفر قليل ; PS
GPE ; sbstyh-ps ; سبسطية ; PS
GPE ; dyr-shrf-ps ; دير شرف ; PS
GPE ; qwsyn-ps ; قوصين ; PS
GPE ; byt-iyba-ps ; بيت إيبا ; PS
GPE ; frata-ps ; فرعتا ; PS
GPE ; imatyn-ps ; إماتين ; PS
GPE ; lbn-shrqyh-ps ; اللبن الشرقية ; PS
GPE ; sawyh-ps ; الساوية ; PS
GPE ; ytma-ps ; يتما ; PS
GPE ; tlwzh-ps ; طلوزة ; PS
GPE ; badhan-ps ; مدينة الباذان | بلدة الباذان ; PS
GPE ; nsaryh-ps ; النصارية ; PS
GPE ; tyasyr-ps ; تياسير ; PS
GPE ; aatwf-ps ; عاطوف ; PS
GPE ; ayn-shbly-ps ; عين شبلي ; PS
GPE ; brdlh-ps ; بردلة ; PS
GPE ; ayn-byda-ps ; عين البيضا ; PS
GPE ; krdlh-ps ; كردلة ; PS
GPE ; aghwar-ps ; الأغوار ; PS
GPE ; khrbh-hmsh-ps ; خربة حمصة ; PS
GPE ; tl-mntar-ps ; تل المنطار ; PS
GPE ; brqyn-ps ; برقين ; PS
GPE ; kfr-raay-ps ; كفر راعي ; PS
GPE ; sylh-harthyh-ps ; سيلة الحارثية ; PS
GPE ; sylh-zhr-ps ; سيلة الظهر ; PS
GPE ; yamwn-ps ; اليامون ; PS
GPE ; kfrdan-ps ; كفردان ; PS
GPE ; zbwba-ps ; زبوبا ; PS
GPE ; aanyn-ps ; عانين ; PS
GPE ; brtah-ps ; برطعة ; PS
GPE ; kfr-qwd-ps ; كفر قود ; PS
GPE ; zbabdh-ps ; الزبابدة ; PS
GPE ; mythlwn-ps ; ميثلون ; PS
GPE ; sanwr-ps ; سانور ; PS
GPE ; anza-ps ; عنزا ; PS
GPE ; fndqwmyh-ps ; الفندقومية ; PS
GPE ; byr-basha-ps ; بير الباشا ; PS
GPE ; jlbwn-ps ; جلبون ; PS
GPE ; fqwah-ps ; فقوعة ; PS
GPE ; jlmh-ps ; الجلمة ; PS
GPE ; arbwnh-ps ; عربونة ; PS
GPE ; dyr-ghzalh-ps ; دير غزالة ; PS
GPE ; hwmsh-ps ; حومش ; PS
GPE ; sanwr-ps2 ; صانور ; PS
GPE ; ghanym-ps ; غانيم ; PS
GPE ; jlqmws-ps ; جلقموس ; PS
GPE ; raba-ps ; رابا ; PS
GPE ; blaa-ps ; بلعا ; PS
GPE ; anbta-ps ; عنبتا ; PS
GPE ; kfr-lbd-ps ; كفر اللبد ; PS
GPE ; ramyn-ps ; رامين ; PS
GPE ; byt-lyd-ps ; بيت ليد ; PS
GPE ; sfaryn-ps ; سفارين ; PS
GPE ; shwfh-ps ; شوفة ; PS
GPE ; frawn-ps ; مدينة فرعون | بلدة فرعون ; PS
GPE ; iktaba-ps ; إكتابا ; PS
GPE ; dhnabh-ps ; ذنابة ; PS
GPE ; dahyh-dhnabh-ps ; ضاحية ذنابة ; PS
GPE ; dahyh-shwykh-ps ; ضاحية شويكة ; PS
GPE ; shwykh-ps ; شويكة ; PS
GPE ; dyr-ghswn-ps ; دير الغصون ; PS
GPE ; atyl-ps ; عتيل ; PS
GPE ; alar-ps ; علار ; PS
GPE ; syda-twlkrm-ps ; صيدا طولكرم ; PS
GPE ; zyta-ps ; مدينة زيتا | بلدة زيتا ; PS
GPE ; baqh-shrqyh-ps ; باقة الشرقية ; PS
GPE ; qfyn-ps ; قفين ; PS
GPE ; kfr-swr-ps ; كفر صور ; PS
GPE ; azwn-atmh-ps ; عزون عتمة ; PS
GPE ; jyws-ps ; جيوس ; PS
GPE ; kfr-thlth-ps ; كفر ثلث ; PS
GPE ; hblh-ps ; حبلة ; PS
GPE ; jynsafwt-ps ; جينصافوط ; PS
GPE ; baqh-htb-ps ; باقة الحطب ; PS
GPE ; kfl-hars-ps ; كفل حارس ; PS
GPE ; dyr-astya-ps ; دير استيا ; PS
GPE ; qrawh-bny-hsan-ps ; قراوة بني حسان ; PS
GPE ; bdya-ps ; بديا ; PS
GPE ; rafat-ps ; رافات ; PS
GPE ; dyr-blwt-ps ; دير بلوط ; PS
GPE ; kfr-dyk-ps ; كفر الديك ; PS
GPE ; brwqyn-ps ; بروقين ; PS
GPE ; yaswf-ps ; ياسوف ; PS
GPE ; askaka-ps ; اسكاكا ; PS
GPE ; mrda-ps ; مردا ; PS
GPE ; khrbh-qys-ps ; خربة قيس ; PS
GPE ; frkhh-ps ; فرخة ; PS
GPE ; qyrh-ps ; قيرة ; PS
GPE ; aysawyh-ps ; العيساوية ; PS
GPE ; byt-hnyna-ps ; بيت حنينا ; PS
GPE ; swr-bahr-ps ; صور باهر ; PS
GPE ; jbl-mkbr-ps ; جبل المكبر ; PS
GPE ; am-twba-ps ; أم طوبا ; PS
GPE ; byt-sfafa-ps ; بيت صفافا ; PS
GPE ; wady-jwz-ps ; وادي الجوز ; PS
GPE ; bab-mgharbh-ps ; باب المغاربة ; PS
GPE ; bab-asbat-ps ; باب الأسباط ; PS
GPE ; bab-hth-ps ; باب حطة ; PS
GPE ; wady-hlwh-ps ; وادي حلوة ; PS
GPE ; hzma-ps ; حزما ; PS
GPE ; ram-ps ; الرام ; PS
GPE ; jba-qds-ps ; جبع القدس ; PS
GPE ; swahrh-ps ; السواحرة ; PS
GPE ; byt-anan-ps ; بيت عنان ; PS
GPE ; qtnh-ps ; قطنة ; PS
GPE ; byt-swryk-ps ; بيت سوريك ; PS
GPE ; byt-dqw-ps ; بيت دقو ; PS
GPE ; byt-ijza-ps ; بيت إجزا ; PS
GPE ; qbybh-ps ; القبيبة ; PS
GPE ; nby-smwyyl-ps ; النبي صموئيل ; PS
GPE ; byr-nbala-ps ; بير نبالا ; PS
GPE ; byt-hnyna-thta-ps ; بيت حنينا التحتا ; PS
GPE ; ras-aamwd-ps ; رأس العامود ; PS
# Israel
GPE ; shlwmy-il ; شلومي ; IL
GPE ; kfar-ywfal-il ; كفار يوفال ; IL
GPE ; mskaf-aam-il ; مسكاف عام ; IL
GPE ; kfar-jlaady-il ; كفار جلعادي ; IL
GPE ; dwfyf-il ; دوفيف ; IL
GPE ; afyfym-il ; أفيفيم ; IL
GPE ; yrwwn-il ; يرؤون ; IL
GPE ; myrwn-il ; ميرون ; IL
GPE ; htswr-il ; حتسور ; IL
GPE ; rwsh-byna-il ; روش بينا ; IL
GPE ; ktsryn-il ; كتسرين ; IL
GPE ; bqaatha-il ; بقعاثا ; IL
GPE ; msadh-il ; مدينة مسعدة | بلدة مسعدة ; IL
GPE ; ayn-qnyh-il ; عين قنية ; IL
GPE ; shtwla-il ; شتولا ; IL
GPE ; hanyta-il ; حانيتا ; IL
GPE ; bytst-il ; بيتست ; IL
GPE ; ghwrn-il ; غورن ; IL
GPE ; iyfn-mnahym-il ; إيفن مناحيم ; IL
GPE ; byranyt-il ; بيرانيت ; IL
GPE ; ramwt-nftaly-il ; راموت نفتالي ; IL
GPE ; yftah-il ; يفتاح ; IL
GPE ; dyshwn-il ; ديشون ; IL
GPE ; krmyyl-il ; كرمئيل ; IL
GPE ; afwlh-il ; العفولة ; IL
GPE ; nwf-hjlyl-il ; نوف هجليل ; IL
GPE ; tmrh-il ; طمرة ; IL
GPE ; baqh-ghrbyh-il ; باقة الغربية ; IL
GPE ; tyrh-il ; الطيرة ; IL
GPE ; kfr-qra-il ; كفر قرع ; IL
GPE ; jljwlyh-il ; جلجولية ; IL
GPE ; rmlh-il ; الرملة ; IL
GPE ; ns-tsywna-il ; نس تسيونا ; IL
GPE ; yfnh-il ; يفنه ; IL
GPE ; ntyfwt-il ; نتيفوت ; IL
GPE ; awfakym-il ; أوفاكيم ; IL
GPE ; mtsbyh-ramwn-il ; متسبيه رامون ; IL
GPE ; kryat-mlakhy-il ; كريات ملاخي ; IL
GPE ; kryat-ghat-il ; كريات غات ; IL
GPE ; byt-shymsh-il ; بيت شيمش ; IL
GPE ; rwsh-haayn-il ; روش هعاين ; IL
GPE ; hrtslya-il ; هرتسليا ; IL
GPE ; kfar-saba-il ; كفار سابا ; IL
GPE ; khdyrh-il ; الخضيرة ; IL
GPE ; qysaryh-il ; قيسارية ; IL
GPE ; zkhrwn-yaqwb-il ; زخرون يعقوب ; IL
GPE ; krywt-il ; الكريوت ; IL
GPE ; kryat-ata-il ; كريات آتا ; IL
GPE ; kryat-byalyk-il ; كريات بياليك ; IL
GPE ; kryat-yam-il ; كريات يام ; IL
GPE ; kryat-mwtskyn-il ; كريات موتسكين ; IL
GPE ; nyshr-il ; نيشر ; IL
GPE ; tyrh-krml-il ; طيرة الكرمل ; IL
GPE ; dalyh-krml-il ; دالية الكرمل ; IL
GPE ; asfya-il ; عسفيا ; IL
GPE ; ywknaam-il ; يوكنعام ; IL
GPE ; nahal-awz-il ; ناحال عوز ; IL
GPE ; nyrym-il ; نيريم ; IL
GPE ; mflsym-il ; مفلسيم ; IL
GPE ; nyr-aam-il ; نير عام ; IL
GPE ; yad-mrdkhay-il ; ياد مردخاي ; IL
GPE ; ntyf-hasrah-il ; نتيف هعسراه ; IL
GPE ; kyrm-shalwm-il ; كيرم شالوم ; IL
GPE ; hwlyt-il ; حوليت ; IL
GPE ; raym-il ; رعيم ; IL
GPE ; alwmym-il ; علوميم ; IL
GPE ; maghyn-il ; ماغين ; IL
GPE ; bytar-aylyt-il ; بيتار عيليت ; IL
GPE ; mwdyayn-aylyt-il ; موديعين عيليت ; IL
GPE ; awfra-il ; عوفرا ; IL
GPE ; byt-iyl-il ; بيت إيل ; IL
GPE ; shylw-il ; شيلو ; IL
GPE ; ytshar-il ; يتسهار ; IL
GPE ; iytmar-il ; إيتمار ; IL
GPE ; alwn-mwryh-il ; ألون موريه ; IL
GPE ; kdwmym-il ; كدوميم ; IL
GPE ; kryat-arba-il ; كريات أربع ; IL
GPE ; ifrat-il ; إفرات ; IL
GPE ; har-hwma-il ; هار حوما ; IL
GPE ; jbl-abw-ghnym-il ; جبل أبو غنيم ; IL
GPE ; jylw-il ; جيلو ; IL
GPE ; rmat-shlwmw-il ; رمات شلومو ; IL
GPE ; ramwt-il ; راموت ; IL
GPE ; bsghat-zyyf-il ; بسغات زئيف ; IL
GPE ; hwmsh-il ; حومش ; IL
GPE ; ifyatar-il ; إفياتار | أفيتار ; IL
GPE ; maalyh-afraym-il ; معاليه أفرايم ; IL
GPE ; shafy-shmrwn-il ; شافي شمرون ; IL
GPE ; brakha-il ; براخا ; IL
GPE ; har-brakha-il ; هار براخا ; IL
GPE ; rhalym-il ; رحاليم ; IL
GPE ; tfwh-il ; تفوح ; IL
GPE ; hlamysh-il ; حلاميش ; IL
GPE ; atyrt-il ; عطيرت ; IL
GPE ; kwkhaf-hshahr-il ; كوخاف هشاحر ; IL
GPE ; rymwnym-il ; ريمونيم ; IL
GPE ; myghrwn-il ; ميغرون ; IL
GPE ; awfr-il ; عوفر ; IL
`;
