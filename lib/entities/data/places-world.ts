/**
 * Capitals and great cities beyond the Arab world, regions, seas, mountains and straits. A line: type; id; spellings, the
 * usual one first; country (ISO). `*` before the id marks a capital. A tilde before a spelling: also a common word, counts
 * only where the context says place. Source: our own, from general knowledge, reviewed.
 */
export const PLACES_WORLD = `
GPE ; *tehran ; طهران ; IR
GPE ; isfahan ; أصفهان | اصفهان ; IR
GPE ; mashhad ; مدينة مشهد ; IR
GPE ; shiraz ; شيراز ; IR
GPE ; tabriz ; تبريز ; IR
GPE ; qom ; مدينة قم ; IR
GPE ; natanz ; نطنز | منشأة نطنز ; IR
GPE ; fordow ; فوردو | فردو | منشأة فوردو ; IR
GPE ; bushehr ; بوشهر ; IR
GPE ; bandar-abbas ; بندر عباس ; IR
GPE ; ahvaz ; الأهواز | الأحواز ; IR
GPE ; kerman ; كرمان ; IR
GPE ; *ankara ; أنقرة | انقرة ; TR
GPE ; istanbul ; إسطنبول | اسطنبول | استانبول | إستانبول ; TR
GPE ; izmir ; إزمير | ازمير ; TR
GPE ; antalya ; أنطاليا | انطاليا ; TR
GPE ; gaziantep ; غازي عنتاب | غازي عينتاب ; TR
GPE ; diyarbakir ; ديار بكر ; TR
GPE ; adana ; أضنة ; TR
GPE ; hatay ; هاتاي | هطاي ; TR
GPE ; *tel-aviv ; تل أبيب | تل ابيب ; IL
GPE ; haifa ; حيفا ; IL
GPE ; jaffa ; يافا ; IL
GPE ; acre ; عكا ; IL
GPE ; nazareth ; مدينة الناصرة ; IL
GPE ; ashkelon ; عسقلان ; IL
GPE ; ashdod ; أسدود | أشدود ; IL
GPE ; beersheba ; بئر السبع ; IL
GPE ; eilat ; إيلات | ايلات ; IL
GPE ; sderot ; سديروت ; IL
GPE ; safed ; صفد ; IL
GPE ; tiberias ; طبريا ; IL
GPE ; kiryat-shmona ; كريات شمونة ; IL
GPE ; metula ; مستوطنة المطلة ; IL
LOC ; galilee ; الجليل | الجليل الأعلى ; IL
LOC ; negev ; النقب | صحراء النقب ; IL
GPE ; *washington ; واشنطن | واشنطن العاصمة ; US
GPE ; new-york ; نيويورك ; US
GPE ; los-angeles ; لوس أنجلوس | لوس أنجليس | لوس انجلوس | لوس انجليس ; US
GPE ; chicago ; شيكاغو ; US
GPE ; boston ; بوسطن ; US
GPE ; san-francisco ; سان فرانسيسكو | سان فرانسسكو ; US
GPE ; houston ; هيوستن ; US
GPE ; miami ; ميامي ; US
GPE ; detroit ; ديترويت ; US
GPE ; atlanta ; أتلانتا ; US
GPE ; las-vegas ; لاس فيغاس | لاس فيجاس ; US
GPE ; philadelphia ; فيلادلفيا ; US
GPE ; seattle ; سياتل ; US
GPE ; california ; كاليفورنيا ; US
GPE ; texas ; تكساس ; US
GPE ; florida ; فلوريدا ; US
GPE ; michigan ; ميشيغان | ميتشيغان | ميشيغن ; US
GPE ; pennsylvania ; بنسلفانيا ; US
GPE ; virginia ; فرجينيا | فيرجينيا ; US
GPE ; arizona ; أريزونا ; US
GPE ; alaska ; ألاسكا ; US
GPE ; hawaii ; هاواي ; US
GPE ; wisconsin ; ويسكونسن ; US
GPE ; nevada ; نيفادا ; US
GPE ; ohio ; أوهايو ; US
GPE ; georgia-us ; ولاية جورجيا | جورجيا الأميركية ; US
GPE ; louisiana ; لويزيانا ; US
GPE ; colorado ; كولورادو ; US
GPE ; minnesota ; مينيسوتا ; US
GPE ; north-carolina ; كارولينا الشمالية | نورث كارولينا | كارولاينا الشمالية | نورث كارولاينا ; US
GPE ; guantanamo ; غوانتانامو | جوانتانامو ; US
GPE ; *london ; لندن ; GB
GPE ; manchester ; مانشستر ; GB
GPE ; liverpool ; ليفربول ; GB
GPE ; birmingham ; برمنغهام | برمنجهام ; GB
GPE ; scotland ; اسكتلندا | أسكتلندا | إسكتلندا | اسكوتلندا ; GB
GPE ; wales ; ويلز ; GB
GPE ; northern-ireland ; أيرلندا الشمالية | إيرلندا الشمالية | ايرلندا الشمالية ; GB
GPE ; *paris ; باريس ; FR
GPE ; marseille ; مرسيليا | مارسيليا ; FR
GPE ; lyon ; مدينة ليون | ~ليون | ليون الفرنسية ; FR
GPE ; nice ; مدينة نيس | ~نيس ; FR
GPE ; strasbourg ; ستراسبورغ | ستراسبورج ; FR
GPE ; toulouse ; تولوز ; FR
GPE ; cannes ; مدينة كان | كان الفرنسية ; FR
GPE ; *berlin ; برلين ; DE
GPE ; frankfurt ; فرانكفورت ; DE
GPE ; munich ; ميونيخ | ميونخ ; DE
GPE ; hamburg ; هامبورغ | هامبورج ; DE
GPE ; cologne ; كولونيا | كولونيا الألمانية | مدينة كولونيا ; DE
GPE ; stuttgart ; شتوتغارت ; DE
GPE ; dortmund ; دورتموند ; DE
GPE ; bonn ; مدينة بون | بون الألمانية ; DE
GPE ; *rome ; روما ; IT
GPE ; milan ; ميلانو ; IT
GPE ; turin ; تورينو ; IT
GPE ; naples ; نابولي ; IT
GPE ; venice ; البندقية | فينيسيا ; IT
GPE ; lampedusa ; لامبيدوزا | لامبيدوسا | جزيرة لامبيدوزا ; IT
GPE ; sicily ; صقلية ; IT
GPE ; *madrid ; مدريد ; ES
GPE ; barcelona ; برشلونة ; ES
GPE ; valencia ; فالنسيا | بلنسية ; ES
GPE ; seville ; إشبيلية | اشبيلية ; ES
GPE ; catalonia ; كتالونيا | كاتالونيا ; ES
GPE ; basque-country ; إقليم الباسك | الباسك ; ES
GPE ; canary-islands ; جزر الكناري | الكناري | لاس بالماس ; ES
GPE ; *lisbon ; لشبونة ; PT
GPE ; *brussels ; بروكسل | بروكسيل ; BE
GPE ; *amsterdam ; أمستردام | امستردام ; NL
GPE ; the-hague ; لاهاي ; NL
GPE ; rotterdam ; روتردام ; NL
GPE ; *bern ; مدينة برن ; CH
GPE ; geneva ; جنيف ; CH
GPE ; zurich ; زيورخ | زوريخ | زيوريخ ; CH
GPE ; davos ; دافوس ; CH
GPE ; lausanne ; لوزان ; CH
GPE ; *vienna ; فيينا ; AT
GPE ; *stockholm ; ستوكهولم | استوكهولم ; SE
GPE ; *oslo ; أوسلو | اوسلو ; NO
GPE ; *copenhagen ; كوبنهاغن | كوبنهاجن ; DK
GPE ; *helsinki ; هلسنكي ; FI
GPE ; *dublin ; دبلن ; IE
GPE ; *athens ; أثينا | اثينا ; GR
GPE ; crete ; كريت | جزيرة كريت ; GR
GPE ; *nicosia ; نيقوسيا ; CY
GPE ; larnaca ; لارنكا | لارناكا ; CY
GPE ; *valletta ; فاليتا | لافاليتا ; MT
GPE ; *warsaw ; وارسو ; PL
GPE ; *prague ; براغ ; CZ
GPE ; *bratislava ; براتيسلافا ; SK
GPE ; *budapest ; بودابست ; HU
GPE ; *bucharest ; بوخارست ; RO
GPE ; *sofia ; صوفيا ; BG
GPE ; *belgrade ; بلغراد ; RS
GPE ; *zagreb ; زغرب ; HR
GPE ; *sarajevo ; سراييفو | ساراييفو ; BA
GPE ; *skopje ; سكوبيه | سكوبي ; MK
GPE ; *tirana ; تيرانا ; AL
GPE ; *pristina ; بريشتينا | برشتينا ; XK
GPE ; *tallinn ; تالين ; EE
GPE ; *riga ; ريغا ; LV
GPE ; *vilnius ; فيلنيوس ; LT
GPE ; *moscow ; موسكو ; RU
GPE ; saint-petersburg ; سان بطرسبورغ | سانت بطرسبرغ | بطرسبرغ | سان بطرسبرغ | بطرسبورغ ; RU
GPE ; grozny ; غروزني | جروزني ; RU
GPE ; sochi ; سوتشي ; RU
GPE ; kazan ; قازان | كازان ; RU
GPE ; vladivostok ; فلاديفوستوك ; RU
GPE ; chechnya ; الشيشان | جمهورية الشيشان ; RU
GPE ; dagestan ; داغستان ; RU
GPE ; belgorod ; بيلغورود | بلغورود ; RU
GPE ; kursk ; كورسك ; RU
LOC ; siberia ; سيبيريا ; RU
GPE ; *kyiv ; كييف ; UA
GPE ; kharkiv ; خاركيف | خاركوف | خاركييف ; UA
GPE ; odesa ; أوديسا | اوديسا ; UA
GPE ; lviv ; لفيف | لفوف ; UA
GPE ; mariupol ; ماريوبول ; UA
GPE ; kherson ; خيرسون ; UA
GPE ; zaporizhzhia ; زابوريجيا | زاباروجيا | زابوروجيا | زابوريجيه ; UA
GPE ; donetsk ; دونيتسك | دونيتسيك ; UA
GPE ; luhansk ; لوغانسك | لوهانسك ; UA
GPE ; bakhmut ; باخموت ; UA
GPE ; crimea ; القرم | شبه جزيرة القرم ; UA
LOC ; donbas ; دونباس | إقليم دونباس ; UA
GPE ; *minsk ; مينسك ; BY
GPE ; *tbilisi ; تبليسي | تفليس ; GE
GPE ; *yerevan ; يريفان ; AM
GPE ; *baku ; باكو ; AZ
GPE ; nagorno-karabakh ; ناغورني قره باغ | ناغورني كاراباخ | قره باغ | كاراباخ | ناغورنو قره باغ ; AZ
GPE ; *astana ; أستانا | آستانة | نور سلطان ; KZ
GPE ; *tashkent ; طشقند ; UZ
GPE ; samarkand ; سمرقند ; UZ
GPE ; *bishkek ; بيشكك | بشكيك ; KG
GPE ; *dushanbe ; دوشنبه | دوشانبه ; TJ
GPE ; *ashgabat ; عشق آباد | عشق أباد ; TM
GPE ; *kabul ; كابول | كابل ; AF
GPE ; kandahar ; قندهار ; AF
GPE ; herat ; هرات ; AF
GPE ; mazar-i-sharif ; مزار شريف ; AF
GPE ; jalalabad ; جلال آباد | جلال أباد ; AF
GPE ; helmand ; هلمند ; AF
GPE ; *islamabad ; إسلام آباد | إسلام أباد | اسلام اباد ; PK
GPE ; karachi ; كراتشي | كراتشى | كاراتشي ; PK
GPE ; lahore ; لاهور | مدينة لاهور ; PK
GPE ; peshawar ; بيشاور ; PK
GPE ; quetta ; كويتا ; PK
GPE ; rawalpindi ; روالبندي ; PK
GPE ; balochistan ; بلوشستان | بلوشستان الباكستانية ; PK
GPE ; waziristan ; وزيرستان | وزيرستان الشمالية | شمال وزيرستان | جنوب وزيرستان | وزيرستان الجنوبية ; PK
GPE ; kashmir ; كشمير ; IN
GPE ; *new-delhi ; نيودلهي | نيو دلهي ; IN
GPE ; delhi ; دلهي ; IN
GPE ; mumbai ; مومباي | بومباي ; IN
GPE ; calcutta ; كلكتا | كالكوتا | كولكاتا ; IN
GPE ; gujarat ; غوجارات | كجرات ; IN
GPE ; *beijing ; بكين ; CN
GPE ; shanghai ; شنغهاي | شانغهاي ; CN
GPE ; guangzhou ; غوانغتشو | غوانزو | قوانغتشو | ~كانتون ; CN
GPE ; wuhan ; ووهان ; CN
GPE ; xinjiang ; شينجيانغ | شنجيانغ | سنجان | شينجيانج ; CN
GPE ; tibet ; التبت ; CN
GPE ; *taipei ; تايبيه | تايبه ; TW
GPE ; *tokyo ; طوكيو ; JP
GPE ; osaka ; أوساكا ; JP
GPE ; hiroshima ; هيروشيما ; JP
GPE ; fukushima ; فوكوشيما ; JP
GPE ; *seoul ; ~سيول | العاصمة سيول | ~سول ; KR
GPE ; korea ; كوريا ;
GPE ; *pyongyang ; بيونغ يانغ | بيونغيانغ | بيونج يانج ; KP
GPE ; *hanoi ; هانوي ; VN
GPE ; *bangkok ; بانكوك ; TH
GPE ; *manila ; مانيلا ; PH
GPE ; *jakarta ; جاكرتا ; ID
GPE ; bali ; جزيرة بالي | بالي ; ID
GPE ; aceh ; إقليم آتشيه | آتشيه ; ID
LOC ; sumatra ; سومطرة ; ID
LOC ; java ; جاوة | جزيرة جاوة | جاوة الشرقية | جاوة الغربية | جاوة الوسطى ; ID
GPE ; *kuala-lumpur ; كوالالمبور | كوالا لمبور ; MY
GPE ; *phnom-penh ; بنوم بنه ; KH
GPE ; *dhaka ; داكا | دكا ; BD
GPE ; *colombo ; كولومبو | كولومبو السريلانكية ; LK
GPE ; *kathmandu ; كاتماندو | كتمندو | كاتمندو ; NP
GPE ; *canberra ; كانبيرا | كانبرا ; AU
GPE ; sydney ; سيدني ; AU
GPE ; melbourne ; ملبورن | ميلبورن ; AU
GPE ; *wellington ; ولنغتون ; NZ
GPE ; *ottawa ; أوتاوا ; CA
GPE ; toronto ; تورونتو ; CA
GPE ; montreal ; مونتريال ; CA
GPE ; quebec ; كيبيك ; CA
GPE ; vancouver ; فانكوفر ; CA
GPE ; *mexico-city ; مكسيكو سيتي | مكسيكو ; MX
GPE ; *havana ; هافانا ; CU
GPE ; *brasilia ; برازيليا ; BR
GPE ; rio ; ريو دي جانيرو | ريو ; BR
GPE ; sao-paulo ; ساو باولو | ساوباولو ; BR
GPE ; *buenos-aires ; بوينس آيرس | بوينس ايرس | بوينوس ايريس | بوينوس آيرس ; AR
GPE ; *santiago ; سانتياغو | سانتياجو ; CL
GPE ; *bogota ; بوغوتا ; CO
GPE ; *caracas ; كراكاس | كاراكاس ; VE
GPE ; *lima ; مدينة ليما | ~ليما ; PE
GPE ; *quito ; كيتو ; EC
GPE ; *la-paz ; لاباز ; BO
GPE ; *montevideo ; مونتيفيديو ; UY
GPE ; *port-au-prince ; بورت أو برنس | بور أو برنس | بورتو برنس ; HT
GPE ; *addis-ababa ; أديس أبابا | أديس ابابا | اديس ابابا ; ET
GPE ; tigray ; تيغراي | إقليم تيغراي | تيجراي | تيغري ; ET
GPE ; amhara ; إقليم أمهرة ; ET
GPE ; oromia ; أوروميا ; ET
GPE ; *asmara ; أسمرة | اسمرة | أسمرا ; ER
GPE ; *nairobi ; نيروبي ; KE
GPE ; mombasa ; مومباسا ; KE
GPE ; *kampala ; كمبالا ; UG
GPE ; entebbe ; عنتيبي ; UG
GPE ; *kigali ; كيغالي | كيجالي ; RW
GPE ; *dar-es-salaam ; دار السلام ; TZ
GPE ; zanzibar ; زنجبار ; TZ
GPE ; *kinshasa ; كينشاسا | كنشاسا ; CD
GPE ; goma ; مدينة غوما | غوما | جوما ; CD
GPE ; *brazzaville ; برازافيل ; CG
GPE ; *bangui ; بانغي | بانجي ; CF
GPE ; *ndjamena ; نجامينا | إنجامينا | انجامينا ; TD
GPE ; *niamey ; نيامي ; NE
GPE ; agadez ; أغاديز | أغاديس ; NE
GPE ; *abuja ; أبوجا ; NG
GPE ; lagos ; لاغوس ; NG
GPE ; *bamako ; باماكو ; ML
GPE ; timbuktu ; تمبكتو ; ML
GPE ; *ouagadougou ; واغادوغو | واجادوجو ; BF
GPE ; *dakar ; دكار | داكار ; SN
GPE ; *conakry ; كوناكري ; GN
GPE ; *freetown ; فريتاون ; SL
GPE ; *monrovia ; مونروفيا ; LR
GPE ; *abidjan ; أبيدجان ; CI
GPE ; *accra ; أكرا ; GH
GPE ; *lome ; لومي ; TG
GPE ; *yaounde ; ياوندي ; CM
GPE ; *libreville ; ليبرفيل ; GA
GPE ; *luanda ; لواندا ; AO
GPE ; *pretoria ; بريتوريا ; ZA
GPE ; johannesburg ; جوهانسبرغ | جوهانسبورغ | جوهانسبرج ; ZA
GPE ; cape-town ; كيب تاون | كيبتاون ; ZA
GPE ; *windhoek ; ويندهوك ; NA
GPE ; *harare ; هراري ; ZW
GPE ; *lusaka ; لوساكا ; ZM
GPE ; *maputo ; مابوتو ; MZ
GPE ; *antananarivo ; أنتاناناريفو ; MG
LOC ; middle-east ; الشرق الأوسط | الشرق الاوسط ;
LOC ; near-east ; الشرق الأدنى ;
LOC ; far-east ; الشرق الأقصى ;
LOC ; europe ; أوروبا | اوروبا | أوربا | أوروبة | أوربة | القارة الأوروبية | القارة العجوز ;
LOC ; asia ; آسيا | اسيا | القارة الآسيوية ;
LOC ; africa ; أفريقيا | إفريقيا | افريقيا | القارة الأفريقية | القارة السمراء | القارة الإفريقية ;
LOC ; great-lakes-africa ; البحيرات العظمى | منطقة البحيرات العظمى | البحيرات الكبرى | منطقة البحيرات الكبرى ;
LOC ; cape-good-hope ; رأس الرجاء الصالح ;
LOC ; horn-of-africa ; القرن الأفريقي | القرن الإفريقي ;
LOC ; sahel ; منطقة الساحل | ~الساحل | الساحل الأفريقي | منطقة الساحل الأفريقي | الساحل الإفريقي ;
LOC ; sub-saharan ; أفريقيا جنوب الصحراء ;
LOC ; latin-america ; أمريكا اللاتينية | أميركا اللاتينية ;
LOC ; south-america ; أمريكا الجنوبية | أميركا الجنوبية ;
LOC ; north-america ; أمريكا الشمالية | أميركا الشمالية ;
LOC ; central-america ; أمريكا الوسطى | أميركا الوسطى ;
LOC ; maghreb ; المغرب العربي | المغرب الكبير ;
LOC ; levant ; بلاد الشام | المشرق العربي ;
LOC ; balkans ; البلقان ;
LOC ; caucasus ; القوقاز | جنوب القوقاز ;
LOC ; gulf ; الخليج العربي | منطقة الخليج | الخليج الفارسي | ~الخليج ;
LOC ; arabian-peninsula ; شبه الجزيرة العربية | الجزيرة العربية ;
LOC ; mediterranean ; البحر المتوسط | البحر الأبيض المتوسط ;
LOC ; red-sea ; البحر الأحمر | البحر الاحمر ;
LOC ; black-sea ; البحر الأسود | البحر الاسود ;
LOC ; dead-sea ; البحر الميت ;
LOC ; arabian-sea ; بحر العرب ;
LOC ; caspian ; بحر قزوين ;
LOC ; south-china-sea ; بحر الصين الجنوبي ;
LOC ; baltic ; بحر البلطيق | البلطيق ;
LOC ; aegean ; بحر إيجة | بحر إيجه ;
LOC ; azov ; بحر آزوف ;
LOC ; gulf-of-aden ; خليج عدن ;
LOC ; gulf-of-oman ; خليج عمان | بحر عمان ;
LOC ; gulf-of-mexico ; خليج المكسيك ;
LOC ; bab-el-mandeb ; باب المندب | مضيق باب المندب ;
LOC ; hormuz ; مضيق هرمز ;
LOC ; taiwan-strait ; مضيق تايوان ;
LOC ; bosporus ; البوسفور | مضيق البوسفور ;
LOC ; tiran ; جزيرتي تيران وصنافير | تيران وصنافير ;
LOC ; atlantic ; المحيط الأطلسي | المحيط الاطلسي ;
LOC ; pacific ; المحيط الهادئ | المحيط الهادي ;
LOC ; indian-ocean ; المحيط الهندي ;
LOC ; nile ; نهر النيل | النيل ;
LOC ; euphrates ; نهر الفرات | الفرات ;
LOC ; tigris ; نهر دجلة | دجلة ;
LOC ; jordan-river ; نهر الأردن ;
LOC ; jordan-valley ; غور الأردن ;
LOC ; danube ; نهر الدانوب ;
LOC ; himalaya ; جبال الهيمالايا | الهيمالايا ;
LOC ; qandil ; جبال قنديل | قنديل ;
LOC ; sahara ; الصحراء الكبرى ;
LOC ; antarctica ; القطب الجنوبي ;
LOC ; arctic ; القطب الشمالي ;
LOC ; gerd ; سد النهضة ;
LOC ; ain-al-asad ; عين الأسد | قاعدة عين الأسد ; IQ
LOC ; hmeimim ; حميميم | قاعدة حميميم ; SY
LOC ; incirlik ; إنجرليك | قاعدة إنجرليك ; TR
LOC ; al-udeid ; قاعدة العديد ; QA
LOC ; diego-garcia ; دييغو غارسيا ;
LOC ; green-zone ; المنطقة الخضراء ; IQ
LOC ; tahrir-square ; ميدان التحرير | ساحة التحرير ;
LOC ; wall-street ; وول ستريت ; US
LOC ; guantanamo-bay ; خليج غوانتانامو ;
`;
