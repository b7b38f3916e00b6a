/**
 * Smaller towns, districts, camps and crossings of Libya, Tunisia, Algeria, Morocco and Mauritania.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_MAGHREB = `
# Libya
GPE ; rqdalyn-ly ; رقدالين ; LY
GPE ; zltn-ly ; زلطن ; LY
GPE ; jadw-ly ; جادو ; LY
GPE ; rjban-ly ; الرجبان ; LY
GPE ; kklh-ly ; ككلة ; LY
GPE ; mzdh-ly ; مزدة ; LY
GPE ; shwyrf-ly ; الشويرف ; LY
GPE ; qtrwn-ly ; القطرون ; LY
GPE ; brak-shaty-ly ; براك الشاطئ ; LY
GPE ; hwn-ly ; مدينة هون | بلدة هون ; LY
GPE ; wdan-ly ; مدينة ودان | بلدة ودان ; LY
GPE ; swknh-ly ; سوكنة ; LY
GPE ; bn-jwad-ly ; بن جواد ; LY
GPE ; jalw-ly ; مدينة جالو | بلدة جالو ; LY
GPE ; awjlh-ly ; أوجلة ; LY
GPE ; tazrbw-ly ; تازربو ; LY
GPE ; shhat-ly ; مدينة شحات | بلدة شحات ; LY
GPE ; amsaad-ly ; إمساعد ; LY
GPE ; amsaad-ly2 ; امساعد ; LY
GPE ; ras-ajdyr-ly ; رأس اجدير ; LY
GPE ; abw-slym-ly ; أبو سليم ; LY
LOC ; wady-rbya-ly ; وادي الربيع ; LY
GPE ; qsr-bn-ghshyr-ly ; قصر بن غشير ; LY
GPE ; hlal-nfty-ly ; الهلال النفطي ; LY
GPE ; aqlym-brqh-ly ; إقليم برقة ; LY
GPE ; mdynh-jmyl-ly ; مدينة الجميل ; LY
GPE ; mdynh-qbh-ly ; مدينة القبة ; LY
GPE ; asabah-ly ; مدينة الأصابعة | بلدة الأصابعة ; LY
GPE ; hy-andls-ly ; حي الأندلس ; LY
GPE ; swq-jmah-ly ; سوق الجمعة ; LY
GPE ; mshrwa-hdbh-ly ; مشروع الهضبة ; LY
GPE ; krymyh-ly ; مدينة الكريمية | بلدة الكريمية ; LY
GPE ; ash-ly ; العسة ; LY
GPE ; tyjy-ly ; مدينة تيجي | بلدة تيجي ; LY
GPE ; kabaw-ly ; كاباو ; LY
GPE ; hrabh-ly ; مدينة الحرابة | بلدة الحرابة ; LY
LOC ; wady-ajal-ly ; وادي الآجال ; LY
GPE ; traghn-ly ; تراغن ; LY
GPE ; zwylh-ly ; مدينة زويلة | بلدة زويلة ; LY
GPE ; am-aranb-ly ; أم الأرانب ; LY
GPE ; awynat-ly ; العوينات ; LY
GPE ; mradh-ly ; مدينة مرادة | بلدة مرادة ; LY
GPE ; slwq-ly ; سلوق ; LY
GPE ; qmyns-ly ; قمينس ; LY
GPE ; twkrh-ly ; توكرة ; LY
GPE ; abyar-ly ; مدينة الأبيار | بلدة الأبيار ; LY
GPE ; rjmh-ly ; الرجمة ; LY
GPE ; qyqb-ly ; مدينة القيقب | بلدة القيقب ; LY
GPE ; mrtwbh-ly ; مرتوبة ; LY
GPE ; am-rzm-ly ; أم الرزم ; LY
GPE ; brdy-ly ; مدينة البردي | بلدة البردي ; LY
GPE ; jghbwb-ly ; الجغبوب ; LY
# Tunisia
GPE ; qlybyh-tn ; قليبية ; TN
GPE ; talh-tn ; مدينة تالة | بلدة تالة ; TN
GPE ; mknasy-tn ; مدينة المكناسي | بلدة المكناسي ; TN
GPE ; mtmath-tn ; مطماطة ; TN
GPE ; rmadh-tn ; مدينة رمادة | بلدة رمادة ; TN
GPE ; dhhybh-tn ; الذهيبة ; TN
GPE ; am-arays-tn ; أم العرائس ; TN
GPE ; mtlwy-tn ; المتلوي ; TN
GPE ; nfth-tn ; مدينة نفطة | بلدة نفطة ; TN
GPE ; jbnyanh-tn ; جبنيانة ; TN
GPE ; sydy-bwsayd-tn ; سيدي بوسعيد ; TN
GPE ; tbrbh-tn ; طبربة ; TN
GPE ; qlah-kbry-tn ; القلعة الكبرى ; TN
GPE ; mrnaqyh-tn ; المرناقية ; TN
GPE ; qlah-sghry-tn ; القلعة الصغرى ; TN
GPE ; mdynh-aamrh-tn ; مدينة العامرة ; TN
GPE ; lwzh-tn ; مدينة اللوزة | بلدة اللوزة ; TN
GPE ; saqyh-zyt-tn ; ساقية الزيت ; TN
GPE ; saqyh-dayr-tn ; ساقية الداير ; TN
GPE ; mhrs-tn ; المحرس ; TN
GPE ; skhyrh-tn ; الصخيرة ; TN
GPE ; ghrybh-tn ; مدينة الغريبة | بلدة الغريبة ; TN
GPE ; byr-aly-bn-khlyfh-tn ; بئر علي بن خليفة ; TN
GPE ; aqarb-tn ; مدينة عقارب | بلدة عقارب ; TN
GPE ; qrmbalyh-tn ; قرمبالية ; TN
GPE ; mnzl-tmym-tn ; منزل تميم ; TN
GPE ; hwaryh-tn ; الهوارية ; TN
GPE ; qrbh-tn ; مدينة قربة | بلدة قربة ; TN
GPE ; tazrkh-tn ; تازركة ; TN
GPE ; bwarqwb-tn ; بوعرقوب ; TN
GPE ; fwshanh-tn ; فوشانة ; TN
GPE ; mqryn-tn ; مقرين ; TN
GPE ; rads-tn ; رادس ; TN
GPE ; hmam-swsh-tn ; حمام سوسة ; TN
GPE ; akwdh-tn ; أكودة ; TN
GPE ; nfydh-tn ; النفيضة ; TN
GPE ; hrqlh-tn ; هرقلة ; TN
GPE ; qsybh-tn ; القصيبة ; TN
GPE ; zrmdyn-tn ; زرمدين ; TN
GPE ; mknyn-tn ; المكنين ; TN
GPE ; qsr-hlal-tn ; قصر هلال ; TN
GPE ; tblbh-tn ; طبلبة ; TN
GPE ; bqalth-tn ; البقالطة ; TN
GPE ; jm-tn ; مدينة الجم | بلدة الجم ; TN
GPE ; shabh-tn ; مدينة الشابة | بلدة الشابة ; TN
GPE ; mlwlsh-tn ; ملولش ; TN
GPE ; sydy-alwan-tn ; سيدي علوان ; TN
GPE ; hajb-aywn-tn ; حاجب العيون ; TN
GPE ; hfwz-tn ; حفوز ; TN
GPE ; sbykhh-tn ; السبيخة ; TN
GPE ; fryanh-tn ; فريانة ; TN
GPE ; fwsanh-tn ; فوسانة ; TN
GPE ; jlmh-tn ; مدينة جلمة | بلدة جلمة ; TN
GPE ; mnzl-bwzyan-tn ; منزل بوزيان ; TN
GPE ; mzwnh-tn ; المزونة ; TN
GPE ; hamh-tn ; الحامة ; TN
GPE ; marth-tn ; مدينة مارث | بلدة مارث ; TN
GPE ; zarat-tn ; زارات ; TN
GPE ; wady-lyl-tn ; وادي الليل ; TN
GPE ; dwar-hyshr-tn ; دوار هيشر ; TN
GPE ; tdamn-tn ; مدينة التضامن | بلدة التضامن ; TN
GPE ; sydy-hsyn-tn ; سيدي حسين ; TN
GPE ; hy-tdamn-tn ; حي التضامن ; TN
GPE ; matr-tn ; مدينة ماطر | بلدة ماطر ; TN
GPE ; ras-jbl-tn ; رأس الجبل ; TN
GPE ; ghar-mlh-tn ; غار الملح ; TN
GPE ; tbrsq-tn ; تبرسق ; TN
GPE ; tstwr-tn ; تستور ; TN
GPE ; mjaz-bab-tn ; مجاز الباب ; TN
GPE ; ghar-dma-tn ; غار الدماء ; TN
GPE ; frnanh-tn ; مدينة فرنانة | بلدة فرنانة ; TN
GPE ; bwsalm-tn ; مدينة بوسالم | بلدة بوسالم ; TN
GPE ; saqyh-sydy-ywsf-tn ; ساقية سيدي يوسف ; TN
GPE ; dhmany-tn ; مدينة الدهماني | بلدة الدهماني ; TN
GPE ; tajrwyn-tn ; تاجروين ; TN
GPE ; mkthr-tn ; مدينة مكثر | بلدة مكثر ; TN
GPE ; ksry-tn ; مدينة كسرى | بلدة كسرى ; TN
# Algeria
GPE ; mylh-dz ; مدينة ميلة | بلدة ميلة ; DZ
GPE ; awlad-jlal-dz ; أولاد جلال ; DZ
GPE ; mnyah-dz ; مدينة المنيعة | بلدة المنيعة ; DZ
GPE ; brj-bajy-mkhtar-dz ; برج باجي مختار ; DZ
GPE ; jant-dz ; جانت ; DZ
GPE ; ayn-amnas-dz ; عين أمناس ; DZ
GPE ; bny-abas-dz ; بني عباس ; DZ
GPE ; mghnyh-dz ; مدينة مغنية | بلدة مغنية ; DZ
GPE ; hrash-dz ; الحراش ; DZ
GPE ; bab-wady-dz ; باب الوادي ; DZ
GPE ; hydrh-dz ; مدينة حيدرة | بلدة حيدرة ; DZ
GPE ; wlayh-mghyr-dz ; ولاية المغير ; DZ
GPE ; mdynh-bshar-dz ; مدينة بشار ; DZ
GPE ; byr-aatr-dz ; بئر العاتر ; DZ
GPE ; shryah-dz ; مدينة الشريعة | بلدة الشريعة ; DZ
GPE ; ayn-byda-dz ; عين البيضاء ; DZ
GPE ; ayn-mlylh-dz ; عين مليلة ; DZ
GPE ; almh-dz ; مدينة العلمة | بلدة العلمة ; DZ
GPE ; bwsaadh-dz ; بوسعادة ; DZ
GPE ; ayn-wsarh-dz ; عين وسارة ; DZ
GPE ; hasy-bhbh-dz ; حاسي بحبح ; DZ
GPE ; qsr-bkhary-dz ; قصر البخاري ; DZ
GPE ; khmys-mlyanh-dz ; خميس مليانة ; DZ
GPE ; shrshal-dz ; شرشال ; DZ
GPE ; qlyah-dz ; القليعة ; DZ
GPE ; bwfaryk-dz ; بوفاريك ; DZ
GPE ; mftah-dz ; مدينة مفتاح | بلدة مفتاح ; DZ
GPE ; rghayh-dz ; الرغاية ; DZ
GPE ; rwybh-dz ; الرويبة ; DZ
GPE ; brj-kyfan-dz ; برج الكيفان ; DZ
GPE ; byr-mrad-rays-dz ; بئر مراد رايس ; DZ
GPE ; zraldh-dz ; زرالدة ; DZ
GPE ; sydy-frj-dz ; سيدي فرج ; DZ
GPE ; dls-dz ; مدينة دلس | بلدة دلس ; DZ
GPE ; azazqh-dz ; عزازقة ; DZ
GPE ; arbaa-nath-ayrathn-dz ; الأربعاء ناث إيراثن ; DZ
GPE ; dhraa-bn-khdh-dz ; ذراع بن خدة ; DZ
GPE ; aqbw-dz ; أقبو ; DZ
GPE ; khrath-dz ; مدينة خراطة | بلدة خراطة ; DZ
GPE ; amyzwr-dz ; أميزور ; DZ
GPE ; ql-dz ; مدينة القل | بلدة القل ; DZ
GPE ; hrwsh-dz ; الحروش ; DZ
GPE ; azabh-dz ; مدينة عزابة | بلدة عزابة ; DZ
GPE ; bwshqwf-dz ; بوشقوف ; DZ
GPE ; qalh-dz ; مدينة القالة | بلدة القالة ; DZ
GPE ; dhraan-dz ; الذرعان ; DZ
GPE ; sanyh-dz ; السانية ; DZ
GPE ; ayn-trk-dz ; عين الترك ; DZ
GPE ; mrsy-kbyr-dz ; مرسى الكبير ; DZ
GPE ; hmam-bwhjr-dz ; حمام بوحجر ; DZ
GPE ; ghzwat-dz ; مدينة غزوات | بلدة غزوات ; DZ
GPE ; sbdw-dz ; سبدو ; DZ
GPE ; ndrwmh-dz ; ندرومة ; DZ
GPE ; bn-skran-dz ; بن سكران ; DZ
GPE ; frndh-dz ; مدينة فرندة | بلدة فرندة ; DZ
GPE ; swqr-dz ; السوقر ; DZ
GPE ; aflw-dz ; آفلو ; DZ
GPE ; bryan-dz ; مدينة بريان | بلدة بريان ; DZ
GPE ; mtlyly-dz ; متليلي ; DZ
GPE ; tybat-dz ; مدينة الطيبات | بلدة الطيبات ; DZ
GPE ; rqan-dz ; رقان ; DZ
GPE ; awlf-dz ; مدينة أولف | بلدة أولف ; DZ
GPE ; tyndwf-dz ; تيندوف ; DZ
GPE ; tyn-zawtyn-dz ; تين زاوتين ; DZ
# Morocco
GPE ; rhamnh-ma ; الرحامنة ; MA
GPE ; ashtwkh-ayt-baha-ma ; اشتوكة آيت باها ; MA
GPE ; asa-zak-ma ; أسا الزاك ; MA
GPE ; sbth-wmlylyh-ma ; سبتة ومليلية ; MA
GPE ; amzmyz-ma ; أمزميز ; MA
GPE ; tarjyst-ma ; تارجيست ; MA
GPE ; thlath-nyaqwb-ma ; ثلاث نيعقوب ; MA
GPE ; dshyrh-ma ; الدشيرة ; MA
GPE ; ayt-amyrh-ma ; أيت عميرة ; MA
GPE ; lqlyah-ma ; لقليعة ; MA
GPE ; bab-brd-ma ; باب برد ; MA
GPE ; mwlay-abrahym-ma ; مولاي إبراهيم ; MA
GPE ; talwyn-ma ; تالوين ; MA
GPE ; awlad-taymh-ma ; أولاد تايمة ; MA
GPE ; bywkry-ma ; بيوكرى ; MA
GPE ; amntanwt-ma ; إمنتانوت ; MA
GPE ; sydy-bnwr-ma ; سيدي بنور ; MA
GPE ; azmwr-ma ; أزمور ; MA
GPE ; bwznyqh-ma ; بوزنيقة ; MA
GPE ; tyt-mlyl-ma ; تيط مليل ; MA
GPE ; drwh-ma ; الدروة ; MA
GPE ; bwskwrh-ma ; بوسكورة ; MA
GPE ; mdywnh-ma ; مديونة ; MA
GPE ; dar-bwazh-ma ; دار بوعزة ; MA
GPE ; swq-arbaa-ghrb-ma ; سوق أربعاء الغرب ; MA
GPE ; mshra-blqsyry-ma ; مشرع بلقصيري ; MA
GPE ; tyflt-ma ; تيفلت ; MA
GPE ; walmas-ma ; مدينة والماس | بلدة والماس ; MA
GPE ; azrw-ma ; أزرو ; MA
GPE ; myswr-ma ; مدينة ميسور | بلدة ميسور ; MA
GPE ; aymwzar-ma ; إيموزار ; MA
GPE ; qryh-ba-mhmd-ma ; قرية با محمد ; MA
GPE ; tysh-ma ; مدينة تيسة | بلدة تيسة ; MA
GPE ; aknwl-ma ; أكنول ; MA
GPE ; zayw-ma ; زايو ; MA
GPE ; arwy-ma ; مدينة العروي | بلدة العروي ; MA
GPE ; bny-ansar-ma ; بني أنصار ; MA
GPE ; ahfyr-ma ; أحفير ; MA
GPE ; ayn-bny-mthr-ma ; عين بني مطهر ; MA
GPE ; bwarfh-ma ; مدينة بوعرفة | بلدة بوعرفة ; MA
GPE ; mryrt-ma ; مريرت ; MA
GPE ; tadlh-ma ; تادلة ; MA
GPE ; wady-zm-ma ; وادي زم ; MA
GPE ; bjad-ma ; بجعد ; MA
GPE ; dmnat-ma ; دمنات ; MA
GPE ; qsbh-tadlh-ma ; قصبة تادلة ; MA
GPE ; sydy-rhal-ma ; سيدي رحال ; MA
GPE ; bn-jryr-ma ; بن جرير ; MA
GPE ; ayt-awryr-ma ; أيت أورير ; MA
GPE ; thnawt-ma ; تحناوت ; MA
GPE ; awrykh-ma ; أوريكة ; MA
GPE ; ayghyl-ma ; إيغيل ; MA
GPE ; adasyl-ma ; أداسيل ; MA
GPE ; wyrkan-ma ; ويركان ; MA
GPE ; qlah-mkwnh-ma ; قلعة مكونة ; MA
GPE ; bwmaln-dads-ma ; بومالن دادس ; MA
GPE ; rysany-ma ; مدينة الريصاني | بلدة الريصاني ; MA
GPE ; arfwd-ma ; أرفود ; MA
GPE ; mrzwkh-ma ; مرزوكة ; MA
GPE ; klmymh-ma ; كلميمة ; MA
GPE ; rysh-ma ; مدينة الريش | بلدة الريش ; MA
GPE ; amlshyl-ma ; إملشيل ; MA
GPE ; byr-kndwz-ma ; بئر كندوز ; MA
GPE ; awsrd-ma ; أوسرد ; MA
GPE ; martyl-ma ; مارتيل ; MA
GPE ; wad-law-ma ; واد لاو ; MA
GPE ; jbhh-ma ; مدينة الجبهة | بلدة الجبهة ; MA
# Mauritania
GPE ; laywn-mr ; مدينة لعيون | بلدة لعيون ; MR
GPE ; sylybaby-mr ; سيليبابي ; MR
GPE ; ak-mr ; ألاك ; MR
GPE ; atar-mr ; مدينة أطار | بلدة أطار ; MR
GPE ; shnqyt-mr ; شنقيط ; MR
GPE ; tyshyt-mr ; تيشيت ; MR
GPE ; wlath-mr ; مدينة ولاتة | بلدة ولاتة ; MR
GPE ; bwtlmyt-mr ; بوتلميت ; MR
GPE ; lasabh-mr ; لعصابة ; MR
GPE ; atrarzh-mr ; اترارزة ; MR
GPE ; braknh-mr ; البراكنة ; MR
GPE ; kydymagha-mr ; كيديماغا ; MR
GPE ; tkant-mr ; تكانت ; MR
GPE ; aynshyry-mr ; إينشيري ; MR
GPE ; wlayh-lasabh-mr ; ولاية لعصابة ; MR
GPE ; mdynh-krw-mr ; مدينة كرو ; MR
GPE ; fsalh-mr ; مدينة فصالة | بلدة فصالة ; MR
GPE ; ambrh-mr ; امبرة ; MR
GPE ; adl-bkrw-mr ; عدل بكرو ; MR
GPE ; mqta-lhjar-mr ; مقطع لحجار ; MR
GPE ; tjkjh-mr ; تجكجة ; MR
GPE ; wadan-mr ; مدينة وادان | بلدة وادان ; MR
GPE ; krmsyn-mr ; كرمسين ; MR
GPE ; anjakw-mr ; انجاكو ; MR
GPE ; kwbny-mr ; مدينة كوبني | بلدة كوبني ; MR
GPE ; tyntan-mr ; الطينطان ; MR
GPE ; tmbdghh-mr ; تمبدغة ; MR
GPE ; amrj-mr ; آمرج ; MR
GPE ; jkny-mr ; جكني ; MR
GPE ; byr-am-akryn-mr ; بئر أم اكرين ; MR
GPE ; anbykt-lhwash-mr ; انبيكت لحواش ; MR
`;
