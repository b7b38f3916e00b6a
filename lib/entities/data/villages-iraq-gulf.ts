/**
 * Villages, quarters and camps of Iraq, Yemen and the Gulf.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_IRAQ_GULF = `
# Iraq
GPE ; aamryh-flwjh-iq ; عامرية الفلوجة ; IQ
GPE ; sqlawyh-iq ; الصقلاوية ; IQ
GPE ; bghdady-iq ; مدينة البغدادي | بلدة البغدادي ; IQ
GPE ; nkhyb-iq ; النخيب ; IQ
GPE ; trybyl-iq ; طريبيل ; IQ
GPE ; wlyd-iq ; مدينة الوليد | بلدة الوليد ; IQ
GPE ; hsybh-iq ; حصيبة ; IQ
GPE ; abydy-iq ; مدينة العبيدي | بلدة العبيدي ; IQ
GPE ; brwanh-iq ; بروانة ; IQ
GPE ; hqlanyh-iq ; الحقلانية ; IQ
GPE ; thrthar-iq ; الثرثار ; IQ
GPE ; hmam-alyl-iq ; حمام العليل ; IQ
GPE ; kwyr-iq ; الكوير ; IQ
GPE ; tlkyf-iq ; تلكيف ; IQ
GPE ; alqwsh-iq ; ألقوش | القوش ; IQ
GPE ; zmar-iq ; زمار ; IQ
GPE ; badwsh-iq ; بادوش ; IQ
GPE ; baaj-iq ; البعاج ; IQ
GPE ; tl-abth-iq ; تل عبطة ; IQ
GPE ; snwny-iq ; سنوني | سنون ; IQ
GPE ; khanswr-iq ; خانصور ; IQ
GPE ; kwjw-iq ; كوجو ; IQ
GPE ; mhlbyh-iq ; المحلبية ; IQ
GPE ; tl-kyf-iq ; تل كيف ; IQ
GPE ; nmrwd-iq ; مدينة نمرود | بلدة نمرود ; IQ
GPE ; jbl-snjar-iq ; جبل سنجار ; IQ
GPE ; zab-iq ; الزاب ; IQ
GPE ; lylan-iq ; ليلان ; IQ
GPE ; tazh-khwrmatw-iq ; تازة خورماتو ; IQ
GPE ; amrly-iq ; آمرلي | امرلي ; IQ
GPE ; slyman-byk-iq ; سليمان بيك ; IQ
GPE ; ynkjh-iq ; ينكجة ; IQ
GPE ; ishaqy-iq ; الإسحاقي ; IQ
GPE ; sbaykr-iq ; سبايكر ; IQ
GPE ; qaadh-sbaykr-iq ; قاعدة سبايكر ; IQ
GPE ; mkyshyfh-iq ; مكيشيفة ; IQ
GPE ; jsr-dyala-iq ; جسر ديالى ; IQ
GPE ; nhrwan-iq ; النهروان ; IQ
GPE ; zafranyh-iq ; الزعفرانية ; IQ
GPE ; jadryh-iq ; الجادرية ; IQ
GPE ; yrmwk-iq ; اليرموك ; IQ
GPE ; aamryh-iq ; العامرية ; IQ
GPE ; ghzalyh-iq ; الغزالية ; IQ
GPE ; wzyryh-iq ; الوزيرية ; IQ
GPE ; bab-mazm-iq ; الباب المعظم | باب المعظم ; IQ
GPE ; btawyyn-iq ; البتاويين ; IQ
GPE ; sadwn-iq ; مدينة السعدون | بلدة السعدون ; IQ
GPE ; zywnh-iq ; زيونة ; IQ
GPE ; hy-awr-iq ; حي أور ; IQ
GPE ; talbyh-iq ; الطالبية ; IQ
GPE ; sba-bwr-iq ; سبع البور ; IQ
GPE ; abw-dshyr-iq ; أبو دشير ; IQ
GPE ; sydyh-iq ; السيدية ; IQ
GPE ; byaa-iq ; البياع ; IQ
GPE ; qrh-tbh-iq ; قره تبه ; IQ
GPE ; mndly-iq ; مندلي ; IQ
GPE ; bldrwz-iq ; بلدروز | بلد روز ; IQ
GPE ; bhrz-iq ; بهرز ; IQ
GPE ; bny-sad-iq ; بني سعد ; IQ
GPE ; hbhb-iq ; هبهب ; IQ
GPE ; shhrban-iq ; شهربان ; IQ
GPE ; abw-syda-iq ; أبو صيدا ; IQ
GPE ; azyzyh-iq ; العزيزية ; IQ
GPE ; zrbatyh-iq ; زرباطية ; IQ
GPE ; mhawyl-iq ; المحاويل ; IQ
GPE ; qasm-iq ; مدينة القاسم | بلدة القاسم ; IQ
GPE ; mshkhab-iq ; المشخاب ; IQ
GPE ; abw-skhyr-iq ; أبو صخير ; IQ
GPE ; ghmas-iq ; غماس ; IQ
GPE ; dgharh-iq ; الدغارة ; IQ
GPE ; hmzh-shrqy-iq ; الحمزة الشرقي ; IQ
GPE ; slman-iq ; مدينة السلمان | بلدة السلمان ; IQ
GPE ; jbaysh-iq ; الجبايش ; IQ
GPE ; qlah-salh-iq ; قلعة صالح ; IQ
GPE ; khla-iq ; الكحلاء ; IQ
GPE ; shyb-iq ; مدينة الشيب | بلدة الشيب ; IQ
GPE ; tyb-iq ; مدينة الطيب | بلدة الطيب ; IQ
GPE ; abw-khsyb-iq ; أبو الخصيب ; IQ
GPE ; sfwan-iq ; مدينة صفوان | بلدة صفوان ; IQ
GPE ; khwr-zbyr-iq ; خور الزبير ; IQ
GPE ; khwr-abd-lh-iq ; خور عبد الله ; IQ
GPE ; harthh-iq ; الهارثة ; IQ
GPE ; krmh-aly-iq ; كرمة علي ; IQ
GPE ; ghrb-qrnh-iq ; غرب القرنة ; IQ
GPE ; nhr-bn-amr-iq ; نهر بن عمر ; IQ
GPE ; bazrkan-iq ; بازركان ; IQ
GPE ; khwrmwr-iq ; خورمور ; IQ
GPE ; bnjwyn-iq ; بنجوين ; IQ
GPE ; shhrzwr-iq ; شهرزور ; IQ
GPE ; dwkan-iq ; دوكان ; IQ
GPE ; mawt-iq ; ماوت ; IQ
GPE ; bashmakh-iq ; باشماخ ; IQ
GPE ; byarh-iq ; بيارة ; IQ
GPE ; khwrmal-iq ; خورمال ; IQ
GPE ; rawndwz-iq ; راوندوز ; IQ
GPE ; haj-amran-iq ; حاج عمران ; IQ
GPE ; sydkan-iq ; سيدكان ; IQ
GPE ; khbat-iq ; خبات ; IQ
GPE ; bnslawh-iq ; بنصلاوة ; IQ
GPE ; ankawa-iq ; عنكاوا | عنكاوة ; IQ
GPE ; zawyth-iq ; زاويته ; IQ
GPE ; batyfa-iq ; باتيفا ; IQ
GPE ; fyshkhabwr-iq ; فيشخابور ; IQ
GPE ; kany-masy-iq ; كاني ماسي ; IQ
GPE ; shyladzy-iq ; شيلادزي ; IQ
GPE ; dyrlwk-iq ; ديرلوك ; IQ
GPE ; hftanyn-iq ; هفتانين ; IQ
GPE ; kara-iq ; مدينة كارا | بلدة كارا ; IQ
GPE ; basyan-iq ; باسيان ; IQ
GPE ; sd-hdythh-iq ; سد حديثة ; IQ
GPE ; fktwrya-iq ; فكتوريا ; IQ
GPE ; maskr-ashrf-iq ; معسكر أشرف ; IQ
GPE ; mkhym-lybrty-iq ; مخيم ليبرتي ; IQ
# Yemen
GPE ; shbam-ye ; شبام ; YE
GPE ; srfyt-ye ; صرفيت ; YE
GPE ; nshtwn-ye ; نشطون ; YE
GPE ; twr-bahh-ye ; طور الباحة ; YE
GPE ; ras-aarh-ye ; رأس العارة ; YE
GPE ; qbyth-ye ; القبيطة ; YE
GPE ; mlah-ye ; مدينة الملاح | بلدة الملاح ; YE
GPE ; rahdh-ye ; الراهدة ; YE
GPE ; hsha-ye ; الحشاء ; YE
GPE ; mrys-ye ; مريس ; YE
GPE ; azarq-ye ; الأزارق ; YE
GPE ; jhaf-ye ; جحاف ; YE
GPE ; shayb-ye ; مدينة الشعيب | بلدة الشعيب ; YE
GPE ; dhy-naam-ye ; ذي ناعم ; YE
GPE ; nata-ye ; ناطع ; YE
GPE ; qyfh-ye ; قيفة ; YE
GPE ; ykla-ye ; يكلا ; YE
GPE ; mnash-ye ; المناسح ; YE
GPE ; rghwan-ye ; رغوان ; YE
GPE ; mjzr-ye ; مجزر ; YE
GPE ; jbl-mrad-ye ; جبل مراد ; YE
GPE ; ksarh-ye ; الكسارة ; YE
GPE ; blq-ye ; البلق ; YE
GPE ; blq-shrqy-ye ; البلق الشرقي ; YE
GPE ; am-rysh-ye ; أم ريش ; YE
GPE ; flj-ye ; الفلج ; YE
GPE ; safr-ye ; صافر ; YE
GPE ; ytmh-ye ; اليتمة ; YE
GPE ; ghyl-ye ; مدينة الغيل | بلدة الغيل ; YE
GPE ; byr-mrazyq-ye ; بير المرازيق ; YE
GPE ; zahr-ye2 ; مدينة الظاهر | بلدة الظاهر ; YE
GPE ; hydan-ye ; حيدان ; YE
GPE ; mnbh-ye ; مدينة منبه | بلدة منبه ; YE
GPE ; qtabr-ye ; قطابر ; YE
GPE ; shar-ye ; سحار ; YE
GPE ; dhyan-ye ; ضحيان ; YE
GPE ; al-jbarh-ye ; آل جبارة ; YE
GPE ; mstba-ye ; مستبأ ; YE
GPE ; hjwr-ye ; حجور ; YE
GPE ; aflh-ye ; مدينة أفلح | بلدة أفلح ; YE
GPE ; wshhh-ye ; وشحة ; YE
GPE ; mhabshh-ye ; المحابشة ; YE
GPE ; kaydnh-ye ; كعيدنة ; YE
GPE ; bny-qys-ye ; بني قيس ; YE
GPE ; hrf-sfyan-ye ; حرف سفيان ; YE
GPE ; rydh-ye ; ريدة ; YE
GPE ; mdan-ye ; مدينة المدان | بلدة المدان ; YE
GPE ; ashh-ye ; العشة ; YE
GPE ; shbam-kwkban-ye ; شبام كوكبان ; YE
GPE ; mlhan-ye ; ملحان ; YE
GPE ; hfash-ye ; حفاش ; YE
GPE ; blad-taam-ye ; بلاد الطعام ; YE
GPE ; atmh-ye ; عتمة ; YE
GPE ; wsab-ye ; وصاب ; YE
GPE ; wsab-aaly-ye ; وصاب العالي ; YE
GPE ; dwran-ye ; ضوران ; YE
GPE ; jhran-ye ; جهران ; YE
GPE ; adyn-ye ; العدين ; YE
GPE ; fra-adyn-ye ; فرع العدين ; YE
GPE ; hzm-adyn-ye ; حزم العدين ; YE
GPE ; sbrh-ye ; السبرة ; YE
GPE ; rdmh-ye ; الرضمة ; YE
GPE ; badan-ye ; بعدان ; YE
GPE ; syany-ye ; السياني ; YE
GPE ; dhy-sfal-ye ; ذي السفال ; YE
GPE ; hbysh-ye ; مدينة حبيش | بلدة حبيش ; YE
GPE ; mkhadr-ye ; المخادر ; YE
GPE ; khdyr-ye ; خدير ; YE
GPE ; dmnh-khdyr-ye ; دمنة خدير ; YE
GPE ; hyfan-ye ; حيفان ; YE
GPE ; slw-ye ; الصلو ; YE
GPE ; msrakh-ye ; المسراخ ; YE
GPE ; sbr-mwadm-ye ; صبر الموادم ; YE
GPE ; mshrah-whdnan-ye ; مشرعة وحدنان ; YE
GPE ; maafr-ye ; المعافر ; YE
GPE ; nshmh-ye ; النشمة ; YE
GPE ; shrab-slam-ye ; شرعب السلام ; YE
GPE ; shrab-rwnh-ye ; شرعب الرونة ; YE
GPE ; mzfr-ye ; مدينة المظفر | بلدة المظفر ; YE
GPE ; brh-ye ; البرح ; YE
GPE ; kdhh-ye ; الكدحة ; YE
GPE ; asyfrh-ye ; عصيفرة ; YE
GPE ; hwban-ye ; الحوبان ; YE
GPE ; byr-basha-ye ; بير باشا ; YE
GPE ; njd-qsym-ye ; نجد قسيم ; YE
GPE ; jah-ye ; الجاح ; YE
GPE ; mnswryh-ye ; المنصورية ; YE
GPE ; mrawah-ye ; المراوعة ; YE
GPE ; kylw-ye ; الكيلو 16 ; YE
GPE ; kylw-ye2 ; كيلو 16 ; YE
GPE ; hwk-ye ; الحوك ; YE
GPE ; mmdarh-ye ; الممدارة ; YE
GPE ; jwlmwr-ye ; جولمور ; YE
GPE ; maashyq-ye ; معاشيق ; YE
GPE ; swlban-ye ; الصولبان ; YE
GPE ; byr-ahmd-ye ; بئر أحمد ; YE
GPE ; ras-amran-ye ; رأس عمران ; YE
GPE ; bny-harth-ye ; بني الحارث ; YE
GPE ; hymh-ye ; الحيمة ; YE
GPE ; hymh-dakhlyh-ye ; الحيمة الداخلية ; YE
GPE ; hymh-kharjyh-ye ; الحيمة الخارجية ; YE
GPE ; safan-ye ; صعفان ; YE
GPE ; hraz-ye ; حراز ; YE
GPE ; jhanh-ye ; جحانة ; YE
GPE ; tyal-ye ; الطيال ; YE
GPE ; snaa-qdymh-ye ; صنعاء القديمة ; YE
GPE ; atan-ye ; عطان ; YE
GPE ; hfa-ye ; الحفا ; YE
GPE ; fj-atan-ye ; فج عطان ; YE
GPE ; jraf-ye ; الجراف ; YE
GPE ; mnwkh-ye ; منوخ ; YE
GPE ; hjr-syar-ye ; حجر الصيعر ; YE
GPE ; zmkh-wmnwkh-ye ; زمخ ومنوخ ; YE
GPE ; hwrh-ye ; حورة ; YE
GPE ; hrydh-ye ; حريضة ; YE
GPE ; qsyar-ye ; قصيعر ; YE
GPE ; dys-shrqyh-ye ; الديس الشرقية ; YE
GPE ; ghyl-bn-ymyn-ye ; غيل بن يمين ; YE
GPE ; rydh-wqsyar-ye ; الريدة وقصيعر ; YE
GPE ; khshah-ye ; الخشعة ; YE
GPE ; hdbh-hdrmwt-ye ; هضبة حضرموت ; YE
GPE ; thamh-ye ; تهامة ; YE
GPE ; mnar-ye ; منعر ; YE
# Saudi Arabia
GPE ; khrys-sa ; خريص ; SA
GPE ; shybh-sa ; مدينة شيبة | بلدة شيبة ; SA
GPE ; qyswmh-sa ; القيصومة ; SA
GPE ; shrma-sa ; شرما ; SA
GPE ; khwbh-sa ; الخوبة ; SA
GPE ; khbash-sa ; خباش ; SA
GPE ; mndq-sa ; المندق ; SA
GPE ; bqaa-sa ; بقعاء ; SA
GPE ; shnan-sa ; الشنان ; SA
GPE ; ghat-sa ; الغاط ; SA
GPE ; thadq-sa ; ثادق ; SA
GPE ; hrymla-sa ; حريملاء ; SA
GPE ; rba-khaly-sa ; الربع الخالي ; SA
GPE ; rqay-sa ; الرقعي ; SA
GPE ; jdydh-arar-sa ; جديدة عرعر ; SA
GPE ; jzyrh-snafyr-sa ; جزيرة صنافير ; SA
GPE ; snafyr-sa ; صنافير ; SA
GPE ; tyran-sa ; تيران ; SA
# Oman
GPE ; hyma-om2 ; هيماء ; OM
GPE ; jazr-om ; الجازر ; OM
GPE ; jalan-om ; جعلان ; OM
GPE ; awaby-om ; العوابي ; OM
GPE ; snynh-om ; السنينة ; OM
GPE ; mdha-om ; مدحاء ; OM
GPE ; wady-kbyr-om ; الوادي الكبير ; OM
# the Emirates
GPE ; ghyathy-ae ; غياثي ; AE
GPE ; dlma-ae ; دلما ; AE
GPE ; syr-bny-yas-ae ; صير بني ياس ; AE
GPE ; brsha-ae ; البرشاء ; AE
GPE ; br-dby-ae ; بر دبي ; AE
GPE ; jmyra-ae ; جميرا ; AE
GPE ; qwz-ae ; القوز ; AE
GPE ; msfh-ae ; المصفح ; AE
GPE ; bny-yas-ae ; بني ياس ; AE
GPE ; ghwyfat-ae ; الغويفات ; AE
# Kuwait
GPE ; mhbwlh-kw ; المهبولة ; KW
GPE ; fntas-kw ; الفنطاس ; KW
GPE ; abw-hlyfh-kw ; أبو حليفة ; KW
GPE ; khyran-kw ; الخيران ; KW
GPE ; mtlaa-kw ; المطلاع ; KW
GPE ; shaybh-kw ; الشعيبة ; KW
GPE ; myna-abdallh-kw ; ميناء عبدالله ; KW
GPE ; rqay-kw ; الرقعي ; KW
GPE ; aardyh-kw ; العارضية ; KW
GPE ; slybkhat-kw ; الصليبخات ; KW
GPE ; kazmh-kw ; كاظمة ; KW
GPE ; aryfjan-kw ; عريفجان ; KW
GPE ; brqan-kw ; برقان ; KW
GPE ; hql-brqan-kw ; حقل برقان ; KW
# Bahrain
GPE ; jdhfs-bh ; جدحفص ; BH
GPE ; snabs-bh2 ; سنابس ; BH
GPE ; dmstan-bh ; دمستان ; BH
GPE ; bny-jmrh-bh ; بني جمرة ; BH
GPE ; kranh-bh ; كرانة ; BH
GPE ; skhyr-bh ; مدينة الصخير | بلدة الصخير ; BH
GPE ; drh-bhryn-bh ; درة البحرين ; BH
GPE ; smahyj-bh ; سماهيج ; BH
GPE ; maamyr-bh ; المعامير ; BH
GPE ; nwydrat-bh ; النويدرات ; BH
GPE ; akr-bh ; العكر ; BH
# Qatar
GPE ; shyhanyh-qa ; الشيحانية ; QA
GPE ; zbarh-qa ; الزبارة ; QA
GPE ; abw-smrh-qa ; أبو سمرة ; QA
GPE ; khrytyat-qa ; الخريطيات ; QA
GPE ; ghrafh-qa ; الغرافة ; QA
GPE ; sylyh-qa ; السيلية ; QA
GPE ; maydhr-qa ; معيذر ; QA
GPE ; smysmh-qa ; سميسمة ; QA
`;
