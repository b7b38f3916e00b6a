/**
 * Parties, armed groups, committees, agencies and companies that a desk for the Arab world meets and no pattern finds.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde: also a common word, counts only after a head word
 * («حزب», «كتل»), in quotation marks, or where the article names it in full. Source: our own, from general knowledge, reviewed.
 */
export const PARTIES_AGENCIES = `
ORG ; trwyka-awrwbyh ; الترويكا الأوروبية ;
ORG ; dayrh-aml-kharjy-awrwby ; دائرة العمل الخارجي الأوروبي | جهاز العمل الخارجي الأوروبي ;
ORG ; mktb-mbawth-ammy-ila-ymn ; مكتب المبعوث الأممي إلى اليمن | مكتب المبعوث الأممي الخاص إلى اليمن ;
ORG ; mktb-mbawth-ammy-ila-swrya ; مكتب المبعوث الأممي إلى سوريا ;
ORG ; mktb-mbawth-khas-ila-swdan ; مكتب المبعوث الخاص إلى السودان ;
ORG ; mktb-mfwd-samy-lhqwq-insan ; مكتب المفوض السامي لحقوق الإنسان ;
ORG ; ljnh-mykanyzm ; لجنة الميكانيزم | ~الميكانيزم ;
ORG ; mnzmh-awbn-armz ; منظمة أوبن آرمز | أوبن آرمز ;
ORG ; mhkmh-adl-tabah-llmjmwah-aqtsadyh-ldwl-ghrb-afryqya ; محكمة العدل التابعة للمجموعة الاقتصادية لدول غرب أفريقيا | محكمة عدل إيكواس ;
ORG ; qwh-mshtrkh-lmjmwah-sahl ; القوة المشتركة لمجموعة الساحل ;
ORG ; thalf-nhr-kwnghw ; تحالف نهر الكونغو ;
ORG ; qwat-dfaa-shaby-awghndyh ; قوات الدفاع الشعبي الأوغندية ;
ORG ; bathh-awnmys ; بعثة أونميس | أونميس ;
ORG ; bathh-awnmha ; بعثة أونمها | أونمها ;
ORG ; bathh-awnsmyl ; بعثة أونسميل | أونسميل ;
ORG ; mtbkh-aalmy ; المطبخ العالمي ;
ORG ; qwh-dwlyh-ltthbyt-astqrar ; القوة الدولية لتثبيت الاستقرار | قوة الاستقرار الدولية ;
ORG ; mjmwah-lahay ; مجموعة لاهاي ;
ORG ; thalf-raghbyn ; تحالف الراغبين ;
ORG ; mjmwah-blyghrad ; مجموعة بليغراد ;
ORG ; ktlh-lqa-dymqraty-lb ; كتلة اللقاء الديمقراطي | اللقاء الديمقراطي ; LB
ORG ; ktlh-lbnan-qwy-lb ; كتلة لبنان القوي ; LB
ORG ; dar-ftwa-lb ; دار الفتوى ; LB
ORG ; kshafh-rsalh-islamyh-lb ; كشافة الرسالة الإسلامية ; LB
ORG ; hyyh-shyh-islamyh-lb ; الهيئة الصحية الإسلامية ; LB
ORG ; mdyryh-aamh-lqwa-amn-dakhly-lb ; المديرية العامة لقوى الأمن الداخلي ; LB
ORG ; shabh-malwmat-lb ; شعبة المعلومات ; LB
ORG ; mwssh-qrd-hsn-lb ; مؤسسة القرض الحسن | القرض الحسن ; LB
ORG ; jmaah-islamyh-lb ; الجماعة الإسلامية ; LB
ORG ; qwat-fjr-lb ; قوات الفجر ; LB
ORG ; hrkh-twhyd-islamy-lb ; حركة التوحيد الإسلامي ; LB
ORG ; whdat-hmayh-mrah-sy ; وحدات حماية المرأة ; SY
ORG ; lwa-jbl-sy ; لواء الجبل ; SY
ORG ; sraya-ansar-snh-sy ; سرايا أنصار السنة ; SY
ORG ; hras-dyn-sy ; حراس الدين | تنظيم حراس الدين ; SY
ORG ; frqh-sltan-mrad-sy ; فرقة السلطان مراد ; SY
ORG ; frqh-hmzh-sy ; فرقة الحمزة ; SY
ORG ; lwa-sltan-slyman-shah-sy ; لواء السلطان سليمان شاه | العمشات ; SY
ORG ; jysh-islam-sy ; جيش الإسلام ; SY
ORG ; ahrar-sham-sy ; أحرار الشام ; SY
ORG ; fylq-sham-sy ; فيلق الشام ; SY
ORG ; fylq-rhmn-sy ; فيلق الرحمن ; SY
ORG ; jysh-swrya-hrh-sy ; جيش سوريا الحرة ; SY
ORG ; hyyh-aamh-llmnafdh-bryh-walbhryh-sy ; الهيئة العامة للمنافذ البرية والبحرية ; SY
ORG ; ljnh-alya-lantkhabat-mjls-shab-sy ; اللجنة العليا لانتخابات مجلس الشعب ; SY
ORG ; swyda-sy ; السويداء 24 ; SY
ORG ; thalf-hsm-iq ; تحالف الحسم ; IQ
ORG ; jbhh-trkmanyh-araqyh-iq ; الجبهة التركمانية العراقية | الجبهة التركمانية ; IQ
ORG ; rwdaw-iq ; روداو ; IQ
ORG ; byjak-iq ; بيجاك | حزب الحياة الحرة ; IQ
ORG ; hzb-kwmlh-iq ; حزب كومله | كومله ; IQ
ORG ; hzb-mythaq-jo ; حزب الميثاق | حزب الميثاق الوطني | ~الميثاق ; JO
ORG ; hzb-tqdm-ardny-jo ; حزب تقدم الأردني | ~تقدم ; JO
ORG ; hzb-azm-jo ; حزب عزم | ~عزم ; JO
ORG ; hzb-iradh-jo ; حزب إرادة ; JO
ORG ; hzb-mbadrh-jo ; حزب مبادرة ; JO
ORG ; hzb-nma-jo ; حزب نماء ; JO
ORG ; mjls-aayan-jo ; مجلس الأعيان ; JO
ORG ; hyyh-tnzym-qtaa-atsalat-jo ; هيئة تنظيم قطاع الاتصالات ; JO
ORG ; shrkh-msfah-btrwl-jo ; شركة مصفاة البترول ; JO
ORG ; ktybh-jnyn-ps ; كتيبة جنين ; PS
ORG ; ktybh-nabls-ps ; كتيبة نابلس ; PS
ORG ; ktybh-twlkrm-ps ; كتيبة طولكرم ; PS
ORG ; ljnh-tnfydhyh-lmnzmh-thryr-ps ; اللجنة التنفيذية لمنظمة التحرير ; PS
ORG ; hrkh-mbadrh-wtnyh-ps ; حركة المبادرة الوطنية ; PS
ORG ; hzb-shab-flstyny-ps ; حزب الشعب الفلسطيني ; PS
ORG ; mstshfa-nasr-ps ; مستشفى ناصر | مجمع ناصر الطبي ; PS
ORG ; mstshfa-shfa-ps ; مستشفى الشفاء | مجمع الشفاء الطبي | مجمع الشفاء ; PS
ORG ; mstshfa-mamdany-ps ; مستشفى المعمداني | المستشفى المعمداني ; PS
ORG ; mstshfa-kmal-adwan-ps ; مستشفى كمال عدوان ; PS
ORG ; mstshfa-indwnysy-ps ; المستشفى الإندونيسي ; PS
ORG ; mstshfa-awrwby-ps ; المستشفى الأوروبي | مستشفى غزة الأوروبي ; PS
ORG ; mstshfa-abn-syna-ps ; مستشفى ابن سينا ; PS
ORG ; qwh-rada-ps ; قوة رادع | ~رادع ; PS
ORG ; jmaah-abw-shbab-ps ; جماعة أبو شباب ; PS
ORG ; dayrh-awqaf-islamyh-ps ; دائرة الأوقاف الإسلامية | دائرة الأوقاف الإسلامية في القدس ; PS
ORG ; mrkz-adalh-ps ; مركز عدالة ; PS
ORG ; mrkz-myzan-ps ; مركز الميزان ; PS
ORG ; qnah-sabah-il ; القناة السابعة ; IL
ORG ; idarh-mdnyh-israyylyh-il ; الإدارة المدنية الإسرائيلية ; IL
ORG ; jbhh-dakhlyh-il ; الجبهة الداخلية ; IL
ORG ; ilbyt-il ; شركة إلبيت | إلبيت سيستمز | إلبيت سيستمس | ~إلبيت ; IL
ORG ; lwa-ghwlany-il ; لواء غولاني | غولاني ; IL
ORG ; lwa-nahal-il ; لواء ناحال ; IL
ORG ; lwa-kfyr-il ; لواء كفير ; IL
ORG ; mjls-ysha-il ; مجلس يشع ; IL
ORG ; shbybh-tlal-il ; شبيبة التلال ; IL
ORG ; hras-jmhwryh-ye ; حراس الجمهورية | قوات حراس الجمهورية ; YE
ORG ; tnzym-whdwy-nasry-ye ; التنظيم الوحدوي الناصري ; YE
ORG ; mjls-hdrmwt-wtny-ye ; مجلس حضرموت الوطني ; YE
ORG ; bnk-mrkzy-fy-adn-ye ; البنك المركزي في عدن ; YE
ORG ; mhwr-taz-ye ; محور تعز ; YE
ORG ; mntqh-askryh-awla-ye ; المنطقة العسكرية الأولى ; YE
ORG ; mntqh-askryh-thanyh-ye ; المنطقة العسكرية الثانية ; YE
ORG ; mnzmh-sam-ye ; منظمة سام | منظمة سام للحقوق والحريات ; YE
ORG ; mwssh-mwany-khlyj-adn-ye ; مؤسسة موانئ خليج عدن ; YE
ORG ; mbadrh-darfwr-lladalh-walslam-sd ; مبادرة دارفور للعدالة والسلام ; SD
ORG ; tnsyqyh-ljan-mqawmh-fashr-sd ; تنسيقية لجان مقاومة الفاشر ; SD
ORG ; mnsqyh-aamh-llnazhyn-wallajyyn-sd ; المنسقية العامة للنازحين واللاجئين ; SD
ORG ; hkwmh-astqrar-ly ; حكومة الاستقرار ; LY
ORG ; qwat-shrq-lyby-ly ; قوات الشرق الليبي ; LY
ORG ; jhaz-mkafhh-hjrh-ghyr-shrayh-ly ; جهاز مكافحة الهجرة غير الشرعية | جهاز مكافحة الهجرة غير القانونية ; LY
ORG ; shrkh-bryqh-ly ; شركة البريقة ; LY
ORG ; sndwq-iaadh-iamar-lybya-ly ; صندوق إعادة إعمار ليبيا | صندوق التنمية وإعادة إعمار ليبيا ; LY
ORG ; mrsd-lyby-ly ; المرصد الليبي ; LY
ORG ; dywanh-twnsyh-tn ; الديوانة التونسية ; TN
ORG ; tra-twns-tn ; الترا تونس ; TN
ORG ; jwhrh-if-im-tn ; جوهرة إف إم ; TN
ORG ; shrkh-wtnyh-llskk-hdydyh-twnsyh-tn ; الشركة الوطنية للسكك الحديدية التونسية ; TN
ORG ; mjma-kymyayy-twnsy-tn ; المجمع الكيميائي التونسي ; TN
ORG ; shrkh-jhwyh-llnql-tn ; الشركة الجهوية للنقل ; TN
ORG ; ana-yqz-tn ; أنا يقظ | منظمة أنا يقظ ; TN
ORG ; mhamwn-bla-hdwd-tn ; محامون بلا حدود ; TN
ORG ; dywan-wtny-llarsad-jwyh-dz ; الديوان الوطني للأرصاد الجوية ; DZ
ORG ; nftal-dz ; نفطال ; DZ
ORG ; kwsydar-dz ; كوسيدار ; DZ
ORG ; shrkh-wtnyh-llnql-balskk-hdydyh-dz ; الشركة الوطنية للنقل بالسكك الحديدية ; DZ
ORG ; tasyly-llaml-jwy-dz ; طاسيلي للعمل الجوي ; DZ
ORG ; athad-aam-llamal-jzayryyn-dz ; الاتحاد العام للعمال الجزائريين ; DZ
ORG ; bnk-kharjy-jzayry-dz ; البنك الخارجي الجزائري ; DZ
ORG ; atsalat-jzayr-dz ; اتصالات الجزائر ; DZ
ORG ; fyrab-dz ; فيراب ; DZ
ORG ; twsyaly-dz ; توسيالي ; DZ
ORG ; fydralyh-ysar-dymqraty-ma ; فيدرالية اليسار الديمقراطي | فيدرالية اليسار ; MA
ORG ; lwdysk-ma ; لوديسك ; MA
ORG ; mwssh-mhmd-khams-lltdamn-ma ; مؤسسة محمد الخامس للتضامن ; MA
ORG ; hzb-msryyn-ahrar-eg ; حزب المصريين الأحرار ; EG
ORG ; hrkh-mdnyh-dymqratyh-eg ; الحركة المدنية الديمقراطية ; EG
ORG ; hyyh-skk-hdydyh-eg ; هيئة السكك الحديدية | السكك الحديدية المصرية | هيئة سكك حديد مصر ; EG
ORG ; shrwq-msryh-eg ; الشروق المصرية ; EG
ORG ; jhaz-mstqbl-msr-eg ; جهاز مستقبل مصر ; EG
ORG ; qabdh-llkhrba-eg ; القابضة للكهرباء ; EG
ORG ; mrkz-ndym-eg ; مركز النديم ; EG
ORG ; jhaz-astkhbarat-walamn-qwmy-so ; جهاز الاستخبارات والأمن القومي | وكالة المخابرات والأمن القومي | وكالة المخابرات والأمن القومي الصومالية | جهاز المخابرات والأمن القومي الصومالي ; SO
ORG ; qwat-ghwr-ghwr-so ; قوات غور غور | غورغور ; SO
ORG ; tnzym-dwlh-fy-swmal-so ; تنظيم الدولة في الصومال ; SO
ORG ; mstshfa-mdynh-so ; مستشفى المدينة ; SO
ORG ; mjma-tshkhys-mslhh-nzam-ir ; مجمع تشخيص مصلحة النظام ; IR
ORG ; mjls-khbra-qyadh-ir ; مجلس خبراء القيادة ; IR
ORG ; mwssh-mstdafyn-ir ; مؤسسة المستضعفين ; IR
ORG ; slth-qdayyh-iyranyh-ir ; السلطة القضائية الإيرانية ; IR
ORG ; wkalh-myzan-ir ; وكالة ميزان ; IR
ORG ; nwr-nywz-ir ; نور نيوز ; IR
ORG ; iyran-intrnashywnal-ir ; إيران إنترناشيونال ; IR
ORG ; mnzmh-hrana-ir ; منظمة هرانا | هرانا ; IR
ORG ; mnzmh-hqwq-insan-fy-iyran-ir ; منظمة حقوق الإنسان في إيران ; IR
ORG ; shrkh-mahan-ir ; شركة ماهان ; IR
ORG ; mahan-iyr-ir ; ماهان إير ; IR
ORG ; ryash-shwwn-dynyh-tr ; رئاسة الشؤون الدينية ; TR
ORG ; twsash-tr ; توساش ; TR
ORG ; rabth-aalm-islamy-sa ; رابطة العالم الإسلامي ; SA
ORG ; ryash-amn-dwlh-sa ; رئاسة أمن الدولة ; SA
ORG ; tyran-nas-sa ; طيران ناس | فلاي ناس ; SA
ORG ; arbyh-lltyran-ae ; العربية للطيران ; AE
ORG ; fdlr ; القوات الديمقراطية لتحرير رواندا ; CD
ORG ; codeco ; كوديكو | ميليشيا كوديكو ; CD
ORG ; wazalendo ; وازاليندو ; CD
ORG ; ansaru ; جماعة أنصارو | أنصارو ; NG
ORG ; lakurawa ; لاكوراوا | جماعة لاكوراوا ; NG
ORG ; ipob ; شعب بيافرا الأصلي | حركة شعب بيافرا الأصلي ; NG
ORG ; tdf ; قوات دفاع تيغراي ; ET
ORG ; csp ; الإطار الاستراتيجي الدائم ; ML
ORG ; gatia ; غاتيا ; ML
ORG ; fact ; جبهة التناوب والوفاق في تشاد | جبهة التغيير والوفاق في تشاد ; TD
ORG ; mps ; حركة الإنقاذ الوطني | الحركة الوطنية للإنقاذ ; TD
ORG ; cpc-car ; تحالف الوطنيين من أجل التغيير ; CF
ORG ; nasr ; ائتلاف النصر | تحالف النصر ; IQ
ORG ; ashab-kahf ; ~أصحاب الكهف ; IQ
ORG ; rab-allah ; ~ربع الله ; IQ
ORG ; splm-io ; الحركة الشعبية لتحرير السودان في المعارضة | الحركة الشعبية في المعارضة ; SS
ORG ; white-army ; ~الجيش الأبيض ; SS
ORG ; pmc-sadat ; سادات للاستشارات الدفاعية ; TR
ORG ; ira-mr ; حركة إيرا | إيرا الحقوقية ; MR
ORG ; shabwa-def ; قوات دفاع شبوة ; YE
ORG ; tihama ; المقاومة التهامية | الألوية التهامية ; YE
`;
