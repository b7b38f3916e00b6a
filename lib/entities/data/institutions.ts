/**
 * Palaces, lines, basins; agencies by their abbreviation; institutions, groups, papers and clubs that the other lists lack.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde: also a common word, counts only after a head word, in
 * brackets («(وام)»), or where the article names it in full. Source: our own, from general knowledge, reviewed.
 */
export const INSTITUTIONS = `
# palaces, courts, lines, basins
LOC ; grand-serail ; السراي الحكومي | السراي الكبير ; LB
LOC ; palace-of-justice ; قصر العدل | قصر العدالة ;
LOC ; bayan-palace ; قصر بيان ; KW
LOC ; seif-palace ; قصر السيف ; KW
LOC ; sakhir-palace ; قصر الصخير ; BH
LOC ; hashemite-palaces ; قصر الحسينية | قصر بسمان | قصر رغدان ; JO
LOC ; baabda-palace ; قصر بعبدا ; LB
LOC ; people-palace-sy ; قصر الشعب ; SY
LOC ; elysee ; قصر الإليزيه | الإليزيه | قصر الاليزيه ; FR
LOC ; buckingham ; قصر باكنغهام | قصر باكنجهام ; GB
LOC ; carthage-palace ; قصر قرطاج ; TN
LOC ; mouradia-palace ; قصر المرادية ; DZ
LOC ; yamamah-palace ; قصر اليمامة ; SA
LOC ; salam-palace ; قصر السلام ; SA
LOC ; ittihadiya-palace ; قصر الاتحادية ; EG
LOC ; qubba-palace ; قصر القبة ; EG
LOC ; watan-palace ; قصر الوطن ; AE
LOC ; republican-palace ; ~القصر الجمهوري ;
LOC ; tanger-med ; ميناء طنجة المتوسط | طنجة المتوسط ; MA
LOC ; nile-basin ; حوض النيل | حوض نهر النيل ;
LOC ; mediterranean-basin ; حوض المتوسط | حوض البحر المتوسط | حوض البحر الأبيض المتوسط ;
LOC ; blue-line ; الخط الأزرق ; LB
LOC ; green-line ; ~الخط الأخضر ;
LOC ; yellow-line ; ~الخط الأصفر ; PS
LOC ; merowe-dam ; سد مروي ; SD
LOC ; mosul-dam ; سد الموصل ; IQ
LOC ; syrian-coast ; الساحل السوري ; SY
LOC ; east-mediterranean ; شرق المتوسط | شرق البحر المتوسط | شرقي المتوسط ;
LOC ; silicon-valley ; وادي السيليكون | وادي السليكون ; US
# agencies and broadcasters by their abbreviation
ORG ; wam ; ~وام ; AE
ORG ; spa ; ~واس ; SA
ORG ; kuna ; ~كونا ; KW
ORG ; bna ; ~بنا ; BH
ORG ; tap ; ~وات ; TN
ORG ; aps ; ~واج ; DZ
ORG ; map ; ~ومع ; MA
ORG ; lana ; ~وال ; LY
ORG ; ami ; ~وما | وكالة الأنباء الموريتانية ; MR
ORG ; wafa-ps ; ~وفا ; PS
ORG ; maan-ps ; ~معا ; PS
ORG ; safa-ps ; ~صفا ; PS
ORG ; shehab-ps ; ~شهاب ; PS
ORG ; quds-press ; قدس برس ; PS
ORG ; saba-ye ; ~سبأ | وكالة سبأ ; YE
# papers, channels, sites
ORG ; bbc-arabic ; بي بي سي عربي ; GB
ORG ; dw ; دويتشه فيليه ; DE
ORG ; raialyoum ; رأي اليوم ;
ORG ; arabicpost ; عربي بوست ;
ORG ; alkhaleej-online ; الخليج أونلاين ;
ORG ; alomk ; العمق المغربي | ~العمق ; MA
ORG ; tsa ; كل شيء عن الجزائر ; DZ
ORG ; mashhad-yemeni ; المشهد اليمني ; YE
ORG ; alrakoba ; صحيفة الراكوبة | الراكوبة ; SD
ORG ; bild-de ; صحيفة بيلد ; DE
ORG ; mtv-lb ; إم تي في اللبنانية | قناة إم تي في ; LB
ORG ; annahar ; صحيفة النهار | ~النهار ; LB
ORG ; alakhbar ; صحيفة الأخبار | ~الأخبار ; LB
ORG ; alrai-jo ; صحيفة الرأي | ~الرأي ; JO
ORG ; addustour ; صحيفة الدستور ; JO
ORG ; alwatan-daily ; صحيفة الوطن | ~الوطن ;
ORG ; shorouk ; صحيفة الشروق | ~الشروق ;
ORG ; elkhabar ; صحيفة الخبر ; DZ
ORG ; alhadath ; قناة الحدث | ~الحدث ;
ORG ; almanar ; قناة المنار | تلفزيون المنار ; LB
ORG ; almasirah ; قناة المسيرة | ~المسيرة ; YE
ORG ; alaqsa-tv ; قناة الأقصى | فضائية الأقصى ; PS
ORG ; aljadeed ; قناة الجديد ; LB
ORG ; alhurra ; قناة الحرة ; US
ORG ; alghad ; قناة الغد | صحيفة الغد ;
ORG ; medi1 ; ميدي 1 | ميدي 1 تيفي ; MA
ORG ; 2m ; القناة الثانية المغربية | القناة الثانية ; MA
ORG ; channel12-il ; القناة 12 | القناة 12 الإسرائيلية | القناة الـ12 | القناة الثانية عشرة ; IL
ORG ; channel13-il ; القناة 13 | القناة 13 الإسرائيلية | القناة الـ13 ; IL
ORG ; channel14-il ; القناة 14 | القناة 14 الإسرائيلية | القناة الـ14 ; IL
ORG ; kan-il ; قناة كان | قناة كان الإسرائيلية | هيئة البث العام الإسرائيلية ; IL
ORG ; walla ; موقع واللا | واللا العبري ; IL
# institutions
ORG ; fatf ; مجموعة العمل المالي | فاتف ;
ORG ; icg ; مجموعة الأزمات الدولية ;
ORG ; carnegie ; مؤسسة كارنيغي | مركز كارنيغي ; US
ORG ; brookings ; معهد بروكينغز | بروكينغز ; US
ORG ; save-the-children ; منظمة إنقاذ الطفولة | إنقاذ الطفولة | أنقذوا الأطفال ;
ORG ; care ; منظمة كير ;
ORG ; btselem ; بتسيلم | منظمة بتسيلم ; IL
ORG ; peace-now ; حركة السلام الآن | السلام الآن ; IL
ORG ; interpol ; إنتربول ;
ORG ; ufm ; الاتحاد من أجل المتوسط ;
ORG ; arab-parliament ; البرلمان العربي ;
ORG ; saudi-development-fund ; الصندوق السعودي للتنمية ; SA
ORG ; mubadala ; شركة مبادلة | مبادلة ; AE
ORG ; eni ; شركة إيني | مجموعة إيني | مجمع إيني | إيني ; IT
ORG ; shell ; شركة شل | رويال داتش شل ; GB
ORG ; bp ; بي بي البريطانية | شركة بي بي | بي بي | بريتش بتروليوم ; GB
ORG ; somo ; شركة سومو | سومو ; IQ
ORG ; qatar-airways ; الخطوط القطرية ; QA
ORG ; bytedance ; بايت دانس ; CN
ORG ; turkmengaz ; شركة تركمان غاز | تركمان غاز ; TM
ORG ; sinopec ; سينوبك | مجموعة سينوبك ; CN
# governments and forces by whose they are
ORG ; taliban-government ; حكومة طالبان | حكومة حركة طالبان | سلطات طالبان ; AF
ORG ; hamas-government ; حكومة حماس ; PS
ORG ; houthi-government ; حكومة الحوثيين | حكومة صنعاء ; YE
ORG ; sudan-shield ; قوات درع السودان | درع السودان ; SD
ORG ; security-belt ; قوات الحزام الأمني | ~الحزام الأمني ; YE
ORG ; national-resistance-ye ; قوات المقاومة الوطنية ; YE
ORG ; masina ; جبهة تحرير ماسينا | كتيبة ماسينا ; ML
ORG ; khorasan ; تنظيم ولاية خراسان | ولاية خراسان | داعش خراسان ; AF
ORG ; golani ; لواء جولاني ; IL
ORG ; givati ; لواء غفعاتي | لواء جفعاتي ; IL
ORG ; unit-8200 ; الوحدة 8200 ; IL
# parties
ORG ; utj ; يهدوت هتوراه | حزب يهدوت هتوراة ; IL
ORG ; state-camp ; المعسكر الوطني | معسكر الدولة ; IL
ORG ; front-moustakbal ; جبهة المستقبل ; DZ
ORG ; homat-watan ; حزب حماة الوطن | حماة الوطن ; EG
ORG ; insaf ; حزب الإنصاف ; MR
ORG ; tawassoul ; حزب تواصل | التجمع الوطني للإصلاح والتنمية ; MR
ORG ; taqaddum ; تنسيقية تقدم | تنسيقية القوى الديمقراطية المدنية ; SD
ORG ; lfi ; حزب فرنسا الأبية | فرنسا الأبية ; FR
# clubs
ORG ; masry ; المصري البورسعيدي | النادي المصري ; EG
ORG ; ittihad-alex ; الاتحاد السكندري ; EG
ORG ; wehdat ; نادي الوحدات | ~الوحدات ; JO
ORG ; faisaly ; نادي الفيصلي | ~الفيصلي ; JO
ORG ; hussein-irbid ; الحسين إربد | نادي الحسين إربد ; JO
ORG ; zawraa ; نادي الزوراء | ~الزوراء ; IQ
ORG ; quwa-jawiya ; نادي القوة الجوية ; IQ
ORG ; shorta ; نادي الشرطة ; IQ
ORG ; mas-fes ; المغرب الفاسي ; MA
ORG ; ess ; وفاق سطيف ; DZ
ORG ; ahli-tripoli ; الأهلي طرابلس | أهلي طرابلس ; LY
ORG ; ittihad-libya ; الاتحاد الليبي ; LY
ORG ; css ; ~الصفاقسي ; TN
ORG ; merrikh ; نادي المريخ ; SD
ORG ; wasl ; نادي الوصل | ~الوصل ; AE
ORG ; gharafa ; نادي الغرافة | ~الغرافة ; QA
ORG ; sadd ; نادي السد ; QA
ORG ; nejmeh ; نادي النجمة ; LB
ORG ; ahed ; نادي العهد ; LB
ORG ; sundowns ; ماميلودي صن داونز | صن داونز ; ZA
ORG ; pirates ; أورلاندو بايرتس | أورلاندو بايريتس ; ZA
ORG ; bayern ; بايرن ميونخ ; DE
ORG ; porto ; نادي بورتو | ~بورتو ; PT
ORG ; inter-miami ; إنتر ميامي ; US
ORG ; flamengo ; فلامنغو ; BR
ORG ; najah-uni ; جامعة النجاح | جامعة النجاح الوطنية ; PS
ORG ; islamic-gaza ; الجامعة الإسلامية بغزة | الجامعة الإسلامية في غزة ; PS
ORG ; azhar-gaza ; جامعة الأزهر بغزة ; PS
ORG ; alazhar-obs ; مرصد الأزهر ; EG
ORG ; tafila ; جامعة مؤتة ; JO
ORG ; mustansiriya ; الجامعة المستنصرية ; IQ
ORG ; technology-iq ; الجامعة التكنولوجية ; IQ
ORG ; aub ; الجامعة الأميركية في بيروت | الجامعة الأمريكية في بيروت ; LB
ORG ; usj ; جامعة القديس يوسف ; LB
ORG ; lau ; الجامعة اللبنانية الأميركية ; LB
ORG ; auc ; الجامعة الأمريكية بالقاهرة | الجامعة الأميركية بالقاهرة | الجامعة الأمريكية في القاهرة ; EG
ORG ; ksu ; جامعة الملك سعود ; SA
ORG ; kfupm ; جامعة الملك فهد للبترول والمعادن ; SA
ORG ; kaust ; جامعة الملك عبدالله للعلوم والتقنية | كاوست ; SA
ORG ; imam ; جامعة الإمام محمد بن سعود الإسلامية ; SA
ORG ; mohammed5 ; جامعة محمد الخامس ; MA
ORG ; gezira-uni ; جامعة الجزيرة ; SD
ORG ; johns-hopkins ; جامعة جونز هوبكنز ; US
ORG ; kings ; كينغز كوليدج | كلية كينغز في لندن ; GB
ORG ; lse ; كلية لندن للاقتصاد ; GB
ORG ; cfr ; مجلس العلاقات الخارجية ; US
ORG ; fdd ; مؤسسة الدفاع عن الديمقراطيات ; US
ORG ; atlantic-council ; المجلس الأطلسي ; US
ORG ; alma ; مركز ألما للأبحاث | مركز ألما ; IL
ORG ; arab-center ; المركز العربي للأبحاث ودراسة السياسات ; QA
ORG ; malian-army ; الجيش المالي ; ML
ORG ; ofac ; مكتب مراقبة الأصول الأجنبية ; US
ORG ; freedom-advances ; حزب الحرية تتقدم | الحرية تتقدم ; AR
LOC ; arqoub ; ~العرقوب ; LB
# gulfs, fields, bases, plants, dams, holy places
LOC ; gulf-of-suez ; خليج السويس ; EG
LOC ; gulf-of-aqaba ; خليج العقبة | خليج إيلات ;
LOC ; gulf-of-sidra ; خليج سدرة ; LY
LOC ; gulf-of-gabes ; خليج قابس ; TN
LOC ; gulf-of-hammamet ; خليج الحمامات ; TN
LOC ; gulf-of-guinea ; خليج غينيا ;
LOC ; bay-of-bengal ; خليج البنغال ;
LOC ; gulf-of-thailand ; خليج تايلاند ;
LOC ; gulf-of-finland ; خليج فنلندا ;
LOC ; bay-of-biscay ; خليج بسكاي ;
LOC ; berkine-basin ; حوض بركين ; DZ
LOC ; hassi-messaoud-field ; حقل حاسي مسعود ; DZ
LOC ; waha-field ; حقل الواحة ; LY
LOC ; nafoora-field ; حقل النافورة ; LY
LOC ; zohr-field ; حقل ظهر ; EG
LOC ; leviathan-field ; حقل ليفياثان ; IL
LOC ; tamar-field ; حقل تمار ; IL
LOC ; karish-field ; حقل كاريش ; IL
LOC ; qana-field ; حقل قانا ; LB
LOC ; north-field ; حقل الشمال | حقل الشمال الشرقي | حقل الشمال الجنوبي | حقل الشمال الغربي ; QA
LOC ; south-pars ; حقل بارس الجنوبي | حقل بارس ; IR
LOC ; gta-field ; حقل السلحفاة آحميم | حقل السلحفاة آحميم الكبير | حقل آحميم ; MR
LOC ; omar-field ; حقل العمر ; SY
LOC ; tanf-base ; قاعدة التنف ; SY
LOC ; dhafra ; قاعدة الظفرة ; AE
LOC ; arifjan ; معسكر عريفجان ; KW
LOC ; watiya ; قاعدة الوطية ; LY
LOC ; jufra-base ; قاعدة الجفرة ; LY
LOC ; wadi-seidna ; قاعدة وادي سيدنا ; SD
LOC ; nevatim ; قاعدة نيفاتيم ; IL
LOC ; ramstein ; قاعدة رامشتاين ; DE
LOC ; arak-reactor ; مفاعل أراك ; IR
LOC ; bushehr-plant ; محطة بوشهر | محطة بوشهر النووية | مفاعل بوشهر ; IR
LOC ; zaporizhzhia-plant ; محطة زابوريجيا | محطة زابوريجيا النووية | محطة زابوروجيا النووية ; UA
LOC ; sennar-dam ; سد سنار ; SD
LOC ; jebel-aulia-dam ; خزان جبل أولياء | سد جبل أولياء ; SD
LOC ; euphrates-dam ; سد الفرات ; SY
LOC ; ataturk-dam ; سد أتاتورك ; TR
LOC ; high-dam ; السد العالي ; EG
LOC ; buraq ; حائط البراق | حائط المبكى ; PS
LOC ; holy-sepulchre ; كنيسة القيامة ; PS
LOC ; nativity ; كنيسة المهد ; PS
LOC ; umayyad ; الجامع الأموي ; SY
LOC ; hassi-rmel-field ; حقل حاسي الرمل ; DZ
LOC ; conoco-field ; حقل كونيكو ; SY
LOC ; ilisu-dam ; سد إليسو ; TR
ORG ; dubai-police ; شرطة دبي ; AE
ORG ; abudhabi-police ; شرطة أبوظبي ; AE
ORG ; sharjah-police ; شرطة الشارقة ; AE
ORG ; oman-police ; شرطة عمان السلطانية ; OM
ORG ; nypd ; شرطة نيويورك ; US
`;
