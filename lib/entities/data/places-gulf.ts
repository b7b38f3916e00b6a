/**
 * Cities, governorates, districts, camps and crossings of the Arabian peninsula.
 * A line: type; id; spellings, the usual one first; country (ISO). `*` before the id marks a capital. A tilde before a spelling: also a
 * common word, counts only where the context says place. Source: our own, from general knowledge, reviewed.
 */
export const PLACES_GULF = `
# Saudi Arabia
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
GPE ; sakaka ; سكاكا ; SA
GPE ; arar ; عرعر ; SA
GPE ; hafar-al-batin ; حفر الباطن ; SA
GPE ; mecca-region ; منطقة مكة المكرمة | مكة المكرمة ; SA
GPE ; medina-region ; منطقة المدينة المنورة ; SA
GPE ; riyadh-region ; منطقة الرياض ; SA
GPE ; eastern-province ; المنطقة الشرقية ; SA
GPE ; northern-borders ; منطقة الحدود الشمالية | الحدود الشمالية ; SA
GPE ; jouf-sa ; منطقة الجوف ; SA
GPE ; baha ; الباحة | منطقة الباحة ; SA
GPE ; hail-sa ; ~حائل ; SA
GPE ; unaizah ; عنيزة ; SA
GPE ; alrass ; محافظة الرس ; SA
GPE ; kharj ; محافظة الخرج ; SA
GPE ; diriyah ; الدرعية ; SA
GPE ; khobar ; مدينة الخبر ; SA
GPE ; jubail-sa ; الجبيل الصناعية ; SA
GPE ; ras-tanura ; رأس تنورة ; SA
GPE ; abqaiq ; بقيق ; SA
LOC ; khurais ; حقل خريص ; SA
GPE ; qunfudhah ; القنفذة ; SA
GPE ; rabigh ; رابغ ; SA
GPE ; leith ; محافظة الليث ; SA
GPE ; bisha ; محافظة بيشة | بيشة ; SA
GPE ; sharurah ; شرورة ; SA
GPE ; qurayyat ; القريات ; SA
GPE ; rafha ; رفحاء ; SA
GPE ; amlaj ; أملج ; SA
GPE ; wajh ; محافظة الوجه ; SA
GPE ; tayma ; تيماء ; SA
GPE ; zulfi ; محافظة الزلفي ; SA
GPE ; majmaah ; محافظة المجمعة ; SA
GPE ; dawadmi ; الدوادمي ; SA
GPE ; wadi-dawasir ; وادي الدواسر ; SA
GPE ; mina ; مشعر منى ; SA
LOC ; arafat-mount ; جبل عرفات | صعيد عرفات ; SA
GPE ; muzdalifah ; مزدلفة ; SA
LOC ; masjid-haram ; المسجد الحرام | الحرم المكي | الحرم المكي الشريف ; SA
LOC ; prophets-mosque ; المسجد النبوي | الحرم النبوي | المسجد النبوي الشريف ; SA
GPE ; yanbu-sa ; ينبع الصناعية ; SA
GPE ; amaala ; ~أمالا ; SA
GPE ; qiddiya ; القدية ; SA
# Emirates
GPE ; *abu-dhabi ; أبوظبي | أبو ظبي ; AE
GPE ; dubai ; دبي ; AE
GPE ; sharjah ; الشارقة ; AE
GPE ; ajman ; عجمان ; AE
GPE ; fujairah ; الفجيرة ; AE
GPE ; ras-al-khaimah ; رأس الخيمة ; AE
GPE ; umm-al-quwain ; أم القيوين ; AE
GPE ; al-ain-ae ; مدينة العين ; AE
GPE ; khor-fakkan ; خورفكان ; AE
GPE ; kalba ; كلباء ; AE
GPE ; dhafra ; منطقة الظفرة | الظفرة ; AE
LOC ; jebel-ali ; جبل علي | ميناء جبل علي ; AE
GPE ; dibba ; دبا الحصن | دبا الفجيرة ; AE
GPE ; tunbs ; طنب الكبرى | طنب الصغرى ; AE
LOC ; abu-musa ; جزيرة أبو موسى ; AE
LOC ; barakah ; محطة براكة | براكة ; AE
# Qatar
GPE ; *doha ; الدوحة ; QA
GPE ; lusail ; لوسيل ; QA
GPE ; al-wakrah ; الوكرة ; QA
GPE ; al-rayyan ; الريان ; QA
GPE ; ras-laffan ; رأس لفان ; QA
GPE ; al-khor ; مدينة الخور ; QA
GPE ; umm-salal ; أم صلال ; QA
GPE ; mesaieed ; مسيعيد ; QA
LOC ; udeid ; ~العديد ; QA
# Kuwait
GPE ; *kuwait-city ; مدينة الكويت | الكويت العاصمة ; KW
GPE ; jahra ; الجهراء ; KW
GPE ; hawalli ; ~حولي ; KW
GPE ; farwaniya ; الفروانية ; KW
GPE ; ahmadi ; محافظة الأحمدي | ميناء الأحمدي ; KW
GPE ; mubarak-kabeer ; محافظة مبارك الكبير ; KW
GPE ; abdali ; ~العبدلي ; KW
LOC ; durra-field ; حقل الدرة ; KW
LOC ; bubiyan ; جزيرة بوبيان | بوبيان ; KW
LOC ; failaka ; جزيرة فيلكا | فيلكا ; KW
# Bahrain
GPE ; *manama ; المنامة ; BH
GPE ; muharraq ; المحرق ; BH
GPE ; sitra ; جزيرة سترة ; BH
GPE ; riffa ; مدينة الرفاع ; BH
GPE ; hamad-town ; مدينة حمد ; BH
GPE ; isa-town ; مدينة عيسى ; BH
# Oman
GPE ; *muscat ; مسقط ; OM
GPE ; salalah ; صلالة ; OM
GPE ; sohar ; صحار ; OM
GPE ; nizwa ; نزوى ; OM
GPE ; duqm ; الدقم ; OM
GPE ; musandam ; مسندم ; OM
GPE ; barka ; بركاء ; OM
GPE ; sur-oman ; ولاية صور ; OM
GPE ; sohar-om ; ولاية صحار ; OM
GPE ; ibri ; ولاية عبري ; OM
GPE ; buraimi ; البريمي ; OM
GPE ; dhofar ; ظفار | محافظة ظفار ; OM
GPE ; batinah ; ~الباطنة | شمال الباطنة | جنوب الباطنة ; OM
GPE ; sharqiyah-om ; جنوب الشرقية | شمال الشرقية ; OM
GPE ; dakhiliyah ; محافظة الداخلية ; OM
GPE ; dhahirah ; محافظة الظاهرة ; OM
GPE ; seeb ; السيب ; OM
LOC ; masirah ; جزيرة مصيرة | ~مصيرة ; OM
GPE ; khasab ; ولاية خصب ; OM
GPE ; rustaq ; الرستاق ; OM
GPE ; jabal-akhdar-om ; الجبل الأخضر العماني ; OM
# Yemen
GPE ; *sanaa ; صنعاء ; YE
GPE ; aden ; عدن ; YE
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
GPE ; seiyun ; سيئون ; YE
GPE ; mocha ; المخا ; YE
GPE ; zinjibar ; زنجبار أبين ; YE
GPE ; ibb-ye ; ~إب | مدينة إب ; YE
GPE ; abyan-ye ; ~أبين ; YE
GPE ; jawf-ye ; ~الجوف ; YE
GPE ; bayda-ye ; ~البيضاء ; YE
GPE ; amran-ye ; ~عمران ; YE
GPE ; hajjah-ye ; ~حجة | مدينة حجة ; YE
GPE ; mahra ; ~المهرة | محافظة المهرة ; YE
GPE ; mahwit ; المحويت ; YE
GPE ; raymah ; محافظة ريمة | ~ريمة ; YE
GPE ; sanaa-governorate ; محافظة صنعاء | أمانة العاصمة صنعاء ; YE
GPE ; ghaydah ; الغيضة ; YE
GPE ; marib-wadi ; مديرية الوادي ; YE
GPE ; hays ; مديرية حيس | ~حيس ; YE
GPE ; khokha ; الخوخة ; YE
GPE ; ras-isa ; رأس عيسى | ميناء رأس عيسى ; YE
GPE ; salif ; الصليف | ميناء الصليف ; YE
GPE ; zabid ; ~زبيد ; YE
GPE ; bajil ; باجل ; YE
GPE ; dhubab ; ذوباب ; YE
GPE ; ataq ; ~عتق ; YE
GPE ; lawdar ; لودر ; YE
GPE ; radaa ; مدينة رداع | رداع ; YE
GPE ; yarim ; يريم ; YE
GPE ; shihr ; الشحر ; YE
GPE ; tarim ; مدينة تريم | ~تريم ; YE
GPE ; midi ; مديرية ميدي ; YE
GPE ; haradh ; مدينة حرض | مديرية حرض ; YE
LOC ; perim ; جزيرة ميون | ~ميون ; YE
LOC ; kamaran ; جزيرة كمران | ~كمران ; YE
LOC ; hanish ; جزر حنيش | أرخبيل حنيش ; YE
`;
