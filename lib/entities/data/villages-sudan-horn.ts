/**
 * Villages, quarters and camps of the Sudans, the Horn and Chad.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_SUDAN_HORN = `
# Sudan
GPE ; krry-sd ; كرري ; SD
GPE ; swba-sd ; سوبا ; SD
GPE ; ftyhab-sd ; الفتيحاب ; SD
GPE ; jbrh-sd ; جبرة ; SD
GPE ; lamab-sd ; اللاماب ; SD
GPE ; mqrn-sd ; مدينة المقرن | بلدة المقرن ; SD
GPE ; jryf-sd ; الجريف ; SD
GPE ; aylfwn-sd ; العيلفون ; SD
GPE ; am-dwa-ban-sd ; أم ضوا بان ; SD
GPE ; shqlh-sd ; الشقلة ; SD
GPE ; drwshab-sd ; الدروشاب ; SD
GPE ; sbaby-sd ; الصبابي ; SD
GPE ; shmbat-sd ; شمبات ; SD
GPE ; hlfayh-mlwk-sd ; حلفاية الملوك ; SD
GPE ; msfah-jyly-sd ; مصفاة الجيلي ; SD
GPE ; rfaah-sd ; مدينة رفاعة | بلدة رفاعة ; SD
GPE ; kamlyn-sd ; الكاملين ; SD
GPE ; wd-nwrh-sd ; ود النورة ; SD
GPE ; sryhh-sd ; السريحة ; SD
GPE ; tmbwl-sd ; تمبول ; SD
GPE ; wd-rawh-sd ; ود راوة ; SD
GPE ; abw-ashr-sd ; أبو عشر ; SD
GPE ; wd-syd-sd ; ود السيد ; SD
GPE ; wd-nyl-sd ; ود النيل ; SD
GPE ; abw-hjar-sd ; أبو حجار ; SD
GPE ; jbl-mwyh-sd ; جبل موية ; SD
GPE ; rwsyrs-sd ; الروصيرص ; SD
GPE ; mqjh-sd ; مقجة ; SD
GPE ; wd-abwk-sd ; ود أبوك ; SD
GPE ; khwr-bwdy-sd ; خور البودي ; SD
GPE ; wd-mahy-sd ; ود الماحي ; SD
GPE ; dwym-sd ; الدويم ; SD
GPE ; qtynh-sd ; القطينة ; SD
GPE ; jblyn-sd ; الجبلين ; SD
GPE ; knanh-sd ; مدينة كنانة | بلدة كنانة ; SD
GPE ; tndlty-sd ; تندلتي ; SD
GPE ; jzyrh-aba-sd ; الجزيرة أبا ; SD
GPE ; am-rmth-sd ; أم رمتة ; SD
GPE ; wd-zaky-sd ; ود الزاكي ; SD
GPE ; ghbysh-sd ; غبيش ; SD
GPE ; wd-bndh-sd ; ود بندة ; SD
GPE ; am-krydm-sd ; أم كريدم ; SD
GPE ; am-syalh-sd ; أم سيالة ; SD
GPE ; am-dm-haj-ahmd-sd ; أم دم حاج أحمد ; SD
GPE ; kazqyl-sd ; كازقيل ; SD
GPE ; hbyla-sd ; هبيلا ; SD
GPE ; kadwqly-sd ; كادوقلي ; SD
GPE ; lyry-sd ; الليري ; SD
GPE ; hyban-sd ; هيبان ; SD
GPE ; bram-sd ; مدينة برام | بلدة برام ; SD
GPE ; kwyk-sd ; مدينة الكويك | بلدة الكويك ; SD
GPE ; qwz-sd ; القوز ; SD
GPE ; snwt-sd ; السنوط ; SD
GPE ; mjrwr-sd ; المجرور ; SD
GPE ; kylk-sd ; كيلك ; SD
GPE ; myrm-sd ; الميرم ; SD
GPE ; khrsan-sd ; خرسان ; SD
GPE ; abw-shwk-sd ; أبو شوك ; SD
GPE ; ambrw-sd ; أمبرو ; SD
GPE ; sryf-sd ; السريف ; SD
GPE ; klmndw-sd ; كلمندو ; SD
GPE ; am-kdadh-sd ; أم كدادة ; SD
GPE ; twyshh-sd ; الطويشة ; SD
GPE ; layt-sd ; اللعيت ; SD
GPE ; qrny-sd ; مدينة قرني | بلدة قرني ; SD
GPE ; nyfasha-sd ; نيفاشا ; SD
GPE ; ad-frsan-sd ; عد الفرسان ; SD
GPE ; rhyd-brdy-sd ; رهيد البردي ; SD
GPE ; qrydh-sd ; قريضة ; SD
GPE ; mrshnj-sd ; مرشنج ; SD
GPE ; shayryh-sd ; شعيرية ; SD
GPE ; aslayh-sd ; عسلاية ; SD
GPE ; abw-karnka-sd ; أبو كارنكا ; SD
GPE ; adylh-sd ; عديلة ; SD
GPE ; abw-mtarq-sd ; أبو مطارق ; SD
GPE ; am-dafwq-sd ; أم دافوق ; SD
GPE ; klbs-sd ; كلبس ; SD
GPE ; mwrny-sd ; مورني ; SD
GPE ; hbylh-sd ; هبيلة ; SD
GPE ; krynk-sd ; كرينك ; SD
GPE ; syrba-sd ; سيربا ; SD
GPE ; jbl-mwn-sd ; جبل مون ; SD
GPE ; qwlw-sd ; قولو ; SD
GPE ; nyrtty-sd ; نيرتتي ; SD
GPE ; rwkrw-sd ; روكرو ; SD
GPE ; mkjr-sd ; مكجر ; SD
GPE ; wady-salh-sd ; وادي صالح ; SD
GPE ; qarsyla-sd ; قارسيلا ; SD
GPE ; am-dkhn-sd ; أم دخن ; SD
GPE ; dlyj-sd ; دليج ; SD
GPE ; bndsy-sd ; بندسي ; SD
GPE ; azwm-sd ; عزوم ; SD
GPE ; trsyn-sd ; ترسين ; SD
GPE ; wd-hlyw-sd ; ود الحليو ; SD
GPE ; arwma-sd ; أروما ; SD
GPE ; tlkwk-sd ; تلكوك ; SD
GPE ; mtmh-sd ; المتمة ; SD
GPE ; hwath-sd ; الحواتة ; SD
GPE ; basndh-sd ; باسندة ; SD
GPE ; fshqh-sghra-sd ; الفشقة الصغرى ; SD
GPE ; fshqh-kbra-sd ; الفشقة الكبرى ; SD
GPE ; hshabh-sd ; الهشابة ; SD
GPE ; snkat-sd ; سنكات ; SD
GPE ; jbyt-sd ; جبيت ; SD
GPE ; awsyf-sd ; أوسيف ; SD
GPE ; qwld-sd ; القولد ; SD
GPE ; hlfa-sd ; حلفا ; SD
GPE ; dlqw-sd ; دلقو ; SD
GPE ; brqyq-sd ; البرقيق ; SD
GPE ; arqw-sd ; أرقو ; SD
GPE ; tnqasy-sd ; تنقاسي ; SD
GPE ; ghdar-sd ; الغدار ; SD
GPE ; bawqh-sd ; الباوقة ; SD
GPE ; sqady-sd ; سقادي ; SD
GPE ; ktyab-sd ; الكتياب ; SD
GPE ; jbl-awynat-sd ; جبل العوينات ; SD
GPE ; wady-hwr-sd ; وادي هور ; SD
GPE ; krb-twm-sd ; كرب التوم ; SD
# South Sudan
GPE ; nasr-ss ; مدينة الناصر | بلدة الناصر ; SS
GPE ; awlanq-ss ; أولانق | أولانغ ; SS
GPE ; lankyn-ss ; لانكين ; SS
GPE ; maywm-ss ; مايوم ; SS
GPE ; byntyw-ss ; بينتيو ; SS
GPE ; maban-ss ; مابان ; SS
GPE ; fshwdh-ss ; فشودة ; SS
GPE ; nymwly-ss ; نيمولي ; SS
GPE ; kajw-kyjy-ss ; كاجو كيجي ; SS
GPE ; marydy-ss ; ماريدي ; SS
GPE ; mndry-ss ; مندري ; SS
GPE ; mwndry-ss ; موندري ; SS
GPE ; fnjak-ss ; فنجاك ; SS
GPE ; fanjak-ss ; فانجاك ; SS
GPE ; aywd-ss ; أيود ; SS
GPE ; ywrwl-ss ; يورول ; SS
GPE ; twnj-ss ; مدينة تونج | بلدة تونج ; SS
GPE ; bhr-ghzal-ss ; بحر الغزال ; SS
GPE ; bybwr-ss2 ; البيبور ; SS
# Somalia
GPE ; hwdn-so ; هودن ; SO
GPE ; wadajyr-so ; واداجير | ودجر ; SO
GPE ; hmrwyn-so ; حمروين ; SO
GPE ; hwlwdagh-so ; هولوداغ | هولودق ; SO
GPE ; karan-so ; مدينة كاران | بلدة كاران ; SO
GPE ; dynyly-so ; دينيلي | دنيلي ; SO
GPE ; yaqshyd-so ; ياقشيد ; SO
GPE ; bwndyry-so ; بونديري ; SO
GPE ; shnghany-so ; شنغاني ; SO
GPE ; drkynly-so ; دركينلي ; SO
GPE ; wabry-so ; وابري ; SO
GPE ; hrywa-so ; هريوا | هيليوا ; SO
GPE ; hmr-jb-jb-so ; حمر جب جب ; SO
GPE ; jarsbaly-so ; جارسبالي ; SO
GPE ; trkynly-so ; طركينلي ; SO
GPE ; bwlwbrty-so ; بولوبرتي | بلبردي ; SO
GPE ; hlghn-so ; حلغن ; SO
GPE ; jlalqsy-so ; جلالقسي ; SO
GPE ; blad-so ; بلعد ; SO
GPE ; qrywly-so ; قريولي | قوريولي ; SO
GPE ; kwntwara-so ; كونتوارى ; SO
GPE ; shlanbwd-so ; شلانبود ; SO
GPE ; jnaly-so ; جنالي ; SO
GPE ; ras-kmbwny-so ; رأس كمبوني ; SO
GPE ; twbly-so ; طوبلي | دوبلي ; SO
GPE ; afmdw-so ; أفمدو ; SO
GPE ; bdady-so ; مدينة بدادي | بلدة بدادي ; SO
GPE ; jmamy-so ; جمامي | جامامي ; SO
GPE ; sakw-so ; مدينة ساكو | بلدة ساكو ; SO
GPE ; brhkba-so ; برحكبا ; SO
GPE ; qnshtyry-so ; قنسحطيري ; SO
GPE ; ayl-brf-so ; عيل برف ; SO
GPE ; ayl-tyr-so ; عيل طير | عيل دير ; SO
GPE ; hwbyw-so ; هوبيو ; SO
GPE ; ghlhryry-so ; غلهريري ; SO
GPE ; jrayl-so ; جرعيل ; SO
GPE ; aabdwaq-so ; عابدواق ; SO
GPE ; mtban-so ; متبان ; SO
GPE ; wrshykh-so ; ورشيخ ; SO
GPE ; khtyt-so ; كحطيط ; SO
GPE ; ayl-aly-ahmd-so ; عيل علي أحمد ; SO
GPE ; msjd-aly-jdwd-so ; مسجد علي جدود ; SO
GPE ; rwnyrghwd-so ; رونيرغود ; SO
GPE ; hwadly-so ; حوادلي ; SO
GPE ; sbyd-so ; سبيد ; SO
GPE ; aanwly-so ; عانولي ; SO
GPE ; qndlh-so ; قندلة ; SO
GPE ; jbal-almskad-so ; جبال علمسكاد ; SO
GPE ; almskad-so ; علمسكاد ; SO
GPE ; kal-mskad-so ; كال مسكاد ; SO
GPE ; tlyh-so ; تليح ; SO
GPE ; bwhwdly-so ; بوهودلي ; SO
GPE ; ghwja-ady-so ; غوجع عدي ; SO
GPE ; bkwl-so ; باكول ; SO
GPE ; bnadr-so ; مدينة بنادر | بلدة بنادر ; SO
GPE ; nwghal-so ; نوغال | نوجال ; SO
GPE ; snagh-so ; سناغ ; SO
GPE ; khatmw-so ; خاتمو ; SO
GPE ; ghlghdwd-so ; غلغدود ; SO
GPE ; jljdwd-so ; جلجدود ; SO
GPE ; awdl-so ; أودل ; SO
# Djibouti
GPE ; dkhyl-dj ; مدينة دخيل | بلدة دخيل ; DJ
GPE ; arta-dj ; عرتا ; DJ
GPE ; dwralyh-dj ; دوراليه ; DJ
GPE ; lymwnyh-dj ; ليمونيه ; DJ
GPE ; ghlafy-dj ; غلافي ; DJ
GPE ; blhw-dj ; بلحو ; DJ
# Ethiopia
GPE ; akswm-et ; أكسوم ; ET
GPE ; shyry-et ; مدينة شيري | بلدة شيري ; ET
GPE ; hmra-et ; حمرا ; ET
GPE ; hmrh-et ; همرة ; ET
GPE ; alamata-et ; ألاماتا ; ET
GPE ; kwbw-et ; كوبو ; ET
GPE ; wldya-et ; ولديا ; ET
GPE ; dysy-et ; ديسي ; ET
GPE ; kwmbwlsha-et ; كومبولشا ; ET
GPE ; dbr-brhan-et ; دبر برهان ; ET
GPE ; mtkl-et ; متكل ; ET
GPE ; bny-shnqwl-ghwmwz-et ; بني شنقول غوموز ; ET
GPE ; aswsa-et ; أسوسا ; ET
GPE ; jyma-et ; مدينة جيما | بلدة جيما ; ET
GPE ; hwasa-et ; هواسا ; ET
GPE ; jghjgha-et ; جغجغا ; ET
GPE ; ghwdy-et ; غودي ; ET
GPE ; smra-et ; سمرا ; ET
GPE ; sydama-et ; سيداما ; ET
GPE ; wlqayt-et ; ولقايت ; ET
GPE ; mtmh-et ; متمة ; ET
GPE ; ghwba-et ; غوبا ; ET
GPE ; bwry-et ; مدينة بوري | بلدة بوري ; ET
# Eritrea
GPE ; barntw-er ; بارنتو ; ER
GPE ; am-hjr-er ; أم حجر ; ER
GPE ; snafy-er ; صنعفي ; ER
GPE ; zalmbsa-er ; زالمبسا ; ER
GPE ; badmy-er ; بادمي ; ER
GPE ; nqfh-er ; نقفة ; ER
GPE ; aghwrdat-er ; أغوردات ; ER
GPE ; dhlk-er ; دهلك ; ER
# Chad
GPE ; tynh-td ; تينه ; TD
GPE ; frshna-td ; فرشنا ; TD
GPE ; qwz-byda-td ; قوز بيضا ; TD
GPE ; qwz-bydh-td ; قوز بيضة ; TD
GPE ; am-dkhn-td ; أم دخن ; TD
GPE ; bahay-td ; باهاي ; TD
GPE ; iryba-td ; إريبا | إريبا ; TD
GPE ; bltyn-td ; بلتين ; TD
GPE ; syla-td ; مدينة سيلا | بلدة سيلا ; TD
GPE ; wady-fyra-td ; وادي فيرا ; TD
GPE ; inydy-td ; إنيدي ; TD
GPE ; bwrkw-td ; بوركو ; TD
GPE ; kwry-bwghwdy-td ; كوري بوغودي ; TD
GPE ; kanm-td ; كانم ; TD
GPE ; baqa-swla-td ; باقا سولا ; TD
GPE ; dwba-td ; دوبا ; TD
GPE ; bwnghwr-td ; بونغور ; TD
GPE ; am-tyman-td ; أم تيمان ; TD
GPE ; mwswrw-td ; موسورو ; TD
GPE ; lwghwn-td ; لوغون ; TD
GPE ; shary-baqrmy-td ; شاري باقرمي ; TD
GPE ; mnghw-td ; منغو ; TD
GPE ; ghyra-td ; غيرا ; TD
GPE ; mandakaw-td ; مانداكاو ; TD
GPE ; dwqy-td ; دوقي ; TD
GPE ; abwtnqy-td ; أبوتنقي ; TD
GPE ; arkwm-td ; أركوم ; TD
GPE ; mytshy-td ; ميتشي ; TD
GPE ; iyryba-td ; إيريبا ; TD
GPE ; kwnwnghw-td ; كونونغو ; TD
GPE ; mayw-kyby-td ; مايو كيبي ; TD
`;
