/**
 * Smaller towns, districts, camps and crossings of Iraq, Syria, Lebanon, Jordan, Palestine and Israel.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_MASHREQ = `
# Iraq
GPE ; kfry-iq ; مدينة كفري | بلدة كفري ; IQ
GPE ; brtlh-iq ; برطلة ; IQ
GPE ; ranyh-iq ; مدينة رانية | بلدة رانية ; IQ
GPE ; shqlawh-iq ; شقلاوة ; IQ
GPE ; hyt-iq ; مدينة هيت | بلدة هيت ; IQ
GPE ; rawh-iq ; مدينة راوة | بلدة راوة ; IQ
GPE ; akashat-iq ; عكاشات ; IQ
GPE ; hbanyh-iq ; الحبانية ; IQ
GPE ; slman-bak-iq ; سلمان باك ; IQ
GPE ; dlwayh-iq ; الضلوعية ; IQ
GPE ; ythrb-iq ; يثرب ; IQ
GPE ; qlah-skr-iq ; قلعة سكر ; IQ
GPE ; jsan-iq ; جصان ; IQ
GPE ; msyb-iq ; مدينة المسيب | بلدة المسيب ; IQ
GPE ; ayn-tmr-iq ; عين التمر ; IQ
GPE ; mnadhrh-iq ; مدينة المناذرة | بلدة المناذرة ; IQ
GPE ; aly-ghrby-iq ; علي الغربي ; IQ
GPE ; mjr-kbyr-iq ; المجر الكبير ; IQ
GPE ; drbndkhan-iq ; دربندخان ; IQ
GPE ; qlah-dzh-iq ; قلعة دزة ; IQ
GPE ; bghdad-jdydh-iq ; بغداد الجديدة ; IQ
GPE ; mdayn-iq ; مدينة المدائن | بلدة المدائن ; IQ
GPE ; aanh-iq ; مدينة عانة | بلدة عانة ; IQ
GPE ; bdrh-iq ; مدينة بدرة | بلدة بدرة ; IQ
GPE ; qda-dwr-iq ; قضاء الدور ; IQ
GPE ; qda-khdr-iq ; قضاء الخضر ; IQ
GPE ; mdynh-shalh-iq ; مدينة الشعلة ; IQ
GPE ; hy-mnswr-iq ; حي المنصور ; IQ
GPE ; shl-nynwy-iq ; سهل نينوى ; IQ
# Syria
GPE ; qrdahh-sy ; القرداحة ; SY
GPE ; atmh-sy ; أطمة ; SY
GPE ; harm-sy ; مدينة حارم | بلدة حارم ; SY
GPE ; dana-sy ; مدينة الدانا | بلدة الدانا ; SY
GPE ; tl-rfat-sy ; تل رفعت ; SY
GPE ; mara-sy ; مارع ; SY
GPE ; dyr-hafr-sy ; دير حافر ; SY
GPE ; ayn-aysy-sy ; عين عيسى ; SY
GPE ; tfs-sy ; مدينة طفس | بلدة طفس ; SY
GPE ; slkhd-sy ; صلخد ; SY
GPE ; khan-arnbh-sy ; خان أرنبة ; SY
GPE ; arbyn-sy ; عربين ; SY
GPE ; jwbr-sy ; جوبر ; SY
GPE ; madmyh-sy ; المعضمية ; SY
GPE ; madmyh-sham-sy ; معضمية الشام ; SY
GPE ; blwdan-sy ; بلودان ; SY
GPE ; nbk-sy ; النبك ; SY
GPE ; ybrwd-sy ; يبرود ; SY
GPE ; safyta-sy ; صافيتا ; SY
GPE ; drykysh-sy ; الدريكيش ; SY
GPE ; tlklkh-sy ; تلكلخ ; SY
GPE ; mdynh-tl-sy ; مدينة التل ; SY
GPE ; bsry-hryr-sy ; بصرى الحرير ; SY
GPE ; sasa-sy ; سعسع ; SY
GPE ; knakr-sy ; كناكر ; SY
GPE ; kswh-sy ; مدينة الكسوة | بلدة الكسوة ; SY
GPE ; qtna-sy ; مدينة قطنا | بلدة قطنا ; SY
GPE ; mdaya-sy ; مضايا ; SY
GPE ; kfrnbl-sy ; كفرنبل ; SY
GPE ; knsba-sy ; مدينة كنسبا | بلدة كنسبا ; SY
GPE ; hfh-sy ; الحفة ; SY
GPE ; qdmws-sy ; مدينة القدموس | بلدة القدموس ; SY
# Lebanon
GPE ; blyda-lb ; بليدا ; LB
GPE ; rmysh-lb ; رميش ; LB
GPE ; alma-shab-lb ; علما الشعب ; LB
GPE ; shbaa-lb ; شبعا ; LB
GPE ; shtwra-lb ; شتورا ; LB
GPE ; ras-balbk-lb ; رأس بعلبك ; LB
GPE ; byt-dyn-lb ; بيت الدين ; LB
GPE ; damwr-lb ; الدامور ; LB
GPE ; khldh-lb ; خلدة ; LB
GPE ; hazmyh-lb ; الحازمية ; LB
GPE ; dkwanh-lb ; الدكوانة ; LB
GPE ; jb-jnyn-lb ; جب جنين ; LB
GPE ; anjr-lb ; مدينة عنجر | بلدة عنجر ; LB
GPE ; dyr-mymas-lb ; دير ميماس ; LB
GPE ; tyrhrfa-lb ; طيرحرفا ; LB
GPE ; mjdl-zwn-lb ; مجدل زون ; LB
GPE ; bazwryh-lb ; البازورية ; LB
GPE ; tbnyn-lb ; مدينة تبنين | بلدة تبنين ; LB
GPE ; jbaa-lb ; جباع ; LB
LOC ; mabr-abwdyh-lb ; معبر العبودية ; LB
GPE ; aqlym-khrwb-lb ; إقليم الخروب ; LB
GPE ; dyr-qanwn-lb ; دير قانون ; LB
GPE ; zraryh-lb ; الزرارية ; LB
GPE ; adlwn-lb ; عدلون ; LB
GPE ; srfnd-lb ; الصرفند ; LB
GPE ; ghazyh-lb ; مدينة الغازية | بلدة الغازية ; LB
GPE ; kfrhty-lb ; مدينة كفرحتى | بلدة كفرحتى ; LB
GPE ; yatr-lb ; ياطر ; LB
GPE ; qlylh-lb ; مدينة القليلة | بلدة القليلة ; LB
GPE ; mnswry-lb ; مدينة المنصوري | بلدة المنصوري ; LB
GPE ; arbsalym-lb ; عربصاليم ; LB
GPE ; shqra-lb ; مدينة شقرا | بلدة شقرا ; LB
GPE ; hwsh-lb ; مدينة الحوش | بلدة الحوش ; LB
GPE ; dwrs-lb ; دورس ; LB
GPE ; brytal-lb ; بريتال ; LB
GPE ; nby-shyt-lb ; النبي شيت ; LB
GPE ; hrmwn-lb ; حرمون ; LB
GPE ; sn-fyl-lb ; سن الفيل ; LB
GPE ; frn-shbak-lb ; فرن الشباك ; LB
GPE ; tywnh-lb ; الطيونة ; LB
GPE ; brj-hmwd-lb ; برج حمود ; LB
LOC ; mkhym-bdawy-lb ; مخيم البداوي ; LB
LOC ; mkhym-rshydyh-lb ; مخيم الرشيدية ; LB
# Jordan
GPE ; rsyfh-jo ; الرصيفة ; JO
GPE ; shwbk-jo ; الشوبك ; JO
GPE ; marka-jo ; مدينة ماركا | بلدة ماركا ; JO
GPE ; dyr-ala-jo ; دير علا ; JO
LOC ; wady-ardn-jo ; وادي الأردن ; JO
LOC ; mabr-jabr-jo ; معبر جابر ; JO
LOC ; mkhym-bqah-jo ; مخيم البقعة ; JO
LOC ; mkhym-whdat-jo ; مخيم الوحدات ; JO
GPE ; ayn-basha-jo ; عين الباشا ; JO
GPE ; naawr-jo ; مدينة ناعور | بلدة ناعور ; JO
GPE ; swylh-jo ; مدينة صويلح | بلدة صويلح ; JO
GPE ; mwqr-jo ; مدينة الموقر | بلدة الموقر ; JO
GPE ; shab-jo ; مدينة سحاب | بلدة سحاب ; JO
# Palestine
GPE ; qrarh-ps ; مدينة القرارة | بلدة القرارة ; PS
GPE ; zwaydh-ps ; الزوايدة ; PS
LOC ; mkhym-twlkrm-ps ; مخيم طولكرم ; PS
LOC ; mkhym-askr-ps ; مخيم عسكر ; PS
GPE ; bwryn-ps ; مدينة بورين | بلدة بورين ; PS
GPE ; qbatyh-ps ; قباطية ; PS
GPE ; tmwn-ps ; طمون ; PS
GPE ; anata-ps ; عناتا ; PS
GPE ; ayswyh-ps ; العيسوية ; PS
GPE ; qlndya-ps ; قلنديا ; PS
GPE ; zahryh-ps ; مدينة الظاهرية | بلدة الظاهرية ; PS
GPE ; hlhwl-ps ; حلحول ; PS
GPE ; byt-amr-ps ; بيت أمر ; PS
GPE ; byt-jala-ps ; بيت جالا ; PS
GPE ; byt-sahwr-ps ; بيت ساحور ; PS
GPE ; aqrba-ps ; عقربا ; PS
GPE ; qsrh-ps ; مدينة قصرة | بلدة قصرة ; PS
GPE ; trmsaya-ps ; ترمسعيا ; PS
GPE ; snjl-ps ; مدينة سنجل | بلدة سنجل ; PS
GPE ; kfr-qdwm-ps ; كفر قدوم ; PS
GPE ; azwn-ps ; عزون ; PS
GPE ; kyswfym-ps ; كيسوفيم ; PS
LOC ; mhwr-mwraj-ps ; محور موراج ; PS
GPE ; mdynh-byrh-ps ; مدينة البيرة ; PS
GPE ; bldh-yabd-ps ; بلدة يعبد ; PS
GPE ; bldh-arabh-ps ; بلدة عرابة ; PS
GPE ; bldh-dwra-ps ; بلدة دورا ; PS
GPE ; mdynh-yta-ps ; مدينة يطا ; PS
GPE ; sayr-ps ; مدينة سعير | بلدة سعير ; PS
GPE ; bny-naym-ps ; بني نعيم ; PS
GPE ; adhna-ps ; مدينة إذنا | بلدة إذنا ; PS
GPE ; trqwmya-ps ; ترقوميا ; PS
GPE ; jba-ps ; مدينة جبع | بلدة جبع ; PS
GPE ; arabh-btwf-ps ; عرابة البطوف ; PS
LOC ; mkhym-farah-ps ; مخيم الفارعة ; PS
LOC ; mkhym-jlzwn-ps ; مخيم الجلزون ; PS
LOC ; mkhym-amary-ps ; مخيم الأمعري ; PS
LOC ; mkhym-dhyshh-ps ; مخيم الدهيشة ; PS
LOC ; mkhym-arwb-ps ; مخيم العروب ; PS
LOC ; mkhym-nsyrat-ps ; مخيم النصيرات ; PS
LOC ; mkhym-jbalya-ps ; مخيم جباليا ; PS
LOC ; mkhym-khan-ywns-ps ; مخيم خان يونس ; PS
GPE ; hy-sbrh-ps ; حي الصبرة ; PS
GPE ; hy-tl-sltan-ps ; حي تل السلطان ; PS
GPE ; khrbh-khzaah-ps ; خربة خزاعة ; PS
GPE ; absan-kbyrh-ps ; عبسان الكبيرة ; PS
GPE ; nsr-ps ; مدينة النصر | بلدة النصر ; PS
GPE ; am-nsr-ps ; أم النصر ; PS
LOC ; msjd-abrahymy-ps ; المسجد الإبراهيمي ; PS
LOC ; hrm-abrahymy-ps ; الحرم الإبراهيمي ; PS
LOC ; bab-aamwd-ps ; باب العامود ; PS
# Israel
GPE ; ashklwn-il ; أشكلون ; IL
GPE ; mtlh-il ; مدينة المطلة | بلدة المطلة ; IL
GPE ; byth-tkfa-il ; بيتح تكفا ; IL
GPE ; btah-tkfa-il ; بتاح تكفا ; IL
GPE ; ryshwn-ltsywn-il ; ريشون لتسيون ; IL
GPE ; rhwfwt-il ; رحوفوت ; IL
GPE ; bat-yam-il ; بات يام ; IL
GPE ; hwlwn-il ; حولون ; IL
GPE ; rmat-ghan-il ; رمات غان ; IL
GPE ; bny-brak-il ; بني براك ; IL
GPE ; ld-il ; اللد ; IL
GPE ; rht-il ; مدينة رهط | بلدة رهط ; IL
GPE ; skhnyn-il ; سخنين ; IL
GPE ; shfaamrw-il ; شفاعمرو ; IL
GPE ; aryyyl-il ; أريئيل ; IL
GPE ; nyr-awz-il ; نير عوز ; IL
GPE ; byyry-il ; بئيري ; IL
GPE ; kfar-azh-il ; كفار عزة ; IL
GPE ; nyr-ashaq-il ; نير إسحاق ; IL
GPE ; zrayt-il ; زرعيت ; IL
GPE ; mrghlywt-il ; مرغليوت ; IL
GPE ; mjdl-shms-il ; مجدل شمس ; IL
GPE ; kfr-qasm-il ; كفر قاسم ; IL
GPE ; kfr-kna-il ; كفر كنا ; IL
GPE ; ranana-il ; رعنانا ; IL
GPE ; hwd-hsharwn-il ; هود هشارون ; IL
GPE ; mwdyayn-il ; موديعين ; IL
GPE ; kryat-jat-il ; كريات جات ; IL
GPE ; arad-il ; عراد ; IL
GPE ; ghwsh-atsywn-il ; غوش عتصيون ; IL
GPE ; jfaat-zyyf-il ; جفعات زئيف ; IL
`;
