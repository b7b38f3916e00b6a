/**
 * Agreements, plans, cups and leagues that news calls by name. A line: type; id; spellings, the usual one first. A tilde: also a common
 * phrase. Source: our own, from general knowledge, reviewed.
 */
export const WORKS = `
# agreements, plans, operations
MISC ; taif-agreement ; اتفاق الطائف | وثيقة الطائف | اتفاقية الطائف
MISC ; oslo-accords ; اتفاق أوسلو | اتفاقية أوسلو | اتفاقيات أوسلو | اتفاقات أوسلو
MISC ; camp-david ; اتفاقية كامب ديفيد | اتفاق كامب ديفيد | معاهدة كامب ديفيد
MISC ; wadi-araba ; معاهدة وادي عربة | اتفاقية وادي عربة
MISC ; abraham-accords ; اتفاقيات أبراهام | اتفاقات أبراهام | الاتفاقيات الإبراهيمية | الاتفاقات الإبراهيمية | اتفاقيات إبراهام | الاتفاقات الابراهيمية
MISC ; arab-peace-initiative ; مبادرة السلام العربية | المبادرة العربية للسلام
MISC ; jeddah-declaration ; إعلان جدة | منبر جدة
MISC ; riyadh-agreement ; اتفاق الرياض
MISC ; stockholm-agreement ; اتفاق ستوكهولم | اتفاق الحديدة
MISC ; juba-agreement ; اتفاق جوبا | اتفاق جوبا للسلام | اتفاقية جوبا للسلام | اتفاق سلام جوبا
MISC ; skhirat-agreement ; اتفاق الصخيرات
MISC ; algiers-accord ; اتفاق الجزائر للسلام
MISC ; astana-process ; مسار أستانا
MISC ; paris-agreement ; اتفاق باريس للمناخ | اتفاقية باريس للمناخ
MISC ; geneva-conventions ; اتفاقيات جنيف | اتفاقية جنيف الرابعة | اتفاقية جنيف
MISC ; vienna-convention ; اتفاقية فيينا للعلاقات الدبلوماسية | اتفاقية فيينا
MISC ; rome-statute ; نظام روما الأساسي
MISC ; lausanne-treaty ; معاهدة لوزان
MISC ; npt ; معاهدة حظر الانتشار النووي | معاهدة عدم انتشار الأسلحة النووية | معاهدة منع انتشار الأسلحة النووية | معاهدة الحد من انتشار الأسلحة النووية
MISC ; jcpoa ; خطة العمل الشاملة المشتركة | ~الاتفاق النووي
MISC ; sykes-picot ; اتفاقية سايكس بيكو | سايكس بيكو | سايكس - بيكو
MISC ; balfour-declaration ; وعد بلفور
MISC ; minsk-agreements ; اتفاقيات مينسك | اتفاق مينسك
MISC ; schengen ; منطقة شنغن | فضاء شنغن | اتفاقية شنغن
MISC ; vision-2030 ; رؤية السعودية 2030 | رؤية المملكة 2030 | رؤية 2030
MISC ; al-aqsa-flood ; طوفان الأقصى | عملية طوفان الأقصى | معركة طوفان الأقصى
MISC ; iron-swords ; السيوف الحديدية | عملية السيوف الحديدية
MISC ; arab-spring ; ~الربيع العربي
MISC ; berlin-conference ; مؤتمر برلين
MISC ; belt-and-road ; مبادرة الحزام والطريق | الحزام والطريق
MISC ; nobel ; جائزة نوبل | جائزة نوبل للسلام | جائزة نوبل للآداب
MISC ; oscar ; جائزة الأوسكار | جوائز الأوسكار
# cups and leagues
MISC ; world-cup ; كأس العالم | كأس العالم لكرة القدم | المونديال | مونديال قطر | مونديال 2026
MISC ; club-world-cup ; كأس العالم للأندية | مونديال الأندية
MISC ; afcon ; كأس أمم أفريقيا | كأس الأمم الأفريقية | كأس أمم إفريقيا | كأس الأمم الإفريقية | كأس افريقيا للأمم | كأس إفريقيا للأمم | كأس أفريقيا للأمم
MISC ; chan ; كأس أمم أفريقيا للمحليين | بطولة أمم أفريقيا للمحليين
MISC ; asian-cup ; كأس آسيا | كأس أمم آسيا
MISC ; arab-cup ; كأس العرب | كأس العرب للمنتخبات
MISC ; gulf-cup ; كأس الخليج | كأس الخليج العربي | خليجي 25 | خليجي 26
MISC ; euro ; كأس أمم أوروبا | كأس الأمم الأوروبية | بطولة أمم أوروبا | يورو 2024
MISC ; copa-america ; كوبا أمريكا | كوبا أميركا
MISC ; ucl ; دوري أبطال أوروبا | دوري الأبطال
MISC ; europa-league ; الدوري الأوروبي | يوروبا ليغ
MISC ; conference-league ; دوري المؤتمر الأوروبي
MISC ; caf-cl ; دوري أبطال أفريقيا | دوري أبطال إفريقيا | عصبة الأبطال الإفريقية
MISC ; caf-cc ; كأس الكونفدرالية الأفريقية | كأس الكونفدرالية | كأس الكونفيدرالية الأفريقية | كأس الكونفدرالية الإفريقية
MISC ; afc-cl ; دوري أبطال آسيا | دوري أبطال آسيا للنخبة
MISC ; premier-league ; الدوري الإنجليزي الممتاز | الدوري الإنكليزي الممتاز | البريميرليغ
MISC ; laliga ; الدوري الإسباني | الليغا
MISC ; seriea ; الدوري الإيطالي
MISC ; bundesliga ; الدوري الألماني | البوندسليغا
MISC ; ligue1 ; الدوري الفرنسي
MISC ; saudi-league ; دوري روشن السعودي | دوري روشن | الدوري السعودي للمحترفين
MISC ; super-cup ; ~كأس السوبر | السوبر المصري | السوبر الأفريقي | السوبر الإسباني
MISC ; olympics ; دورة الألعاب الأولمبية | الألعاب الأولمبية | أولمبياد باريس | أولمبياد باريس 2024 | أولمبياد طوكيو
`;
