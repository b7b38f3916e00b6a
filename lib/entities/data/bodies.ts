/**
 * Missions, relief bodies, banks, courts, forces, unions and parties of the region and the world, by where they are at home.
 * A line: type; id; spellings, the usual one first; country (ISO). A tilde: also a common word, counts only where the context agrees.
 * Source: our own, from general knowledge, reviewed.
 */
export const BODIES = `
# UN missions and programmes
ORG ; unsmil-int ; بعثة الأمم المتحدة في ليبيا ;
ORG ; unami-int ; بعثة الأمم المتحدة في العراق ;
ORG ; undof ; قوة الأمم المتحدة لمراقبة فض الاشتباك | أندوف ;
ORG ; unmha ; بعثة الأمم المتحدة لدعم اتفاق الحديدة ;
ORG ; unitams ; يونيتامس ;
ORG ; unmiss ; بعثة الأمم المتحدة في جنوب السودان ;
ORG ; minurso ; المينورسو | بعثة المينورسو ;
ORG ; monusco ; مونوسكو ;
ORG ; atmis ; بعثة الاتحاد الأفريقي في الصومال | أتميس ;
ORG ; unfpa ; صندوق الأمم المتحدة للسكان ;
ORG ; un-women ; هيئة الأمم المتحدة للمرأة ;
ORG ; unodc ; مكتب الأمم المتحدة المعني بالمخدرات والجريمة ;
ORG ; un-habitat ; برنامج الأمم المتحدة للمستوطنات البشرية ;
ORG ; ifad ; الصندوق الدولي للتنمية الزراعية | ~إيفاد ;
ORG ; escwa ; الإسكوا | لجنة الأمم المتحدة الاقتصادية والاجتماعية لغربي آسيا ;
ORG ; unctad ; الأونكتاد | مؤتمر الأمم المتحدة للتجارة والتنمية ;
ORG ; ipc ; التصنيف المرحلي المتكامل للأمن الغذائي ;
ORG ; wmo ; المنظمة العالمية للأرصاد الجوية ;
ORG ; wipo ; المنظمة العالمية للملكية الفكرية ;
ORG ; icao ; منظمة الطيران المدني الدولي ;
ORG ; imo ; المنظمة البحرية الدولية ;
ORG ; iata ; الاتحاد الدولي للنقل الجوي | إياتا ;
ORG ; ukmto ; هيئة عمليات التجارة البحرية البريطانية | عمليات التجارة البحرية البريطانية ; GB
ORG ; aspides ; عملية أسبيدس | مهمة أسبيدس ;
ORG ; frontex ; فرونتكس | وكالة فرونتكس ;
ORG ; europol ; يوروبول | اليوروبول ;
ORG ; eib ; بنك الاستثمار الأوروبي | البنك الأوروبي للاستثمار ;
ORG ; ebrd ; البنك الأوروبي لإعادة الإعمار والتنمية ;
ORG ; afdb ; البنك الأفريقي للتنمية | بنك التنمية الأفريقي ;
ORG ; isdb ; البنك الإسلامي للتنمية ;
ORG ; afreximbank ; البنك الأفريقي للتصدير والاستيراد | أفريكسيم بنك ;
ORG ; amf ; صندوق النقد العربي ;
ORG ; aes ; تحالف دول الساحل ;
ORG ; maghreb-union ; اتحاد المغرب العربي | الاتحاد المغاربي ;
ORG ; uma-chambers ; اتحاد الغرف العربية ;
ORG ; eac ; مجموعة شرق أفريقيا ;
ORG ; africa-cdc ; المراكز الأفريقية لمكافحة الأمراض والوقاية منها ;
ORG ; cdc ; مراكز مكافحة الأمراض والوقاية منها ; US
ORG ; fda ; إدارة الغذاء والدواء الأمريكية | إدارة الغذاء والدواء ; US
ORG ; usgs ; هيئة المسح الجيولوجي الأمريكية | المسح الجيولوجي الأمريكي ; US
ORG ; emsc ; المركز الأوروبي المتوسطي لرصد الزلازل | مركز رصد الزلازل الأوروبي المتوسطي ;
ORG ; gcc-power ; هيئة الربط الكهربائي الخليجي ;
ORG ; ocha-ly ; مركز الإسعاف والطوارئ ; LY
# rights, relief
ORG ; cpj ; لجنة حماية الصحفيين ;
ORG ; ifj ; الاتحاد الدولي للصحفيين ;
ORG ; nrc ; المجلس النرويجي للاجئين ;
ORG ; irc ; لجنة الإنقاذ الدولية ;
ORG ; save-the-children ; أنقذوا الأطفال | منظمة أنقذوا الأطفال ;
ORG ; oxfam ; أوكسفام | منظمة أوكسفام ;
ORG ; care-int ; كير الدولية | منظمة كير ;
ORG ; acf ; منظمة العمل ضد الجوع ;
ORG ; wck ; المطبخ المركزي العالمي | وورلد سنترال كيتشن ;
ORG ; ghf ; مؤسسة غزة الإنسانية ;
ORG ; greenpeace ; غرينبيس | منظمة غرينبيس ;
ORG ; crisis-group ; مجموعة الأزمات الدولية ;
ORG ; chatham ; تشاتام هاوس | معهد تشاتام هاوس ;
ORG ; rand ; مؤسسة راند ;
ORG ; carnegie ; مركز كارنيغي | معهد كارنيغي ;
ORG ; washington-institute ; معهد واشنطن ;
ORG ; isw ; معهد دراسة الحرب ;
ORG ; sipri ; معهد ستوكهولم الدولي لأبحاث السلام | سيبري ;
ORG ; acled ; أكليد ;
ORG ; transparency-int ; الشفافية الدولية ;
ORG ; freedom-house ; فريدم هاوس ;
ORG ; euro-med-monitor ; المرصد الأورومتوسطي لحقوق الإنسان ;
ORG ; snhr ; الشبكة السورية لحقوق الإنسان ; SY
ORG ; prisoners-club ; نادي الأسير الفلسطيني | نادي الأسير ; PS
ORG ; prcs ; جمعية الهلال الأحمر الفلسطيني | الهلال الأحمر الفلسطيني ; PS
ORG ; gaza-health ; وزارة الصحة في غزة ; PS
ORG ; gaza-media-office ; المكتب الإعلامي الحكومي ; PS
ORG ; abductees-mothers ; رابطة أمهات المختطفين ; YE
ORG ; egypt-eipr ; المبادرة المصرية للحقوق الشخصية ; EG
ORG ; amdh ; الجمعية المغربية لحقوق الإنسان ; MA
ORG ; ltdh ; الرابطة التونسية للدفاع عن حقوق الإنسان ; TN
ORG ; ftdes ; المنتدى التونسي للحقوق الاقتصادية والاجتماعية ; TN
ORG ; sudan-doctors ; شبكة أطباء السودان | نقابة أطباء السودان ; SD
ORG ; emergency-lawyers ; محامو الطوارئ | مجموعة محامو الطوارئ ; SD
ORG ; emergency-rooms ; غرف الطوارئ ; SD
# Maghreb: parties, unions, forces, bodies
ORG ; dgsn-ma ; المديرية العامة للأمن الوطني ; MA
ORG ; dgst ; المديرية العامة لمراقبة التراب الوطني | الديستي ; MA
ORG ; bcij ; المكتب المركزي للأبحاث القضائية ; MA
ORG ; far-ma ; القوات المسلحة الملكية ; MA
ORG ; royal-gendarmerie ; ~الدرك ; MA
ORG ; civil-protection ; الوقاية المدنية ; MA
ORG ; auxiliary-forces ; القوات المساعدة ; MA
ORG ; anef ; الوكالة الوطنية للمياه والغابات ; MA
ORG ; bank-al-maghrib ; بنك المغرب ; MA
ORG ; hcp ; المندوبية السامية للتخطيط ; MA
ORG ; cndh ; المجلس الوطني لحقوق الإنسان ; MA
ORG ; pps ; حزب التقدم والاشتراكية ; MA
ORG ; mp-ma ; حزب الحركة الشعبية | الحركة الشعبية المغربية ; MA
ORG ; umt ; الاتحاد المغربي للشغل ; MA
ORG ; cdt ; الكونفدرالية الديمقراطية للشغل ; MA
ORG ; adl-wal-ihsane ; جماعة العدل والإحسان | العدل والإحسان ; MA
ORG ; anp ; الجيش الوطني الشعبي ; DZ
ORG ; anie ; السلطة الوطنية المستقلة للانتخابات ; DZ
ORG ; apn-dz ; المجلس الشعبي الوطني | مجلس الأمة الجزائري ; DZ
ORG ; rcd-dz ; التجمع من أجل الثقافة والديمقراطية ; DZ
ORG ; pt-dz ; حزب العمال الجزائري ; DZ
ORG ; bina ; حركة البناء الوطني ; DZ
ORG ; mak ; حركة الماك | حركة تقرير مصير منطقة القبائل ; DZ
ORG ; arp ; مجلس نواب الشعب ; TN
ORG ; cnrd ; المجلس الوطني للجهات والأقاليم ; TN
ORG ; utica ; الاتحاد التونسي للصناعة والتجارة | الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية ; TN
ORG ; snjt ; النقابة الوطنية للصحفيين التونسيين ; TN
ORG ; onat ; الهيئة الوطنية للمحامين | عمادة المحامين ; TN
ORG ; inlucc ; الهيئة الوطنية لمكافحة الفساد ; TN
ORG ; pole-judiciaire ; القطب القضائي لمكافحة الإرهاب ; TN
ORG ; ettayar ; التيار الديمقراطي التونسي | حزب التيار الديمقراطي ; TN
ORG ; aafek ; حزب آفاق تونس | آفاق تونس ; TN
ORG ; watad ; حزب الوطنيين الديمقراطيين الموحد ; TN
# Libya
ORG ; radaa-ly ; قوة الردع الخاصة | جهاز الردع | جهاز الردع لمكافحة الإرهاب والجريمة المنظمة | قوة الردع ; LY
ORG ; ssa-libya ; جهاز دعم الاستقرار ; LY
ORG ; brigade-444 ; اللواء 444 قتال | اللواء 444 | ~444 قتال ; LY
ORG ; brigade-111 ; اللواء 111 مجحفل | اللواء 111 ; LY
ORG ; tripoli-revolutionaries ; كتيبة ثوار طرابلس ; LY
ORG ; brigade-128 ; اللواء 128 معزز ; LY
ORG ; tariq-bin-ziyad ; لواء طارق بن زياد ; LY
ORG ; gnu-temp ; حكومة الوحدة الوطنية المؤقتة ; LY
ORG ; audit-bureau-ly ; ديوان المحاسبة الليبي ; LY
ORG ; emergency-medicine ; مركز طب الطوارئ والدعم | طب الطوارئ والدعم ; LY
ORG ; gecol ; الشركة العامة للكهرباء ; LY
# Egypt
ORG ; egypt-sis ; الهيئة العامة للاستعلامات ; EG
ORG ; nea-eg ; الهيئة الوطنية للانتخابات ; EG
ORG ; capmas ; الجهاز المركزي للتعبئة العامة والإحصاء ; EG
ORG ; court-cassation-eg ; محكمة النقض ; EG
ORG ; mostaqbal-watan ; حزب مستقبل وطن | مستقبل وطن ; EG
ORG ; future-front ; حزب الجبهة الوطنية ; EG
# Sudan
ORG ; gis-sudan ; جهاز المخابرات العامة السوداني ; SD
ORG ; tasis ; تحالف السودان التأسيسي | تحالف تأسيس | حكومة تأسيس ; SD
ORG ; sumoud-sd ; تحالف صمود | التحالف المدني الديمقراطي لقوى الثورة ; SD
ORG ; splm-n ; الحركة الشعبية لتحرير السودان - شمال | الحركة الشعبية شمال ; SD
ORG ; ncp-sudan ; حزب المؤتمر الوطني ; SD
ORG ; congress-sudan ; حزب المؤتمر السوداني ; SD
ORG ; joint-force-darfur ; القوة المشتركة للحركات المسلحة | القوات المشتركة للحركات المسلحة ; SD
ORG ; baraa ; كتيبة البراء بن مالك ; SD
ORG ; humanitarian-aid-commission ; مفوضية العون الإنساني ; SD
# Gulf, Yemen
ORG ; gaca ; الهيئة العامة للطيران المدني ; SA
ORG ; ncm-sa ; المركز الوطني للأرصاد ; SA
ORG ; nazaha ; هيئة الرقابة ومكافحة الفساد ; SA
ORG ; royal-court-sa ; الديوان الملكي | الديوان الملكي السعودي ; SA
ORG ; cma-sa ; هيئة السوق المالية السعودية ; SA
ORG ; tadawul ; تداول السعودية ; SA
ORG ; uae-fnc ; المجلس الوطني الاتحادي ; AE
ORG ; cbuae ; مصرف الإمارات المركزي | مصرف الإمارات العربية المتحدة المركزي ; AE
ORG ; qia ; جهاز قطر للاستثمار ; QA
ORG ; qatar-charity ; قطر الخيرية ; QA
ORG ; qfd ; صندوق قطر للتنمية ; QA
ORG ; kia ; الهيئة العامة للاستثمار الكويتية ; KW
ORG ; kfaed ; الصندوق الكويتي للتنمية ; KW
ORG ; oman-ia ; جهاز الاستثمار العماني ; OM
ORG ; national-resistance-ye ; المقاومة الوطنية اليمنية | قوات المقاومة الوطنية ; YE
ORG ; southern-giants ; قوات العمالقة | قوات العمالقة الجنوبية ; YE
ORG ; nation-shield ; قوات درع الوطن | درع الوطن ; YE
ORG ; hadramout-alliance ; حلف قبائل حضرموت ; YE
# Levant and Iraq
ORG ; syrian-transitional ; الحكومة الانتقالية السورية ; SY
ORG ; syrian-general-security ; جهاز الأمن العام السوري | إدارة الأمن العام ; SY
ORG ; syria-alert ; الخوذ البيضاء السورية ; SY
ORG ; suwayda-military-council ; المجلس العسكري في السويداء | الحرس الوطني في السويداء ; SY
ORG ; men-of-dignity ; حركة رجال الكرامة | رجال الكرامة ; SY
ORG ; isf-lb ; قوى الأمن الداخلي ; LB
ORG ; gs-lb ; المديرية العامة للأمن العام ; LB
ORG ; bdl ; مصرف لبنان ; LB
ORG ; change-deputies ; نواب التغيير ; LB
ORG ; loyalty ; كتلة التنمية والتحرير | التنمية والتحرير ; LB
ORG ; jordan-gid ; دائرة المخابرات العامة ; JO
ORG ; jordan-psd ; مديرية الأمن العام ; JO
ORG ; jordan-iec ; الهيئة المستقلة للانتخاب ; JO
ORG ; jhco ; الهيئة الخيرية الأردنية الهاشمية | الهيئة الخيرية الهاشمية ; JO
ORG ; cogat ; مكتب تنسيق أعمال الحكومة في المناطق | كوغات ; IL
ORG ; otzma ; القوة اليهودية | حزب القوة اليهودية | عوتسما يهوديت ; IL
ORG ; religious-zionism ; الصهيونية الدينية | حزب الصهيونية الدينية ; IL
ORG ; yesh-atid ; يش عتيد | هناك مستقبل ; IL
ORG ; yisrael-beiteinu ; إسرائيل بيتنا | يسرائيل بيتنا ; IL
ORG ; blue-white ; أزرق أبيض | المعسكر الوطني الإسرائيلي | المعسكر الرسمي ; IL
ORG ; hostages-families ; هيئة عائلات الأسرى | منتدى عائلات الأسرى ; IL
ORG ; peace-council ; مجلس السلام ;
ORG ; fdi-iraq ; هيئة الاتصالات والإعلام | هيئة الإعلام والاتصالات ; IQ
ORG ; federal-board ; ديوان الرقابة المالية | ديوان الرقابة المالية الاتحادي ; IQ
ORG ; rapid-response ; قوات الرد السريع | الرد السريع ; IQ
ORG ; popular-rafidain ; مصرف الرافدين ; IQ
ORG ; kurdistan-parliament ; برلمان كردستان | برلمان إقليم كردستان ; IQ
ORG ; asayish ; الأسايش | قوات الأسايش | الآساييش ; IQ
ORG ; sadiqoun ; كتلة صادقون | كتلة الصادقون ; IQ
ORG ; reconstruction-coalition ; ائتلاف الإعمار والتنمية ; IQ
# Iran, Turkey, world
ORG ; iran-guardian ; مجلس صيانة الدستور ; IR
ORG ; aeoi ; منظمة الطاقة الذرية الإيرانية ; IR
ORG ; khatam ; مقر خاتم الأنبياء ; IR
ORG ; jaish-al-adl ; جيش العدل ; IR
ORG ; afad ; إدارة الكوارث والطوارئ التركية | ~آفاد ; TR
ORG ; mit ; جهاز الاستخبارات التركي ; TR
ORG ; dem-party ; حزب المساواة وديمقراطية الشعوب | حزب الديمقراطية ومساواة الشعوب | حزب ديم ; TR
ORG ; iyi ; حزب الجيد | حزب إيي ; TR
ORG ; fsb ; جهاز الأمن الفيدرالي الروسي | جهاز الأمن الاتحادي الروسي ; RU
ORG ; africa-corps ; فيلق أفريقيا | الفيلق الأفريقي ; RU
ORG ; mi6 ; إم آي 6 | جهاز الاستخبارات البريطاني ; GB
ORG ; reform-uk ; حزب الإصلاح البريطاني ; GB
ORG ; snp ; الحزب الوطني الاسكتلندي ; GB
ORG ; lfi ; حزب فرنسا الأبية | فرنسا الأبية ; FR
ORG ; renaissance-fr ; حزب النهضة الفرنسي ; FR
ORG ; republicains ; حزب الجمهوريين الفرنسي ; FR
ORG ; greens-de ; حزب الخضر ; DE
ORG ; bnd ; دائرة الاستخبارات الخارجية الألمانية ; DE
ORG ; pp-spain ; الحزب الشعبي الإسباني ; ES
ORG ; psoe ; الحزب الاشتراكي الإسباني | حزب العمال الاشتراكي الإسباني ; ES
ORG ; vox ; حزب فوكس | فوكس الإسباني ; ES
ORG ; fdi ; حزب إخوة إيطاليا | إخوة إيطاليا ; IT
ORG ; fidesz ; حزب فيدس | فيدس ; HU
ORG ; ofac ; مكتب مراقبة الأصول الأجنبية | أوفاك ; US
ORG ; ice ; إدارة الهجرة والجمارك | وكالة الهجرة والجمارك ; US
ORG ; us-fifth-fleet ; الأسطول الخامس | الأسطول الخامس الأمريكي ; US
ORG ; aipac ; أيباك ; US
ORG ; pti ; حركة إنصاف | حركة الإنصاف الباكستانية ; PK
ORG ; pml-n ; الرابطة الإسلامية الباكستانية | حزب الرابطة الإسلامية ; PK
ORG ; sbp ; بنك الدولة الباكستاني ; PK
ORG ; bla ; جيش تحرير بلوشستان ; PK
ORG ; lashkar ; لشكر طيبة | عسكر طيبة ; PK
ORG ; congress-india ; حزب المؤتمر الهندي | المؤتمر الوطني الهندي ; IN
ORG ; pboc ; بنك الشعب الصيني ; CN
ORG ; pla ; جيش التحرير الشعبي | جيش التحرير الشعبي الصيني ; CN
ORG ; boj ; بنك اليابان ; JP
ORG ; boe ; بنك إنجلترا ; GB
ORG ; anc ; المؤتمر الوطني الأفريقي ; ZA
ORG ; jnim ; جماعة نصرة الإسلام والمسلمين | نصرة الإسلام والمسلمين ; ML
ORG ; iswap ; تنظيم الدولة في غرب أفريقيا ; NG
ORG ; fano ; ميليشيا فانو | قوات فانو ; ET
ORG ; adf ; القوات الديمقراطية المتحالفة ; CD
`;
