/**
 * Smaller towns, districts, camps and crossings of Egypt, the Sudans, the Horn and the Sahel.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_NILE = `
# Egypt
GPE ; rfh-msryh-eg ; رفح المصرية ; EG
GPE ; byr-abd-eg ; بئر العبد ; EG
GPE ; dhb-eg ; مدينة دهب | بلدة دهب ; EG
GPE ; sfaja-eg ; سفاجا ; EG
GPE ; frafrh-eg ; الفرافرة ; EG
GPE ; dyrwt-eg ; ديروط ; EG
GPE ; jrja-eg ; جرجا ; EG
GPE ; akhmym-eg ; أخميم ; EG
GPE ; shlatyn-eg ; شلاتين ; EG
GPE ; blbys-eg ; بلبيس ; EG
GPE ; twkh-eg ; مدينة طوخ | بلدة طوخ ; EG
GPE ; qlywb-eg ; قليوب ; EG
LOC ; wady-ntrwn-eg ; وادي النطرون ; EG
GPE ; brj-arb-eg ; برج العرب ; EG
GPE ; abw-qyr-eg ; أبو قير ; EG
GPE ; ras-gharb-eg ; رأس غارب ; EG
GPE ; ras-br-eg ; رأس البر ; EG
GPE ; mdynh-twr-eg ; مدينة الطور ; EG
LOC ; wahh-dakhlh-eg ; واحة الداخلة ; EG
LOC ; wahh-kharjh-eg ; واحة الخارجة ; EG
GPE ; mdynh-shykh-zayd-eg ; مدينة الشيخ زايد ; EG
GPE ; abasyh-eg ; مدينة العباسية | بلدة العباسية ; EG
GPE ; mtryh-eg ; مدينة المطرية | بلدة المطرية ; EG
GPE ; ayn-shms-eg ; عين شمس ; EG
GPE ; dqy-eg ; الدقي ; EG
GPE ; ajwzh-eg ; مدينة العجوزة | بلدة العجوزة ; EG
GPE ; wraq-hdr-eg ; وراق الحضر ; EG
GPE ; wraq-eg ; مدينة الوراق | بلدة الوراق ; EG
GPE ; hdayq-qbh-eg ; حدائق القبة ; EG
GPE ; sahl-shmaly-eg ; الساحل الشمالي ; EG
GPE ; ras-shqyr-eg ; رأس شقير ; EG
GPE ; hwamdyh-eg ; الحوامدية ; EG
GPE ; bdrshyn-eg ; البدرشين ; EG
GPE ; awsym-eg ; أوسيم ; EG
GPE ; krdash-eg ; كرداسة ; EG
GPE ; snwrs-eg ; سنورس ; EG
GPE ; tamyh-eg ; مدينة طامية | بلدة طامية ; EG
GPE ; bba-eg ; مدينة ببا | بلدة ببا ; EG
GPE ; mghaghh-eg ; مغاغة ; EG
GPE ; bny-mzar-eg ; بني مزار ; EG
GPE ; smalwt-eg ; سمالوط ; EG
GPE ; abw-qrqas-eg ; أبو قرقاص ; EG
GPE ; mnflwt-eg ; منفلوط ; EG
GPE ; qwsyh-eg ; القوصية ; EG
GPE ; tma-eg ; مدينة طما | بلدة طما ; EG
GPE ; thta-eg ; طهطا ; EG
GPE ; blyna-eg ; البلينا ; EG
GPE ; dshna-eg ; دشنا ; EG
GPE ; qws-eg ; مدينة قوص | بلدة قوص ; EG
GPE ; nqadh-eg ; مدينة نقادة | بلدة نقادة ; EG
GPE ; armnt-eg ; أرمنت ; EG
GPE ; nsr-nwbh-eg ; نصر النوبة ; EG
GPE ; snblawyn-eg ; السنبلاوين ; EG
GPE ; mnyh-nsr-eg ; منية النصر ; EG
GPE ; blqas-eg ; بلقاس ; EG
GPE ; faqws-eg ; فاقوس ; EG
GPE ; abw-kbyr-eg ; أبو كبير ; EG
GPE ; hhya-eg ; ههيا ; EG
GPE ; kfr-sqr-eg ; كفر صقر ; EG
GPE ; qtwr-eg ; قطور ; EG
GPE ; zfty-eg ; مدينة زفتى | بلدة زفتى ; EG
GPE ; snth-eg ; السنطة ; EG
GPE ; kfr-zyat-eg ; كفر الزيات ; EG
GPE ; bsywn-eg ; بسيون ; EG
GPE ; ashmwn-eg ; مدينة أشمون | بلدة أشمون ; EG
GPE ; qwysna-eg ; قويسنا ; EG
GPE ; tla-eg ; مدينة تلا | بلدة تلا ; EG
GPE ; aytay-barwd-eg ; إيتاي البارود ; EG
GPE ; kwm-hmadh-eg ; كوم حمادة ; EG
GPE ; hwsh-aysy-eg ; حوش عيسى ; EG
GPE ; abw-mtamyr-eg ; أبو المطامير ; EG
GPE ; fwh-eg ; مدينة فوه | بلدة فوه ; EG
GPE ; byla-eg ; مدينة بيلا | بلدة بيلا ; EG
GPE ; hamwl-eg ; الحامول ; EG
GPE ; bltym-eg ; بلطيم ; EG
GPE ; kfr-sad-eg ; كفر سعد ; EG
GPE ; farskwr-eg ; فارسكور ; EG
# Sudan
GPE ; nyl-azrq-sd ; النيل الأزرق ; SD
GPE ; nyl-abyd-sd ; النيل الأبيض ; SD
GPE ; damr-sd ; الدامر ; SD
GPE ; am-rwabh-sd ; أم روابة ; SD
GPE ; rhd-sd ; الرهد ; SD
GPE ; bara-sd ; مدينة بارا | بلدة بارا ; SD
GPE ; kbkabyh-sd ; كبكابية ; SD
GPE ; ardmta-sd ; أردمتا ; SD
GPE ; hmrh-shykh-sd ; حمرة الشيخ ; SD
LOC ; jbl-awlya-sd ; جبل أولياء ; SD
GPE ; kdrw-sd ; الكدرو ; SD
GPE ; fshqh-sd ; الفشقة ; SD
GPE ; hmshkwryb-sd ; همشكوريب ; SD
LOC ; maskr-zmzm-sd ; معسكر زمزم ; SD
LOC ; maskr-abw-shwk-sd ; معسكر أبو شوك ; SD
LOC ; maskr-klmh-sd ; معسكر كلمة ; SD
GPE ; mdynh-fwlh-sd ; مدينة الفولة ; SD
GPE ; mdynh-twylh-sd ; مدينة طويلة ; SD
GPE ; bldh-twylh-sd ; بلدة طويلة ; SD
GPE ; mdynh-tynh-sd ; مدينة الطينة ; SD
GPE ; bldh-tynh-sd ; بلدة الطينة ; SD
GPE ; jyly-sd ; مدينة الجيلي | بلدة الجيلي ; SD
GPE ; ambdh-sd ; أمبدة ; SD
GPE ; shrq-nyl-sd ; شرق النيل ; SD
GPE ; hlfaya-sd ; الحلفايا ; SD
GPE ; klaklh-sd ; الكلاكلة ; SD
GPE ; azhry-sd ; مدينة الأزهري | بلدة الأزهري ; SD
GPE ; swky-sd ; السوكي ; SD
GPE ; rnk-sd ; مدينة الرنك | بلدة الرنك ; SD
GPE ; abw-zbd-sd ; أبو زبد ; SD
GPE ; lqawh-sd ; لقاوة ; SD
GPE ; dbybat-sd ; الدبيبات ; SD
GPE ; khwy-sd ; مدينة الخوي | بلدة الخوي ; SD
GPE ; abw-qawd-sd ; أبو قعود ; SD
GPE ; kawda-sd ; كاودا ; SD
GPE ; kawdh-sd ; كاودة ; SD
GPE ; tlwdy-sd ; تلودي ; SD
GPE ; abw-jbyhh-sd ; أبو جبيهة ; SD
GPE ; abasyh-tqly-sd ; العباسية تقلي ; SD
GPE ; mzrwb-sd ; المزروب ; SD
GPE ; swdry-sd ; سودري ; SD
GPE ; jbrh-shykh-sd ; جبرة الشيخ ; SD
GPE ; kwrnwy-sd ; كورنوي ; SD
GPE ; am-brw-sd ; أم برو ; SD
GPE ; krnwy-sd ; كرنوي ; SD
GPE ; srf-amrh-sd ; سرف عمرة ; SD
GPE ; mnwashy-sd ; منواشي ; SD
GPE ; shnql-twbay-sd ; شنقل طوباي ; SD
GPE ; abw-hmd-sd ; أبو حمد ; SD
GPE ; krymh-sd ; مدينة كريمة | بلدة كريمة ; SD
GPE ; dbh-sd ; مدينة الدبة | بلدة الدبة ; SD
GPE ; arqyn-sd ; أرقين ; SD
GPE ; twkr-sd ; طوكر ; SD
GPE ; khshm-qrbh-sd ; خشم القربة ; SD
GPE ; dwkh-sd ; دوكة ; SD
GPE ; qlabat-sd ; القلابات ; SD
GPE ; baw-sd ; مدينة باو | بلدة باو ; SD
GPE ; krmk-sd ; الكرمك ; SD
GPE ; qysan-sd ; قيسان ; SD
GPE ; yabws-sd ; يابوس ; SD
# South Sudan
GPE ; rwmbyk-ss ; رومبيك ; SS
GPE ; twryt-ss ; مدينة توريت | بلدة توريت ; SS
GPE ; wlayh-bhyrat-ss ; ولاية البحيرات ; SS
GPE ; warab-ss ; مدينة واراب | بلدة واراب ; SS
GPE ; kwajwk-ss ; كواجوك ; SS
GPE ; awyl-ss ; أويل ; SS
GPE ; yambyw-ss ; يامبيو ; SS
GPE ; yay-ss ; مدينة ياي | بلدة ياي ; SS
GPE ; kbwyta-ss ; كبويتا ; SS
GPE ; kwdwk-ss ; كودوك ; SS
GPE ; akwbw-ss ; أكوبو ; SS
GPE ; bybwr-ss ; بيبور ; SS
GPE ; astwayyh-ghrbyh-ss ; الاستوائية الغربية ; SS
GPE ; astwayyh-shrqyh-ss ; الاستوائية الشرقية ; SS
GPE ; shmal-bhr-ghzal-ss ; شمال بحر الغزال ; SS
GPE ; ghrb-bhr-ghzal-ss ; غرب بحر الغزال ; SS
# Somalia
GPE ; hrghysa-so ; هرغيسا ; SO
GPE ; gharwy-so ; غاروي ; SO
GPE ; jrwy-so ; جروي ; SO
GPE ; dwsmryb-so ; دوسمريب ; SO
GPE ; twsmryb-so ; طوسمريب ; SO
GPE ; bwnt-land-so ; بونت لاند ; SO
GPE ; jwba-land-so ; جوبا لاند ; SO
GPE ; hyran-so ; هيران ; SO
GPE ; aqlym-jdw-so ; إقليم جدو ; SO
GPE ; afghwy-so ; أفغوي ; SO
GPE ; afjwy-so ; أفجوي ; SO
GPE ; mrka-so ; مركا | مركة | مدينة مركا ; SO
GPE ; brawy-so ; مدينة براوي | بلدة براوي ; SO
GPE ; bartyry-so ; بارطيري ; SO
GPE ; bld-hawa-so ; بلد حاوا ; SO
GPE ; dwlw-so ; دولو ; SO
GPE ; ghrbhary-so ; غربهاري ; SO
GPE ; hdr-so ; مدينة حدر | بلدة حدر ; SO
GPE ; dynswr-so ; دينسور ; SO
GPE ; wnlwyn-so ; ونلوين ; SO
GPE ; adn-ybal-so ; عدن يبال ; SO
GPE ; mwqwkwry-so ; موقوكوري | موكوكوري ; SO
GPE ; adm-ybal-so ; آدم يبال | أدن يبال ; SO
GPE ; mhas-so ; مدينة محاس | بلدة محاس ; SO
GPE ; bwlwbrdy-so ; بولوبردي ; SO
GPE ; qndla-so ; قندلا ; SO
GPE ; qrdw-so ; قرضو ; SO
GPE ; lasqwry-so ; لاسقوري ; SO
GPE ; bwrama-so ; بوراما ; SO
GPE ; braw-so ; برعو ; SO
GPE ; ayrjabw-so ; عيرجابو ; SO
# Ethiopia
GPE ; amhrh-et ; أمهرة ; ET
GPE ; aqlym-awrwmya-et ; إقليم أوروميا ; ET
GPE ; mykyly-et ; ميكيلي | مكلي ; ET
GPE ; mykly-et ; ميكلي ; ET
GPE ; bhr-dar-et ; بحر دار ; ET
GPE ; ghwndr-et ; غوندر ; ET
GPE ; lalybyla-et ; لاليبيلا ; ET
GPE ; bny-shnqwl-et ; بني شنقول | بني شنقول قمز | بنيشنقول ; ET
GPE ; hrr-et ; مدينة هرر | بلدة هرر | ~هرر ; ET
GPE ; dyr-dawa-et ; دير داوا ; ET
GPE ; ghambyla-et ; غامبيلا ; ET
# Chad
GPE ; am-jrs-td ; أم جرس ; TD
GPE ; abshy-td ; أبشي | أبشه ; TD
GPE ; mdynh-adry-td ; مدينة أدري ; TD
GPE ; bldh-adry-td ; بلدة أدري ; TD
GPE ; wday-td ; وداي ; TD
GPE ; fada-td ; مدينة فادا | بلدة فادا ; TD
GPE ; faya-larjw-td ; فايا لارجو | ~فايا ; TD
GPE ; mydwm-td ; مدينة ميدوم | بلدة ميدوم ; TD
# Mali
GPE ; kydal-ml ; كيدال ; ML
GPE ; ghaw-ml ; مدينة غاو | بلدة غاو | ~غاو ; ML
GPE ; mwbty-ml ; موبتي ; ML
GPE ; syghw-ml ; سيغو ; ML
GPE ; sykasw-ml ; سيكاسو ; ML
GPE ; mynaka-ml ; ميناكا ; ML
GPE ; tsalyt-ml ; تساليت | تيساليت ; ML
GPE ; ghwsy-ml ; مدينة غوسي | بلدة غوسي ; ML
GPE ; lyry-ml ; مدينة ليري | بلدة ليري | ~ليري ; ML
# Niger
GPE ; dyfa-ne ; مدينة ديفا | بلدة ديفا | ديفا ; NE
GPE ; tylabyry-ne ; تيلابيري ; NE
GPE ; tahwa-ne ; تاهوا | طاهوا ; NE
GPE ; zyndr-ne ; زيندر | زندر ; NE
GPE ; marady-ne ; مارادي ; NE
GPE ; arlyt-ne ; أرليت ; NE
GPE ; dyrkw-ne ; ديركو ; NE
# Nigeria
GPE ; maydwghwry-ng ; مايدوغوري ; NG
GPE ; bwrnw-ng ; بورنو ; NG
GPE ; kanw-ng ; مدينة كانو | بلدة كانو | ~كانو | ولاية كانو ; NG
GPE ; kadwna-ng ; كادونا ; NG
GPE ; zamfara-ng ; زامفارا ; NG
GPE ; bynwy-ng ; مدينة بينوي | بلدة بينوي ; NG
GPE ; adamawa-ng ; أداماوا ; NG
GPE ; swkwtw-ng ; سوكوتو ; NG
GPE ; ywby-ng ; مدينة يوبي | بلدة يوبي ; NG
GPE ; blatw-ng ; بلاتو | ولاية بلاتو | ولاية بلاتو النيجيرية ; NG
GPE ; katsyna-ng ; كاتسينا | كتسينا ; NG
`;
