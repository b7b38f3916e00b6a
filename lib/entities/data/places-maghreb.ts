/**
 * Cities, governorates, districts, camps and crossings of Libya, Tunisia, Algeria, Morocco, Mauritania.
 * A line: type; id; spellings, the usual one first; country (ISO). `*` before the id marks a capital. A tilde before a spelling: also a
 * common word, counts only where the context says place. Source: our own, from general knowledge, reviewed.
 */
export const PLACES_MAGHREB = `
# Libya
GPE ; *tripoli ; طرابلس | طرابلس الغرب ; LY
GPE ; benghazi ; بنغازي ; LY
GPE ; misrata ; مصراتة ; LY
GPE ; sirte ; سرت ; LY
GPE ; tobruk ; طبرق ; LY
GPE ; derna ; درنة ; LY
GPE ; sabha ; سبها ; LY
GPE ; zawiya ; مدينة الزاوية ; LY
GPE ; zintan ; الزنتان ; LY
GPE ; ajdabiya ; أجدابيا | اجدابيا ; LY
GPE ; bayda ; مدينة البيضاء ; LY
GPE ; tarhuna ; ترهونة ; LY
GPE ; ghadames ; غدامس ; LY
GPE ; kufra ; الكفرة ; LY
GPE ; sabratha ; صبراتة ; LY
GPE ; ras-lanuf ; رأس لانوف | راس لانوف ; LY
LOC ; cyrenaica ; برقة ; LY
LOC ; fezzan ; فزان ; LY
GPE ; gharyan ; غريان ; LY
GPE ; zuwara ; زوارة ; LY
GPE ; sorman ; صرمان ; LY
GPE ; ubari ; أوباري ; LY
GPE ; murzuq ; مرزق ; LY
GPE ; jufra ; الجفرة ; LY
GPE ; khums ; مدينة الخمس ; LY
GPE ; zliten ; زليتن ; LY
GPE ; bani-walid ; بني وليد ; LY
GPE ; nalut ; نالوت ; LY
GPE ; yefren ; يفرن ; LY
GPE ; gharyan-jabal ; الجبل الغربي | جبل نفوسة ; LY
GPE ; jabal-akhdar ; الجبل الأخضر ; LY
GPE ; marj ; مدينة المرج | ~المرج ; LY
GPE ; shahat ; مدينة شحات ; LY
GPE ; brega ; البريقة ; LY
GPE ; sidra ; السدرة | ميناء السدرة ; LY
GPE ; ghat ; مدينة غات | ~غات ; LY
GPE ; hun ; مدينة هون ; LY
GPE ; waddan ; مدينة ودان ; LY
GPE ; ajaylat ; العجيلات ; LY
GPE ; zawiya-ly ; ~الزاوية ; LY
GPE ; janzour ; جنزور ; LY
GPE ; tajoura ; تاجوراء | تاجورا ; LY
GPE ; ain-zara ; عين زارة ; LY
GPE ; abu-salim ; حي أبو سليم | منطقة أبو سليم ; LY
GPE ; garabulli ; القره بوللي | القربولي ; LY
GPE ; mislata ; مسلاتة ; LY
GPE ; tawergha ; تاورغاء ; LY
LOC ; mitiga ; مطار معيتيقة | مطار معيتيقة الدولي | معيتيقة ; LY
GPE ; wadi-al-shati ; وادي الشاطئ ; LY
LOC ; sharara-field ; حقل الشرارة ; LY
# Tunisia
GPE ; *tunis ; تونس العاصمة | العاصمة تونس ; TN
GPE ; sfax ; صفاقس ; TN
GPE ; sousse ; سوسة ; TN
GPE ; kairouan ; القيروان ; TN
GPE ; bizerte ; بنزرت ; TN
GPE ; gabes ; قابس ; TN
GPE ; gafsa ; قفصة ; TN
GPE ; monastir ; المنستير ; TN
GPE ; kasserine ; القصرين ; TN
GPE ; sidi-bouzid ; سيدي بوزيد ; TN
GPE ; djerba ; جربة ; TN
GPE ; tataouine ; تطاوين ; TN
GPE ; medenine ; مدنين ; TN
GPE ; mahdia ; ولاية المهدية ; TN
GPE ; zarzis ; جرجيس ; TN
GPE ; hammamet ; مدينة الحمامات | ~الحمامات ; TN
GPE ; carthage ; قرطاج ; TN
GPE ; ariana ; أريانة ; TN
GPE ; ben-arous ; بن عروس ; TN
GPE ; manouba ; منوبة ; TN
GPE ; greater-tunis ; تونس الكبرى ; TN
GPE ; nabeul ; نابل ; TN
GPE ; zaghouan ; زغوان ; TN
GPE ; beja ; ولاية باجة | ~باجة ; TN
GPE ; jendouba ; جندوبة ; TN
GPE ; kef ; ولاية الكاف | ~الكاف ; TN
GPE ; siliana ; سليانة ; TN
GPE ; tozeur ; توزر ; TN
GPE ; kebili ; ولاية قبلي ; TN
GPE ; mahdia-tn ; ~المهدية ; TN
GPE ; ras-jedir ; رأس جدير ; TN
GPE ; dehiba ; ~ذهيبة ; TN
GPE ; ben-guerdane ; بن قردان | بنقردان ; TN
GPE ; la-marsa ; ~المرسى | مدينة المرسى ; TN
GPE ; la-goulette ; حلق الوادي ; TN
GPE ; kerkennah ; قرقنة | جزيرة قرقنة | جزر قرقنة ; TN
GPE ; douz ; مدينة دوز | ~دوز ; TN
GPE ; tabarka ; طبرقة ; TN
GPE ; ain-draham ; عين دراهم ; TN
GPE ; menzel-bourguiba ; منزل بورقيبة ; TN
GPE ; hammam-lif ; حمام الأنف ; TN
GPE ; mnihla ; المنيهلة ; TN
GPE ; le-bardo ; ~باردو | قصر باردو ; TN
LOC ; chaambi ; جبل الشعانبي | الشعانبي ; TN
GPE ; sbeitla ; سبيطلة ; TN
GPE ; regueb ; ~الرقاب ; TN
GPE ; redeyef ; ~الرديف ; TN
# Algeria
GPE ; *algiers ; الجزائر العاصمة | العاصمة الجزائر ; DZ
GPE ; oran ; وهران ; DZ
GPE ; constantine ; قسنطينة ; DZ
GPE ; annaba ; عنابة ; DZ
GPE ; setif ; سطيف ; DZ
GPE ; blida ; البليدة ; DZ
GPE ; batna ; باتنة ; DZ
GPE ; tizi-ouzou ; تيزي وزو ; DZ
GPE ; bejaia ; بجاية ; DZ
GPE ; tlemcen ; تلمسان ; DZ
GPE ; ghardaia ; غرداية ; DZ
GPE ; ouargla ; ورقلة ; DZ
GPE ; tamanrasset ; تمنراست | تامنراست ; DZ
GPE ; tindouf ; تندوف ; DZ
GPE ; mostaganem ; مستغانم ; DZ
GPE ; skikda ; سكيكدة ; DZ
GPE ; bechar ; ولاية بشار ; DZ
GPE ; biskra ; بسكرة ; DZ
GPE ; jijel ; جيجل ; DZ
GPE ; adrar ; أدرار ; DZ
GPE ; hassi-messaoud ; حاسي مسعود ; DZ
GPE ; chlef ; الشلف ; DZ
GPE ; laghouat ; الأغواط ; DZ
GPE ; oum-el-bouaghi ; أم البواقي ; DZ
GPE ; bouira ; البويرة ; DZ
GPE ; tebessa ; تبسة ; DZ
GPE ; tiaret ; تيارت ; DZ
GPE ; djelfa ; الجلفة ; DZ
GPE ; saida-algeria ; ولاية سعيدة ; DZ
GPE ; sidi-bel-abbes ; سيدي بلعباس ; DZ
GPE ; guelma ; قالمة ; DZ
GPE ; medea ; ولاية المدية | ~المدية ; DZ
GPE ; msila ; ~المسيلة ; DZ
GPE ; mascara ; ولاية معسكر ; DZ
GPE ; el-bayadh ; ولاية البيض ; DZ
GPE ; illizi ; إليزي ; DZ
GPE ; bordj-bou-arreridj ; برج بوعريريج ; DZ
GPE ; boumerdes ; بومرداس ; DZ
GPE ; el-tarf ; ولاية الطارف | ~الطارف ; DZ
GPE ; tissemsilt ; تيسمسيلت ; DZ
GPE ; el-oued ; ولاية الوادي | وادي سوف ; DZ
GPE ; khenchela ; خنشلة ; DZ
GPE ; souk-ahras ; سوق أهراس ; DZ
GPE ; tipaza ; تيبازة ; DZ
GPE ; mila-algeria ; ولاية ميلة ; DZ
GPE ; ain-defla ; عين الدفلى ; DZ
GPE ; naama ; ولاية النعامة ; DZ
GPE ; ain-temouchent ; عين تموشنت ; DZ
GPE ; relizane ; غليزان ; DZ
GPE ; touggourt ; تقرت ; DZ
GPE ; el-menia ; ولاية المنيعة ; DZ
GPE ; timimoun ; تيميمون ; DZ
GPE ; in-salah ; عين صالح ; DZ
GPE ; in-guezzam ; عين قزام ; DZ
GPE ; arzew ; أرزيو ; DZ
GPE ; hassi-rmel ; حاسي الرمل ; DZ
GPE ; tigzirt ; تيقزيرت ; DZ
GPE ; kabylie ; منطقة القبائل ; DZ
# Morocco
GPE ; *rabat ; الرباط ; MA
GPE ; casablanca ; الدار البيضاء ; MA
GPE ; marrakesh ; مراكش ; MA
GPE ; fez ; مدينة فاس | ~فاس ; MA
GPE ; tangier ; طنجة ; MA
GPE ; agadir ; أغادير | اكادير ; MA
GPE ; meknes ; مكناس ; MA
GPE ; oujda ; وجدة ; MA
GPE ; tetouan ; تطوان ; MA
GPE ; laayoune ; مدينة العيون ; MA
GPE ; dakhla ; مدينة الداخلة ; MA
GPE ; essaouira ; الصويرة ; MA
GPE ; al-hoceima ; الحسيمة ; MA
GPE ; ouarzazate ; ورزازات ; MA
GPE ; nador ; الناظور ; MA
GPE ; errachidia ; الرشيدية ; MA
GPE ; beni-mellal ; بني ملال ; MA
GPE ; taroudant ; تارودانت ; MA
GPE ; guerguerat ; الكركرات ; MA
GPE ; chefchaouen ; شفشاون | الشاون ; MA
GPE ; larache ; العرائش ; MA
GPE ; ksar-el-kebir ; القصر الكبير ; MA
GPE ; ouezzane ; ~وزان ; MA
GPE ; mdiq ; المضيق-الفنيدق | ~المضيق ; MA
GPE ; fnideq ; الفنيدق ; MA
GPE ; asilah ; ~أصيلة ; MA
GPE ; tangier-tetouan ; جهة طنجة تطوان الحسيمة | طنجة تطوان الحسيمة ; MA
GPE ; oriental-morocco ; الجهة الشرقية | جهة الشرق ; MA
GPE ; fes-meknes ; جهة فاس مكناس | فاس مكناس ; MA
GPE ; rabat-sale ; جهة الرباط سلا القنيطرة | الرباط سلا القنيطرة ; MA
GPE ; beni-mellal-khenifra ; جهة بني ملال خنيفرة ; MA
GPE ; casablanca-settat ; جهة الدار البيضاء سطات ; MA
GPE ; marrakesh-safi ; جهة مراكش آسفي ; MA
GPE ; draa-tafilalet ; جهة درعة تافيلالت | درعة تافيلالت ; MA
GPE ; souss-massa ; جهة سوس ماسة | سوس ماسة ; MA
GPE ; guelmim-oued-noun ; جهة كلميم واد نون | كلميم واد نون ; MA
GPE ; laayoune-sakia ; جهة العيون الساقية الحمراء | العيون الساقية الحمراء ; MA
GPE ; dakhla-oued ; جهة الداخلة وادي الذهب | الداخلة وادي الذهب ; MA
GPE ; kenitra ; إقليم القنيطرة ; MA
GPE ; sale-morocco ; مدينة سلا | ~سلا ; MA
GPE ; temara ; تمارة ; MA
GPE ; skhirat ; الصخيرات ; MA
GPE ; khemisset ; الخميسات ; MA
GPE ; sidi-kacem ; سيدي قاسم ; MA
GPE ; sidi-slimane ; سيدي سليمان ; MA
GPE ; khouribga ; خريبكة ; MA
GPE ; fquih-ben-salah ; الفقيه بن صالح ; MA
GPE ; azilal ; أزيلال ; MA
GPE ; khenifra ; خنيفرة ; MA
GPE ; midelt ; ميدلت ; MA
GPE ; ifrane ; ~إفران ; MA
GPE ; el-hajeb ; مدينة الحاجب ; MA
GPE ; sefrou ; صفرو ; MA
GPE ; taza ; مدينة تازة | ~تازة ; MA
GPE ; taounate ; تاونات ; MA
GPE ; boulemane ; ~بولمان ; MA
GPE ; guercif ; جرسيف | كرسيف ; MA
GPE ; taourirt ; تاوريرت ; MA
GPE ; jerada ; ~جرادة ; MA
GPE ; berkane ; مدينة بركان | إقليم بركان ; MA
GPE ; figuig ; فكيك | فجيج ; MA
GPE ; driouch ; الدريوش ; MA
GPE ; saidia ; ~السعيدية ; MA
GPE ; berrechid ; برشيد ; MA
GPE ; settat ; سطات ; MA
GPE ; el-jadida ; مدينة الجديدة | إقليم الجديدة ; MA
GPE ; mohammedia ; مدينة المحمدية | ~المحمدية ; MA
GPE ; benslimane ; بنسليمان ; MA
GPE ; nouaceur ; ~النواصر ; MA
GPE ; safi ; آسفي ; MA
GPE ; al-haouz ; إقليم الحوز | ~الحوز ; MA
GPE ; chichaoua ; شيشاوة ; MA
GPE ; kelaat-sraghna ; قلعة السراغنة ; MA
GPE ; tinghir ; تنغير ; MA
GPE ; zagora ; زاكورة ; MA
GPE ; inezgane ; إنزكان ; MA
GPE ; ait-melloul ; آيت ملول ; MA
GPE ; tiznit ; تيزنيت ; MA
GPE ; tata-morocco ; إقليم طاطا | مدينة طاطا ; MA
GPE ; guelmim ; كلميم | كليميم ; MA
GPE ; sidi-ifni ; سيدي إفني ; MA
GPE ; tan-tan ; طانطان ; MA
GPE ; smara ; مدينة السمارة | ~السمارة ; MA
GPE ; boujdour ; بوجدور ; MA
GPE ; tarfaya ; طرفاية ; MA
GPE ; bab-taza ; باب تازة ; MA
GPE ; rif ; منطقة الريف | الريف المغربي ; MA
LOC ; atlas ; جبال الأطلس | الأطلس الكبير | الأطلس المتوسط ; MA
# Mauritania
GPE ; *nouakchott ; نواكشوط ; MR
GPE ; nouadhibou ; نواذيبو | انواذيبو | نواديبو ; MR
GPE ; dakhlet-nouadhibou ; داخلت نواذيبو | داخلت انواذيبو | داخلة نواذيبو ; MR
GPE ; rosso ; روصو ; MR
GPE ; kaedi ; كيهيدي ; MR
GPE ; kiffa ; ~كيفه ; MR
GPE ; nema ; مدينة النعمة ; MR
GPE ; atar ; مدينة أطار ; MR
GPE ; zouerat ; ازويرات | الزويرات ; MR
GPE ; aleg ; مدينة ألاك ; MR
GPE ; selibaby ; سيلبابي ; MR
GPE ; hodh-chargui ; الحوض الشرقي ; MR
GPE ; hodh-gharbi ; الحوض الغربي ; MR
GPE ; trarza ; ولاية الترارزة | الترارزة ; MR
GPE ; brakna ; لبراكنة | ولاية البراكنة ; MR
GPE ; gorgol ; كوركول ; MR
GPE ; adrar-mr ; ولاية آدرار ; MR
GPE ; tiris-zemmour ; تيرس زمور ; MR
GPE ; bassikounou ; باسكنو ; MR
LOC ; mbera ; مخيم امبرة ; MR
# Spain
GPE ; ceuta ; سبتة ; ES
GPE ; melilla ; مليلية ; ES
# Western Sahara
GPE ; western-sahara-eh ; الصحراء المغربية ; EH
`;
