/**
 * Provinces and smaller towns that wars and disasters bring into the news: Iran, Turkey, Afghanistan to the Sahel, Ukraine, Russia.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_OF_WARS = `
# Iran
GPE ; islam-shhr-ir ; إسلام شهر ; IR
GPE ; shhryar-ir ; مدينة شهريار | بلدة شهريار ; IR
GPE ; sbzwar-ir ; سبزوار ; IR
GPE ; nysabwr-ir ; نيسابور ; IR
GPE ; njf-abad-ir ; نجف آباد ; IR
GPE ; brwjrd-ir ; بروجرد ; IR
GPE ; khwy-ir ; خوي ; IR
GPE ; qaym-shhr-ir ; قائم شهر ; IR
GPE ; mahshhr-ir ; ماهشهر ; IR
GPE ; bndr-mahshhr-ir ; بندر ماهشهر ; IR
GPE ; shwshtr-ir ; شوشتر ; IR
GPE ; bhbhan-ir ; بهبهان ; IR
GPE ; hwyzh-ir ; هويزة ; IR
GPE ; jwanrwd-ir ; جوانرود ; IR
GPE ; qsr-shyryn-ir ; قصر شيرين ; IR
GPE ; mhran-ir ; مدينة مهران | بلدة مهران ; IR
GPE ; byranshhr-ir ; بيرانشهر ; IR
GPE ; srdsht-ir ; سردشت ; IR
GPE ; srbaz-ir ; سرباز ; IR
GPE ; rask-ir ; مدينة راسك | بلدة راسك ; IR
GPE ; nykshhr-ir ; نيكشهر ; IR
GPE ; hrmz-ir ; هرمز ; IR
GPE ; syry-ir ; مدينة سيري | بلدة سيري ; IR
GPE ; bndr-lnkh-ir ; بندر لنكه ; IR
GPE ; lwyzan-ir ; لويزان ; IR
GPE ; twrqwz-abad-ir ; تورقوز آباد ; IR
GPE ; khndab-ir ; خنداب ; IR
GPE ; khndab-arak-ir ; خنداب آراك ; IR
GPE ; bakdsht-ir ; باكدشت ; IR
GPE ; shhr-ry-ir ; شهر ري ; IR
GPE ; lwasan-ir ; لواسان ; IR
GPE ; rwdhn-ir ; رودهن ; IR
GPE ; jalws-ir ; جالوس ; IR
GPE ; ramsr-ir ; مدينة رامسر | بلدة رامسر ; IR
GPE ; anzly-ir ; بندر أنزلي ; IR
GPE ; astara-ir ; آستارا ; IR
GPE ; tjrysh-ir ; تجريش ; IR
GPE ; iyfyn-ir ; إيفين ; IR
GPE ; safnd-ir ; سافند ; IR
GPE ; ghlstan-ir ; غلستان ; IR
GPE ; khrasan-rdwy-ir ; خراسان رضوي ; IR
GPE ; khrasan-jnwbyh-ir ; خراسان الجنوبية ; IR
GPE ; khrasan-shmalyh-ir ; خراسان الشمالية ; IR
GPE ; tshharmhal-wbkhtyary-ir ; تشهارمحال وبختياري ; IR
GPE ; khkylwyh-wbwyr-ahmd-ir ; كهكيلويه وبوير أحمد ; IR
GPE ; brz-ir ; البرز ; IR
# Turkey
GPE ; bazarjyk-tr ; بازارجيك ; TR
GPE ; albystan-tr ; ألبيستان ; TR
GPE ; nwrdaghy-tr ; نورداغي ; TR
GPE ; batman-tr ; باطمان ; TR
GPE ; syrt-tr ; مدينة سيرت | بلدة سيرت ; TR
GPE ; ryza-tr ; ريزا ; TR
GPE ; artwyn-tr ; أرتوين ; TR
GPE ; aqsray-tr ; أقصراي ; TR
GPE ; kyrklaryly-tr ; كيركلاريلي ; TR
GPE ; marmarys-tr ; مارماريس ; TR
GPE ; isbarth-tr ; إسبارطة ; TR
GPE ; awshak-tr ; أوشاك ; TR
GPE ; yalwa-tr ; يالوا ; TR
GPE ; kyrykaly-tr ; كيريكالي ; TR
GPE ; kyrshhyr-tr ; كيرشهير ; TR
GPE ; jzrh-tr ; جزرة ; TR
GPE ; ywkskwfa-tr ; يوكسكوفا ; TR
GPE ; srwj-tr ; سروج ; TR
GPE ; aqjh-qlah-tr ; أقجة قلعة ; TR
GPE ; qarqamysh-tr ; قارقاميش ; TR
GPE ; jylan-bynar-tr ; جيلان بينار ; TR
GPE ; kwnak-tr ; كوناك ; TR
GPE ; kartalkaya-tr ; كارتالكايا ; TR
GPE ; karadwn-tr ; كارادون ; TR
GPE ; amyd-tr ; أميد ; TR
GPE ; ilytsh-tr ; إليتش ; TR
GPE ; jbal-katw-tr ; جبال كاتو ; TR
# Afghanistan
GPE ; lshkrkah-af ; لشكركاه ; AF
GPE ; nmrwz-af ; نمروز ; AF
GPE ; arzghan-af ; أرزغان ; AF
GPE ; zabl-afghanstan-af ; زابل أفغانستان ; AF
GPE ; islam-qlah-af ; إسلام قلعة ; AF
# Pakistan
GPE ; rawlbndy-pk ; راولبندي ; PK
GPE ; mynghwra-pk ; مينغورا ; PK
GPE ; bara-tshynar-pk ; بارا تشينار ; PK
GPE ; dyrh-ismaayl-khan-pk ; ديرة إسماعيل خان ; PK
GPE ; lky-mrwt-pk ; لكي مروت ; PK
GPE ; tank-pk ; تانك ; PK
GPE ; shanghla-pk ; شانغلا ; PK
GPE ; azad-kshmyr-pk ; آزاد كشمير ; PK
GPE ; ghlght-bltstan-pk ; غلغت بلتستان ; PK
GPE ; jakwb-abad-pk ; جاكوب آباد ; PK
GPE ; mstwngh-pk ; مستونغ ; PK
GPE ; bwlan-pk ; بولان ; PK
GPE ; qlat-pk ; قلات ; PK
GPE ; khddar-pk ; خضدار ; PK
GPE ; jafr-iksbrs-pk ; جعفر إكسبرس ; PK
# India
GPE ; jarkhand-in ; جارخاند ; IN
GPE ; bnjab-hndyh-in ; البنجاب الهندية ; IN
GPE ; ldakh-in ; لداخ ; IN
GPE ; tshynab-in ; تشيناب ; IN
# Nigeria
GPE ; dambwa-ng ; دامبوا ; NG
GPE ; ghwwza-ng ; غووزا ; NG
GPE ; tshybwk-ng ; تشيبوك ; NG
GPE ; dabtshy-ng ; دابتشي ; NG
GPE ; kwnsha-ng ; كونشا ; NG
GPE ; mwnghwnw-ng ; مونغونو ; NG
GPE ; damatwrw-ng ; داماتورو ; NG
GPE ; bwny-yady-ng ; بوني يادي ; NG
GPE ; ghwsw-ng ; غوسو ; NG
GPE ; ghmbwrw-nghala-ng ; غمبورو نغالا ; NG
GPE ; awndw-ng ; أوندو ; NG
GPE ; bnyn-syty-ng ; بنين سيتي ; NG
GPE ; kwghy-ng ; كوغي ; NG
GPE ; nsrawh-ng ; نصراوة ; NG
GPE ; taraba-ng ; تارابا ; NG
GPE ; ghwmby-ng ; غومبي ; NG
GPE ; jyghawa-ng ; جيغاوا ; NG
GPE ; mbafa-ng ; مبافا ; NG
# Niger
GPE ; dwsw-ne ; دوسو ; NE
GPE ; aywrw-ne ; أيورو ; NE
GPE ; iynats-ne ; إيناتس ; NE
GPE ; banybanghw-ne ; بانيبانغو ; NE
GPE ; twrwdyy-ne ; توروديي ; NE
GPE ; mayny-swrwa-ne ; مايني سوروا ; NE
GPE ; bwsw-ne ; بوسو ; NE
GPE ; ghwryl-ne ; غوريل ; NE
GPE ; fambyta-ne ; فامبيتا ; NE
GPE ; kwkwrw-ne ; كوكورو ; NE
GPE ; twnghw-twnghw-ne ; تونغو تونغو ; NE
GPE ; manghayzy-ne ; مانغايزي ; NE
GPE ; shytymy-ne ; شيتيمي ; NE
GPE ; syghdyn-ne ; سيغدين ; NE
GPE ; tskr-ne ; تسكر ; NE
GPE ; nghyghmy-ne ; نغيغمي ; NE
# Mali
GPE ; kays-ml ; كايس ; ML
GPE ; tawdyny-ml ; تاوديني ; ML
GPE ; aghylhwk-ml ; أغيلهوك ; ML
GPE ; anfys-ml ; أنفيس ; ML
GPE ; djybw-ml ; دجيبو ; ML
GPE ; bandyaghara-ml ; باندياغارا ; ML
GPE ; bankas-ml ; بانكاس ; ML
GPE ; hwmbwry-ml ; هومبوري ; ML
GPE ; answnghw-ml ; أنسونغو ; ML
GPE ; labyzangha-ml ; لابيزانغا ; ML
GPE ; talatay-ml ; تالاتاي ; ML
GPE ; katy-ml ; مدينة كاتي | بلدة كاتي ; ML
GPE ; syfary-ml ; سيفاري ; ML
GPE ; mwwra-ml ; موورا ; ML
GPE ; bwlkysy-ml ; بولكيسي ; ML
GPE ; dywra-ml ; ديورا ; ML
GPE ; nambala-ml ; نامبالا ; ML
GPE ; nywrw-sahl-ml ; نيورو الساحل ; ML
GPE ; dybwly-ml ; ديبولي ; ML
GPE ; kynyaba-ml ; كينيابا ; ML
GPE ; lwlywny-ml ; لوليوني ; ML
GPE ; azwad-ml ; أزواد ; ML
GPE ; lybtakw-ghwrma-ml ; ليبتاكو غورما ; ML
# Burkina Faso
GPE ; djybw-bf ; دجيبو ; BF
GPE ; swlhan-bf ; سولهان ; BF
GPE ; arbynda-bf ; أربيندا ; BF
GPE ; swlynzw-bf ; سولينزو ; BF
GPE ; dydwghw-bf ; ديدوغو ; BF
GPE ; tytaw-bf ; تيتاو ; BF
GPE ; barabwly-bf ; بارابولي ; BF
GPE ; syba-bf ; سيبا ; BF
GPE ; marqwy-bf ; مارقوي ; BF
GPE ; sytyngha-bf ; سيتينغا ; BF
GPE ; iynata-bf ; إيناتا ; BF
GPE ; lywraghw-bf ; ليوراغو ; BF
# Congo
GPE ; bwtymbw-cd ; بوتيمبو ; CD
GPE ; saky-cd ; مدينة ساكي | بلدة ساكي ; CD
GPE ; mynwfa-cd ; مينوفا ; CD
GPE ; kalyhy-cd ; كاليهي ; CD
GPE ; kafwmw-cd ; كافومو ; CD
GPE ; kytshangha-cd ; كيتشانغا ; CD
GPE ; lwbyrw-cd ; لوبيرو ; CD
GPE ; kysnghany-cd ; كيسنغاني ; CD
GPE ; kwlwyzy-cd ; كولويزي ; CD
GPE ; tshykaba-cd ; تشيكابا ; CD
GPE ; bwndw-cd ; بوندو ; CD
GPE ; iykwytwr-cd ; إيكويتور ; CD
GPE ; mbandaka-cd ; مبانداكا ; CD
GPE ; tshwbw-cd ; تشوبو ; CD
GPE ; tnjanyqa-cd ; تنجانيقا ; CD
GPE ; kalymy-cd ; كاليمي ; CD
GPE ; manyma-cd ; مانيما ; CD
GPE ; nyraghwnghw-cd ; نيراغونغو ; CD
GPE ; kybwmba-cd ; كيبومبا ; CD
GPE ; kwmba-cd ; كومبا ; CD
GPE ; mambasa-cd ; مامباسا ; CD
GPE ; kasyndy-cd ; كاسيندي ; CD
GPE ; bwlaby-cd ; بولابي ; CD
GPE ; bwlaba-cd ; بولابا ; CD
GPE ; kwmnda-cd ; كومندا ; CD
GPE ; rwbaya-cd ; روبايا ; CD
GPE ; nyabybwy-cd ; نيابيبوي ; CD
GPE ; bwnaghana-cd ; بوناغانا ; CD
GPE ; kybwa-cd ; كيبوا ; CD
GPE ; kamwtwgha-cd ; كاموتوغا ; CD
# Cameroon
GPE ; kwsyry-cm ; كوسيري ; CM
GPE ; mwra-cm ; مدينة مورا | بلدة مورا ; CM
GPE ; kwlwfata-cm ; كولوفاتا ; CM
GPE ; fwtwkwl-cm ; فوتوكول ; CM
GPE ; bamnda-cm ; بامندا ; CM
GPE ; kwmbw-cm ; كومبو ; CM
GPE ; kwmba-kamyrwn-cm ; كومبا الكاميرون ; CM
GPE ; gharwa-cm ; غاروا ; CM
# Central Africa
GPE ; bambary-cf ; بامباري ; CF
GPE ; bawa-cf ; مدينة باوا | بلدة باوا ; CF
GPE ; bwkarangha-cf ; بوكارانغا ; CF
GPE ; bwsanghwa-cf ; بوسانغوا ; CF
GPE ; brbraty-cf ; بربراتي ; CF
GPE ; awbw-cf ; أوبو ; CF
GPE ; zymyw-cf ; زيميو ; CF
GPE ; ndyly-cf ; نديلي ; CF
GPE ; kagha-bndwrw-cf ; كاغا بندورو ; CF
# Kenya
GPE ; wajyr-ke ; واجير ; KE
GPE ; twrkana-ke ; توركانا ; KE
GPE ; matshakws-ke ; ماتشاكوس ; KE
GPE ; kylyfy-ke ; كيليفي ; KE
GPE ; shakahwla-ke ; شاكاهولا ; KE
GPE ; may-mahyw-ke ; ماي ماهيو ; KE
GPE ; narwk-ke ; ناروك ; KE
GPE ; kyambw-ke ; كيامبو ; KE
GPE ; kytaly-ke ; كيتالي ; KE
GPE ; kytwy-ke ; كيتوي ; KE
GPE ; kajyadw-ke ; كاجيادو ; KE
# Mozambique
GPE ; makwmya-mz ; ماكوميا ; MZ
GPE ; ankwaby-mz ; أنكوابي ; MZ
GPE ; tyty-mz ; مدينة تيتي | بلدة تيتي ; MZ
# Senegal
GPE ; tambakwnda-sn ; تامباكوندا ; SN
# Ukraine
GPE ; swlydar-ua ; سوليدار ; UA
GPE ; myrnwhrad-ua ; ميرنوهراد ; UA
GPE ; lyman-awkranyh-ua ; ليمان الأوكرانية ; UA
GPE ; kwrakhwfy-ua ; كوراخوفي ; UA
GPE ; fylyka-nwfwsylka-ua ; فيليكا نوفوسيلكا ; UA
GPE ; fwlydar-ua ; فوليدار | فوغليدار ; UA
GPE ; awrykhyf-ua ; أوريخيف ; UA
GPE ; rwbwtyny-ua ; روبوتيني ; UA
GPE ; twkmak-ua ; توكماك ; UA
GPE ; nwfa-kakhwfka-ua ; نوفا كاخوفكا ; UA
GPE ; kakhwfka-ua ; كاخوفكا ; UA
GPE ; iyrbyn-ua ; إيربين ; UA
GPE ; hwstwmyl-ua ; هوستوميل ; UA
GPE ; fwftshansk-ua ; فوفتشانسك ; UA
GPE ; lybtsy-ua ; ليبتسي ; UA
GPE ; swdja-ua ; سودجا ; UA
GPE ; awzhwrwd-ua ; أوزهورود ; UA
GPE ; syfyrwdwnytsk-ua ; سيفيرودونيتسك ; UA
GPE ; lysytshansk-ua ; ليسيتشانسك ; UA
GPE ; kyryfwghrad-ua ; كيريفوغراد ; UA
GPE ; izmaayl-ua ; إزماعيل ; UA
GPE ; tshwrnwmwrsk-ua ; تشورنومورسك ; UA
GPE ; kyrtsh-ua ; كيرتش ; UA
# Russia
GPE ; inghls-ru ; إنغلس ; RU
GPE ; twambsy-ru ; توامبسي ; RU
GPE ; byslan-ru ; بيسلان ; RU
GPE ; yakwtsk-ru ; ياكوتسك ; RU
GPE ; kwryl-ru ; مدينة الكوريل | بلدة الكوريل ; RU
GPE ; arkhanjylsk-ru ; أرخانجيلسك ; RU
GPE ; awlynya-ru ; أولينيا ; RU
GPE ; syzran-ru ; سيزران ; RU
`;
