/**
 * Cities, governorates, districts, camps and crossings of Egypt, the Sudans, Somalia, Djibouti and the Comoros.
 * A line: type; id; spellings, the usual one first; country (ISO). `*` before the id marks a capital. A tilde before a spelling: also a
 * common word, counts only where the context says place. Source: our own, from general knowledge, reviewed.
 */
export const PLACES_NILE = `
# Egypt
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
GPE ; sharqia-eg ; ~الشرقية ; EG
GPE ; gharbia-eg ; ~الغربية ; EG
GPE ; beheira-eg ; ~البحيرة ; EG
GPE ; new-valley ; الوادي الجديد | محافظة الوادي الجديد ; EG
GPE ; red-sea-governorate ; محافظة البحر الأحمر ; EG
GPE ; zagazig ; الزقازيق ; EG
GPE ; damanhur ; دمنهور ; EG
GPE ; shibin ; شبين الكوم ; EG
GPE ; banha ; بنها ; EG
GPE ; mahalla ; المحلة الكبرى ; EG
GPE ; mit-ghamr ; ميت غمر ; EG
GPE ; desouk ; دسوق ; EG
GPE ; kafr-el-dawwar ; كفر الدوار ; EG
GPE ; rosetta ; مدينة رشيد ; EG
GPE ; tenth-ramadan ; العاشر من رمضان | مدينة العاشر من رمضان ; EG
GPE ; october-city ; مدينة 6 أكتوبر | مدينة السادس من أكتوبر ; EG
GPE ; new-cairo ; القاهرة الجديدة | التجمع الخامس ; EG
GPE ; nasr-city ; مدينة نصر ; EG
GPE ; heliopolis ; مصر الجديدة ; EG
GPE ; helwan ; حلوان ; EG
GPE ; maadi ; ~المعادي ; EG
GPE ; shubra ; شبرا | شبرا الخيمة ; EG
GPE ; giza-haram ; الهرم الأكبر | أهرامات الجيزة ; EG
GPE ; imbaba ; إمبابة ; EG
GPE ; ain-sokhna ; العين السخنة ; EG
GPE ; dahab ; مدينة دهب ; EG
GPE ; taba ; طابا ; EG
GPE ; nuweiba ; نويبع ; EG
GPE ; saint-catherine ; سانت كاترين | دير سانت كاترين ; EG
GPE ; sheikh-zuweid ; الشيخ زويد ; EG
GPE ; siwa ; سيوة | واحة سيوة ; EG
GPE ; salloum ; السلوم | هضبة السلوم | معبر السلوم ; EG
GPE ; dabaa ; الضبعة | محطة الضبعة ; EG
GPE ; ras-el-hekma ; رأس الحكمة ; EG
GPE ; edku ; إدكو ; EG
GPE ; mallawi ; ملوي ; EG
GPE ; nag-hammadi ; نجع حمادي ; EG
GPE ; esna ; إسنا ; EG
GPE ; edfu ; إدفو ; EG
GPE ; kom-ombo ; كوم أمبو ; EG
GPE ; abu-simbel ; أبو سمبل ; EG
GPE ; marsa-alam ; مرسى علم ; EG
GPE ; el-tor ; طور سيناء ; EG
GPE ; halayeb ; حلايب | مثلث حلايب | حلايب وشلاتين ; EG
GPE ; nile-delta ; دلتا النيل ; EG
GPE ; upper-egypt ; صعيد مصر | ~الصعيد ; EG
LOC ; suez-canal-zone ; المنطقة الاقتصادية لقناة السويس ; EG
# Sudan
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
GPE ; kadugli ; كادقلي ; SD
GPE ; dilling ; الدلنج ; SD
GPE ; babanusa ; بابنوسة ; SD
GPE ; merowe ; مدينة مروي | ~مروي ; SD
GPE ; dongola ; دنقلا ; SD
GPE ; kosti ; كوستي ; SD
GPE ; obeid ; مدينة الأبيض ; SD
GPE ; damazin ; الدمازين ; SD
GPE ; rabak ; ~ربك ; SD
GPE ; shendi ; شندي ; SD
GPE ; halfa ; وادي حلفا | حلفا الجديدة ; SD
GPE ; el-daein ; الضعين ; SD
GPE ; nahud ; مدينة النهود | ~النهود ; SD
GPE ; muglad ; مدينة المجلد ; SD
GPE ; kutum ; ~كتم ; SD
GPE ; mellit ; مليط ; SD
GPE ; tawila ; منطقة طويلة ; SD
LOC ; zamzam ; مخيم زمزم ; SD
GPE ; white-nile ; ولاية النيل الأبيض ; SD
GPE ; red-sea-state ; ولاية البحر الأحمر ; SD
GPE ; northern-state ; الولاية الشمالية ; SD
GPE ; river-nile ; ولاية نهر النيل ; SD
GPE ; sennar-state ; ولاية سنار ; SD
GPE ; singa ; سنجة ; SD
GPE ; dinder ; الدندر ; SD
GPE ; hasahisa ; الحصاحيصا ; SD
GPE ; managil ; ~المناقل ; SD
GPE ; suakin ; سواكن ; SD
GPE ; bara ; مدينة بارا ; SD
GPE ; heglig ; هجليج ; SD
LOC ; jebel-marra ; جبل مرة ; SD
LOC ; nuba-mountains ; جبال النوبة ; SD
GPE ; kalogi ; كالوقي | كلوقي ; SD
GPE ; triangle-border ; المثلث الحدودي ; SD
# South Sudan
GPE ; *juba ; جوبا ; SS
GPE ; malakal ; ملكال ; SS
GPE ; bentiu ; بانتيو ; SS
GPE ; wau ; مدينة واو ; SS
GPE ; bor ; مدينة بور ; SS
GPE ; jonglei ; جونقلي ; SS
GPE ; upper-nile ; أعالي النيل ; SS
GPE ; unity-state ; ولاية الوحدة ; SS
GPE ; equatoria ; الاستوائية الوسطى | شرق الاستوائية | غرب الاستوائية ; SS
# Somalia
GPE ; *mogadishu ; مقديشو | مقديشيو ; SO
GPE ; hargeisa ; هرجيسا ; SO
GPE ; kismayo ; كيسمايو | كسمايو ; SO
GPE ; somaliland ; أرض الصومال | جمهورية أرض الصومال | صوماليلاند | صومالي لاند ; SO
GPE ; puntland ; بونتلاند | بلاد بونت ; SO
GPE ; bosaso ; بوصاصو ; SO
GPE ; baidoa ; بيدوا | بيداوا ; SO
GPE ; baidoa-so ; بيدوة ; SO
GPE ; galkayo ; غالكعيو | جالكعيو | جالكايو ; SO
GPE ; beledweyne ; ~بلدوين | بلدوينه | بلد وين ; SO
GPE ; jowhar ; مدينة جوهر | ~جوهر ; SO
GPE ; berbera ; ~بربرة | ميناء بربرة ; SO
GPE ; las-anod ; لاسعانود | لاس عانود | لاسعنود ; SO
GPE ; garowe ; غروي | جاروي ; SO
GPE ; jubaland ; جوبالاند | جوبا السفلى | جوبا الوسطى ; SO
GPE ; galmudug ; غلمدغ | جلمدغ | ولاية غلمدغ ; SO
GPE ; hirshabelle ; هيرشبيلي ; SO
GPE ; shabelle ; شبيلي السفلى | شبيلي الوسطى ; SO
GPE ; hiran ; إقليم هيران ; SO
# Djibouti
GPE ; tadjoura ; تاجورة ; DJ
GPE ; obock ; ~أوبوك ; DJ
GPE ; ali-sabieh ; علي صبيح ; DJ
# Comoros
GPE ; *moroni ; موروني ; KM
LOC ; anjouan ; جزيرة أنجوان | أنجوان ; KM
`;
