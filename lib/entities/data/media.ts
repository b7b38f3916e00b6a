/**
 * News agencies, papers, channels and sites.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde: also a common word, counts only after a head word
 * («صحيفة», «قناة») or in quotes. Source: our own, reviewed.
 */
export const MEDIA = `
# agencies
ORG ; afp ; وكالة الصحافة الفرنسية | وكالة فرانس برس | فرانس برس | وكالة الأنباء الفرنسية | أ ف ب | أ.ف.ب ; FR
ORG ; reuters ; رويترز | وكالة رويترز | رويتر ; GB
ORG ; ap ; أسوشيتد برس | أسوشييتد برس | اسوشيتد برس | وكالة أسوشيتد برس | الأسوشيتد برس | اسوشييتد برس | أ ب ; US
ORG ; anadolu ; وكالة الأناضول | الأناضول | وكالة أنباء الأناضول ; TR
ORG ; tass ; تاس | وكالة تاس | إيتار تاس ; RU
ORG ; ria ; ريا نوفوستي | نوفوستي | وكالة نوفوستي ; RU
ORG ; sputnik ; سبوتنيك | وكالة سبوتنيك ; RU
ORG ; interfax ; إنترفاكس | انترفاكس ; RU
ORG ; xinhua ; شينخوا | وكالة شينخوا ; CN
ORG ; irna ; إرنا | وكالة إرنا ; IR
ORG ; fars ; وكالة فارس | وكالة أنباء فارس ; IR
ORG ; tasnim ; تسنيم | وكالة تسنيم ; IR
ORG ; mehr ; وكالة مهر | وكالة مهر للأنباء ; IR
ORG ; sana ; سانا | وكالة سانا | الوكالة العربية السورية للأنباء ; SY
ORG ; ina ; وكالة الأنباء العراقية | واع ; IQ
ORG ; wafa ; وكالة وفا | وكالة الأنباء الفلسطينية | وكالة الأنباء والمعلومات الفلسطينية ; PS
ORG ; spa ; وكالة الأنباء السعودية | ~واس ; SA
ORG ; wam ; وكالة أنباء الإمارات | وكالة أنباء الامارات ; AE
ORG ; kuna ; كونا | وكالة الأنباء الكويتية ; KW
ORG ; qna ; وكالة الأنباء القطرية ; QA
ORG ; bna ; وكالة أنباء البحرين ; BH
ORG ; petra-agency ; وكالة بترا | ~بترا | وكالة الأنباء الأردنية ; JO
ORG ; mena ; وكالة أنباء الشرق الأوسط ; EG
ORG ; nna ; الوكالة الوطنية للإعلام | الوكالة الوطنية للأنباء ; LB
ORG ; aps ; وكالة الأنباء الجزائرية ; DZ
ORG ; map-agency ; وكالة المغرب العربي للأنباء ; MA
ORG ; tap ; وكالة تونس أفريقيا للأنباء ; TN
ORG ; suna ; سونا | وكالة السودان للأنباء ; SD
ORG ; yonhap ; يونهاب | وكالة يونهاب ; KR
ORG ; kyodo ; كيودو | وكالة كيودو ; JP
ORG ; dpa ; وكالة الأنباء الألمانية | د ب أ ; DE
ORG ; upi ; يونايتد برس إنترناشيونال | يونايتد برس ; US
# papers, channels, sites
ORG ; aljazeera ; قناة الجزيرة | ~الجزيرة | الجزيرة نت | شبكة الجزيرة ; QA
ORG ; alarabiya ; قناة العربية | العربية نت ; SA
ORG ; alhadath ; قناة الحدث ; SA
ORG ; almayadeen ; قناة الميادين ; LB
ORG ; almanar ; قناة المنار ; LB
ORG ; alalam ; قناة العالم ; IR
ORG ; alhurra ; قناة الحرة ; US
ORG ; skynews-arabia ; سكاي نيوز عربية | سكاي نيوز ; AE
ORG ; rt ; روسيا اليوم | آر تي ; RU
ORG ; bbc ; بي بي سي | هيئة الإذاعة البريطانية ; GB
ORG ; cnn ; سي إن إن | سي ان ان | شبكة سي إن إن ; US
ORG ; fox ; فوكس نيوز | شبكة فوكس نيوز ; US
ORG ; nbc ; إن بي سي | ان بي سي | شبكة إن بي سي ; US
ORG ; abc ; إيه بي سي | اي بي سي ; US
ORG ; cbs ; سي بي إس | سي بي اس ; US
ORG ; france24 ; فرانس 24 ; FR
ORG ; dw ; دويتشه فيله ; DE
ORG ; nyt ; نيويورك تايمز ; US
ORG ; wapo ; واشنطن بوست ; US
ORG ; wsj ; وول ستريت جورنال ; US
ORG ; axios ; أكسيوس ; US
ORG ; politico ; بوليتيكو ; US
ORG ; bloomberg ; بلومبرغ | بلومبيرغ | بلومبرج | وكالة بلومبرغ ; US
ORG ; usa-today ; يو إس إيه توداي ; US
ORG ; newsweek ; نيوزويك ; US
ORG ; time ; مجلة تايم ; US
ORG ; foreign-policy ; فورين بوليسي ; US
ORG ; ft ; فايننشال تايمز | فاينانشال تايمز ; GB
ORG ; guardian ; الغارديان | الجارديان ; GB
ORG ; times ; التايمز | صنداي تايمز ; GB
ORG ; telegraph ; ديلي تلغراف | الديلي تلغراف | ديلي تليجراف ; GB
ORG ; independent ; الإندبندنت | الاندبندنت | اندبندنت ; GB
ORG ; economist ; الإيكونوميست | الايكونوميست ; GB
ORG ; lemonde ; لوموند ; FR
ORG ; lefigaro ; لوفيغارو | لو فيغارو | لوفيجارو ; FR
ORG ; liberation ; ليبراسيون ; FR
ORG ; spiegel ; دير شبيغل | دير شبيجل | شبيغل ; DE
ORG ; haaretz ; هآرتس ; IL
ORG ; yedioth ; يديعوت أحرونوت | يديعوت احرونوت ; IL
ORG ; maariv ; معاريف ; IL
ORG ; jpost ; جيروزاليم بوست ; IL
ORG ; toi ; تايمز أوف إسرائيل ; IL
ORG ; asharq-alawsat ; جريدة الشرق الأوسط | صحيفة الشرق الأوسط ; SA
ORG ; ahram ; صحيفة الأهرام | الأهرام ; EG
ORG ; annahar ; صحيفة النهار ; LB
ORG ; alakhbar ; صحيفة الأخبار ; LB
ORG ; assafir ; صحيفة السفير ; LB
ORG ; alquds-alarabi ; القدس العربي ; GB
ORG ; alhayat ; صحيفة الحياة ; GB
ORG ; shafaq ; شفق نيوز | وكالة شفق نيوز ; IQ
ORG ; rudaw ; رووداو | شبكة رووداو ; IQ
ORG ; alsumaria ; السومرية | السومرية نيوز ; IQ
ORG ; alforat ; قناة الفرات ; IQ
ORG ; izvestia ; إزفستيا | ازفيستيا ; RU
ORG ; pravda ; برافدا ; RU
ORG ; daily-mail ; ديلي ميل | دايلي ميل | الديلي ميل ; GB
ORG ; daily-express ; ديلي إكسبريس ; GB
ORG ; mirror ; ديلي ميرور ; GB
ORG ; sun ; صحيفة ذا صن | ذا صن ; GB
ORG ; alghad ; قناة الغد ; AE
ORG ; almamlaka ; قناة المملكة ; JO
# Maghreb
ORG ; hespress ; هسبريس ; MA
ORG ; medias24 ; ميديا 24 ; MA
ORG ; 2m ; القناة الثانية المغربية | دوزيم ; MA
ORG ; snrt ; القناة الأولى المغربية ; MA
ORG ; alyaoum24 ; اليوم 24 ; MA
ORG ; le360 ; موقع لو 360 | لو360 ; MA
ORG ; assabah-ma ; جريدة الصباح المغربية | صحيفة الصباح المغربية ; MA
ORG ; medi1 ; ميدي 1 | ميدي آن تيفي | إذاعة ميدي 1 ; MA
ORG ; mosaique ; موزاييك إف إم | إذاعة موزاييك | موزاييك ; TN
ORG ; shems-fm ; شمس إف إم ; TN
ORG ; watania ; التلفزة الوطنية | القناة الوطنية الأولى ; TN
ORG ; ettounsiya ; قناة التاسعة | قناة الحوار التونسي ; TN
ORG ; business-news ; بيزنس نيوز ; TN
ORG ; tap-short ; ~وات ; TN
ORG ; elkhabar-dz ; صحيفة الخبر الجزائرية | جريدة الخبر الجزائرية ; DZ
ORG ; echorouk ; الشروق أونلاين | صحيفة الشروق الجزائرية | الشروق نيوز ; DZ
ORG ; ennahar-dz ; النهار أونلاين | قناة النهار الجزائرية ; DZ
ORG ; elwatan-dz ; صحيفة الوطن الجزائرية ; DZ
ORG ; tsa ; كل شيء عن الجزائر ; DZ
ORG ; lana ; وكالة الأنباء الليبية | ~وال ; LY
ORG ; wasat-portal ; بوابة الوسط ; LY
ORG ; libya-ahrar ; ليبيا الأحرار | قناة ليبيا الأحرار ; LY
ORG ; 218tv ; قناة 218 ; LY
ORG ; libya-observer ; ليبيا أوبزرفر ; LY
ORG ; almarsad-ly ; المرصد الليبية | صحيفة المرصد ; LY
ORG ; ami-agency ; الوكالة الموريتانية للأنباء ; MR
ORG ; alakhbar-mr ; الأخبار إنفو | وكالة الأخبار الموريتانية ; MR
ORG ; sahara-media ; صحراء ميديا ; MR
# Egypt and Sudan
ORG ; youm7 ; اليوم السابع | صحيفة اليوم السابع | موقع اليوم السابع ; EG
ORG ; almasry ; المصري اليوم | صحيفة المصري اليوم ; EG
ORG ; shorouk-eg ; صحيفة الشروق | بوابة الشروق | جريدة الشروق ; EG
ORG ; akhbar-elyom ; أخبار اليوم | مؤسسة أخبار اليوم ; EG
ORG ; gomhuria ; صحيفة الجمهورية | جريدة الجمهورية ; EG
ORG ; elwatan-eg ; صحيفة الوطن | جريدة الوطن | الوطن نيوز ; EG
ORG ; mada-masr ; مدى مصر ; EG
ORG ; cairo24 ; القاهرة 24 ; EG
ORG ; masrawy ; مصراوي ; EG
ORG ; cairo-news ; القاهرة الإخبارية | قناة القاهرة الإخبارية ; EG
ORG ; extra-news ; إكسترا نيوز ; EG
ORG ; cbc-eg ; سي بي سي إكسترا ; EG
ORG ; darelhilal ; دار الهلال | بوابة دار الهلال ; EG
ORG ; rosalyousef ; روز اليوسف ; EG
ORG ; sudan-tribune ; سودان تربيون ; SD
ORG ; dabanga ; راديو دبنقا | دبنقا ; SD
ORG ; sudania24 ; سودانية 24 ; SD
# Levant and Iraq
ORG ; alghad-jo ; صحيفة الغد الأردنية | صحيفة الغد ; JO
ORG ; alrai-jo ; صحيفة الرأي الأردنية | صحيفة الرأي ; JO
ORG ; addustour ; صحيفة الدستور | صحيفة الدستور الأردنية ; JO
ORG ; ammon ; عمون نيوز | وكالة عمون ; JO
ORG ; roya ; رؤيا الإخباري | قناة رؤيا ; JO
ORG ; lbci ; إل بي سي آي | إل بي سي ; LB
ORG ; mtv-lb ; إم تي في اللبنانية | قناة إم تي في ; LB
ORG ; al-jadeed ; قناة الجديد ; LB
ORG ; otv-lb ; قناة أو تي في ; LB
ORG ; annahar-lb ; النهار اللبنانية | جريدة النهار ; LB
ORG ; lorient ; لوريان لوجور | لوريان لو جور ; LB
ORG ; almodon ; صحيفة المدن ; LB
ORG ; nidaa-watan ; نداء الوطن | صحيفة نداء الوطن ; LB
ORG ; enab-baladi ; عنب بلدي ; SY
ORG ; orient-news ; أورينت نت | أورينت نيوز ; SY
ORG ; syria-tv ; تلفزيون سوريا ; SY
ORG ; ikhbariya-sy ; الإخبارية السورية ; SY
ORG ; levant24 ; ليفانت نيوز ; SY
ORG ; hawar ; وكالة هاوار | وكالة أنباء هاوار ; SY
ORG ; north-press ; نورث برس | وكالة نورث برس ; SY
ORG ; kurdistan24 ; كردستان 24 ; IQ
ORG ; alsabaah ; صحيفة الصباح العراقية | جريدة الصباح ; IQ
ORG ; baghdad-today ; بغداد اليوم ; IQ
ORG ; alsharqiya ; قناة الشرقية | الشرقية نيوز ; IQ
ORG ; iraqiya ; قناة العراقية الإخبارية | العراقية الإخبارية ; IQ
ORG ; utv-iq ; قناة يو تي في ; IQ
ORG ; almada ; صحيفة المدى ; IQ
ORG ; almustaqilla ; وكالة المستقلة ; IQ
ORG ; maan-ps ; وكالة معا | وكالة معا الإخبارية ; PS
ORG ; palestine-tv ; تلفزيون فلسطين ; PS
ORG ; alaqsa-tv ; قناة الأقصى | فضائية الأقصى ; PS
ORG ; quds-net ; شبكة قدس الإخبارية | شبكة القدس الإخبارية ; PS
ORG ; i24 ; آي 24 نيوز | قناة آي 24 ; IL
ORG ; kan ; هيئة البث الإسرائيلية | قناة كان | ~كان 11 ; IL
ORG ; channel12-il ; القناة 12 | القناة 12 الإسرائيلية | القناة الـ12 ; IL
ORG ; channel13-il ; القناة 13 | القناة 13 الإسرائيلية | القناة الـ13 ; IL
ORG ; channel14-il ; القناة 14 | القناة 14 الإسرائيلية | القناة الـ14 ; IL
ORG ; walla ; موقع والا | والا العبري | موقع واللا ; IL
ORG ; israel-hayom ; يسرائيل هيوم | إسرائيل هيوم ; IL
ORG ; army-radio-il ; إذاعة الجيش الإسرائيلي ; IL
ORG ; calcalist ; كالكاليست ; IL
# Gulf and Yemen
ORG ; alriyadh ; صحيفة الرياض ; SA
ORG ; okaz ; صحيفة عكاظ | عكاظ ; SA
ORG ; alwatan-sa ; صحيفة الوطن السعودية ; SA
ORG ; sabq ; صحيفة سبق | سبق الإلكترونية ; SA
ORG ; arab-news ; عرب نيوز ; SA
ORG ; ekhbariya ; قناة الإخبارية | الإخبارية السعودية ; SA
ORG ; mbc ; إم بي سي | مجموعة إم بي سي ; SA
ORG ; alittihad ; صحيفة الاتحاد ; AE
ORG ; albayan ; صحيفة البيان ; AE
ORG ; alkhaleej ; صحيفة الخليج ; AE
ORG ; emarat-alyoum ; الإمارات اليوم ; AE
ORG ; the-national ; ذا ناشيونال | ذا ناشونال ; AE
ORG ; alain-news ; العين الإخبارية ; AE
ORG ; asharq-news ; الشرق للأخبار | قناة الشرق ; SA
ORG ; alraya ; صحيفة الراية القطرية | صحيفة الراية ; QA
ORG ; alsharq-qa ; صحيفة الشرق القطرية ; QA
ORG ; alaraby ; العربي الجديد | صحيفة العربي الجديد | التلفزيون العربي | قناة العربي ; GB
ORG ; alrai-kw ; الراي الكويتية ; KW
ORG ; alqabas ; صحيفة القبس | القبس ; KW
ORG ; alanba-kw ; صحيفة الأنباء الكويتية | الأنباء الكويتية ; KW
ORG ; aljarida ; صحيفة الجريدة الكويتية ; KW
ORG ; oman-news ; وكالة الأنباء العمانية ; OM
ORG ; oman-daily ; صحيفة عمان ; OM
ORG ; shabiba ; صحيفة الشبيبة ; OM
ORG ; akhbar-alkhaleej ; أخبار الخليج ; BH
ORG ; saba ; وكالة سبأ | وكالة الأنباء اليمنية | سبأ نت ; YE
ORG ; almasirah ; قناة المسيرة | المسيرة نت | فضائية المسيرة ; YE
ORG ; almasdar ; المصدر أونلاين ; YE
ORG ; belqees ; قناة بلقيس | بلقيس نت ; YE
ORG ; yemen-shabab ; قناة يمن شباب | يمن شباب ; YE
ORG ; suhail ; قناة سهيل ; YE
ORG ; aden-alghad ; عدن الغد ; YE
ORG ; sonna ; وكالة الأنباء الصومالية | وكالة صونا ; SO
# the world, in Arabic
ORG ; arabi21 ; عربي 21 | عربي21 ; GB
ORG ; noon-post ; نون بوست ;
ORG ; raseef22 ; رصيف 22 | رصيف22 ; LB
ORG ; mee ; ميدل إيست آي | موقع ميدل إيست آي ; GB
ORG ; al-monitor ; المونيتور | موقع المونيتور ; US
ORG ; intercept ; ذا إنترسبت | موقع ذي إنترسبت ; US
ORG ; cnbc ; سي إن بي سي | سي إن بي سي عربية ; US
ORG ; the-hill ; ذا هيل | صحيفة ذا هيل ; US
ORG ; la-times ; لوس أنجلوس تايمز ; US
ORG ; msnbc ; إم إس إن بي سي ; US
ORG ; npr ; الإذاعة الوطنية العامة ; US
ORG ; voa ; صوت أمريكا | إذاعة صوت أمريكا ; US
ORG ; rfi ; إذاعة فرنسا الدولية | راديو فرنسا الدولي ; FR
ORG ; mcd ; مونت كارلو الدولية ; FR
ORG ; mediapart ; ميديا بارت | ميديابارت ; FR
ORG ; bfm ; بي إف إم | قناة بي إف إم تي في ; FR
ORG ; el-pais ; إل باييس | الباييس ; ES
ORG ; el-mundo ; إل موندو | الموندو ; ES
ORG ; corriere ; كورييري ديلا سيرا ; IT
ORG ; repubblica ; لا ريبوبليكا ; IT
ORG ; ansa ; وكالة أنسا | أنسا ; IT
ORG ; efe ; وكالة إفي | إفي الإسبانية ; ES
ORG ; bild ; صحيفة بيلد | بيلد الألمانية ; DE
ORG ; welt ; دي فيلت ; DE
ORG ; zdf ; زد دي إف ; DE
ORG ; trt ; تي آر تي | تي آر تي عربي ; TR
ORG ; hurriyet ; صحيفة حرييت | حرييت ; TR
ORG ; sabah-tr ; صحيفة صباح التركية | صباح التركية ; TR
ORG ; press-tv ; برس تي في ; IR
ORG ; isna ; وكالة إيسنا | إيسنا ; IR
ORG ; kommersant ; كوميرسانت ; RU
ORG ; vedomosti ; فيدوموستي ; RU
ORG ; global-times ; غلوبال تايمز ; CN
ORG ; cgtn ; سي جي تي إن ; CN
ORG ; nhk ; إن إتش كيه ; JP
ORG ; dawn ; صحيفة دون | صحيفة داون الباكستانية ; PK
ORG ; times-of-india ; تايمز أوف إنديا ; IN
ORG ; ukrinform ; أوكرينفورم ; UA
`;
