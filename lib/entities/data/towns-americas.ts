/**
 * Cities, provinces and towns of the Americas and Oceania.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde before a spelling: also a common word, counts only where the
 * context says place. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_AMERICAS = `
GPE ; fynyks-us ; فينيكس ; US
GPE ; san-antwnyw-us ; سان أنطونيو ; US
GPE ; san-dyyghw-us ; سان دييغو ; US
GPE ; dalas-us ; دالاس ; US
GPE ; dnfr-us ; دنفر ; US
GPE ; bwrtland-us ; بورتلاند ; US
GPE ; mynyabwlys-us ; مينيابوليس ; US
GPE ; nyw-awrlynz-us ; نيو أورلينز | نيو أورليانز ; US
GPE ; baltymwr-us ; بالتيمور ; US
GPE ; mylwwky-us ; ميلووكي ; US
GPE ; mmfys-us ; ممفيس ; US
GPE ; nashfyl-us ; ناشفيل ; US
GPE ; andyanabwlys-us ; إنديانابوليس ; US
GPE ; klyfland-us ; كليفلاند ; US
GPE ; sant-lwys-us ; سانت لويس ; US
GPE ; bytsbrgh-us ; بيتسبرغ ; US
GPE ; synsynaty-us ; سينسيناتي ; US
GPE ; awrlandw-us ; أورلاندو ; US
GPE ; tamba-us ; تامبا ; US
GPE ; sharlwt-us ; شارلوت ; US
GPE ; skramntw-us ; سكرامنتو ; US
GPE ; awkland-amyrkyh-us ; أوكلاند الأميركية ; US
GPE ; hwnwlwlw-us ; هونولولو ; US
GPE ; ankwryj-us ; أنكوريج | أنكوراج ; US
GPE ; ynwy-us ; إلينوي ; US
GPE ; karwlayna-jnwbyh-us ; كارولاينا الجنوبية | ساوث كارولاينا | كارولينا الجنوبية ; US
GPE ; nywjyrsy-us ; نيوجيرسي | نيوجرسي ; US
GPE ; wlayh-washntn-us ; ولاية واشنطن ; US
GPE ; masatshwsts-us ; ماساتشوستس ; US
GPE ; tynysy-us ; تينيسي | تينيسى ; US
GPE ; andyana-us ; إنديانا ; US
GPE ; myzwry-us ; ميزوري | ميسوري ; US
GPE ; maryland-us ; ماريلاند | ميريلاند ; US
GPE ; abama-us ; ألاباما ; US
GPE ; kntaky-us ; كنتاكي ; US
GPE ; awryghwn-us ; أوريغون | أوريجون ; US
GPE ; awklahwma-us ; أوكلاهوما ; US
GPE ; kwnytykt-us ; كونيتيكت | كونيكتيكت ; US
GPE ; ywta-us ; يوتا ; US
GPE ; aywa-us ; آيوا | أيوا ; US
GPE ; arknsw-us ; أركنسو | أركنساس ; US
GPE ; mysysyby-us ; ميسيسيبي | مسيسيبي ; US
GPE ; knsas-us ; كنساس ; US
GPE ; nyw-mksykw-us ; نيو مكسيكو ; US
GPE ; nbraska-us ; نبراسكا ; US
GPE ; aydahw-us ; أيداهو | آيداهو ; US
GPE ; frjynya-ghrbyh-us ; فرجينيا الغربية | ويست فرجينيا ; US
GPE ; nyw-hambshyr-us ; نيو هامبشير ; US
GPE ; wlayh-myn-us ; ولاية مين ; US
GPE ; rwd-ayland-us ; رود آيلاند ; US
GPE ; mwntana-us ; مونتانا ; US
GPE ; dylawyr-us ; ديلاوير ; US
GPE ; dakwta-jnwbyh-us ; داكوتا الجنوبية | ساوث داكوتا ; US
GPE ; dakwta-shmalyh-us ; داكوتا الشمالية | نورث داكوتا ; US
GPE ; fyrmwnt-us ; فيرمونت ; US
GPE ; waywmngh-us ; وايومنغ ; US
GPE ; ghwam-us ; غوام | جزيرة غوام ; US
GPE ; samwa-amrykyh-us ; ساموا الأمريكية ; US
GPE ; manhatn-us ; مانهاتن ; US
GPE ; brwklyn-us ; بروكلين ; US
GPE ; dyrbwrn-us ; ديربورن ; US
GPE ; maralaghw-us ; مارالاغو | مار إيه لاغو | منتجع مارالاغو ; US
GPE ; kamb-dyfyd-us ; كامب ديفيد ; US
GPE ; awfaldy-us ; أوفالدي ; US
GPE ; mawy-us ; جزيرة ماوي | ~ماوي ; US
GPE ; kyrfyl-us ; كيرفيل ; US
GPE ; batlr-us ; باتلر | بلدة باتلر ; US
GPE ; jzr-fyrjn-amrykyh-us ; جزر فيرجن الأمريكية ; US
GPE ; fwrt-bragh-us ; فورت براغ ; US
GPE ; nwrfwlk-us ; نورفولك | نورفك ; US
GPE ; sbrynghfyld-us ; سبرينغفيلد ; US
GPE ; swlt-lyk-syty-us ; سولت ليك سيتي ; US
GPE ; twsan-us ; توسان ; US
GPE ; -basw-us ; إل باسو ; US
GPE ; awstn-amyrkyh-us ; أوستن الأميركية | مدينة أوستن ; US
GPE ; kalghary-ca ; كالغاري ; CA
GPE ; admwntwn-ca ; إدمونتون ; CA
GPE ; wynybygh-ca ; وينيبيغ ; CA
GPE ; brta-ca ; ألبرتا ; CA
GPE ; awntaryw-ca ; أونتاريو ; CA
GPE ; kwlwmbya-brytanyh-ca ; كولومبيا البريطانية ; CA
GPE ; manytwba-ca ; مانيتوبا ; CA
GPE ; nwfa-skwsha-ca ; نوفا سكوشا ; CA
GPE ; saskatshwan-ca ; ساسكاتشوان ; CA
GPE ; kananaskys-ca ; كاناناسكيس ; CA
GPE ; ghwadalakhara-mx ; غوادالاخارا ; MX
GPE ; mwntyry-mx ; مونتيري ; MX
GPE ; tykhwana-mx ; تيخوانا ; MX
GPE ; kankwn-mx ; كانكون ; MX
GPE ; synalwa-mx ; مدينة سينالوا | ~سينالوا ; MX
GPE ; wlayh-mytshwakan-mx ; ولاية ميتشواكان | ميتشواكان ; MX
GPE ; ghyryrw-mx ; غيريرو | ولاية غيريرو ; MX
GPE ; khalyskw-mx ; خاليسكو ; MX
GPE ; tshyhwahwa-mx ; تشيهواهوا ; MX
GPE ; sywdad-khwaryz-mx ; سيوداد خواريز ; MX
GPE ; kwlyakan-mx ; كولياكان ; MX
GPE ; akabwlkw-mx ; أكابولكو ; MX
GPE ; bwybla-mx ; بويبلا ; MX
GPE ; awaksaka-mx ; أواكساكا ; MX
GPE ; fyrakrwz-mx ; فيراكروز ; MX
GPE ; santyaghw-dy-kwba-cu ; سانتياغو دي كوبا ; CU
GPE ; kab-haysyan-ht ; كاب هايسيان ; HT
GPE ; santw-dwmynghw-do ; سانتو دومينغو ; DO
GPE ; kynghstwn-jm ; كينغستون ; JM
GPE ; bnma-syty-pa ; بنما سيتي ; PA
GPE ; ghwatymala-syty-gt ; غواتيمالا سيتي ; GT
GPE ; tyghwsyghalba-hn ; تيغوسيغالبا ; HN
GPE ; san-slfadwr-sv ; سان سلفادور ; SV
GPE ; managhwa-ni ; ماناغوا ; NI
GPE ; san-khwsyh-cr ; سان خوسيه ; CR
GPE ; mydylyn-co ; ميديلين ; CO
GPE ; kaly-kwlwmbyh-co ; كالي الكولومبية | مدينة كالي ; CO
GPE ; qrtajnh-kwlwmbyh-co ; قرطاجنة الكولومبية | كارتاخينا ; CO
GPE ; barankya-co ; بارانكيا ; CO
GPE ; kawka-co ; كاوكا ; CO
GPE ; kwkwta-co ; كوكوتا ; CO
GPE ; marakaybw-ve ; ماراكايبو ; VE
GPE ; falnsya-fnzwylyh-ve ; فالنسيا الفنزويلية ; VE
GPE ; ghwayakyl-ec ; غواياكيل | جواياكيل ; EC
GPE ; kwskw-pe ; كوسكو ; PE
GPE ; arykyba-pe ; أريكيبا ; PE
GPE ; swkry-bo ; سوكري ; BO
GPE ; santa-krwz-bwlyfyh-bo ; سانتا كروز البوليفية ; BO
GPE ; bylym-br ; بيليم | مدينة بيليم ; BR
GPE ; slfadwr-brazylyh-br ; سلفادور البرازيلية ; BR
GPE ; bwrtw-yghry-br ; بورتو أليغري ; BR
GPE ; manaws-br ; ماناوس ; BR
GPE ; rysyfy-br ; ريسيفي ; BR
GPE ; kwrytyba-br ; كوريتيبا ; BR
GPE ; ryw-ghrandy-dw-swl-br ; ريو غراندي دو سول ; BR
GPE ; fwrtalyza-br ; فورتاليزا ; BR
GPE ; bylw-hwryzwnty-br ; بيلو هوريزونتي ; BR
GPE ; mynas-jyrays-br ; ميناس جيرايس ; BR
GPE ; qrtbh-arjntynyh-ar ; قرطبة الأرجنتينية ; AR
GPE ; rwsaryw-ar ; روساريو ; AR
GPE ; mndwza-ar ; مندوزا ; AR
GPE ; bataghwnya-ar ; باتاغونيا ; AR
GPE ; falbaraysw-cl ; فالبارايسو ; CL
GPE ; antwfaghasta-cl ; أنتوفاغاستا ; CL
GPE ; aswnsywn-py ; أسونسيون ; PY
GPE ; bryzbyn-au ; بريزبين ; AU
GPE ; byrth-au ; بيرث ; AU
GPE ; adylayd-au ; أديلايد ; AU
GPE ; kwynzland-au ; كوينزلاند ; AU
GPE ; nyw-sawth-wylz-au ; نيو ساوث ويلز ; AU
GPE ; fyktwrya-astralyh-au ; فيكتوريا الأسترالية | ولاية فيكتوريا ; AU
GPE ; tsmanya-au ; تسمانيا ; AU
GPE ; shaty-bwnday-au ; شاطئ بونداي | بونداي ; AU
GPE ; darwyn-astralyh-au ; داروين الأسترالية ; AU
GPE ; wylynghtwn-nz ; ويلينغتون | ولينغتون ; NZ
GPE ; awkland-nz ; أوكلاند ; NZ
GPE ; kraystshyrsh-nz ; كرايستشيرش ; NZ
GPE ; swfa-fj ; سوفا | مدينة سوفا ; FJ
GPE ; bwrt-mwrsby-pg ; بورت مورسبي ; PG
`;
