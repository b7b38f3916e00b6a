/**
 * Cities, governorates and regions of the Arab world. A line: type; id; spellings, the usual one first; country (ISO).
 * `*` before the id marks a capital. A tilde before a spelling: also a common word, counts only where the context says place.
 * Source: our own, from general knowledge, reviewed.
 */
export const CITIES_ARAB = `
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
GPE ; *cairo ; القاهرة ; EG
GPE ; alexandria ; الإسكندرية | الاسكندرية ; EG
GPE ; giza ; الجيزة ; EG
GPE ; port-said ; بورسعيد | بور سعيد ; EG
GPE ; suez ; السويس ; EG
GPE ; ismailia ; الإسماعيلية | الاسماعيلية ; EG
GPE ; luxor ; الأقصر | الاقصر ; EG
GPE ; aswan ; أسوان | اسوان ; EG
GPE ; asyut ; أسيوط ; EG
GPE ; sohag ; سوهاج ; EG
GPE ; qena ; قنا ; EG
GPE ; minya ; المنيا ; EG
GPE ; beni-suef ; بني سويف ; EG
GPE ; fayoum ; الفيوم ; EG
GPE ; mansoura ; المنصورة ; EG
GPE ; tanta ; طنطا ; EG
GPE ; damietta ; دمياط ; EG
GPE ; dakahlia ; الدقهلية ; EG
GPE ; sharqia ; محافظة الشرقية ; EG
GPE ; gharbia ; محافظة الغربية ; EG
GPE ; monufia ; المنوفية ; EG
GPE ; qalyubia ; القليوبية ; EG
GPE ; beheira ; محافظة البحيرة ; EG
GPE ; kafr-el-sheikh ; كفر الشيخ ; EG
GPE ; matrouh ; مطروح | مرسى مطروح ; EG
GPE ; sharm-el-sheikh ; شرم الشيخ ; EG
GPE ; hurghada ; الغردقة ; EG
GPE ; arish ; العريش ; EG
GPE ; el-alamein ; العلمين ; EG
GPE ; new-capital ; العاصمة الإدارية الجديدة | العاصمة الإدارية ; EG
LOC ; sinai ; سيناء | شبه جزيرة سيناء | شمال سيناء | جنوب سيناء ; EG
LOC ; suez-canal ; قناة السويس ; EG
GPE ; *khartoum ; الخرطوم ; SD
GPE ; omdurman ; أم درمان ; SD
GPE ; khartoum-north ; الخرطوم بحري ; SD
GPE ; port-sudan ; بورتسودان | بور سودان ; SD
GPE ; el-fasher ; الفاشر ; SD
GPE ; nyala ; نيالا ; SD
GPE ; el-geneina ; الجنينة ; SD
GPE ; zalingei ; زالنجي ; SD
GPE ; wad-madani ; ود مدني ; SD
GPE ; kassala ; كسلا ; SD
GPE ; gedaref ; القضارف ; SD
GPE ; sennar ; سنار ; SD
GPE ; atbara ; عطبرة ; SD
GPE ; darfur ; دارفور | إقليم دارفور | شمال دارفور | جنوب دارفور | غرب دارفور | شرق دارفور | وسط دارفور ; SD
GPE ; kordofan ; كردفان | شمال كردفان | جنوب كردفان | غرب كردفان ; SD
GPE ; blue-nile ; ولاية النيل الأزرق ; SD
GPE ; al-jazirah ; ولاية الجزيرة ; SD
GPE ; abyei ; أبيي | آبيي ; SD
GPE ; *juba ; جوبا ; SS
GPE ; *tripoli ; طرابلس | طرابلس الغرب ; LY
GPE ; tripoli-lebanon ; طرابلس الشام | طرابلس ; LB
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
GPE ; ceuta ; سبتة ; ES
GPE ; melilla ; مليلية ; ES
GPE ; *nouakchott ; نواكشوط ; MR
GPE ; nouadhibou ; نواذيبو ; MR
GPE ; *riyadh ; الرياض ; SA
GPE ; jeddah ; جدة ; SA
GPE ; mecca ; مكة ; SA
GPE ; medina ; المدينة المنورة ; SA
GPE ; dammam ; الدمام ; SA
GPE ; dhahran ; الظهران ; SA
GPE ; taif ; الطائف ; SA
GPE ; tabuk ; تبوك ; SA
GPE ; buraydah ; بريدة ; SA
GPE ; hail ; منطقة حائل ; SA
GPE ; abha ; أبها ; SA
GPE ; khamis-mushait ; خميس مشيط ; SA
GPE ; jizan ; جازان | جيزان ; SA
GPE ; najran ; نجران ; SA
GPE ; jubail ; الجبيل ; SA
GPE ; yanbu ; ينبع ; SA
GPE ; al-ahsa ; الأحساء ; SA
GPE ; qatif ; القطيف ; SA
GPE ; asir ; منطقة عسير | ~عسير ; SA
GPE ; al-qassim ; القصيم ; SA
GPE ; neom ; نيوم ; SA
GPE ; al-ula ; العلا ; SA
GPE ; *abu-dhabi ; أبوظبي | أبو ظبي ; AE
GPE ; dubai ; دبي ; AE
GPE ; sharjah ; الشارقة ; AE
GPE ; ajman ; عجمان ; AE
GPE ; fujairah ; الفجيرة ; AE
GPE ; ras-al-khaimah ; رأس الخيمة ; AE
GPE ; umm-al-quwain ; أم القيوين ; AE
GPE ; *doha ; الدوحة ; QA
GPE ; lusail ; لوسيل ; QA
GPE ; *kuwait-city ; مدينة الكويت | الكويت العاصمة ; KW
GPE ; *manama ; المنامة ; BH
GPE ; muharraq ; المحرق ; BH
GPE ; *muscat ; مسقط ; OM
GPE ; salalah ; صلالة ; OM
GPE ; sohar ; صحار ; OM
GPE ; nizwa ; نزوى ; OM
GPE ; duqm ; الدقم ; OM
GPE ; musandam ; مسندم ; OM
GPE ; *sanaa ; صنعاء ; YE
GPE ; aden ; عدن | العاصمة المؤقتة عدن ; YE
GPE ; taiz ; تعز ; YE
GPE ; hodeidah ; الحديدة ; YE
GPE ; marib ; مأرب ; YE
GPE ; ibb ; محافظة إب ; YE
GPE ; mukalla ; المكلا ; YE
GPE ; hadramaut ; حضرموت ; YE
GPE ; shabwa ; شبوة ; YE
GPE ; saada ; صعدة ; YE
GPE ; dhamar ; ذمار ; YE
GPE ; abyan ; محافظة أبين ; YE
GPE ; lahij ; لحج ; YE
GPE ; al-dhale ; الضالع ; YE
GPE ; al-jawf ; محافظة الجوف ; YE
GPE ; al-bayda-yemen ; محافظة البيضاء ; YE
GPE ; amran ; محافظة عمران ; YE
GPE ; hajjah ; محافظة حجة ; YE
LOC ; socotra ; سقطرى | جزيرة سقطرى ; YE
GPE ; *mogadishu ; مقديشو | مقديشيو ; SO
GPE ; hargeisa ; هرجيسا ; SO
GPE ; kismayo ; كيسمايو | كسمايو ; SO
GPE ; somaliland ; أرض الصومال | صوماليلاند ; SO
GPE ; puntland ; بونتلاند | بلاد بونت ; SO
GPE ; *moroni ; موروني ; KM
GPE ; shamiya ; الشامية ; IQ
GPE ; muqdadiya ; المقدادية ; IQ
GPE ; khanaqin ; خانقين ; IQ
GPE ; jalawla ; جلولاء ; IQ
GPE ; makhmur ; قضاء مخمور ; IQ
GPE ; hamrin ; حمرين ; IQ
GPE ; umm-qasr ; أم قصر ; IQ
GPE ; zubayr ; قضاء الزبير ; IQ
GPE ; shatt-al-arab ; شط العرب ; IQ
GPE ; aitaroun ; عيترون ; LB
GPE ; maroun-al-ras ; مارون الراس ; LB
GPE ; mays-al-jabal ; ميس الجبل ; LB
GPE ; aita-al-shaab ; عيتا الشعب ; LB
GPE ; yaroun ; يارون ; LB
GPE ; odaisseh ; العديسة ; LB
GPE ; baabda ; بعبدا ; LB
GPE ; ain-al-tineh ; عين التينة ; LB
GPE ; qalamoun ; القلمون ; SY
GPE ; al-shaddadi ; الشدادي ; SY
GPE ; sweida-shahba ; شهبا ; SY
GPE ; dara-izza ; دارة عزة ; SY
GPE ; sidnaya ; صيدنايا ; SY
GPE ; zabadani ; الزبداني ; SY
GPE ; bethany ; العيزرية ; PS
GPE ; huwara ; حوارة ; PS
GPE ; masafer-yatta ; مسافر يطا ; PS
GPE ; shujaiya ; حي الشجاعية | الشجاعية ; PS
GPE ; zeitoun ; حي الزيتون ; PS
GPE ; mawasi ; المواصي ; PS
GPE ; kadugli ; كادقلي ; SD
GPE ; dilling ; الدلنج ; SD
GPE ; babanusa ; بابنوسة ; SD
GPE ; merowe ; مدينة مروي | ~مروي ; SD
GPE ; dongola ; دنقلا ; SD
GPE ; kosti ; كوستي ; SD
GPE ; gharyan ; غريان ; LY
GPE ; zuwara ; زوارة ; LY
GPE ; sorman ; صرمان ; LY
GPE ; ubari ; أوباري ; LY
GPE ; murzuq ; مرزق ; LY
GPE ; jufra ; الجفرة ; LY
GPE ; mahdia ; ولاية المهدية ; TN
GPE ; zarzis ; جرجيس ; TN
GPE ; hammamet ; مدينة الحمامات | ~الحمامات ; TN
GPE ; carthage ; قرطاج ; TN
GPE ; jijel ; جيجل ; DZ
GPE ; adrar ; أدرار ; DZ
GPE ; hassi-messaoud ; حاسي مسعود ; DZ
GPE ; errachidia ; الرشيدية ; MA
GPE ; beni-mellal ; بني ملال ; MA
GPE ; taroudant ; تارودانت ; MA
GPE ; guerguerat ; الكركرات ; MA
GPE ; sakaka ; سكاكا ; SA
GPE ; arar ; عرعر ; SA
GPE ; hafar-al-batin ; حفر الباطن ; SA
GPE ; jahra ; الجهراء ; KW
GPE ; al-wakrah ; الوكرة ; QA
GPE ; al-rayyan ; الريان ; QA
GPE ; barka ; بركاء ; OM
GPE ; sur-oman ; ولاية صور ; OM
GPE ; seiyun ; سيئون ; YE
GPE ; mocha ; المخا ; YE
GPE ; zinjibar ; زنجبار أبين ; YE
GPE ; bosaso ; بوصاصو ; SO
GPE ; baidoa ; بيدوا ; SO
`;
