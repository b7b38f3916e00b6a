/**
 * Cities, provinces and towns of Europe and Russia.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde before a spelling: also a common word, counts only where the
 * context says place. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_EUROPE = `
GPE ; nwfwsybyrsk-ru ; نوفوسيبيرسك ; RU
GPE ; ykatrynbwrgh-ru ; يكاترينبورغ | يكاترينبرغ ; RU
GPE ; nyjny-nwfghwrwd-ru ; نيجني نوفغورود ; RU
GPE ; tshylyabynsk-ru ; تشيليابينسك ; RU
GPE ; samara-rwsyh-ru ; سامارا الروسية | سامارا | سمارا الروسية ; RU
GPE ; awmsk-ru ; أومسك ; RU
GPE ; rwstwf-ru ; روستوف | روستوف أون دون ; RU
GPE ; awfa-ru ; أوفا | مدينة أوفا ; RU
GPE ; krasnwyarsk-ru ; كراسنويارسك ; RU
GPE ; fwrwnyj-ru ; فورونيج ; RU
GPE ; byrm-ru ; مدينة بيرم | ~بيرم ; RU
GPE ; fwlghwghrad-ru ; فولغوغراد ; RU
GPE ; krasnwdar-ru ; كراسنودار ; RU
GPE ; saratwf-ru ; ساراتوف ; RU
GPE ; twla-ru ; تولا | مقاطعة تولا | تولا الروسية ; RU
GPE ; bryansk-ru ; بريانسك ; RU
GPE ; smwlynsk-ru ; سمولينسك ; RU
GPE ; kalynynghrad-ru ; كالينينغراد ; RU
GPE ; mwrmansk-ru ; مورمانسك ; RU
GPE ; arkhanghlsk-ru ; أرخانغلسك ; RU
GPE ; yarwslafl-ru ; ياروسلافل ; RU
GPE ; tfyr-ru ; تفير ; RU
GPE ; ryazan-ru ; ريازان ; RU
GPE ; lybytsk-ru ; ليبيتسك ; RU
GPE ; tambwf-ru ; تامبوف ; RU
GPE ; bynza-ru ; بينزا ; RU
GPE ; awlyanwfsk-ru ; أوليانوفسك ; RU
GPE ; ayjyfsk-ru ; إيجيفسك ; RU
GPE ; twlyty-ru ; توليتي | تولياتي ; RU
GPE ; astrakhan-ru ; أستراخان ; RU
GPE ; mhj-qlh-ru ; محج قلعة | ماخاتشكالا ; RU
GPE ; khabarwfsk-ru ; خاباروفسك ; RU
GPE ; yaqwtsk-ru ; ياقوتسك ; RU
GPE ; kamtshatka-ru ; كامتشاتكا ; RU
GPE ; skhalyn-ru ; سخالين | ساخالين ; RU
GPE ; ayrkwtsk-ru ; إيركوتسك ; RU
GPE ; tywmyn-ru ; تيومين ; RU
GPE ; nwfwrwsysk-ru ; نوفوروسيسك ; RU
GPE ; twabsy-ru ; توابسي ; RU
GPE ; taghanrwgh-ru ; تاغانروغ | تاغانروك ; RU
GPE ; swja-ru ; سوجا | بلدة سوجا ; RU
GPE ; shybykynw-ru ; شيبيكينو ; RU
GPE ; anghlz-ru ; إنغلز | إنجلز ; RU
GPE ; anghwshya-ru ; إنغوشيا ; RU
GPE ; ttarstan-ru ; تتارستان ; RU
GPE ; bashkwrtwstan-ru ; باشكورتوستان | بشكورتستان ; RU
GPE ; awsytya-shmalyh-ru ; أوسيتيا الشمالية ; RU
GPE ; awrynbwrgh-ru ; أورينبورغ | أورنبورغ ; RU
GPE ; lynynghrad-ru ; لينينغراد | مقاطعة لينينغراد ; RU
GPE ; bskwf-ru ; بسكوف ; RU
GPE ; nwfghwrwd-ru ; نوفغورود ; RU
GPE ; kalwgha-ru ; كالوغا ; RU
GPE ; fladymyr-rwsyh-ru ; فلاديمير الروسية | مقاطعة فلاديمير ; RU
GPE ; awrywl-ru ; أوريول ; RU
GPE ; ayfanwfw-ru ; إيفانوفو ; RU
GPE ; brymwrsk-ru ; بريمورسك ; RU
GPE ; awst-lwgha-ru ; أوست لوغا ; RU
GPE ; dnybrw-ua ; دنيبرو | دنيبروبيتروفسك | دنيبروبتروفسك ; UA
GPE ; mykwlayf-ua ; ميكولايف | ميكولاييف | نيكولاييف ; UA
GPE ; swmy-ua ; سومي ; UA
GPE ; tshyrnyhyf-ua ; تشيرنيهيف | تشيرنيغوف ; UA
GPE ; bwltafa-ua ; بولتافا ; UA
GPE ; fynytsya-ua ; فينيتسيا | فينيتسا ; UA
GPE ; jytwmyr-ua ; جيتومير ; UA
GPE ; ryfny-ua ; ريفني ; UA
GPE ; lwtsk-ua ; لوتسك ; UA
GPE ; tyrnwbl-ua ; تيرنوبل | ترنوبل ; UA
GPE ; ayfanw-frankyfsk-ua ; إيفانو فرانكيفسك ; UA
GPE ; tshyrnyftsy-ua ; تشيرنيفتسي ; UA
GPE ; khmylnytsky-ua ; خميلنيتسكي ; UA
GPE ; tshyrkasy-ua ; تشيركاسي ; UA
GPE ; krwbyfnytsky-ua ; كروبيفنيتسكي ; UA
GPE ; kryfy-ryh-ua ; كريفي ريه | كريفي ريغ | كريفوي روغ ; UA
GPE ; afdyyfka-ua ; أفدييفكا ; UA
GPE ; bwkrwfsk-ua ; بوكروفسك ; UA
GPE ; kramatwrsk-ua ; كراماتورسك ; UA
GPE ; slwfyansk-ua ; سلوفيانسك ; UA
GPE ; kwstyantynyfka-ua ; كوستيانتينيفكا | كونستانتينوفكا ; UA
GPE ; kwbyansk-ua ; كوبيانسك ; UA
GPE ; ayzywm-ua ; إيزيوم ; UA
GPE ; tshasyf-yar-ua ; تشاسيف يار ; UA
GPE ; twrytsk-ua ; توريتسك ; UA
GPE ; lyman-ua ; ليمان ; UA
GPE ; syfyrsk-ua ; سيفيرسك ; UA
GPE ; dwbrwbylya-ua ; دوبروبيليا ; UA
GPE ; hwlyaybwl-ua ; هوليايبول | غوليايبولي ; UA
GPE ; mylytwbwl-ua ; ميليتوبول ; UA
GPE ; anrhwdar-ua ; إنرهودار | إنيرغودار ; UA
GPE ; nykwbwl-ua ; نيكوبول ; UA
GPE ; byrdyansk-ua ; بيرديانسك ; UA
GPE ; syfastwbwl-ua ; سيفاستوبول ; UA
GPE ; symfyrwbwl-ua ; سيمفيروبول | سيمفروبول ; UA
GPE ; bwtsha-ua ; بوتشا ; UA
GPE ; arbyn-ua ; إربين ; UA
GPE ; awjhwrwd-ua ; أوجهورود | أوجغورود ; UA
GPE ; tshwrnwbyl-ua ; تشورنوبيل | تشيرنوبيل ; UA
GPE ; krymnshwk-ua ; كريمنشوك | كريمنتشوك ; UA
GPE ; baflwhrad-ua ; بافلوهراد | بافلوغراد ; UA
GPE ; byla-tsyrkfa-ua ; بيلا تسيركفا ; UA
GPE ; kwnwtwb-ua ; كونوتوب ; UA
GPE ; asmayl-awkranyh-ua ; إسماعيل الأوكرانية ; UA
GPE ; ghwmyl-by ; غوميل ; BY
GPE ; bryst-bylarwsyh-by ; بريست البيلاروسية ; BY
GPE ; hrwdna-by ; هرودنا | غرودنو ; BY
GPE ; kyshynaw-md ; كيشيناو | تشيسيناو ; MD
GPE ; transnystrya-md ; ترانسنيستريا | ترانسنيستيريا ; MD
GPE ; krakwf-pl ; كراكوف ; PL
GPE ; ghdansk-pl ; مدينة غدانسك | ~غدانسك ; PL
GPE ; lwdz-pl ; لودز ; PL
GPE ; frwtswaf-pl ; فروتسواف ; PL
GPE ; lwblyn-pl ; لوبلين ; PL
GPE ; jyshwf-pl ; جيشوف | رزيسزو ; PL
GPE ; bwznan-pl ; بوزنان ; PL
GPE ; brnw-cz ; برنو ; CZ
GPE ; kwshytsh-sk ; كوشيتسه ; SK
GPE ; dbrtsn-hu ; دبرتسن ; HU
GPE ; klwj-ro ; كلوج ; RO
GPE ; yash-ro ; مدينة ياش | ~ياش ; RO
GPE ; tymyshwara-ro ; تيميشوارا ; RO
GPE ; kwnstantsa-ro ; كونستانتسا ; RO
GPE ; farna-bg ; فارنا ; BG
GPE ; bwrghas-bg ; بورغاس ; BG
GPE ; blwfdyf-bg ; بلوفديف ; BG
GPE ; nwfy-sad-rs ; نوفي ساد ; RS
GPE ; nysh-rs ; مدينة نيش | ~نيش ; RS
GPE ; mytrwfytsa-xk ; ميتروفيتسا ; XK
GPE ; srybrynytsa-ba ; سريبرينيتسا | سربرنيتسا ; BA
GPE ; mwstar-ba ; موستار ; BA
GPE ; banya-lwka-ba ; بانيا لوكا ; BA
GPE ; twzla-ba ; توزلا ; BA
GPE ; sblyt-hr ; سبليت ; HR
GPE ; dwbrwfnyk-hr ; دوبروفنيك ; HR
GPE ; lywblyana-si ; ليوبليانا ; SI
GPE ; bwdghwrytsa-me ; بودغوريتسا ; ME
GPE ; salwnyk-gr ; سالونيك | ثيسالونيكي ; GR
GPE ; byrayws-gr ; بيرايوس ; GR
GPE ; rwds-gr ; رودس | جزيرة رودس ; GR
GPE ; lysbws-gr ; ليسبوس | جزيرة ليسبوس ; GR
GPE ; kws-gr ; جزيرة كوس | ~كوس ; GR
GPE ; samws-gr ; ساموس | جزيرة ساموس ; GR
GPE ; santwryny-gr ; سانتوريني ; GR
GPE ; ghafdws-gr ; غافدوس ; GR
GPE ; ayfya-gr ; إيفيا | جزيرة إيفيا ; GR
GPE ; khyws-gr ; خيوس | جزيرة خيوس ; GR
GPE ; batras-gr ; باتراس ; GR
GPE ; kwrfw-gr ; كورفو ; GR
GPE ; lymaswl-cy ; ليماسول ; CY
GPE ; bafws-cy ; بافوس ; CY
GPE ; akrwtyry-cy ; أكروتيري ; CY
GPE ; famaghwsta-cy ; فاماغوستا ; CY
GPE ; qbrs-shmalyh-cy ; قبرص الشمالية | شمال قبرص | جمهورية شمال قبرص التركية ; CY
GPE ; flwrnsa-it ; فلورنسا ; IT
GPE ; bwlwnya-aytalyh-it ; بولونيا الإيطالية | مدينة بولونيا ; IT
GPE ; jnwh-it ; جنوة | جنوى ; IT
GPE ; balyrmw-it ; باليرمو ; IT
GPE ; katanya-it ; كاتانيا ; IT
GPE ; bary-it ; باري | مدينة باري ; IT
GPE ; srdynya-it ; سردينيا ; IT
GPE ; kalabrya-it ; كالابريا ; IT
GPE ; trysta-it ; تريستا | ترييستي ; IT
GPE ; byrghamw-it ; بيرغامو ; IT
GPE ; barma-it ; مدينة بارما | ~بارما ; IT
GPE ; fyrwna-it ; فيرونا ; IT
GPE ; lyfwrnw-it ; ليفورنو ; IT
GPE ; syrakwza-it ; سيراكوزا ; IT
GPE ; srqsth-es ; سرقسطة ; ES
GPE ; malqh-es ; مالقة ; ES
GPE ; blbaw-es ; بلباو ; ES
GPE ; ghrnath-es ; غرناطة ; ES
GPE ; qrtbh-asbanyh-es ; قرطبة الإسبانية | مدينة قرطبة ; ES
GPE ; andls-es ; الأندلس ; ES
GPE ; ghalysya-es ; غاليسيا ; ES
GPE ; tynyryfy-es ; تينيريفي | تينيريف ; ES
GPE ; fwyrtyfntwra-es ; فويرتيفنتورا ; ES
GPE ; -hyyrw-es ; إل هييرو | جزيرة إل هييرو ; ES
GPE ; lanzarwt-es ; لانزاروت ; ES
GPE ; jzr-blyar-es ; جزر البليار | البليار ; ES
GPE ; maywrka-es ; مايوركا ; ES
GPE ; aybyza-es ; إيبيزا ; ES
GPE ; mwrsya-es ; مورسيا | مرسية ; ES
GPE ; qads-es ; قادس ; ES
GPE ; myrya-es ; ألميريا | ألمرية ; ES
GPE ; jzyrh-khdra-es ; الجزيرة الخضراء ; ES
GPE ; fyghw-es ; فيغو ; ES
GPE ; san-sybastyan-es ; سان سيباستيان ; ES
GPE ; qshtalh-es ; قشتالة ; ES
GPE ; madyra-pt ; ماديرا ; PT
GPE ; jzr-azwr-pt ; جزر الأزور | الأزور ; PT
GPE ; nant-fr ; نانت ; FR
GPE ; mwnblyyh-fr ; مونبلييه ; FR
GPE ; bwrdw-fr ; بوردو ; FR
GPE ; lyl-frnsyh-fr ; ليل الفرنسية | مدينة ليل ; FR
GPE ; ryn-frnsyh-fr ; رين الفرنسية | مدينة رين ; FR
GPE ; twlwn-fr ; تولون ; FR
GPE ; ghrwnwbl-fr ; غرونوبل ; FR
GPE ; lwhafr-fr ; لوهافر ; FR
GPE ; kalyh-fr ; كاليه | كالييه ; FR
GPE ; dnkyrk-fr ; دنكيرك ; FR
GPE ; rwan-frnsyh-fr ; روان الفرنسية | مدينة روان ; FR
GPE ; afynywn-fr ; أفينيون ; FR
GPE ; kwrsyka-fr ; كورسيكا ; FR
GPE ; nwrmandy-fr ; نورماندي ; FR
GPE ; brytany-fr ; بريتاني | بريتانيا الفرنسية ; FR
GPE ; brwfans-fr ; بروفانس ; FR
GPE ; kalydwnya-jdydh-fr ; كاليدونيا الجديدة ; FR
GPE ; ghwadlwb-fr ; غوادلوب ; FR
GPE ; martynyk-fr ; مارتينيك ; FR
GPE ; ghwyana-frnsyh-fr ; غويانا الفرنسية ; FR
GPE ; maywt-fr ; مايوت ; FR
GPE ; la-rywnywn-fr ; لا ريونيون | ريونيون ; FR
GPE ; mytz-fr ; ميتز ; FR
GPE ; nansy-fr ; نانسي | مدينة نانسي ; FR
GPE ; san-dwny-fr ; سان دوني ; FR
GPE ; brbynyan-fr ; بربينيان ; FR
GPE ; baywn-fr ; بايون ; FR
GPE ; awd-fr ; إقليم أود | ~أود ; FR
GPE ; antwyrb-be ; أنتويرب | أنتفيرب | أنفير ; BE
GPE ; ghnt-be ; مدينة غنت | ~غنت ; BE
GPE ; lyyj-be ; لييج ; BE
GPE ; sharlrwa-be ; شارلروا ; BE
GPE ; brwj-be ; بروج | مدينة بروج ; BE
GPE ; flandr-be ; فلاندر | فلاندرز ; BE
GPE ; walwnya-be ; والونيا ; BE
GPE ; mwlnbyk-be ; مولنبيك ; BE
GPE ; awtrykht-nl ; أوتريخت ; NL
GPE ; ayndhwfn-nl ; آيندهوفن ; NL
GPE ; lydn-nl ; ليدن ; NL
GPE ; dwsldwrf-de ; دوسلدورف | دوسيلدورف ; DE
GPE ; aysn-de ; إيسن ; DE
GPE ; laybzygh-de ; لايبزيغ | لايبتسيغ ; DE
GPE ; drysdn-de ; دريسدن ; DE
GPE ; hanwfr-de ; هانوفر ; DE
GPE ; nwrmbrgh-de ; نورمبرغ ; DE
GPE ; brymn-de ; بريمن ; DE
GPE ; maghdbwrgh-de ; ماغدبورغ ; DE
GPE ; swlynghn-de ; سولينغن ; DE
GPE ; manhaym-de ; مانهايم ; DE
GPE ; bafarya-de ; بافاريا ; DE
GPE ; sakswnya-de ; ساكسونيا ; DE
GPE ; sakswnya-sfly-de ; ساكسونيا السفلى ; DE
GPE ; hysn-de ; هيسن ; DE
GPE ; brandnbwrgh-de ; براندنبورغ ; DE
GPE ; twrynghn-de ; تورينغن ; DE
GPE ; badn-fwrtmbyrgh-de ; بادن فورتمبيرغ ; DE
GPE ; shmal-rayn-wstfalya-de ; شمال الراين وستفاليا | شمال الراين ويستفاليا ; DE
GPE ; ramshtayn-de ; رامشتاين ; DE
GPE ; karlsrwh-de ; كارلسروه ; DE
GPE ; salzbwrgh-at ; سالزبورغ ; AT
GPE ; ghrats-at ; غراتس ; AT
GPE ; ansbrwk-at ; مدينة إنسبروك | ~إنسبروك ; AT
GPE ; tyrwl-at ; تيرول ; AT
GPE ; brn-ch ; مدينة برن | ~برن ; CH
GPE ; bazl-ch ; بازل ; CH
GPE ; lwsrn-ch ; لوسرن ; CH
GPE ; lwghanw-ch ; لوغانو ; CH
GPE ; mwntrw-ch ; مونترو ; CH
GPE ; kran-mwntana-ch ; كران مونتانا ; CH
GPE ; lydz-gb ; ليدز ; GB
GPE ; shyfyld-gb ; شيفيلد ; GB
GPE ; brystwl-gb ; بريستول ; GB
GPE ; adnbrh-gb ; إدنبرة | أدنبرة ; GB
GPE ; ghlaskw-gb ; غلاسكو ; GB
GPE ; kardyf-gb ; كارديف ; GB
GPE ; blfast-gb ; بلفاست ; GB
GPE ; nwtnghham-gb ; نوتنغهام ; GB
GPE ; lystr-gb ; ليستر ; GB
GPE ; sawthhambtwn-gb ; ساوثهامبتون ; GB
GPE ; bwrtsmwth-gb ; بورتسموث ; GB
GPE ; aksfwrd-gb ; أكسفورد ; GB
GPE ; kambrydj-gb ; كامبريدج | كامبردج ; GB
GPE ; dwfr-gb ; دوفر ; GB
GPE ; knt-gb ; مقاطعة كنت | ~كنت ; GB
GPE ; sawthbwrt-gb ; ساوثبورت ; GB
GPE ; abrdyn-gb ; أبردين ; GB
GPE ; jbl-tarq-gb ; جبل طارق | جيبرالتار ; GB
GPE ; jzr-fwkland-gb ; جزر فوكلاند | فوكلاند ; GB
GPE ; brmwda-gb ; برمودا ; GB
GPE ; sandhyrst-gb ; مدينة ساندهيرست | ~ساندهيرست ; GB
GPE ; ghalway-ie ; غالواي ; IE
GPE ; byrghn-no ; بيرغن ; NO
GPE ; trwndhaym-no ; تروندهايم ; NO
GPE ; stafnghr-no ; ستافنغر ; NO
GPE ; sfalbard-no ; سفالبارد ; NO
GPE ; ghwtnbrgh-se ; غوتنبرغ | غوتنبورغ | يوتيبوري ; SE
GPE ; malmw-se ; مالمو ; SE
GPE ; awbsala-se ; أوبسالا ; SE
GPE ; awrybrw-se ; أوريبرو ; SE
GPE ; tambyry-fi ; تامبيري ; FI
GPE ; twrkw-fi ; توركو ; FI
GPE ; arhws-dk ; آرهوس ; DK
GPE ; jzr-farw-dk ; جزر فارو | جزر الفارو ; DK
GPE ; rykyafyk-is ; ريكيافيك ; IS
GPE ; ghryndafyk-is ; غريندافيك ; IS
GPE ; kawnas-lt ; كاوناس ; LT
`;
