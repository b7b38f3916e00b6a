/**
 * Platforms, companies and sports clubs.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde: also a common word, counts only after a head word
 * («شركة», «نادي») or in quotes. Source: our own, reviewed.
 */
export const COMPANIES_CLUBS = `
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
ORG ; spacex ; سبيس إكس | شركة سبيس إكس ; US
ORG ; boeing ; بوينغ | بوينج | شركة بوينغ ; US
ORG ; airbus ; إيرباص | ايرباص | إيرباس | شركة إيرباص ; FR
ORG ; gm ; جنرال موتورز ; US
ORG ; ford ; شركة فورد ; US
ORG ; chrysler ; كرايسلر ; US
ORG ; daimler ; دايملر | دايملر كرايسلر ; DE
ORG ; volkswagen ; فولكسفاغن | فولكس فاغن ; DE
ORG ; bmw ; بي إم دبليو ; DE
ORG ; siemens ; سيمنز | سيمينز ; DE
ORG ; toyota ; تويوتا | شركة تويوتا ; JP
ORG ; sony ; سوني ; JP
ORG ; samsung ; سامسونغ | سامسونج | شركة سامسونغ ; KR
ORG ; huawei ; هواوي | شركة هواوي ; CN
ORG ; exxon ; إكسون موبيل | اكسون موبيل | شركة إكسون موبيل ; US
ORG ; chevron ; شيفرون | شركة شيفرون ; US
ORG ; bp ; بريتيش بتروليوم ; GB
ORG ; shell ; شركة شل ; GB
ORG ; total ; توتال | توتال إنرجيز | توتال إنرجي | شركة توتال | شركة توتال إنرجيز ; FR
ORG ; eni ; شركة إيني ; IT
ORG ; gazprom ; غازبروم | جازبروم | شركة غازبروم ; RU
ORG ; lukoil ; لوك أويل | شركة لوك أويل ; RU
ORG ; rosneft ; روسنفت | شركة روسنفت ; RU
ORG ; lockheed ; لوكهيد مارتن ; US
ORG ; halliburton ; هاليبرتون ; US
ORG ; nokia ; نوكيا ; FI
ORG ; goldman ; غولدمان ساكس | جولدمان ساكس | بنك غولدمان ساكس ; US
ORG ; openai ; أوبن إيه آي | شركة أوبن إيه آي | أوبن آي ; US
ORG ; royal-air-maroc ; الخطوط الملكية المغربية ; MA
ORG ; ocp ; المجمع الشريف للفوسفاط | مجموعة المكتب الشريف للفوسفاط ; MA
ORG ; tunisair ; الخطوط التونسية | الخطوط الجوية التونسية ; TN
ORG ; transtu ; شركة نقل تونس ; TN
ORG ; steg ; الشركة التونسية للكهرباء والغاز | الستاغ ; TN
ORG ; sonelgaz ; سونلغاز | مجمع سونلغاز ; DZ
ORG ; air-algerie ; الخطوط الجوية الجزائرية ; DZ
ORG ; sonede ; الشركة الوطنية لاستغلال وتوزيع المياه ; TN
ORG ; egyptair ; مصر للطيران | شركة مصر للطيران ; EG
ORG ; egpc ; الهيئة المصرية العامة للبترول ; EG
ORG ; egas ; الشركة القابضة للغازات الطبيعية | إيجاس | الشركة المصرية القابضة للغازات الطبيعية ; EG
ORG ; suez-canal-authority ; هيئة قناة السويس ; EG
ORG ; saudia ; الخطوط السعودية | الخطوط الجوية العربية السعودية | الخطوط الجوية السعودية ; SA
ORG ; sabic ; سابك | شركة سابك ; SA
ORG ; stc-sa ; شركة الاتصالات السعودية | إس تي سي ; SA
ORG ; maaden ; شركة معادن | معادن السعودية ; SA
ORG ; acwa ; أكوا باور | شركة أكوا باور ; SA
ORG ; riyadh-air ; طيران الرياض ; SA
ORG ; qatar-airways ; الخطوط الجوية القطرية | القطرية للطيران ; QA
ORG ; etihad ; الاتحاد للطيران ; AE
ORG ; flydubai ; فلاي دبي ; AE
ORG ; dp-world ; موانئ دبي العالمية | موانئ دبي | دي بي ورلد ; AE
ORG ; ad-ports ; موانئ أبوظبي | مجموعة موانئ أبوظبي ; AE
ORG ; mubadala ; مبادلة للاستثمار | شركة مبادلة ; AE
ORG ; adq ; القابضة إيه دي كيو | شركة أبوظبي القابضة ; AE
ORG ; masdar ; شركة مصدر | شركة أبوظبي لطاقة المستقبل ; AE
ORG ; emaar ; إعمار العقارية ; AE
ORG ; kuwait-airways ; الخطوط الجوية الكويتية ; KW
ORG ; gulf-air ; طيران الخليج ; BH
ORG ; bapco ; بابكو ; BH
ORG ; oman-air ; الطيران العماني ; OM
ORG ; oq ; أوكيو العمانية ; OM
ORG ; yemenia ; الخطوط الجوية اليمنية | طيران اليمنية ; YE
ORG ; mea ; طيران الشرق الأوسط ; LB
ORG ; edl ; مؤسسة كهرباء لبنان | كهرباء لبنان ; LB
ORG ; royal-jordanian ; الملكية الأردنية | الخطوط الملكية الأردنية ; JO
ORG ; iraqi-airways ; الخطوط الجوية العراقية ; IQ
ORG ; syrian-air ; السورية للطيران | الخطوط الجوية السورية ; SY
ORG ; nepco ; شركة الكهرباء الوطنية الأردنية ; JO
ORG ; turkish-airlines ; الخطوط الجوية التركية | الخطوط التركية ; TR
ORG ; botas ; بوتاش التركية ; TR
ORG ; lufthansa ; لوفتهانزا ; DE
ORG ; air-france ; إير فرانس | الخطوط الجوية الفرنسية ; FR
ORG ; british-airways ; بريتيش إيرويز | الخطوط الجوية البريطانية ; GB
ORG ; maersk ; ميرسك | شركة ميرسك ; DK
ORG ; msc ; إم إس سي للشحن ; CH
ORG ; cma-cgm ; سي إم إيه سي جي إم ; FR
ORG ; repsol ; ريبسول | شركة ريبسول ; ES
ORG ; equinor ; إكوينور ; NO
ORG ; petronas ; بتروناس ; MY
ORG ; cnpc ; مؤسسة البترول الوطنية الصينية ; CN
ORG ; sinopec ; سينوبك ; CN
ORG ; byd ; بي واي دي | شركة بي واي دي ; CN
ORG ; alibaba ; علي بابا | مجموعة علي بابا ; CN
ORG ; tsmc ; تي إس إم سي | شركة تي إس إم سي ; TW
ORG ; stellantis ; ستيلانتيس ; NL
ORG ; renault ; شركة رينو | رينو الفرنسية ; FR
ORG ; nissan ; شركة نيسان ; JP
ORG ; hyundai ; هيونداي ; KR
ORG ; mercedes ; مرسيدس بنز | مرسيدس ; DE
ORG ; jpmorgan ; جيه بي مورغان | جي بي مورغان | جيه.بي مورغان | بنك جي بي مورغان ; US
ORG ; morgan-stanley ; مورغان ستانلي | مورجان ستانلي ; US
ORG ; citigroup ; سيتي غروب | سيتي بنك | سيتي جروب ; US
ORG ; blackrock ; بلاك روك ; US
ORG ; hsbc ; إتش إس بي سي | بنك إتش إس بي سي ; GB
ORG ; bnp ; بي إن بي باريبا ; FR
ORG ; deutsche-bank ; دويتشه بنك | دويتشه بانك ; DE
ORG ; ubs ; بنك يو بي إس | يو بي إس ; CH
ORG ; fitch ; وكالة فيتش | فيتش ; US
ORG ; moodys ; وكالة موديز | موديز ; US
ORG ; sp-ratings ; ستاندرد آند بورز | وكالة ستاندرد آند بورز ; US
ORG ; raytheon ; رايثيون ; US
ORG ; northrop ; نورثروب غرومان ; US
ORG ; bae ; بي إيه إي سيستمز ; GB
ORG ; thales ; شركة تاليس | تاليس ; FR
ORG ; elbit ; إلبيت سيستمز ; IL
ORG ; rafael ; شركة رافائيل ; IL
ORG ; baykar ; بايكار | شركة بايكار ; TR
ORG ; palantir ; بالانتير ; US
ORG ; pfizer ; فايزر ; US
ORG ; moderna ; موديرنا ; US
ORG ; astrazeneca ; أسترازينيكا ; GB
ORG ; novo ; نوفو نورديسك ; DK
ORG ; starlink ; ستارلينك | ستارلنك ; US
ORG ; netflix ; نتفليكس ; US
ORG ; disney ; ديزني ; US
ORG ; uber ; شركة أوبر ; US
ORG ; anthropic ; أنثروبيك | شركة أنثروبيك ; US
ORG ; deepseek ; ديب سيك ; CN
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
ORG ; al-ahli-sa ; الأهلي السعودي | أهلي جدة ; SA
ORG ; pyramids ; بيراميدز ; EG
ORG ; ismaily ; الإسماعيلي ; EG
ORG ; far-rabat ; الجيش الملكي | نهضة بركان ; MA
ORG ; mc-alger ; مولودية الجزائر ; DZ
ORG ; js-kabylie ; شبيبة القبائل ; DZ
ORG ; cr-belouizdad ; شباب بلوزداد ; DZ
ORG ; sfaxien ; النادي الصفاقسي ; TN
ORG ; merrikh ; المريخ السوداني ; SD
ORG ; hilal-sd ; الهلال السوداني ; SD
ORG ; al-jazira-club ; الجزيرة الإماراتي ; AE
ORG ; shabab-ahli ; شباب الأهلي دبي | شباب الأهلي ; AE
ORG ; al-duhail ; الدحيل القطري | الدحيل ; QA
ORG ; al-rayyan-club ; الريان القطري ; QA
ORG ; al-kuwait-club ; الكويت الكويتي ; KW
ORG ; al-qadsia ; القادسية الكويتي ; KW
ORG ; ahed ; العهد اللبناني ; LB
ORG ; nejmeh ; النجمة اللبناني ; LB
ORG ; galatasaray ; غلطة سراي | غلطة سراي التركي ; TR
ORG ; fenerbahce ; فنربخشة | فنربهتشه ; TR
ORG ; besiktas ; بشكتاش ; TR
ORG ; napoli-fc ; نادي نابولي ; IT
ORG ; benfica ; بنفيكا ; PT
ORG ; sporting ; سبورتينغ لشبونة ; PT
ORG ; celtic ; سلتيك ; GB
ORG ; villarreal ; فياريال ; ES
ORG ; sevilla-fc ; نادي إشبيلية ; ES
ORG ; zain ; شركة زين | زين للاتصالات | زين الكويت | مجموعة زين ; KW
ORG ; orange ; أورنج | شركة أورنج | أورانج ; FR
ORG ; mobily ; موبايلي | شركة موبايلي ; SA
ORG ; etisalat ; اتصالات الإمارات | مجموعة إي آند ; AE
ORG ; maroc-telecom ; اتصالات المغرب ; MA
ORG ; inwi ; شركة إنوي ; MA
ORG ; djezzy ; شركة جازي | ~جازي ; DZ
ORG ; mobilis ; موبيليس ; DZ
ORG ; ooredoo ; أوريدو | شركة أوريدو ; QA
ORG ; vodafone ; فودافون | شركة فودافون | فودافون مصر ; GB
ORG ; we-eg ; المصرية للاتصالات | الشركة المصرية للاتصالات ; EG
ORG ; yemen-mobile ; يمن موبايل ; YE
ORG ; asiacell ; آسياسيل | شركة آسياسيل ; IQ
ORG ; mtn ; إم تي إن | شركة إم تي إن ; ZA
ORG ; libyana ; شركة ليبيانا | ليبيانا للهاتف المحمول ; LY
ORG ; sudani ; شركة سوداتل | سوداتل ; SD
ORG ; syriatel ; سيريتل | شركة سيريتل ; SY
ORG ; dana-gas ; دانة غاز | شركة دانة غاز | دانا غاز | شركة دانا غاز ; AE
ORG ; crescent ; نفط الهلال | شركة نفط الهلال | كريسنت بتروليوم ; AE
ORG ; north-gas ; شركة غاز الشمال ; IQ
ORG ; south-gas ; شركة غاز الجنوب ; IQ
ORG ; north-oil ; شركة نفط الشمال ; IQ
ORG ; midland-oil ; شركة نفط الوسط ; IQ
ORG ; agoco ; شركة الخليج العربي للنفط ; LY
ORG ; waha-oil ; شركة الواحة للنفط ; LY
ORG ; akakus ; شركة أكاكوس للعمليات النفطية ; LY
ORG ; brega-marketing ; شركة البريقة لتسويق النفط | البريقة لتسويق النفط ; LY
ORG ; tassili-air ; طيران الطاسيلي | طيران الهقار ; DZ
ORG ; jazeera-airways ; طيران الجزيرة ; KW
ORG ; flyadeal ; طيران أديل ; SA
ORG ; wizz ; ويز إير ; HU
ORG ; ryanair ; رايان إير ; IE
ORG ; easyjet ; إيزي جيت ; GB
ORG ; cham-wings ; أجنحة الشام ; SY
ORG ; nile-air ; النيل للطيران ; EG
ORG ; badr-airlines ; بدر للطيران ; SD
ORG ; afriqiyah ; الخطوط الأفريقية | الخطوط الجوية الأفريقية ; LY
ORG ; aldar ; الدار العقارية ; AE
ORG ; damac ; داماك | داماك العقارية ; AE
ORG ; kosmos ; كوسموس إنرجي ; US
ORG ; energean ; إنرجيان | شركة إنرجيان ; GB
ORG ; omv ; أو إم في ; AT
ORG ; cnooc ; سينوك ; CN
ORG ; petrochina ; بتروتشاينا ; CN
ORG ; nso ; مجموعة إن إس أو | إن إس أو ; IL
`;
