/**
 * Cities, provinces and towns of Africa beyond the Arab countries, the Horn and the Sahel with them.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde before a spelling: also a common word, counts only where the
 * context says place. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_AFRICA = `
GPE ; far-et ; إقليم عفر | إقليم عفار | ~عفار ; ET
GPE ; ghwndar-et ; غوندار ; ET
GPE ; awghadyn-et ; أوغادين ; ET
GPE ; jyjygha-et ; جيجيغا ; ET
GPE ; adama-et ; أداما ; ET
GPE ; msw-er ; مصوع ; ER
GPE ; sb-er ; ميناء عصب | ~عصب ; ER
GPE ; kyswmw-ke ; كيسومو ; KE
GPE ; gharysa-ke ; غاريسا ; KE
GPE ; mandyra-ke ; مانديرا ; KE
GPE ; lamw-ke ; لامو | جزيرة لامو ; KE
GPE ; dadab-ke ; داداب | مخيم داداب ; KE
GPE ; kakwma-ke ; كاكوما | مخيم كاكوما ; KE
GPE ; nakwrw-ke ; ناكورو ; KE
GPE ; dwryt-ke ; إلدوريت ; KE
GPE ; ghwlw-awghndyh-ug ; غولو الأوغندية ; UG
GPE ; dwdwma-tz ; دودوما ; TZ
GPE ; arwsha-tz ; أروشا ; TZ
GPE ; mwanza-tz ; موانزا ; TZ
GPE ; rwbafw-rw ; روبافو | جيسيني ; RW
GPE ; bwjmbwra-bi ; بوجمبورا ; BI
GPE ; ghytygha-bi ; غيتيغا | جيتيغا ; BI
GPE ; bwkafw-cd ; بوكافو ; CD
GPE ; kyfw-cd ; كيفو ; CD
GPE ; north-kivu-cd ; شمال كيفو | كيفو الشمالية ; CD
GPE ; south-kivu-cd ; جنوب كيفو | كيفو الجنوبية ; CD
GPE ; aytwry-cd ; إيتوري ; CD
GPE ; bwnya-cd ; بونيا ; CD
GPE ; byny-cd ; مدينة بيني | ~بيني ; CD
GPE ; lwbwmbashy-cd ; لوبومباشي ; CD
GPE ; kysanghany-cd ; كيسانغاني ; CD
GPE ; kasay-cd ; كاساي ; CD
GPE ; awfyra-cd ; أوفيرا ; CD
GPE ; walykaly-cd ; واليكالي ; CD
GPE ; masysy-cd ; ماسيسي ; CD
GPE ; kanyabaywngha-cd ; كانيابايونغا ; CD
GPE ; rwtshwrw-cd ; روتشورو ; CD
GPE ; mbwjy-may-cd ; مبوجي ماي ; CD
GPE ; katangha-cd ; كاتانغا ; CD
GPE ; byraw-cf ; بيراو ; CF
GPE ; brya-cf ; بريا | مدينة بريا ; CF
GPE ; dwala-cm ; دوالا ; CM
GPE ; marwa-cm ; ماروا ; CM
GPE ; bamynda-cm ; باميندا ; CM
GPE ; bwrjntyl-ga ; بورجنتيل ; GA
GPE ; malabw-gq ; مالابو ; GQ
GPE ; saw-twmy-st ; ساو تومي ; ST
GPE ; bynw-ng ; بينو | ولاية بينو | ~بينوي ; NG
GPE ; nyjr-nyjyryh-ng ; النيجر النيجيرية ; NG
GPE ; aybadan-ng ; إيبادان ; NG
GPE ; bwrt-harkwrt-ng ; بورت هاركورت ; NG
GPE ; ywby-ng2 ; يوبي | ولاية يوبي ; NG
GPE ; bawtshy-ng ; باوتشي ; NG
GPE ; jws-nyjyryh-ng ; جوس النيجيرية | مدينة جوس ; NG
GPE ; aynwghw-ng ; إينوغو ; NG
GPE ; ryfrz-ng ; ريفرز ; NG
GPE ; dlta-nyjr-ng ; دلتا النيجر | دلتا نهر النيجر ; NG
GPE ; kwara-ng ; كوارا | ولاية كوارا ; NG
GPE ; kyby-ng ; كيبي | ولاية كيبي ; NG
GPE ; aydw-ng ; إيدو | ولاية إيدو ; NG
GPE ; zarya-ng ; زاريا ; NG
GPE ; shybwk-ng ; شيبوك ; NG
GPE ; bama-nyjyryh-ng ; باما النيجيرية | بلدة باما ; NG
GPE ; aykyty-ng ; إيكيتي ; NG
GPE ; asamaka-ne ; أساماكا | أسامكة | ~السمكة ; NE
GPE ; blma-ne ; مدينة بلما | ~بلما ; NE
GPE ; kay-ml ; مدينة كاي ; ML
GPE ; tawdny-ml ; تاودني ; ML
GPE ; tynzawatyn-ml ; تينزاواتين | تنزواتين | تين زواتين ; ML
GPE ; ghwndam-ml ; غوندام ; ML
GPE ; dwyntza-ml ; دوينتزا ; ML
GPE ; nywrw-ml ; نيورو ; ML
GPE ; bwghwny-ml ; بوغوني ; ML
GPE ; kwlykwrw-ml ; كوليكورو ; ML
GPE ; byr-ml ; بلدة بير ; ML
GPE ; bldh-farabwghw-ml ; بلدة فارابوغو ; ML
GPE ; dyabaly-ml ; ديابالي ; ML
GPE ; nywnw-ml ; نيونو ; ML
GPE ; bwbw-dywlasw-bf ; بوبو ديولاسو ; BF
GPE ; dwry-bf ; مدينة دوري ; BF
GPE ; jybw-bf ; جيبو | مدينة جيبو ; BF
GPE ; kaya-bf ; كايا | مدينة كايا ; BF
GPE ; dyabw-bf ; ديابو ; BF
GPE ; barsalwghw-bf ; بارسالوغو ; BF
GPE ; dyabgha-bf ; ديابغا | دياباغا ; BF
GPE ; fada-nghwrma-bf ; فادا نغورما ; BF
GPE ; wahyghwya-bf ; واهيغويا ; BF
GPE ; san-lwys-sn ; سان لويس ; SN
GPE ; tyys-sn ; تييس ; SN
GPE ; kwlda-sn ; مدينة كولدا | ~كولدا ; SN
GPE ; zyghynshwr-sn ; زيغينشور ; SN
GPE ; kazamans-sn ; كازامانس | كازامنس ; SN
GPE ; twby-snghalyh-sn ; طوبى السنغالية | مدينة طوبى ; SN
GPE ; mbwr-sn ; مبور | امبور ; SN
GPE ; kawlak-sn ; كاولاك ; SN
GPE ; matam-sn ; ماتام ; SN
GPE ; bwdwr-sn ; بودور ; SN
GPE ; rfysk-sn ; رفيسك | روفيسك ; SN
GPE ; fatyk-sn ; فاتيك ; SN
GPE ; rwsw-snghal-sn ; روصو السنغال ; SN
GPE ; banjwl-gm ; بانجول ; GM
GPE ; anjwl-gm ; انجول ; GM
GPE ; nzyrykwry-gn ; نزيريكوري ; GN
GPE ; kankan-gn ; كانكان ; GN
GPE ; kynda-gn ; كيندا | كينديا ; GN
GPE ; bwky-gn ; مدينة بوكي | ~بوكي ; GN
GPE ; bysaw-gw ; بيساو ; GW
GPE ; yamwswkrw-ci ; ياموسوكرو ; CI
GPE ; bwakyh-ci ; بواكيه | بواكي ; CI
GPE ; kwrhwghw-ci ; كورهوغو ; CI
GPE ; kwmasy-gh ; كوماسي ; GH
GPE ; tamaly-gh ; تامالي ; GH
GPE ; kwtwnw-bj ; كوتونو ; BJ
GPE ; bwrtw-nwfw-bj ; بورتو نوفو ; BJ
GPE ; barakw-bj ; باراكو ; BJ
GPE ; kandy-bnynyh-bj ; كاندي البنينية ; BJ
GPE ; adry-td ; مدينة أدري | ~أدري ; TD
GPE ; mwndw-td ; موندو ; TD
GPE ; tynh-tshadyh-td ; تينه التشادية | الطينة التشادية ; TD
GPE ; maw-tshadyh-td ; ماو التشادية | مدينة ماو ; TD
LOC ; lake-chad ; بحيرة تشاد ; TD
GPE ; tybsty-td ; تيبستي ; TD
GPE ; wnyangha-td ; ونيانغا ; TD
GPE ; farshana-td ; فارشانا ; TD
GPE ; klayt-td ; كلايت ; TD
GPE ; kabynda-ao ; كابيندا ; AO
GPE ; bwlawayw-zw ; بولاوايو ; ZW
GPE ; bymba-mz ; بيمبا | مدينة بيمبا ; MZ
GPE ; kabw-dylghadw-mz ; كابو ديلغادو ; MZ
GPE ; byra-mz ; مدينة بيرا | ~بيرا ; MZ
GPE ; nambwla-mz ; نامبولا ; MZ
GPE ; balma-mz ; بالما | مدينة بالما ; MZ
GPE ; mwsymbwa-da-braya-mz ; موسيمبوا دا برايا ; MZ
GPE ; lylwnghwy-mw ; ليلونغوي ; MW
GPE ; blantayr-mw ; بلانتاير ; MW
GPE ; tamataf-mg ; تاماتاف | تواماسينا ; MG
GPE ; bwrt-lwys-mu ; بورت لويس ; MU
GPE ; dyrban-za ; ديربان | دوربان ; ZA
GPE ; swytw-za ; سويتو ; ZA
GPE ; bwrt-yzabyth-za ; بورت إليزابيث ; ZA
GPE ; kwazwlw-natal-za ; كوازولو ناتال ; ZA
GPE ; lymbwbw-za ; ليمبوبو ; ZA
GPE ; ghwtngh-za ; غوتنغ ; ZA
GPE ; blwmfwntyn-za ; بلومفونتين ; ZA
GPE ; ghabwrwn-bw ; غابورون ; BW
GPE ; masyrw-ls ; ماسيرو ; LS
GPE ; mbaban-sz ; مبابان ; SZ
GPE ; brawh-so ; مدينة براوة | ~براوة ; SO
GPE ; hrtyry-so ; حرطيري | هراردير | حررطيري ; SO
GPE ; yl-bwr-so ; عيل بور ; SO
GPE ; dadw-so ; عدادو ; SO
GPE ; jbal-ghwlys-so ; جبال غوليس | جبال كال مسكاد | كالميسكاد ; SO
GPE ; ghdw-so ; إقليم غدو | ~غدو ; SO
GPE ; brdaly-so ; بردالي ; SO
GPE ; mhas-so2 ; مهاس | مهداي ; SO
GPE ; bwlw-bwrdy-so ; بولو بوردي | بلوبوردي ; SO
GPE ; tajwrh-jybwtyh-dj ; تاجورة الجيبوتية ; DJ
GPE ; dkhyl-jybwtyh-dj ; دخيل الجيبوتية ; DJ
GPE ; mwhyly-km ; موهيلي ; KM
`;
