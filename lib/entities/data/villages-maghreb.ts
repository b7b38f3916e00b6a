/**
 * Villages, quarters and camps of Tunisia, Algeria, Morocco, Mauritania and Western Sahara.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const VILLAGES_MAGHREB = `
# Tunisia
GPE ; hmam-sht-tn ; حمام الشط ; TN
GPE ; bwmhl-tn ; بومهل ; TN
GPE ; mrnaq-tn ; مرناق ; TN
GPE ; skrh-tn ; سكرة ; TN
GPE ; qlah-andls-tn ; قلعة الأندلس ; TN
GPE ; sydy-thabt-tn ; سيدي ثابت ; TN
GPE ; btan-tn ; البطان ; TN
GPE ; brj-aamry-tn ; برج العامري ; TN
GPE ; krm-ghrby-tn ; الكرم الغربي ; TN
GPE ; mlasyn-tn ; الملاسين ; TN
GPE ; zhrwny-tn ; الزهروني ; TN
GPE ; syjwmy-tn ; السيجومي ; TN
GPE ; jbl-ahmr-tn ; الجبل الأحمر ; TN
GPE ; hrayryh-tn ; الحرايرية ; TN
GPE ; rfraf-tn ; رفراف ; TN
GPE ; sjnan-tn ; سجنان ; TN
GPE ; mnzl-jmyl-tn ; منزل جميل ; TN
GPE ; awtyk-tn ; أوتيك ; TN
GPE ; nfzh-tn ; نفزة ; TN
GPE ; srs-tn ; السرس ; TN
GPE ; qlah-snan-tn ; قلعة سنان ; TN
GPE ; qlah-khsbh-tn ; القلعة الخصبة ; TN
GPE ; bwaradh-tn ; بوعرادة ; TN
GPE ; qafwr-tn ; قعفور ; TN
GPE ; bny-khlad-tn ; بني خلاد ; TN
GPE ; bny-khyar-tn ; بني خيار ; TN
GPE ; bwfyshh-tn ; بوفيشة ; TN
GPE ; qntawy-tn ; القنطاوي ; TN
GPE ; bnblh-tn ; بنبلة ; TN
GPE ; lmth-tn ; لمطة ; TN
GPE ; sahlyn-tn ; الساحلين ; TN
GPE ; qswr-saf-tn ; قصور الساف ; TN
GPE ; swasy-tn ; السواسي ; TN
GPE ; hnshh-tn ; الحنشة ; TN
GPE ; mnzl-shakr-tn ; منزل شاكر ; TN
GPE ; bwhjlh-tn ; بوحجلة ; TN
GPE ; wslatyh-tn ; الوسلاتية ; TN
GPE ; sbybh-tn ; سبيبة ; TN
GPE ; majl-blabas-tn ; ماجل بلعباس ; TN
GPE ; jbl-slwm-tn ; جبل السلوم ; TN
GPE ; jbl-mghylh-tn ; جبل المغيلة ; TN
GPE ; jbl-smamh-tn ; جبل سمامة ; TN
GPE ; sydy-aly-bn-awn-tn ; سيدي علي بن عون ; TN
GPE ; byr-hfy-tn ; بئر الحفي ; TN
GPE ; awlad-hfwz-tn ; أولاد حفوز ; TN
GPE ; mzylh-tn ; المظيلة ; TN
GPE ; dqash-tn ; دقاش ; TN
GPE ; hzwh-tn ; حزوة ; TN
GPE ; tmghzh-tn ; تمغزة ; TN
GPE ; rjym-matwq-tn ; رجيم معتوق ; TN
GPE ; sht-slam-tn ; شط السلام ; TN
GPE ; ghnwsh-tn ; غنوش ; TN
GPE ; wdhrf-tn ; وذرف ; TN
GPE ; hwmh-swq-tn ; حومة السوق ; TN
GPE ; mydwn-tn ; ميدون ; TN
GPE ; ajym-tn ; أجيم ; TN
GPE ; bny-khdash-tn ; بني خداش ; TN
GPE ; sydy-mkhlwf-tn ; سيدي مخلوف ; TN
GPE ; kamwr-tn ; الكامور ; TN
GPE ; ghmrasn-tn ; غمراسن ; TN
GPE ; brj-khdra-tn ; برج الخضراء ; TN
GPE ; smar-tn ; الصمار ; TN
GPE ; byr-ahmr-tn ; بئر الأحمر ; TN
# Algeria
GPE ; bab-wad-dz ; باب الواد ; DZ
GPE ; byr-khadm-dz ; بئر خادم ; DZ
GPE ; bwzryah-dz ; بوزريعة ; DZ
GPE ; brj-bhry-dz ; برج البحري ; DZ
GPE ; ayn-tayh-dz ; عين طاية ; DZ
GPE ; stawaly-dz ; سطاوالي ; DZ
GPE ; shraqh-dz ; الشراقة ; DZ
GPE ; daly-ibrahym-dz ; دالي إبراهيم ; DZ
GPE ; dwyrh-dz ; الدويرة ; DZ
GPE ; byr-twth-dz ; بئر توتة ; DZ
GPE ; braqy-dz ; براقي ; DZ
GPE ; kalytws-dz ; الكاليتوس ; DZ
GPE ; sydy-mwsa-dz ; سيدي موسى ; DZ
GPE ; blwzdad-dz ; بلوزداد ; DZ
GPE ; hsyn-day-dz ; حسين داي ; DZ
GPE ; bash-jrah-dz ; باش جراح ; DZ
GPE ; swydanyh-dz ; السويدانية ; DZ
GPE ; rays-hmydw-dz ; رايس حميدو ; DZ
GPE ; ayn-bnyan-dz ; عين البنيان ; DZ
GPE ; mwzayh-dz ; موزاية ; DZ
GPE ; afrwn-dz ; العفرون ; DZ
GPE ; bwqrh-dz ; بوقرة ; DZ
GPE ; wady-alayq-dz ; وادي العلايق ; DZ
GPE ; bwaynan-dz ; بوعينان ; DZ
GPE ; hjwt-dz ; حجوط ; DZ
GPE ; bwsmaayl-dz ; بوسماعيل ; DZ
GPE ; damws-dz ; الداموس ; DZ
GPE ; qwrayh-dz ; قوراية ; DZ
GPE ; brj-mnayl-dz ; برج منايل ; DZ
GPE ; khmys-khshnh-dz ; خميس الخشنة ; DZ
GPE ; zmwry-dz ; زموري ; DZ
GPE ; ras-jnat-dz ; رأس جنات ; DZ
GPE ; azfwn-dz ; أزفون ; DZ
GPE ; larbaa-nath-iyrathn-dz ; لاربعا ناث إيراثن ; DZ
GPE ; ayn-hmam-dz ; عين الحمام ; DZ
GPE ; wadyh-dz ; واضية ; DZ
GPE ; bwghny-dz ; بوغني ; DZ
GPE ; dhraa-myzan-dz ; ذراع الميزان ; DZ
GPE ; mqla-dz ; مقلع ; DZ
GPE ; sydy-aysh-dz ; سيدي عيش ; DZ
GPE ; tyshy-dz ; تيشي ; DZ
GPE ; awqas-dz ; أوقاس ; DZ
GPE ; bny-mawsh-dz ; بني معوش ; DZ
GPE ; tymzryt-dz ; تيمزريت ; DZ
GPE ; tahyr-dz ; الطاهير ; DZ
GPE ; mylyh-dz ; الميلية ; DZ
GPE ; zyamh-mnswryh-dz ; زيامة منصورية ; DZ
GPE ; tmalws-dz ; تمالوس ; DZ
GPE ; sydy-amar-dz ; سيدي عمار ; DZ
GPE ; hjar-dz ; مدينة الحجار | بلدة الحجار ; DZ
GPE ; shtayby-dz ; شطايبي ; DZ
GPE ; ayn-bardh-dz ; عين الباردة ; DZ
GPE ; bn-mhydy-dz ; بن مهيدي ; DZ
GPE ; bwhjar-dz ; بوحجار ; DZ
GPE ; am-tbwl-dz ; أم الطبول ; DZ
GPE ; sdrath-dz ; سدراتة ; DZ
GPE ; tawrh-dz ; تاورة ; DZ
GPE ; wady-znaty-dz ; وادي الزناتي ; DZ
GPE ; hylywbwlys-dz ; هيليوبوليس ; DZ
GPE ; aly-mnjly-dz ; علي منجلي ; DZ
GPE ; hamh-bwzyan-dz ; حامة بوزيان ; DZ
GPE ; zyghwd-ywsf-dz ; زيغود يوسف ; DZ
GPE ; dydwsh-mrad-dz ; ديدوش مراد ; DZ
GPE ; ayn-smarh-dz ; عين سمارة ; DZ
GPE ; shlghwm-ayd-dz ; شلغوم العيد ; DZ
GPE ; frjywh-dz ; فرجيوة ; DZ
GPE ; qrarm-qwqh-dz ; القرارم قوقة ; DZ
GPE ; tajnant-dz ; تاجنانت ; DZ
GPE ; ayn-wlman-dz ; عين ولمان ; DZ
GPE ; ayn-arnat-dz ; عين أرنات ; DZ
GPE ; bwqaah-dz ; بوقاعة ; DZ
GPE ; ayn-azal-dz ; عين آزال ; DZ
GPE ; ayn-kbyrh-dz ; عين الكبيرة ; DZ
GPE ; ras-wady-dz ; رأس الوادي ; DZ
GPE ; mjanh-dz ; مجانة ; DZ
GPE ; sydy-aysa-dz ; سيدي عيسى ; DZ
GPE ; ayn-mlh-dz ; عين الملح ; DZ
GPE ; brykh-dz ; بريكة ; DZ
GPE ; ayn-twth-dz ; عين التوتة ; DZ
GPE ; mrwanh-dz ; مروانة ; DZ
GPE ; tazwlt-dz ; تازولت ; DZ
GPE ; nqaws-dz ; نقاوس ; DZ
GPE ; qays-dz ; قايس ; DZ
GPE ; shshar-dz ; ششار ; DZ
GPE ; ayn-fkrwn-dz ; عين فكرون ; DZ
GPE ; wnzh-dz ; الونزة ; DZ
GPE ; bkaryh-dz ; بكارية ; DZ
GPE ; kwyf-dz ; الكويف ; DZ
GPE ; twlqh-dz ; طولقة ; DZ
GPE ; sydy-aqbh-dz ; سيدي عقبة ; DZ
GPE ; sydy-khald-dz ; سيدي خالد ; DZ
GPE ; talb-arby-dz ; الطالب العربي ; DZ
GPE ; tmasyn-dz ; تماسين ; DZ
GPE ; brmh-dz ; البرمة ; DZ
GPE ; hasy-bn-abd-lh-dz ; حاسي بن عبد الله ; DZ
GPE ; bnwrh-dz ; مدينة بنورة | بلدة بنورة ; DZ
GPE ; hasy-qarh-dz ; حاسي القارة ; DZ
GPE ; qsr-hyran-dz ; قصر الحيران ; DZ
GPE ; msad-dz ; مدينة مسعد | بلدة مسعد ; DZ
GPE ; ayn-ibl-dz ; عين الإبل ; DZ
GPE ; brwaqyh-dz ; البرواقية ; DZ
GPE ; tablat-dz ; تابلاط ; DZ
GPE ; bny-slyman-dz ; بني سليمان ; DZ
GPE ; mlyanh-dz ; مليانة ; DZ
GPE ; ataf-dz ; العطاف ; DZ
GPE ; wady-fdh-dz ; وادي الفضة ; DZ
GPE ; bwqadyr-dz ; بوقادير ; DZ
GPE ; bny-hwa-dz ; بني حواء ; DZ
GPE ; awlad-fars-dz ; أولاد فارس ; DZ
GPE ; wady-rhyw-dz ; وادي رهيو ; DZ
GPE ; mazwnh-dz ; مازونة ; DZ
GPE ; jdywyh-dz ; جديوية ; DZ
GPE ; sydy-lkhdr-dz ; سيدي لخضر ; DZ
GPE ; ayn-tadls-dz ; عين تادلس ; DZ
GPE ; ashaashh-dz ; عشعاشة ; DZ
GPE ; masrh-dz ; ماسرة ; DZ
GPE ; hjaj-dz ; مدينة حجاج | بلدة حجاج ; DZ
GPE ; slamndr-dz ; صلامندر ; DZ
GPE ; btywh-dz ; بطيوة ; DZ
GPE ; sanya-dz ; السانيا ; DZ
GPE ; byr-jyr-dz ; بئر الجير ; DZ
GPE ; mrsa-hjaj-dz ; مرسى الحجاج ; DZ
GPE ; qdyl-dz ; قديل ; DZ
GPE ; wady-tlylat-dz ; وادي تليلات ; DZ
GPE ; bwtlylys-dz ; بوتليليس ; DZ
GPE ; mrsa-kbyr-dz ; المرسى الكبير ; DZ
GPE ; msrghyn-dz ; مسرغين ; DZ
GPE ; bny-saf-dz ; بني صاف ; DZ
GPE ; aamryh-dz ; العامرية ; DZ
GPE ; tarqh-dz ; تارقة ; DZ
GPE ; bwzjar-dz ; بوزجار ; DZ
GPE ; sfyzf-dz ; سفيزف ; DZ
GPE ; tlagh-dz ; تلاغ ; DZ
GPE ; ras-ma-dz ; رأس الماء ; DZ
GPE ; tyghnyf-dz ; تيغنيف ; DZ
GPE ; ghrys-dz ; مدينة غريس | بلدة غريس ; DZ
GPE ; qsr-shlalh-dz ; قصر الشلالة ; DZ
GPE ; thnyh-hd-dz ; ثنية الحد ; DZ
GPE ; khmysty-dz ; خميستي ; DZ
GPE ; ayn-hjr-dz ; عين الحجر ; DZ
GPE ; rmshy-dz ; الرمشي ; DZ
GPE ; mrsa-bn-mhydy-dz ; مرسى بن مهيدي ; DZ
GPE ; hnyn-dz ; هنين ; DZ
GPE ; bny-snws-dz ; بني سنوس ; DZ
GPE ; mshryh-dz ; المشرية ; DZ
GPE ; ayn-sfra-dz ; عين الصفراء ; DZ
GPE ; abyd-sydy-shykh-dz ; الأبيض سيدي الشيخ ; DZ
GPE ; bwqtb-dz ; بوقطب ; DZ
GPE ; taghyt-dz ; تاغيت ; DZ
GPE ; qnadsh-dz ; القنادسة ; DZ
GPE ; bny-wnyf-dz ; بني ونيف ; DZ
GPE ; iqly-dz ; إقلي ; DZ
GPE ; ghar-jbylat-dz ; غار جبيلات ; DZ
GPE ; am-asl-dz ; أم العسل ; DZ
GPE ; zawyh-knth-dz ; زاوية كنتة ; DZ
GPE ; fnwghyl-dz ; فنوغيل ; DZ
GPE ; tymyawyn-dz ; تيمياوين ; DZ
GPE ; tyqntwryn-dz ; تيقنتورين ; DZ
GPE ; dbdab-dz ; الدبداب ; DZ
GPE ; brj-amr-idrys-dz ; برج عمر إدريس ; DZ
GPE ; brj-hwas-dz ; برج الحواس ; DZ
GPE ; aghnar-dz ; أغنار ; DZ
GPE ; akhdryh-dz ; الأخضرية ; DZ
GPE ; swr-ghzlan-dz ; سور الغزلان ; DZ
GPE ; ayn-bsam-dz ; عين بسام ; DZ
GPE ; mshdalh-dz ; مشدالة ; DZ
GPE ; hyzr-dz ; حيزر ; DZ
# Morocco
GPE ; swq-arbaa-ghrb-ma2 ; سوق الأربعاء الغرب ; MA
GPE ; rmany-ma ; مدينة الرماني | بلدة الرماني ; MA
GPE ; byr-jdyd-ma ; البئر الجديد ; MA
GPE ; asny-ma ; أسني ; MA
GPE ; imlyl-ma ; إمليل ; MA
GPE ; wyrghan-ma ; ويرغان ; MA
GPE ; bnjryr-ma ; بنجرير ; MA
GPE ; aby-jad-ma ; أبي الجعد ; MA
GPE ; mwlay-yaqwb-ma ; مولاي يعقوب ; MA
GPE ; fhs-anjrh-ma ; الفحص أنجرة ; MA
GPE ; qsr-sghyr-ma ; القصر الصغير ; MA
GPE ; mrtyl-ma ; مرتيل ; MA
GPE ; imzwrn-ma ; إمزورن ; MA
GPE ; bny-bwayash-ma ; بني بوعياش ; MA
GPE ; ajdyr-ma ; أجدير ; MA
GPE ; mydar-ma ; ميضار ; MA
GPE ; tafrawt-ma ; تافراوت ; MA
GPE ; takwnyt-ma ; تاكونيت ; MA
GPE ; mhamyd-ghzlan-ma ; محاميد الغزلان ; MA
GPE ; amhamyd-ghzlan-ma ; امحاميد الغزلان ; MA
GPE ; rashdyh-ma ; الراشدية ; MA
GPE ; zak-ma ; مدينة الزاك | بلدة الزاك ; MA
GPE ; mhbs-ma ; المحبس ; MA
GPE ; tyfaryty-ma ; تيفاريتي ; MA
GPE ; byr-lhlw-ma ; بئر لحلو ; MA
GPE ; twyzky-ma ; تويزكي ; MA
GPE ; sydy-ywsf-bn-aly-ma ; سيدي يوسف بن علي ; MA
GPE ; ayn-sba-ma ; عين السبع ; MA
GPE ; hy-mhmdy-ma ; الحي المحمدي ; MA
GPE ; sydy-mwmn-ma ; سيدي مومن ; MA
GPE ; hy-ryad-ma ; حي الرياض ; MA
GPE ; sydy-brnwsy-ma ; سيدي البرنوصي ; MA
GPE ; ayn-shq-ma ; عين الشق ; MA
GPE ; drb-sltan-ma ; درب السلطان ; MA
GPE ; akashh-ma ; مدينة عكاشة | بلدة عكاشة ; MA
GPE ; hrhwrh-ma ; الهرهورة ; MA
GPE ; sydy-rhal-shaty-ma ; سيدي رحال الشاطئ ; MA
GPE ; atls-ma ; الأطلس ; MA
GPE ; drah-ma ; درعة ; MA
GPE ; tafylalt-ma ; تافيلالت ; MA
GPE ; mraksh-asfy-ma ; مراكش آسفي ; MA
GPE ; bny-mlal-khnyfrh-ma ; بني ملال خنيفرة ; MA
GPE ; dar-byda-stat-ma ; الدار البيضاء سطات ; MA
# Mauritania
GPE ; akjwjt-mr ; أكجوجت ; MR
GPE ; mdhrdhrh-mr ; المذرذرة ; MR
GPE ; wad-naqh-mr ; واد الناقة ; MR
GPE ; lkwarb-mr ; لكوارب ; MR
GPE ; shamy-mr ; مدينة الشامي | بلدة الشامي ; MR
GPE ; bnshab-mr ; بنشاب ; MR
GPE ; ayn-bntyly-mr ; عين بنتيلي ; MR
GPE ; knkwsh-mr ; كنكوصة ; MR
GPE ; barkywl-mr ; باركيول ; MR
GPE ; tfrgh-zynh-mr ; تفرغ زينة ; MR
GPE ; lksr-mr ; لكصر ; MR
GPE ; twjwnyn-mr ; توجونين ; MR
GPE ; arfat-mr ; مدينة عرفات | بلدة عرفات ; MR
GPE ; dar-naym-mr ; دار النعيم ; MR
# Western Sahara
GPE ; tyfaryty-eh ; تيفاريتي ; EH
GPE ; mkhymat-tndwf-eh ; مخيمات تندوف ; EH
GPE ; rabwny-eh ; الرابوني ; EH
GPE ; saqyh-hmra-eh ; الساقية الحمراء ; EH
GPE ; wady-dhhb-eh ; وادي الذهب ; EH
`;
