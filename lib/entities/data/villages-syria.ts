/**
 * Villages, quarters and camps of Syria.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_SYRIA = `
# Syria
GPE ; hwlh-sy ; الحولة ; SY
GPE ; tldw-sy ; تلدو ; SY
GPE ; kfrlaha-sy ; كفرلاها ; SY
GPE ; mhyn-sy ; مهين ; SY
GPE ; mkhrm-sy ; المخرم ; SY
GPE ; jb-jrah-sy ; جب الجراح ; SY
GPE ; hsya-sy ; حسياء ; SY
GPE ; rblh-sy ; ربلة ; SY
GPE ; frqls-sy ; الفرقلس ; SY
GPE ; khrbh-ghzalh-sy ; خربة غزالة ; SY
GPE ; inkhl-sy ; مدينة إنخل | بلدة إنخل | مدينة انخل | بلدة انخل ; SY
GPE ; daal-sy ; داعل ; SY
GPE ; shykh-mskyn-sy ; الشيخ مسكين ; SY
GPE ; bsr-hryr-sy ; بصر الحرير ; SY
GPE ; mzyryb-sy ; المزيريب ; SY
GPE ; tl-shhab-sy ; تل شهاب ; SY
GPE ; yadwdh-sy ; اليادودة ; SY
GPE ; msyfrh-sy ; المسيفرة ; SY
GPE ; krk-shrqy-sy ; الكرك الشرقي ; SY
GPE ; gharyh-shrqyh-sy ; الغارية الشرقية ; SY
GPE ; syda-jwlan-sy ; صيدا الجولان ; SY
GPE ; shm-jwlan-sy ; سحم الجولان ; SY
GPE ; maryh-sy ; معرية ; SY
GPE ; tl-harh-sy ; تل الحارة ; SY
GPE ; kfr-shms-sy ; كفر شمس ; SY
GPE ; qrfa-sy ; قرفا ; SY
GPE ; zmryn-sy ; زمرين ; SY
GPE ; ljah-sy ; اللجاة ; SY
GPE ; mlyhh-sy ; المليحة ; SY
GPE ; qrya-sy ; القريا ; SY
GPE ; thalh-sy ; الثعلة ; SY
GPE ; atyl-sy ; عتيل ; SY
GPE ; wlgha-sy ; ولغا ; SY
GPE ; lahthh-sy ; لاهثة ; SY
GPE ; swrh-kbyrh-sy ; الصورة الكبيرة ; SY
GPE ; swrh-sghyrh-sy ; الصورة الصغيرة ; SY
GPE ; mtwnh-sy ; المتونة ; SY
GPE ; am-zytwn-sy ; أم الزيتون ; SY
GPE ; tl-hdyd-sy ; تل حديد ; SY
GPE ; jbata-khshb-sy ; جباتا الخشب ; SY
GPE ; mzrah-byt-jn-sy ; مزرعة بيت جن ; SY
GPE ; jdydh-artwz-sy ; جديدة عرطوز ; SY
GPE ; kfrbtna-sy ; كفربطنا | كفر بطنا ; SY
GPE ; sqba-sy ; سقبا ; SY
GPE ; hmwryh-sy ; حمورية ; SY
GPE ; zmlka-sy ; زملكا ; SY
GPE ; qabwn-sy ; القابون ; SY
GPE ; brzh-sy ; برزة ; SY
GPE ; msraba-sy ; مسرابا ; SY
GPE ; ghwth-ghrbyh-sy ; الغوطة الغربية ; SY
GPE ; adra-sy ; عدرا ; SY
GPE ; dyr-atyh-sy ; دير عطية ; SY
GPE ; rnkws-sy ; رنكوس ; SY
GPE ; malwla-sy ; معلولا ; SY
GPE ; qtyfh-sy ; القطيفة ; SY
GPE ; rhybh-sy ; الرحيبة ; SY
GPE ; jyrwd-sy ; جيرود ; SY
GPE ; qdsya-sy ; قدسيا ; SY
GPE ; wady-brda-sy ; وادي بردى ; SY
GPE ; srghaya-sy ; سرغايا ; SY
GPE ; dymas-sy ; الديماس ; SY
GPE ; kfyr-zyt-sy ; كفير الزيت ; SY
GPE ; dyr-mqrn-sy ; دير مقرن ; SY
GPE ; kfrswsh-sy ; كفرسوسة ; SY
GPE ; bab-twma-sy ; باب توما ; SY
GPE ; qsaa-sy ; القصاع ; SY
GPE ; abw-rmanh-sy ; أبو رمانة ; SY
GPE ; malky-sy ; مدينة المالكي | بلدة المالكي ; SY
GPE ; byt-shm-sy ; بيت سحم ; SY
GPE ; asaly-sy ; العسالي ; SY
GPE ; nhr-ayshh-sy ; نهر عيشة ; SY
GPE ; dwylah-sy ; دويلعة | الدويلعة ; SY
GPE ; tbalh-sy ; الطبالة ; SY
GPE ; khan-shyh-sy ; خان الشيح ; SY
GPE ; ayn-mnyn-sy ; عين منين ; SY
GPE ; hlbwn-sy ; حلبون ; SY
GPE ; kfrzyta-sy ; كفرزيتا | كفر زيتا ; SY
GPE ; ltamnh-sy ; اللطامنة ; SY
GPE ; mwrk-sy ; مورك ; SY
GPE ; swran-sy ; صوران ; SY
GPE ; tybh-imam-sy ; طيبة الإمام ; SY
GPE ; hlfaya-sy ; حلفايا ; SY
GPE ; qlah-mdyq-sy ; قلعة المضيق ; SY
GPE ; shl-ghab-sy ; سهل الغاب ; SY
GPE ; jwryn-sy ; جورين ; SY
GPE ; shthh-sy ; شطحة ; SY
GPE ; kfrnbwdh-sy ; كفرنبودة ; SY
GPE ; qmhanh-sy ; قمحانة ; SY
GPE ; mards-sy ; معردس ; SY
GPE ; tl-qrtl-sy ; تل قرطل ; SY
GPE ; aqarb-safy-sy ; عقارب الصافي ; SY
GPE ; mbawjh-sy ; المبعوجة ; SY
GPE ; sbwrh-sy ; الصبورة ; SY
GPE ; san-sy ; السعن ; SY
GPE ; aqyrbat-sy ; عقيربات ; SY
GPE ; hmra-sy ; الحمرا ; SY
GPE ; rbyah-sy ; مدينة الربيعة | بلدة الربيعة ; SY
GPE ; dyr-shmyl-sy ; دير شميل ; SY
GPE ; ayn-krwm-sy ; عين الكروم ; SY
GPE ; jb-rmlh-sy ; جب رملة ; SY
GPE ; jbl-zawyh-sy ; جبل الزاوية ; SY
GPE ; kfrtkharym-sy ; كفرتخاريم ; SY
GPE ; drkwsh-sy ; دركوش ; SY
GPE ; marh-msryn-sy ; معرة مصرين ; SY
GPE ; srmyn-sy ; سرمين ; SY
GPE ; tftnaz-sy ; تفتناز ; SY
GPE ; dyr-hsan-sy ; دير حسان ; SY
GPE ; hzanw-sy ; حزانو ; SY
GPE ; kfr-yhmwl-sy ; كفر يحمول ; SY
GPE ; armnaz-sy ; أرمناز ; SY
GPE ; fwah-sy ; الفوعة ; SY
GPE ; kfrya-sy ; كفريا ; SY
GPE ; kfrsjnh-sy ; كفرسجنة ; SY
GPE ; tmanah-sy ; التمانعة ; SY
GPE ; bdama-sy ; بداما ; SY
GPE ; khrbh-jwz-sy ; خربة الجوز ; SY
GPE ; ihsm-sy ; إحسم ; SY
GPE ; knsfrh-sy ; كنصفرة ; SY
GPE ; mrayan-sy ; مرعيان ; SY
GPE ; frkya-sy ; فركيا ; SY
GPE ; awrm-jwz-sy ; أورم الجوز ; SY
GPE ; nyrb-sy ; النيرب ; SY
GPE ; qmynas-sy ; قميناس ; SY
GPE ; tawm-sy ; طعوم ; SY
GPE ; mjdlya-sy ; مجدليا ; SY
GPE ; mstwmh-sy ; المسطومة ; SY
GPE ; mhmbl-sy ; محمبل ; SY
GPE ; qwrqnya-sy ; قورقنيا ; SY
GPE ; barysha-sy ; باريشا ; SY
GPE ; ras-hsn-sy ; راس الحصن ; SY
GPE ; kfrwmh-sy ; كفرومة ; SY
GPE ; marshwryn-sy ; معرشورين ; SY
GPE ; zhra-sy ; مدينة الزهراء | بلدة الزهراء ; SY
GPE ; hyan-sy ; مدينة حيان | بلدة حيان ; SY
GPE ; andan-sy ; عندان ; SY
GPE ; hrytan-sy ; حريتان ; SY
GPE ; kfr-hmrh-sy ; كفر حمرة ; SY
GPE ; byanwn-sy ; بيانون ; SY
GPE ; mayr-sy ; مدينة ماير | بلدة ماير ; SY
GPE ; rtyan-sy ; رتيان ; SY
GPE ; anjarh-sy ; عنجارة ; SY
GPE ; awrm-kbra-sy ; أورم الكبرى ; SY
GPE ; kfrnaha-sy ; كفرناها ; SY
GPE ; khan-asl-sy ; خان العسل ; SY
GPE ; zrbh-sy ; الزربة ; SY
GPE ; khan-twman-sy ; خان طومان ; SY
GPE ; tl-dman-sy ; تل الضمان ; SY
GPE ; khfsh-sy ; الخفسة ; SY
GPE ; sryn-sy ; صرين ; SY
GPE ; qntry-sy ; القنطري ; SY
GPE ; tl-hlf-sy ; تل حلف ; SY
GPE ; drbasyh-sy ; الدرباسية ; SY
GPE ; jwadyh-sy ; الجوادية ; SY
GPE ; yarbyh-sy ; اليعربية ; SY
GPE ; rmylan-sy ; رميلان ; SY
GPE ; tl-hmys-sy ; تل حميس ; SY
GPE ; tl-brak-sy ; تل براك ; SY
GPE ; mrkdh-sy ; مركدة ; SY
GPE ; zrkan-sy ; زركان ; SY
GPE ; tl-kwjr-sy ; تل كوجر ; SY
GPE ; symalka-sy ; سيمالكا ; SY
GPE ; akhtryn-sy ; أخترين ; SY
GPE ; kljbryn-sy ; كلجبرين ; SY
GPE ; dabq-sy ; دابق ; SY
GPE ; ahtymlat-sy ; احتيملات ; SY
GPE ; qbasyn-sy ; قباسين ; SY
GPE ; bzaah-sy ; بزاعة ; SY
GPE ; tadf-sy ; تادف ; SY
GPE ; jndyrs-sy ; جنديرس ; SY
GPE ; rajw-sy ; راجو ; SY
GPE ; shran-sy ; شران ; SY
GPE ; shykh-hdyd-sy ; شيخ الحديد ; SY
GPE ; mabtly-sy ; معبطلي ; SY
GPE ; kfrjnh-sy ; كفرجنة ; SY
GPE ; shykh-mqswd-sy ; الشيخ مقصود ; SY
GPE ; bny-zyd-sy ; بني زيد ; SY
GPE ; lyrmwn-sy ; الليرمون ; SY
GPE ; kastylw-sy ; مدينة الكاستيلو | بلدة الكاستيلو ; SY
GPE ; khnasr-sy ; خناصر ; SY
GPE ; athrya-sy ; أثريا ; SY
GPE ; jbryn-sy ; جبرين ; SY
GPE ; madan-sy ; مدينة معدان | بلدة معدان ; SY
GPE ; jrnyh-sy ; الجرنية ; SY
GPE ; tl-smn-sy ; تل السمن ; SY
GPE ; dbsy-afnan-sy ; دبسي عفنان ; SY
GPE ; shwla-sy ; الشولا ; SY
GPE ; kbajb-sy ; كباجب ; SY
GPE ; qwryh-sy ; القورية ; SY
GPE ; asharh-sy ; العشارة ; SY
GPE ; sbykhan-sy ; صبيخان ; SY
GPE ; swsh-sy ; السوسة ; SY
GPE ; shafh-sy ; الشعفة ; SY
GPE ; baghwz-sy ; الباغوز ; SY
GPE ; dhyban-sy ; ذيبان ; SY
GPE ; shhyl-sy ; الشحيل ; SY
GPE ; ghranyj-sy ; غرانيج ; SY
GPE ; kshkyh-sy ; الكشكية ; SY
GPE ; mhkan-sy ; محكان ; SY
GPE ; bqrs-sy ; بقرص ; SY
GPE ; mwhsn-sy ; موحسن ; SY
GPE ; mryayh-sy ; المريعية ; SY
GPE ; khsham-sy ; خشام ; SY
GPE ; htlh-sy ; حطلة ; SY
GPE ; mrat-sy ; مراط ; SY
GPE ; salhyh-sy ; الصالحية ; SY
GPE ; mjawdh-sy ; المجاودة ; SY
GPE ; jrdhy-sy ; الجرذي ; SY
GPE ; jdyd-akydat-sy ; جديد عكيدات ; SY
GPE ; jdyd-bkarh-sy ; جديد بكارة ; SY
GPE ; tyanh-sy ; الطيانة ; SY
GPE ; abryhh-sy ; ابريهة ; SY
GPE ; hwayj-dhyban-sy ; حوايج ذيبان ; SY
GPE ; rbydh-sy ; الربيضة ; SY
GPE ; mhymydh-sy ; محيميدة ; SY
GPE ; slnfh-sy ; صلنفة ; SY
GPE ; rbyah-sy2 ; مدينة ربيعة | بلدة ربيعة ; SY
GPE ; drykysh-sy2 ; دريكيش ; SY
GPE ; mshta-hlw-sy ; مشتى الحلو ; SY
GPE ; arwad-sy ; أرواد ; SY
GPE ; mkhtaryh-sy ; المختارية ; SY
GPE ; byt-yashwt-sy ; بيت ياشوط ; SY
GPE ; qtylbyh-sy ; القطيلبية ; SY
GPE ; ayn-shrqyh-sy ; عين الشرقية ; SY
GPE ; hryswn-sy ; حريصون ; SY
GPE ; tanyta-sy ; تعنيتا ; SY
GPE ; qrfys-sy ; القرفيص ; SY
GPE ; astamw-sy ; اسطامو ; SY
GPE ; bsnada-sy ; بسنادا ; SY
GPE ; datwr-sy ; الدعتور ; SY
GPE ; qnyns-sy ; قنينص ; SY
GPE ; styrw-sy ; سطيرو ; SY
GPE ; khrbh-mazh-sy ; خربة المعزة ; SY
GPE ; wady-aywn-sy ; وادي العيون ; SY
GPE ; jbl-trkman-sy ; جبل التركمان ; SY
GPE ; jbl-akrad-sy ; جبل الأكراد ; SY
GPE ; jwlan-swry-sy ; الجولان السوري ; SY
`;
