/** Latin spellings of listed entities, as they stand in Arabic pages. A line: spellings; entity. Countries' English names come from CLDR.
 * Source: our own, reviewed. */
export const LATIN = `
AFP | Agence France-Presse ; org:afp
Reuters ; org:reuters
AP | Associated Press ; org:ap
CNN ; org:cnn
BBC ; org:bbc
RT | Russia Today | RT Arabic ; org:rt
Fox News ; org:fox
NBC | NBC News ; org:nbc
ABC News ; org:abc
CBS | CBS News ; org:cbs
Al Jazeera | Aljazeera ; org:aljazeera
Al Arabiya ; org:alarabiya
Sky News ; org:skynews-arabia
New York Times ; org:nyt
Washington Post ; org:wapo
Wall Street Journal | WSJ ; org:wsj
Axios ; org:axios
Politico ; org:politico
Bloomberg ; org:bloomberg
Guardian | The Guardian ; org:guardian
Financial Times ; org:ft
Le Monde ; org:lemonde
Haaretz ; org:haaretz
Times of Israel ; org:toi
Jerusalem Post ; org:jpost
Rudaw ; org:rudaw
Shafaq News ; org:shafaq
UN | United Nations ; org:un
UNESCO ; org:unesco
UNICEF ; org:unicef
UNHCR ; org:unhcr
UNRWA ; org:unrwa
OCHA ; org:ocha
WHO ; org:who
WFP ; org:wfp
IAEA ; org:iaea
IMF ; org:imf
OPEC ; org:opec
NATO ; org:nato
EU | European Union ; org:eu
FIFA ; org:fifa
UEFA ; org:uefa
ICC ; org:icc
ICJ ; org:icj
UNIFIL ; org:unifil
UNAMI ; org:unami
CENTCOM | US Central Command ; org:centcom
CIA ; org:cia
FBI ; org:fbi
NASA ; org:nasa
ISIS | ISIL | Daesh | Islamic State ; org:isis
PKK ; org:pkk
YPG ; org:ypg
SDF ; org:sdf
Hamas ; org:hamas
Hezbollah ; org:hezbollah
Houthis ; org:houthis
Taliban ; org:taliban
White House ; org:white-house
Pentagon ; org:pentagon
Kremlin ; org:kremlin
Facebook ; org:facebook
Meta ; org:meta
Twitter ; org:x
Google ; org:google
YouTube ; org:youtube
Telegram ; org:telegram
WhatsApp ; org:whatsapp
Instagram ; org:instagram
TikTok ; org:tiktok
Apple ; org:apple
Microsoft ; org:microsoft
Amazon ; org:amazon
Nvidia ; org:nvidia
Tesla ; org:tesla
SpaceX ; org:spacex
OpenAI ; org:openai
Boeing ; org:boeing
Airbus ; org:airbus
IBM ; org:ibm
BMW ; org:bmw
Aramco | Saudi Aramco ; org:aramco
USA | US | U.S. ; gpe:us
UK ; gpe:uk
UAE ; gpe:uae
Baghdad ; gpe:baghdad
Gaza ; gpe:gaza
Washington ; gpe:washington
London ; gpe:london
Paris ; gpe:paris
Moscow ; gpe:moscow
Dubai ; gpe:dubai
Beirut ; gpe:beirut
Cairo ; gpe:cairo
Damascus ; gpe:damascus
Tehran ; gpe:tehran
Jerusalem ; gpe:jerusalem
`;
