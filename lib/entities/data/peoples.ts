/**
 * Nationalities and groups beyond those of one country: peoples, faiths, continents, unions. A line: id; adjectives in the masculine
 * singular; plurals and other forms that no rule yields; country or organisation it stands for. Source: our own, reviewed.
 */
export const PEOPLES = `
europe ; أوروبي, أوربي ; ; loc:europe
arab ; عربي ; عرب ;
africa ; أفريقي, إفريقي ; أفارقة, أفارقه ; loc:africa
asia ; آسيوي ; ; loc:asia
un ; أممي ; ; org:un
kurd ; كردي, كوردي, كردستاني ; أكراد, كرد, كورد ;
turkmen ; تركماني ; تركمان ;
yazidi ; إيزيدي, أيزيدي, يزيدي ; ;
assyrian ; آشوري, كلداني, سرياني ; السريان, ~سريان, كلدان ;
amazigh ; أمازيغي ; أمازيغ ;
circassian ; شركسي ; شركس ;
chechen ; شيشاني ; ;
shia ; شيعي ; شيعة ;
sunni ; ; سني, سنيه, سنيون, سنيات, ~سنة ;
alawite ; ; علويون, علويين, ~علويه, ~علوي ;
druze ; درزي ; دروز ;
christian ; مسيحي ; نصارى ;
jew ; يهودي ; يهود ;
muslim ; ; مسلمون, مسلمين ;
copt ; قبطي ; أقباط, قبط ;
maronite ; ماروني ; موارنة ;
persian ; فارسي ;  ;
gulf ; خليجي ; ; org:gcc
maghreb ; مغاربي ; ;
scandinavian ; إسكندنافي ; ;
balkan ; بلقاني ; ;
zionist ; صهيوني ; صهاينة ; gpe:israel
soviet ; سوفياتي, سوفيتي, سوفييتي ; سوفيات, سوفييت, سوفيت ; gpe:soviet-union
ottoman ; عثماني ; ;
hebrew ; عبري ; ; gpe:israel
scottish ; اسكتلندي, أسكتلندي ; ; gpe:scotland
catalan ; كتالوني ; ; gpe:catalonia
houthi ; حوثي ; ; org:houthis
salafi ; سلفي ; ;
hindu ; هندوسي ; هندوس ;
buddhist ; بوذي ; ;
sikh ; سيخي ; سيخ ;
rohingya ; ; روهينغا, روهينجا, روهينغيا ;
tatar ; تتري ; تتار ;
uighur ; إيغوري, أويغوري ; إيغور, أويغور ;
pashtun ; بشتوني ; بشتون ;
tutsi ; ; توتسي ;
hutu ; ; هوتو ;
tuareg ; طوارقي ; طوارق ;
toubou ; تباوي ; تبو ;
dinka ; ; دينكا ;
nuer ; ; نوير ;
shilluk ; ; شلك ;
masalit ; ; مساليت ;
zaghawa ; زغاوي ; زغاوة ;
rizeigat ; ; رزيقات ;
misseriya ; ; مسيرية ;
beja ; بجاوي ; بجا ;
hadendowa ; ; هدندوة ;
fulani ; فولاني ; ;
hausa ; ; هوسا ;
oromo ; ; أورومو ;
hazara ; ; هزارة ;
baloch ; بلوشي ; بلوش ;
`;
