/**
 * Villages, quarters and camps of Egypt and Libya.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_EGYPT_LIBYA = `
# Egypt
GPE ; sydy-brany-eg ; سيدي براني ; EG
GPE ; aamryh-eg ; العامرية ; EG
GPE ; ajmy-eg ; مدينة العجمي | بلدة العجمي ; EG
GPE ; sydy-jabr-eg ; سيدي جابر ; EG
GPE ; sydy-bshr-eg ; سيدي بشر ; EG
GPE ; mhrm-bk-eg ; محرم بك ; EG
GPE ; krmwz-eg ; كرموز ; EG
GPE ; dkhylh-eg ; الدخيلة ; EG
GPE ; abw-hms-eg ; أبو حمص ; EG
GPE ; dlnjat-eg ; الدلنجات ; EG
GPE ; nwbaryh-eg ; النوبارية ; EG
GPE ; shbrakhyt-eg ; شبراخيت ; EG
GPE ; rhmanyh-eg ; الرحمانية ; EG
GPE ; mtwbs-eg ; مطوبس ; EG
GPE ; brj-mghyzl-eg ; برج مغيزل ; EG
GPE ; brj-brls-eg ; برج البرلس ; EG
GPE ; sydy-salm-eg ; سيدي سالم ; EG
GPE ; qlyn-eg ; قلين ; EG
GPE ; smnwd-eg ; سمنود ; EG
GPE ; mnwf-eg ; منوف ; EG
GPE ; bajwr-eg ; الباجور ; EG
GPE ; brkh-sba-eg ; بركة السبع ; EG
GPE ; mdynh-sadat-eg ; مدينة السادات ; EG
GPE ; qnatr-khyryh-eg ; القناطر الخيرية ; EG
GPE ; khankh-eg ; الخانكة ; EG
GPE ; kfr-shkr-eg ; كفر شكر ; EG
GPE ; shbyn-qnatr-eg ; شبين القناطر ; EG
GPE ; mnya-qmh-eg ; منيا القمح ; EG
GPE ; abw-hmad-eg ; أبو حماد ; EG
GPE ; dyrb-njm-eg ; ديرب نجم ; EG
GPE ; mshtwl-swq-eg ; مشتول السوق ; EG
GPE ; qnayat-eg ; القنايات ; EG
GPE ; salhyh-jdydh-eg ; الصالحية الجديدة ; EG
GPE ; tlkha-eg ; طلخا ; EG
GPE ; dkrns-eg ; دكرنس ; EG
GPE ; shrbyn-eg ; شربين ; EG
GPE ; nbrwh-eg ; نبروه ; EG
GPE ; tmy-amdyd-eg ; تمي الأمديد ; EG
GPE ; myt-slsyl-eg ; ميت سلسيل ; EG
GPE ; bny-abyd-eg ; بني عبيد ; EG
GPE ; jmsh-eg ; جمصة ; EG
GPE ; myt-aaml-eg ; ميت العامل ; EG
GPE ; myt-krma-eg ; ميت الكرماء ; EG
GPE ; azbh-brj-eg ; عزبة البرج ; EG
GPE ; kfr-btykh-eg ; كفر البطيخ ; EG
GPE ; zrqa-eg ; الزرقا ; EG
GPE ; bwrfwad-eg ; بورفؤاد | بور فؤاد ; EG
GPE ; qntrh-shrq-eg ; القنطرة شرق ; EG
GPE ; qntrh-ghrb-eg ; القنطرة غرب ; EG
GPE ; fayd-eg ; مدينة فايد | بلدة فايد ; EG
GPE ; tl-kbyr-eg ; التل الكبير ; EG
GPE ; qsasyn-eg ; القصاصين ; EG
GPE ; abw-swyr-eg ; أبو صوير ; EG
GPE ; srabywm-eg ; سرابيوم ; EG
GPE ; ataqh-eg ; عتاقة ; EG
GPE ; msaayd-eg ; المساعيد ; EG
GPE ; abw-rdys-eg ; أبو رديس ; EG
GPE ; abw-znymh-eg ; أبو زنيمة ; EG
GPE ; ras-sdr-eg ; رأس سدر ; EG
GPE ; abw-rmad-eg ; أبو رماد ; EG
GPE ; bwlaq-dkrwr-eg ; بولاق الدكرور ; EG
GPE ; atfyh-eg ; أطفيح ; EG
GPE ; ayat-eg ; العياط ; EG
GPE ; abw-nmrs-eg ; أبو النمرس ; EG
GPE ; wahat-bhryh-eg ; الواحات البحرية ; EG
GPE ; tbyn-eg ; التبين ; EG
GPE ; drb-ahmr-eg ; الدرب الأحمر ; EG
GPE ; mqtm-eg ; المقطم ; EG
GPE ; msr-qdymh-eg ; مصر القديمة ; EG
GPE ; mnshah-nasr-eg ; منشأة ناصر ; EG
GPE ; wayly-eg ; مدينة الوايلي | بلدة الوايلي ; EG
GPE ; zahr-eg ; مدينة الظاهر | بلدة الظاهر ; EG
GPE ; bab-sharyh-eg ; باب الشعرية ; EG
GPE ; mwsky-eg ; الموسكي ; EG
GPE ; rwd-frj-eg ; روض الفرج ; EG
GPE ; shrabyh-eg ; الشرابية ; EG
GPE ; zawyh-hmra-eg ; الزاوية الحمراء ; EG
GPE ; zmalk-eg ; الزمالك ; EG
GPE ; jardn-syty-eg ; جاردن سيتي | غاردن سيتي ; EG
GPE ; rhab-eg ; الرحاب ; EG
GPE ; shrwq-eg ; الشروق ; EG
GPE ; itsa-eg ; إطسا ; EG
GPE ; ibshway-eg ; إبشواي ; EG
GPE ; wasta-eg ; مدينة الواسطى | بلدة الواسطى ; EG
GPE ; ihnasya-eg ; إهناسيا ; EG
GPE ; smsta-eg ; سمسطا ; EG
GPE ; mtay-eg ; مطاي ; EG
GPE ; dyr-mwas-eg ; دير مواس ; EG
GPE ; abnwb-eg ; أبنوب ; EG
GPE ; abw-tyj-eg ; أبو تيج ; EG
GPE ; sdfa-eg ; صدفا ; EG
GPE ; sahl-slym-eg ; ساحل سليم ; EG
GPE ; bdary-eg ; البداري ; EG
GPE ; mraghh-eg ; المراغة ; EG
GPE ; saqlth-eg ; ساقلتة ; EG
GPE ; asyrat-eg ; العسيرات ; EG
GPE ; abw-tsht-eg ; أبو تشت ; EG
GPE ; frshwt-eg ; فرشوط ; EG
GPE ; twd-eg ; الطود ; EG
GPE ; zynyh-eg ; الزينية ; EG
GPE ; draw-eg ; دراو ; EG
GPE ; shrq-awynat-eg ; شرق العوينات ; EG
GPE ; twshka-eg ; توشكى ; EG
GPE ; qstl-eg ; قسطل ; EG
GPE ; ras-bnas-eg ; رأس بناس ; EG
GPE ; brnys-eg ; برنيس ; EG
# Libya
GPE ; sraj-ly ; مدينة السراج | بلدة السراج ; LY
GPE ; azyzyh-ly ; العزيزية ; LY
GPE ; swany-ly ; السواني ; LY
GPE ; ghwt-shaal-ly ; غوط الشعال ; LY
GPE ; qrqarsh-ly ; قرقارش ; LY
GPE ; abw-qryn-ly ; أبو قرين ; LY
GPE ; wshkh-ly ; الوشكة ; LY
GPE ; bwyrat-hswn-ly ; بويرات الحسون ; LY
GPE ; hrawh-ly ; هراوة ; LY
GPE ; nwflyh-ly ; النوفلية ; LY
GPE ; ijkhrh-ly ; إجخرة ; LY
GPE ; tjrhy-ly ; تجرهي ; LY
GPE ; ghryfh-ly ; الغريفة ; LY
GPE ; tmnhnt-ly ; تمنهنت ; LY
GPE ; smnw-ly ; سمنو ; LY
GPE ; wygh-ly ; الويغ ; LY
GPE ; rbyanh-ly ; ربيانة ; LY
GPE ; tmymy-ly ; مدينة التميمي | بلدة التميمي ; LY
GPE ; qarh-ly ; القعرة ; LY
GPE ; kmbwt-ly ; كمبوت ; LY
GPE ; bab-zytwn-ly ; باب الزيتون ; LY
GPE ; takns-ly ; تاكنس ; LY
GPE ; slnth-ly ; سلنطة ; LY
GPE ; tlmythh-ly ; طلميثة ; LY
GPE ; dryanh-ly ; دريانة ; LY
GPE ; sydy-khlyfh-ly ; سيدي خليفة ; LY
GPE ; abw-kmash-ly ; أبو كماش ; LY
GPE ; hrshh-ly ; الحرشة ; LY
GPE ; mlyth-ly ; مليتة ; LY
GPE ; qsr-akhyar-ly ; قصر الأخيار ; LY
GPE ; ryaynh-ly ; الرياينة ; LY
GPE ; hwamd-ly ; الحوامد ; LY
GPE ; synawn-ly ; سيناون ; LY
GPE ; hmadh-ly ; مدينة الحمادة | بلدة الحمادة ; LY
GPE ; khlyj-srt-ly ; خليج سرت ; LY
GPE ; hql-fyl-ly ; حقل الفيل ; LY
GPE ; hryqh-ly ; الحريقة ; LY
GPE ; zwytynh-ly ; الزويتينة ; LY
GPE ; wady-hyah-ly ; وادي الحياة ; LY
GPE ; jnwb-lyby-ly ; الجنوب الليبي ; LY
GPE ; qnfwdh-ly ; قنفودة ; LY
GPE ; sabry-ly ; الصابري ; LY
GPE ; swq-hwt-ly ; سوق الحوت ; LY
GPE ; lythy-ly ; مدينة الليثي | بلدة الليثي ; LY
GPE ; bnyna-ly ; مدينة بنينا | بلدة بنينا ; LY
GPE ; qarywns-ly ; قاريونس ; LY
GPE ; kwyfyh-ly ; الكويفية ; LY
GPE ; tyka-ly ; تيكا ; LY
GPE ; hwary-ly ; مدينة الهواري | بلدة الهواري ; LY
`;
