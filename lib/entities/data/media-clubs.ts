/**
 * News agencies, papers, channels, platforms, companies and sports clubs. A line: type; id; spellings, the usual one first; country (ISO).
 * A tilde: also a common word, counts only after a head word («صحيفة», «قناة», «نادي») or in quotes. Source: our own, reviewed.
 */
export const MEDIA_CLUBS = `
# agencies
ORG ; afp ; وكالة الصحافة الفرنسية | وكالة فرانس برس | فرانس برس | وكالة الأنباء الفرنسية | أ ف ب | أ.ف.ب ; FR
ORG ; reuters ; رويترز | وكالة رويترز | رويتر ; GB
ORG ; ap ; أسوشيتد برس | أسوشييتد برس | اسوشيتد برس | وكالة أسوشيتد برس | الأسوشيتد برس | اسوشييتد برس | أ ب ; US
ORG ; anadolu ; وكالة الأناضول | ~الأناضول | وكالة أنباء الأناضول ; TR
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
ORG ; spa ; وكالة الأنباء السعودية ; SA
ORG ; wam ; وكالة أنباء الإمارات | وكالة أنباء الامارات ; AE
ORG ; kuna ; كونا | وكالة الأنباء الكويتية ; KW
ORG ; qna ; وكالة الأنباء القطرية ; QA
ORG ; bna ; وكالة أنباء البحرين ; BH
ORG ; petra-agency ; وكالة بترا | ~بترا | وكالة الأنباء الأردنية ; JO
ORG ; mena ; وكالة أنباء الشرق الأوسط ; EG
ORG ; nna ; الوكالة الوطنية للإعلام ; LB
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
# platforms and companies
ORG ; x ; تويتر | منصة إكس | ~إكس | ~X ; US
ORG ; facebook ; فيسبوك | الفيسبوك | فيس بوك ; US
ORG ; meta ; شركة ميتا ; US
ORG ; google ; غوغل | جوجل | كوكل ; US
ORG ; youtube ; يوتيوب ; US
ORG ; telegram ; تلغرام | تليغرام | تيليغرام ; AE
ORG ; whatsapp ; واتساب | واتس آب ; US
ORG ; instagram ; إنستغرام | انستغرام | إنستجرام ; US
ORG ; tiktok ; تيك توك ; CN
ORG ; truth-social ; تروث سوشيال ; US
ORG ; apple ; شركة آبل | آبل | شركة أبل ; US
ORG ; microsoft ; مايكروسوفت | ميكروسوفت ; US
ORG ; amazon ; شركة أمازون ; US
ORG ; ibm ; آي بي إم | اي بي ام ; US
ORG ; intel ; شركة إنتل | إنتل ; US
ORG ; nvidia ; إنفيديا ; US
ORG ; tesla ; تسلا | تيسلا ; US
ORG ; spacex ; سبيس إكس ; US
ORG ; boeing ; بوينغ | بوينج ; US
ORG ; airbus ; إيرباص | ايرباص | إيرباس ; FR
ORG ; gm ; جنرال موتورز ; US
ORG ; ford ; شركة فورد ; US
ORG ; chrysler ; كرايسلر ; US
ORG ; daimler ; دايملر | دايملر كرايسلر ; DE
ORG ; volkswagen ; فولكسفاغن | فولكس فاغن ; DE
ORG ; bmw ; بي إم دبليو ; DE
ORG ; siemens ; سيمنز | سيمينز ; DE
ORG ; toyota ; تويوتا ; JP
ORG ; sony ; سوني ; JP
ORG ; samsung ; سامسونغ | سامسونج ; KR
ORG ; huawei ; هواوي ; CN
ORG ; exxon ; إكسون موبيل | اكسون موبيل ; US
ORG ; chevron ; شيفرون ; US
ORG ; bp ; بريتيش بتروليوم ; GB
ORG ; shell ; شركة شل ; GB
ORG ; total ; توتال | توتال إنرجيز ; FR
ORG ; eni ; شركة إيني ; IT
ORG ; gazprom ; غازبروم | جازبروم ; RU
ORG ; lukoil ; لوك أويل ; RU
ORG ; rosneft ; روسنفت ; RU
ORG ; lockheed ; لوكهيد مارتن ; US
ORG ; halliburton ; هاليبرتون ; US
ORG ; nokia ; نوكيا ; FI
ORG ; goldman ; غولدمان ساكس | جولدمان ساكس ; US
ORG ; openai ; أوبن إيه آي ; US
# sport
ORG ; fifa ; الفيفا | فيفا | الاتحاد الدولي لكرة القدم ;
ORG ; uefa ; اليويفا | يويفا | الاتحاد الأوروبي لكرة القدم ;
ORG ; afc ; الاتحاد الآسيوي لكرة القدم ;
ORG ; caf ; الاتحاد الأفريقي لكرة القدم | الاتحاد الإفريقي لكرة القدم ;
ORG ; ioc ; اللجنة الأولمبية الدولية | اللجنة الاولمبية الدولية ;
ORG ; real-madrid ; ريال مدريد | نادي ريال مدريد ; ES
ORG ; barcelona-fc ; نادي برشلونة ; ES
ORG ; atletico ; أتلتيكو مدريد | اتلتيكو مدريد ; ES
ORG ; man-united ; مانشستر يونايتد ; GB
ORG ; man-city ; مانشستر سيتي ; GB
ORG ; chelsea ; تشيلسي | تشلسي ; GB
ORG ; arsenal ; أرسنال | آرسنال ; GB
ORG ; tottenham ; توتنهام ; GB
ORG ; liverpool-fc ; نادي ليفربول ; GB
ORG ; newcastle ; نيوكاسل ; GB
ORG ; aston-villa ; أستون فيلا ; GB
ORG ; everton ; إيفرتون ; GB
ORG ; bayern ; بايرن ميونيخ | بايرن ; DE
ORG ; dortmund-fc ; بوروسيا دورتموند ; DE
ORG ; leverkusen ; باير ليفركوزن ; DE
ORG ; juventus ; يوفنتوس | يوفنتس ; IT
ORG ; ac-milan ; إي سي ميلان | ميلان ; IT
ORG ; inter ; إنتر ميلان | انتر ميلان ; IT
ORG ; as-roma ; نادي روما ; IT
ORG ; psg ; باريس سان جيرمان | سان جيرمان ; FR
ORG ; ajax ; أياكس | أياكس أمستردام ; NL
ORG ; porto ; نادي بورتو ; PT
ORG ; al-ahly ; الأهلي المصري | نادي الأهلي ; EG
ORG ; zamalek ; الزمالك | نادي الزمالك ; EG
ORG ; al-hilal ; الهلال السعودي | نادي الهلال ; SA
ORG ; al-nassr ; النصر السعودي | نادي النصر ; SA
ORG ; al-ittihad ; اتحاد جدة | نادي الاتحاد ; SA
ORG ; al-ain ; العين الإماراتي | نادي العين ; AE
ORG ; al-sadd ; السد القطري | نادي السد ; QA
ORG ; wydad ; الوداد البيضاوي | الوداد الرياضي ; MA
ORG ; raja ; الرجاء البيضاوي | الرجاء الرياضي ; MA
ORG ; esperance ; الترجي التونسي | الترجي الرياضي | الترجي ; TN
ORG ; club-africain ; النادي الأفريقي ; TN
ORG ; etoile ; النجم الساحلي ; TN
ORG ; usma ; اتحاد العاصمة ; DZ
ORG ; zawraa ; نادي الزوراء ; IQ
ORG ; al-shorta ; نادي الشرطة ; IQ
ORG ; al-quwa ; القوة الجوية العراقي | نادي القوة الجوية ; IQ
ORG ; wehdat ; نادي الوحدات ; JO
ORG ; faisaly ; نادي الفيصلي ; JO
`;
