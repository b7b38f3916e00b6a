/**
 * Cities, governorates, districts, camps and crossings of Iraq, Syria, Lebanon, Jordan, Palestine and Israel.
 * A line: type; id; spellings, the usual one first; country (ISO). `*` before the id marks a capital. A tilde before a spelling: also a
 * common word, counts only where the context says place. Source: our own, from general knowledge, reviewed.
 */
export const PLACES_MASHREQ = `
# Iraq
GPE ; *baghdad ; بغداد ; IQ
GPE ; mosul ; الموصل ; IQ
GPE ; basra ; البصرة ; IQ
GPE ; erbil ; أربيل | اربيل | هولير ; IQ
GPE ; kirkuk ; كركوك ; IQ
GPE ; sulaymaniyah ; السليمانية ; IQ
GPE ; dohuk ; دهوك ; IQ
GPE ; najaf ; النجف | النجف الأشرف ; IQ
GPE ; karbala ; كربلاء | كربلاء المقدسة | كربلا ; IQ
GPE ; anbar ; الأنبار ; IQ
GPE ; ramadi ; ~الرمادي ; IQ
GPE ; fallujah ; الفلوجة ; IQ
GPE ; tikrit ; تكريت ; IQ
GPE ; samarra ; سامراء ; IQ
GPE ; diyala ; ديالى ; IQ
GPE ; baquba ; بعقوبة ; IQ
GPE ; nineveh ; نينوى ; IQ
GPE ; salah-al-din ; محافظة صلاح الدين ; IQ
GPE ; wasit ; محافظة واسط | ~واسط ; IQ
GPE ; kut ; الكوت ; IQ
GPE ; maysan ; ميسان ; IQ
GPE ; dhi-qar ; ذي قار ; IQ
GPE ; nasiriyah ; الناصرية ; IQ
GPE ; muthanna ; محافظة المثنى ; IQ
GPE ; samawah ; السماوة ; IQ
GPE ; babil ; محافظة بابل | ~بابل ; IQ
GPE ; hillah ; الحلة ; IQ
GPE ; diwaniyah ; الديوانية ; IQ
GPE ; tal-afar ; تلعفر ; IQ
GPE ; sinjar ; سنجار ; IQ
GPE ; tuz-khurmatu ; طوزخورماتو | طوز خورماتو ; IQ
GPE ; halabja ; حلبجة ; IQ
GPE ; zakho ; زاخو ; IQ
GPE ; al-qaim ; ~القائم ; IQ
GPE ; haditha ; ~حديثة ; IQ
GPE ; rutba ; الرطبة ; IQ
GPE ; baiji ; بيجي ; IQ
GPE ; hawija ; الحويجة ; IQ
GPE ; jurf-al-sakhar ; جرف الصخر | جرف النصر ; IQ
GPE ; taji ; التاجي ; IQ
GPE ; abu-ghraib ; أبو غريب | ابوغريب ; IQ
GPE ; sadr-city ; مدينة الصدر ; IQ
GPE ; kadhimiya ; الكاظمية ; IQ
GPE ; faw ; ~الفاو ; IQ
GPE ; kurdistan ; كردستان | إقليم كردستان | إقليم كردستان العراق | كردستان العراق | كوردستان | اقليم كوردستان ; IQ
GPE ; shamiya ; الشامية ; IQ
GPE ; muqdadiya ; المقدادية ; IQ
GPE ; khanaqin ; خانقين ; IQ
GPE ; jalawla ; جلولاء ; IQ
GPE ; makhmur ; قضاء مخمور ; IQ
GPE ; hamrin ; حمرين ; IQ
GPE ; umm-qasr ; أم قصر ; IQ
GPE ; zubayr ; قضاء الزبير ; IQ
GPE ; shatt-al-arab ; شط العرب ; IQ
GPE ; anah ; مدينة عنة | قضاء عنة ; IQ
GPE ; hit ; قضاء هيت | مدينة هيت ; IQ
GPE ; tarmiyah ; الطارمية ; IQ
GPE ; mahmudiyah ; ~المحمودية ; IQ
GPE ; yusufiyah ; ~اليوسفية ; IQ
GPE ; latifiyah ; اللطيفية ; IQ
GPE ; husseiniya ; قضاء الحسينية ; IQ
GPE ; kufa ; الكوفة ; IQ
GPE ; hindiya ; قضاء الهندية ; IQ
GPE ; musayyib ; قضاء المسيب ; IQ
GPE ; hashimiyah ; قضاء الهاشمية ; IQ
GPE ; amara ; مدينة العمارة ; IQ
GPE ; qurna ; ~القرنة ; IQ
GPE ; safwan ; سفوان ; IQ
GPE ; shatra ; قضاء الشطرة | الشطرة ; IQ
GPE ; suq-shuyukh ; سوق الشيوخ ; IQ
GPE ; rifai ; قضاء الرفاعي ; IQ
GPE ; rumaitha ; الرميثة ; IQ
GPE ; afak ; قضاء عفك ; IQ
GPE ; numaniyah ; النعمانية ; IQ
GPE ; suwaira ; قضاء الصويرة ; IQ
GPE ; badra ; قضاء بدرة ; IQ
GPE ; dujail ; قضاء الدجيل | الدجيل ; IQ
GPE ; balad ; قضاء بلد | قاعدة بلد ; IQ
GPE ; shirqat ; الشرقاط ; IQ
GPE ; dibis ; قضاء الدبس ; IQ
GPE ; daquq ; داقوق ; IQ
GPE ; makhmur-iq ; ~مخمور ; IQ
GPE ; qaraqosh ; قره قوش | ~الحمدانية ; IQ
GPE ; bashiqa ; بعشيقة ; IQ
GPE ; rabia ; ناحية ربيعة | معبر ربيعة ; IQ
GPE ; qayyarah ; القيارة ; IQ
GPE ; hatra ; قضاء الحضر ; IQ
GPE ; koya ; كويسنجق | كويه ; IQ
GPE ; ranya ; قضاء رانية ; IQ
GPE ; chamchamal ; جمجمال ; IQ
GPE ; kalar ; قضاء كلار | ~كلار ; IQ
GPE ; soran ; ~سوران ; IQ
GPE ; amedi ; العمادية ; IQ
GPE ; akre ; قضاء عقرة | ~عقرة ; IQ
LOC ; harir-base ; قاعدة حرير ; IQ
GPE ; karrada ; حي الكرادة | الكرادة ; IQ
GPE ; adhamiyah ; الأعظمية ; IQ
GPE ; karkh ; ~الكرخ | جانب الكرخ ; IQ
GPE ; rusafa ; ~الرصافة | جانب الرصافة ; IQ
GPE ; shalamcheh ; منفذ الشلامجة | الشلامجة ; IQ
LOC ; faw-port ; ميناء الفاو | ميناء الفاو الكبير ; IQ
LOC ; ibrahim-khalil ; معبر إبراهيم الخليل | منفذ إبراهيم الخليل ; IQ
LOC ; tarmia ; جسر الأئمة ; IQ
LOC ; majnoon ; حقل مجنون ; IQ
LOC ; rumaila ; حقل الرميلة | الرميلة ; IQ
LOC ; khor-mor ; حقل كورمور | كورمور ; IQ
# Syria
GPE ; *damascus ; دمشق | ~الشام ; SY
GPE ; aleppo ; حلب ; SY
GPE ; homs ; حمص ; SY
GPE ; hama ; حماة ; SY
GPE ; latakia ; اللاذقية ; SY
GPE ; tartus ; طرطوس ; SY
GPE ; idlib ; إدلب | ادلب ; SY
GPE ; daraa ; درعا ; SY
GPE ; suwayda ; السويداء ; SY
GPE ; quneitra ; القنيطرة ; SY
GPE ; raqqa ; الرقة ; SY
GPE ; deir-ez-zor ; دير الزور ; SY
GPE ; hasakah ; الحسكة ; SY
GPE ; qamishli ; القامشلي ; SY
GPE ; kobani ; كوباني | عين العرب ; SY
GPE ; afrin ; عفرين ; SY
GPE ; manbij ; منبج ; SY
GPE ; palmyra ; تدمر ; SY
GPE ; jarabulus ; جرابلس ; SY
GPE ; tal-abyad ; تل أبيض ; SY
GPE ; ras-al-ain ; رأس العين ; SY
GPE ; albukamal ; البوكمال | ألبو كمال | أبو كمال ; SY
GPE ; mayadin ; مدينة الميادين | ~الميادين ; SY
GPE ; douma ; مدينة دوما | ~دوما ; SY
GPE ; eastern-ghouta ; الغوطة الشرقية ; SY
GPE ; rif-dimashq ; ريف دمشق ; SY
GPE ; khan-shaykhun ; خان شيخون ; SY
GPE ; maarat-al-numan ; معرة النعمان ; SY
GPE ; saraqib ; سراقب ; SY
GPE ; baniyas ; بانياس ; SY
GPE ; jableh ; جبلة ; SY
GPE ; masyaf ; مصياف ; SY
GPE ; jaramana ; جرمانا ; SY
GPE ; sayyidah-zaynab ; السيدة زينب ; SY
LOC ; al-tanf ; التنف ; SY
LOC ; golan ; الجولان | هضبة الجولان | مرتفعات الجولان | الجولان المحتل | الجولان السوري المحتل ; SY
LOC ; mount-hermon ; جبل الشيخ ; SY
GPE ; qalamoun ; القلمون ; SY
GPE ; al-shaddadi ; الشدادي ; SY
GPE ; sweida-shahba ; شهبا ; SY
GPE ; dara-izza ; دارة عزة ; SY
GPE ; sidnaya ; صيدنايا ; SY
GPE ; zabadani ; الزبداني ; SY
GPE ; damascus-countryside ; محافظة ريف دمشق ; SY
GPE ; hama-countryside ; ريف حماة ; SY
GPE ; aleppo-countryside ; ريف حلب ; SY
GPE ; idlib-countryside ; ريف إدلب ; SY
GPE ; azaz ; أعزاز ; SY
GPE ; al-bab ; مدينة الباب ; SY
GPE ; atarib ; الأتارب ; SY
LOC ; jisr-shughur ; جسر الشغور ; SY
GPE ; harem ; مدينة حارم ; SY
GPE ; salqin ; سلقين ; SY
GPE ; sarmada ; سرمدا ; SY
GPE ; bab-hawa ; باب الهوى | معبر باب الهوى ; SY
GPE ; bab-salameh ; باب السلامة | معبر باب السلامة ; SY
GPE ; salamiyah ; ~السلمية ; SY
GPE ; suqaylabiyah ; السقيلبية ; SY
GPE ; mahardah ; محردة ; SY
GPE ; qusayr ; مدينة القصير ; SY
GPE ; rastan ; الرستن ; SY
GPE ; talbiseh ; تلبيسة ; SY
GPE ; qaryatayn ; ~القريتين ; SY
GPE ; qamishli ; عامودا ; SY
GPE ; malikiyah ; ~المالكية ; SY
GPE ; tell-tamer ; تل تمر ; SY
GPE ; tabqa ; مدينة الطبقة | سد الطبقة ; SY
LOC ; hol ; مخيم الهول | مخيم روج ; SY
GPE ; izraa ; إزرع ; SY
GPE ; nawa ; مدينة نوى ; SY
GPE ; jasim ; مدينة جاسم ; SY
GPE ; sanamayn ; الصنمين ; SY
GPE ; busra ; بصرى الشام ; SY
LOC ; nassib ; معبر نصيب ; SY
GPE ; quneitra-sy ; محافظة القنيطرة ; SY
GPE ; daraya ; داريا ; SY
GPE ; sahnaya ; صحنايا | أشرفية صحنايا ; SY
GPE ; harasta ; حرستا ; SY
GPE ; mezzeh ; حي المزة | مطار المزة ; SY
LOC ; tishrin-dam ; سد تشرين ; SY
GPE ; beit-jinn ; بيت جن ; SY
GPE ; sweida-province ; محافظة السويداء | جبل العرب ; SY
# Lebanon
GPE ; *beirut ; بيروت ; LB
GPE ; sidon ; صيدا ; LB
GPE ; tyre ; مدينة صور ; LB
GPE ; baalbek ; بعلبك ; LB
GPE ; zahle ; زحلة ; LB
GPE ; nabatieh ; النبطية ; LB
GPE ; bint-jbeil ; بنت جبيل ; LB
GPE ; marjayoun ; مرجعيون ; LB
GPE ; hasbaya ; حاصبيا ; LB
GPE ; jounieh ; جونية | جونيه ; LB
GPE ; byblos ; جبيل ; LB
GPE ; batroun ; البترون ; LB
GPE ; akkar ; عكار ; LB
GPE ; hermel ; الهرمل ; LB
GPE ; kfar-kila ; كفركلا | كفر كلا ; LB
GPE ; naqoura ; الناقورة ; LB
LOC ; bekaa ; البقاع | سهل البقاع ; LB
LOC ; dahieh ; الضاحية الجنوبية | ضاحية بيروت الجنوبية ; LB
LOC ; shebaa ; مزارع شبعا ; LB
LOC ; litani ; الليطاني | نهر الليطاني ; LB
GPE ; ain-al-hilweh ; عين الحلوة ; LB
GPE ; tripoli-lebanon ; طرابلس الشام | طرابلس ; LB
GPE ; aitaroun ; عيترون ; LB
GPE ; maroun-al-ras ; مارون الراس ; LB
GPE ; mays-al-jabal ; ميس الجبل ; LB
GPE ; aita-al-shaab ; عيتا الشعب ; LB
GPE ; yaroun ; يارون ; LB
GPE ; odaisseh ; العديسة ; LB
GPE ; baabda ; بعبدا ; LB
GPE ; ain-al-tineh ; عين التينة ; LB
GPE ; tyre-lb ; ~صور ; LB
LOC ; baabda-palace ; قصر بعبدا ; LB
GPE ; aley ; ~عاليه ; LB
GPE ; chouf ; قضاء الشوف | الشوف ; LB
GPE ; metn ; قضاء المتن ; LB
GPE ; kesrouan ; كسروان ; LB
GPE ; zgharta ; زغرتا ; LB
GPE ; koura ; قضاء الكورة ; LB
GPE ; bsharri ; قضاء بشري ; LB
GPE ; dinniyeh ; الضنية ; LB
GPE ; halba ; ~حلبا ; LB
GPE ; rashaya ; راشيا ; LB
GPE ; jezzine ; جزين ; LB
GPE ; khiam ; بلدة الخيام ; LB
GPE ; houla ; بلدة حولا ; LB
GPE ; labbouneh ; اللبونة ; LB
GPE ; chaqra ; بلدة شقرا ; LB
GPE ; dahieh-haret ; حارة حريك ; LB
GPE ; bourj-barajneh ; برج البراجنة ; LB
GPE ; ghobeiry ; الغبيري ; LB
LOC ; shatila ; مخيم شاتيلا | صبرا وشاتيلا ; LB
LOC ; nahr-bared ; نهر البارد | مخيم نهر البارد ; LB
GPE ; masnaa ; المصنع الحدودي | معبر المصنع ; LB
GPE ; arsal ; عرسال ; LB
GPE ; iqlim-tuffah ; إقليم التفاح ; LB
GPE ; achrafieh ; الأشرفية ; LB
LOC ; beirut-port ; مرفأ بيروت | ميناء بيروت ; LB
LOC ; rafic-hariri-airport ; مطار رفيق الحريري الدولي | مطار بيروت | مطار بيروت الدولي ; LB
GPE ; south-lebanon ; جنوب لبنان | الجنوب اللبناني ; LB
# Jordan
GPE ; *amman ; عمان ; JO
GPE ; irbid ; إربد | اربد ; JO
GPE ; aqaba ; العقبة ; JO
GPE ; karak ; الكرك ; JO
GPE ; maan ; معان ; JO
GPE ; mafraq ; المفرق ; JO
GPE ; salt ; السلط ; JO
GPE ; jerash ; جرش ; JO
GPE ; ajloun ; عجلون ; JO
GPE ; madaba ; مادبا ; JO
GPE ; tafilah ; الطفيلة ; JO
GPE ; petra ; البتراء ; JO
GPE ; zarqa ; مدينة الزرقاء | محافظة الزرقاء ; JO
GPE ; ramtha ; الرمثا ; JO
GPE ; ruwaished ; الرويشد ; JO
LOC ; azraq ; مخيم الأزرق ; JO
GPE ; zaatari ; الزعتري | مخيم الزعتري ; JO
GPE ; dead-sea-resort ; الأغوار الشمالية | الأغوار الجنوبية ; JO
GPE ; wadi-musa ; وادي موسى ; JO
GPE ; wadi-rum ; وادي رم ; JO
LOC ; allenby ; جسر الملك حسين | معبر الكرامة ; JO
GPE ; balqa ; محافظة البلقاء | البلقاء ; JO
GPE ; tower-22 ; البرج 22 ; JO
# Palestine
GPE ; jerusalem ; القدس | القدس المحتلة | القدس الشرقية | أورشليم | القدس الغربية ; PS
GPE ; ramallah ; رام الله ; PS
GPE ; gaza ; غزة | قطاع غزة | مدينة غزة ; PS
GPE ; rafah ; رفح ; PS
GPE ; khan-yunis ; خان يونس | خانيونس ; PS
GPE ; deir-al-balah ; دير البلح ; PS
GPE ; jabalia ; جباليا ; PS
GPE ; beit-lahia ; بيت لاهيا ; PS
GPE ; beit-hanoun ; بيت حانون ; PS
GPE ; nuseirat ; النصيرات ; PS
GPE ; nablus ; نابلس ; PS
GPE ; jenin ; جنين ; PS
GPE ; tulkarm ; طولكرم ; PS
GPE ; hebron ; مدينة الخليل ; PS
GPE ; bethlehem ; بيت لحم ; PS
GPE ; jericho ; أريحا ; PS
GPE ; qalqilya ; قلقيلية ; PS
GPE ; tubas ; طوباس ; PS
GPE ; salfit ; سلفيت ; PS
GPE ; sheikh-jarrah ; الشيخ جراح ; PS
GPE ; west-bank ; الضفة الغربية | الضفة الغربية المحتلة | ~الضفة ; PS
LOC ; al-aqsa ; المسجد الأقصى | المسجد الاقصى | الحرم القدسي | الحرم القدسي الشريف ; PS
LOC ; philadelphi ; محور فيلادلفيا | ممر فيلادلفيا ; PS
LOC ; netzarim ; محور نتساريم | نتساريم ; PS
LOC ; rafah-crossing ; معبر رفح | معبر رفح البري ; PS
LOC ; kerem-shalom ; كرم أبو سالم | معبر كرم أبو سالم ; PS
GPE ; bethany ; العيزرية ; PS
GPE ; huwara ; حوارة ; PS
GPE ; masafer-yatta ; مسافر يطا ; PS
GPE ; shujaiya ; حي الشجاعية | الشجاعية ; PS
GPE ; zeitoun ; حي الزيتون ; PS
GPE ; mawasi ; المواصي ; PS
GPE ; khalil ; ~الخليل ; PS
GPE ; yatta ; بلدة يطا ; PS
GPE ; beita ; بلدة بيتا ; PS
LOC ; nur-shams ; مخيم نور شمس | نور شمس ; PS
LOC ; jenin-camp ; مخيم جنين ; PS
LOC ; balata ; مخيم بلاطة ; PS
GPE ; shuafat ; شعفاط | مخيم شعفاط ; PS
GPE ; silwan ; ~سلوان ; PS
GPE ; abu-dis ; أبو ديس ; PS
GPE ; jordan-valley-ps ; الأغوار الفلسطينية ; PS
LOC ; maghazi ; مخيم المغازي | المغازي ; PS
LOC ; bureij ; مخيم البريج | البريج ; PS
LOC ; shati-camp ; مخيم الشاطئ ; PS
GPE ; tal-hawa ; تل الهوى ; PS
GPE ; rimal ; حي الرمال ; PS
GPE ; tuffah ; حي التفاح ; PS
GPE ; sheikh-radwan ; الشيخ رضوان ; PS
GPE ; abasan ; عبسان ; PS
GPE ; bani-suheila ; بني سهيلا ; PS
GPE ; khuzaa ; بلدة خزاعة ; PS
GPE ; maale-adumim ; معاليه أدوميم ; PS
# Israel
LOC ; zikim ; معبر زيكيم | زيكيم ; IL
LOC ; kissufim ; معبر كيسوفيم ; IL
LOC ; erez ; معبر إيرز | معبر بيت حانون ; IL
GPE ; galilee-il ; الجليل الغربي ; IL
GPE ; nazareth-il ; الناصرة ; IL
GPE ; safed-il ; مدينة صفد ; IL
GPE ; tiberias-il ; بحيرة طبريا ; IL
GPE ; nahariya ; نهاريا ; IL
GPE ; dimona ; ديمونا | مفاعل ديمونا ; IL
GPE ; lod ; مدينة اللد ; IL
GPE ; umm-al-fahm ; أم الفحم ; IL
GPE ; petah-tikva ; بيتاح تكفا ; IL
GPE ; herzliya ; هرتسيليا ; IL
GPE ; netanya ; نتانيا ; IL
GPE ; gaza-envelope ; غلاف غزة ; IL
LOC ; ben-gurion ; مطار بن غوريون ; IL
`;
