/**
 * Villages, quarters and camps of Lebanon and Jordan.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_LEBANON_JORDAN = `
# Lebanon
GPE ; zbdyn-lb ; زبدين ; LB
GPE ; harwf-lb ; حاروف ; LB
GPE ; ansaryh-lb ; أنصارية ; LB
GPE ; dbyn-lb ; دبين ; LB
GPE ; ibl-sqy-lb ; إبل السقي | ابل السقي ; LB
GPE ; kfrshwba-lb ; كفرشوبا | كفر شوبا ; LB
GPE ; hbaryh-lb ; الهبارية ; LB
GPE ; rashya-fkhar-lb ; راشيا الفخار ; LB
GPE ; rb-thlathyn-lb ; رب ثلاثين ; LB
GPE ; dyr-sryan-lb ; دير سريان ; LB
GPE ; qntrh-lb ; القنطرة ; LB
GPE ; adshyt-qsyr-lb ; عدشيت القصير ; LB
GPE ; adshyt-lb ; عدشيت ; LB
GPE ; wady-hjyr-lb ; وادي الحجير ; LB
GPE ; frwn-lb ; فرون ; LB
GPE ; ghndwryh-lb ; الغندورية ; LB
GPE ; brj-qlawyh-lb ; برج قلاويه ; LB
GPE ; qlawyh-lb ; قلاوية ; LB
GPE ; sryfa-lb ; صريفا ; LB
GPE ; batwlyh-lb ; باتوليه ; LB
GPE ; tyrdba-lb ; طيردبا ; LB
GPE ; bywt-syad-lb ; بيوت السياد ; LB
GPE ; zbqyn-lb ; زبقين ; LB
GPE ; mrwhyn-lb ; مروحين ; LB
GPE ; dhyrh-lb ; الضهيرة ; LB
GPE ; yaryn-lb ; يارين ; LB
GPE ; am-twt-lb ; أم التوت ; LB
GPE ; aytyt-lb ; عيتيت ; LB
GPE ; qana-lb ; قانا ; LB
GPE ; sdyqyn-lb ; مدينة صديقين | بلدة صديقين ; LB
GPE ; harys-lb ; حاريص ; LB
GPE ; hdatha-lb ; حداثا ; LB
GPE ; byt-yahwn-lb ; بيت ياحون ; LB
GPE ; brashyt-lb ; برعشيت ; LB
GPE ; sfd-btykh-lb ; صفد البطيخ ; LB
GPE ; kwnyn-lb ; كونين ; LB
GPE ; aynata-lb ; عيناتا ; LB
GPE ; rshaf-lb ; رشاف ; LB
GPE ; ayn-ibl-lb ; عين إبل ; LB
GPE ; qwzh-lb ; القوزح ; LB
GPE ; khrbh-slm-lb ; خربة سلم ; LB
GPE ; twlyn-lb ; تولين ; LB
GPE ; qbrykha-lb ; قبريخا ; LB
GPE ; mjdl-slm-lb ; مجدل سلم ; LB
GPE ; swanh-lb ; الصوانة ; LB
GPE ; bny-hyan-lb ; بني حيان ; LB
GPE ; tlwsh-lb ; طلوسة ; LB
GPE ; kfrsyr-lb ; كفرصير ; LB
GPE ; zwtr-shrqyh-lb ; زوطر الشرقية ; LB
GPE ; zwtr-ghrbyh-lb ; زوطر الغربية ; LB
GPE ; myfdwn-lb ; ميفدون ; LB
GPE ; shwkyn-lb ; شوكين ; LB
GPE ; kfrtbnyt-lb ; كفرتبنيت | كفر تبنيت ; LB
GPE ; arnwn-lb ; أرنون ; LB
GPE ; yhmr-shqyf-lb ; يحمر الشقيف | يحمر ; LB
GPE ; nbtyh-fwqa-lb ; النبطية الفوقا ; LB
GPE ; kfrrman-lb ; كفررمان | كفر رمان ; LB
GPE ; hbwsh-lb ; حبوش ; LB
GPE ; jrjwa-lb ; جرجوع ; LB
GPE ; ayn-qana-lb ; عين قانا ; LB
GPE ; kfrmlky-lb ; كفرملكي ; LB
GPE ; hwmyn-fwqa-lb ; حومين الفوقا ; LB
GPE ; hwmyn-thta-lb ; حومين التحتا ; LB
GPE ; rwmyn-lb ; رومين ; LB
GPE ; srba-lb ; صربا ; LB
GPE ; dyr-zhrany-lb ; دير الزهراني ; LB
GPE ; dwyr-lb ; الدوير ; LB
GPE ; jbshyt-lb ; جبشيت ; LB
GPE ; kfrdjal-lb ; كفردجال ; LB
GPE ; qaaqayh-jsr-lb ; قاعقعية الجسر | قعقعية الجسر ; LB
GPE ; qaqayh-snwbr-lb ; قعقعية الصنوبر ; LB
GPE ; kfwr-lb ; الكفور ; LB
GPE ; nmyryh-lb ; النميرية ; LB
GPE ; bysaryh-lb ; البيسارية ; LB
GPE ; skskyh-lb ; السكسكية ; LB
GPE ; mghdwshh-lb ; مغدوشة ; LB
GPE ; zfta-lb ; زفتا ; LB
GPE ; myh-wmyh-lb ; المية ومية ; LB
GPE ; drb-sym-lb ; درب السيم ; LB
GPE ; anqwn-lb ; عنقون ; LB
GPE ; zhrany-lb ; مدينة الزهراني | بلدة الزهراني ; LB
GPE ; tfahta-lb ; تفاحتا ; LB
GPE ; mrwanyh-lb ; المروانية ; LB
GPE ; arzy-lb ; أرزي ; LB
GPE ; khrayb-lb ; الخرايب ; LB
GPE ; lwbyh-lb ; اللوبية ; LB
GPE ; ryhan-lb ; مدينة الريحان | بلدة الريحان ; LB
GPE ; mlykh-lb ; مليخ ; LB
GPE ; kfrhwnh-lb ; كفرحونة ; LB
GPE ; lbaa-lb ; لبعا ; LB
GPE ; kfrfalws-lb ; كفرفالوس | كفر فالوس ; LB
GPE ; armta-lb ; عرمتى ; LB
GPE ; ayshyh-lb ; العيشية ; LB
GPE ; lwyzh-lb ; اللويزة ; LB
GPE ; mlyta-lb ; مليتا ; LB
GPE ; mshghrh-lb ; مشغرة ; LB
GPE ; shmr-lb ; سحمر ; LB
GPE ; yhmr-bqaa-lb ; يحمر البقاع ; LB
GPE ; lbaya-lb ; لبايا ; LB
GPE ; qlya-lb ; قليا ; LB
GPE ; zlaya-lb ; زلايا ; LB
GPE ; qrawn-lb ; القرعون ; LB
GPE ; sghbyn-lb ; صغبين ; LB
GPE ; kamd-lwz-lb ; كامد اللوز ; LB
GPE ; ghzh-bqaa-lb ; غزة البقاع ; LB
GPE ; rashya-wady-lb ; راشيا الوادي ; LB
GPE ; ynta-lb ; ينطا ; LB
GPE ; dyr-ashayr-lb ; دير العشائر ; LB
GPE ; mjdl-anjr-lb ; مجدل عنجر ; LB
GPE ; br-yas-lb ; بر الياس ; LB
GPE ; qb-yas-lb ; قب الياس ; LB
GPE ; sadnayl-lb ; سعدنايل ; LB
GPE ; talbaya-lb ; تعلبايا ; LB
GPE ; frzl-lb ; الفرزل ; LB
GPE ; ryaq-lb ; رياق ; LB
GPE ; hwsh-syd-aly-lb ; حوش السيد علي ; LB
GPE ; ywnyn-lb ; يونين ; LB
GPE ; mqnh-lb ; مقنة ; LB
GPE ; hwr-tala-lb ; حور تعلا ; LB
GPE ; srayn-lb ; سرعين ; LB
GPE ; tmnyn-lb ; تمنين ; LB
GPE ; bwday-lb ; بوداي ; LB
GPE ; shmstar-lb ; شمسطار ; LB
GPE ; hdth-balbk-lb ; حدث بعلبك ; LB
GPE ; iyaat-lb ; إيعات ; LB
GPE ; hrbta-lb ; حربتا ; LB
GPE ; ymwnh-lb ; اليمونة ; LB
GPE ; dyr-ahmr-lb ; دير الأحمر ; LB
GPE ; msharya-qaa-lb ; مشاريع القاع ; LB
GPE ; tlya-lb ; طليا ; LB
GPE ; bdnayl-lb ; بدنايل ; LB
GPE ; qsrnba-lb ; قصرنبا ; LB
GPE ; hzyn-lb ; مدينة حزين | بلدة حزين ; LB
GPE ; jnta-lb ; جنتا ; LB
GPE ; tybh-bqaayh-lb ; الطيبة البقاعية ; LB
GPE ; kwakh-lb ; الكواخ ; LB
GPE ; shyah-lb ; الشياح ; LB
GPE ; mryjh-lb ; المريجة ; LB
GPE ; lylky-lb ; الليلكي ; LB
GPE ; awzaay-lb ; مدينة الأوزاعي | بلدة الأوزاعي ; LB
GPE ; shwyfat-lb ; الشويفات ; LB
GPE ; armwn-lb ; عرمون ; LB
GPE ; bshamwn-lb ; بشامون ; LB
GPE ; sadyat-lb ; السعديات ; LB
GPE ; jyh-lb ; مدينة الجية | بلدة الجية ; LB
GPE ; shhym-lb ; شحيم ; LB
GPE ; wrdanyh-lb ; الوردانية ; LB
GPE ; jdra-lb ; جدرا ; LB
GPE ; ktrmaya-lb ; كترمايا ; LB
GPE ; baasyr-lb ; بعاصير ; LB
GPE ; darya-shwf-lb ; داريا الشوف ; LB
GPE ; aanwt-lb ; عانوت ; LB
GPE ; baqlyn-lb ; بعقلين ; LB
GPE ; dyr-qmr-lb ; دير القمر ; LB
GPE ; bhmdwn-lb ; مدينة بحمدون | بلدة بحمدون ; LB
GPE ; swfr-lb ; صوفر ; LB
GPE ; hmana-lb ; حمانا ; LB
GPE ; swq-ghrb-lb ; سوق الغرب ; LB
GPE ; brmana-lb ; برمانا ; LB
GPE ; bkfya-lb ; بكفيا ; LB
GPE ; antlyas-lb ; انطلياس | أنطلياس ; LB
GPE ; dbyh-lb ; ضبية ; LB
GPE ; jl-dyb-lb ; جل الديب ; LB
GPE ; zlqa-lb ; الزلقا ; LB
GPE ; ayn-rmanh-lb ; عين الرمانة ; LB
GPE ; ras-nba-lb ; رأس النبع ; LB
GPE ; zqaq-blat-lb ; زقاق البلاط ; LB
GPE ; bashwrh-lb ; الباشورة ; LB
GPE ; nwyry-lb ; مدينة النويري | بلدة النويري ; LB
GPE ; kwrnysh-mzrah-lb ; كورنيش المزرعة ; LB
GPE ; ras-byrwt-lb ; رأس بيروت ; LB
GPE ; ayn-mrysh-lb ; عين المريسة ; LB
GPE ; krntyna-lb ; الكرنتينا | الكرنتينة ; LB
GPE ; byr-hsn-lb ; بئر حسن ; LB
GPE ; rmlh-byda-lb ; الرملة البيضاء ; LB
GPE ; sbra-lb ; مدينة صبرا | بلدة صبرا ; LB
GPE ; amshyt-lb ; عمشيت ; LB
GPE ; amywn-lb ; أميون ; LB
GPE ; ihdn-lb ; إهدن ; LB
GPE ; syr-dnyh-lb ; سير الضنية ; LB
GPE ; abdh-lb ; مدينة العبدة | بلدة العبدة ; LB
GPE ; qbyat-lb ; القبيات ; LB
GPE ; andqt-lb ; عندقت ; LB
GPE ; wady-khald-lb ; وادي خالد ; LB
GPE ; fnydq-lb ; فنيدق ; LB
GPE ; bbnyn-lb ; ببنين ; LB
GPE ; brqayl-lb ; برقايل ; LB
GPE ; tbanh-lb ; باب التبانة ; LB
GPE ; jbl-mhsn-lb ; جبل محسن ; LB
GPE ; ayn-yaqwb-lb ; عين يعقوب ; LB
GPE ; aytw-lb ; أيطو ; LB
GPE ; maysrh-lb ; المعيصرة ; LB
GPE ; almat-lb ; علمات ; LB
GPE ; farya-lb ; فاريا ; LB
GPE ; hrysa-lb ; ~حريصا ; LB
GPE ; bkrky-lb ; مدينة بكركي | بلدة بكركي ; LB
# Jordan
GPE ; sfawy-jo ; الصفاوي ; JO
GPE ; wady-syr-jo ; وادي السير ; JO
GPE ; jbyhh-jo ; الجبيهة ; JO
GPE ; tbrbwr-jo ; طبربور ; JO
GPE ; hashmy-jo ; مدينة الهاشمي | بلدة الهاشمي ; JO
GPE ; jbl-aman-jo ; جبل عمان ; JO
GPE ; shmysany-jo ; الشميساني ; JO
GPE ; abdwn-jo ; مدينة عبدون | بلدة عبدون ; JO
GPE ; ghwr-safy-jo ; غور الصافي ; JO
GPE ; shwnh-jnwbyh-jo ; الشونة الجنوبية ; JO
GPE ; shwnh-shmalyh-jo ; الشونة الشمالية ; JO
GPE ; swymh-jo ; سويمة ; JO
GPE ; qwyrh-jo ; القويرة ; JO
GPE ; dysh-jo ; الديسة ; JO
GPE ; mzar-jnwby-jo ; المزار الجنوبي ; JO
GPE ; mzar-shmaly-jo ; المزار الشمالي ; JO
GPE ; fqwa-jo ; فقوع ; JO
GPE ; dhyban-jo ; ذيبان ; JO
GPE ; hsa-jo ; الحسا ; JO
GPE ; bsyra-jo ; ~بصيرا ; JO
GPE ; bny-knanh-jo ; بني كنانة ; JO
GPE ; dyr-aby-sayd-jo ; دير أبي سعيد ; JO
GPE ; kfrnjh-jo ; كفرنجة ; JO
GPE ; sakb-jo ; ساكب ; JO
GPE ; hsyn-jo ; مدينة الحسين | بلدة الحسين ; JO
GPE ; rqban-jo ; الرقبان ; JO
GPE ; amry-jo ; مدينة العمري | بلدة العمري ; JO
GPE ; dlyl-jo ; الضليل ; JO
GPE ; byryn-jo ; مدينة بيرين | بلدة بيرين ; JO
GPE ; fhys-jo ; الفحيص ; JO
GPE ; mahs-jo ; ماحص ; JO
GPE ; am-qys-jo ; أم قيس ; JO
GPE ; sma-rwsan-jo ; سما الروسان ; JO
GPE ; am-jmal-jo ; أم الجمال ; JO
GPE ; badyh-shmalyh-jo ; البادية الشمالية ; JO
GPE ; khaldyh-jo ; الخالدية ; JO
GPE ; zlyl-jo ; الظليل ; JO
GPE ; iydwn-jo ; إيدون ; JO
GPE ; byt-ras-jo ; بيت راس ; JO
GPE ; kfr-asd-jo ; كفر أسد ; JO
GPE ; kfr-ywba-jo ; كفر يوبا ; JO
GPE ; naymh-jo ; مدينة النعيمة | بلدة النعيمة ; JO
`;
