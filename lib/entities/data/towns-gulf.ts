/**
 * Smaller towns, districts, camps and crossings of the Arabian peninsula, and of Turkey, Iran, Afghanistan and Pakistan.
 * A line: type; id; spellings, the usual one first; country (ISO). A town whose name is a common word or a person's is written with a head
 * («مدينة», «بلدة»), which the name is known by. Source: our own, from general knowledge, reviewed.
 */
export const TOWNS_GULF = `
# Yemen
GPE ; mwdyh-ye ; مدينة مودية | بلدة مودية ; YE
GPE ; byhan-ye ; بيحان ; YE
GPE ; asylan-ye ; عسيلان ; YE
GPE ; azan-ye ; عزان ; YE
GPE ; rdfan-ye ; ردفان ; YE
GPE ; qatbh-ye ; قعطبة ; YE
LOC ; wady-hdrmwt-ye ; وادي حضرموت ; YE
GPE ; mydy-ye ; مدينة ميدي | بلدة ميدي ; YE
GPE ; hnysh-ye ; حنيش ; YE
GPE ; khwr-mksr-ye ; خور مكسر ; YE
GPE ; krytr-ye ; مدينة كريتر | بلدة كريتر ; YE
GPE ; mala-ye ; المعلا ; YE
GPE ; twahy-ye ; التواهي ; YE
GPE ; dar-sad-ye ; دار سعد ; YE
GPE ; srwah-ye ; صرواح ; YE
GPE ; hryb-ye ; مدينة حريب | بلدة حريب ; YE
GPE ; shryjh-ye ; الشريجة ; YE
GPE ; ghyl-bawzyr-ye ; غيل باوزير ; YE
GPE ; msymyr-ye ; المسيمير ; YE
GPE ; yafa-ye ; مدينة يافع | بلدة يافع ; YE
GPE ; sbyhh-ye ; مدينة الصبيحة | بلدة الصبيحة ; YE
GPE ; wazayh-ye ; الوازعية ; YE
GPE ; dhw-bab-ye ; ذو باب ; YE
LOC ; mnfdh-wdyah-ye ; منفذ الوديعة ; YE
LOC ; mnfdh-shhn-ye ; منفذ شحن ; YE
GPE ; mdyryh-abs-ye ; مديرية عبس ; YE
GPE ; mdyryh-mwza-ye ; مديرية موزع ; YE
GPE ; mdyryh-krsh-ye ; مديرية كرش ; YE
GPE ; hwth-ye ; مدينة الحوطة | بلدة الحوطة ; YE
GPE ; shykh-athman-ye ; الشيخ عثمان ; YE
GPE ; hbylyn-ye ; الحبيلين ; YE
GPE ; sdh-ye ; مدينة السدة | بلدة السدة ; YE
GPE ; qfr-ye ; مدينة القفر | بلدة القفر ; YE
GPE ; mdhykhrh-ye ; مذيخرة ; YE
GPE ; dmt-ye ; مدينة دمت | بلدة دمت ; YE
GPE ; jbn-ye ; مدينة جبن | بلدة جبن ; YE
GPE ; mkyras-ye ; مكيراس ; YE
GPE ; zahr-ye ; مدينة الزاهر | بلدة الزاهر ; YE
GPE ; qryshyh-ye ; القريشية ; YE
GPE ; wld-rbya-ye ; ولد ربيع ; YE
GPE ; tfh-ye ; مدينة الطفة | بلدة الطفة ; YE
GPE ; nhm-ye ; مدينة نهم | بلدة نهم ; YE
GPE ; arhb-ye ; مدينة أرحب | بلدة أرحب ; YE
GPE ; bny-hshysh-ye ; بني حشيش ; YE
GPE ; snhan-ye ; سنحان ; YE
GPE ; hmdan-ye ; مدينة همدان | بلدة همدان ; YE
GPE ; bny-mtr-ye ; بني مطر ; YE
GPE ; khwlan-ye ; مدينة خولان | بلدة خولان ; YE
GPE ; jwbh-ye ; مدينة الجوبة | بلدة الجوبة ; YE
GPE ; abdyh-ye ; مدينة العبدية | بلدة العبدية ; YE
GPE ; mahlyh-ye ; ماهلية ; YE
GPE ; rhbh-ye ; مدينة رحبة | بلدة رحبة ; YE
GPE ; mdghl-ye ; مدغل ; YE
GPE ; khb-walshaf-ye ; خب والشعف ; YE
GPE ; brt-ye ; مدينة برط | بلدة برط ; YE
GPE ; ktaf-ye ; كتاف ; YE
GPE ; baqm-ye ; باقم ; YE
GPE ; razh-ye ; رازح ; YE
GPE ; shda-ye ; مدينة شدا | بلدة شدا ; YE
GPE ; mlahyz-ye ; الملاحيظ ; YE
GPE ; kshr-ye ; مدينة كشر | بلدة كشر ; YE
GPE ; hyran-ye ; مدينة حيران | بلدة حيران ; YE
GPE ; dryhmy-ye ; الدريهمي ; YE
GPE ; thyta-ye ; التحيتا ; YE
GPE ; byt-fqyh-ye ; بيت الفقيه ; YE
GPE ; zydyh-ye ; مدينة الزيدية | بلدة الزيدية ; YE
GPE ; lhyh-ye ; مدينة اللحية | بلدة اللحية ; YE
GPE ; qnaws-ye ; القناوص ; YE
GPE ; dhy-ye ; مدينة الضحي | بلدة الضحي ; YE
GPE ; mqbnh-ye ; مقبنة ; YE
GPE ; shrab-ye ; شرعب ; YE
GPE ; mawyh-ye ; مدينة ماوية | بلدة ماوية ; YE
GPE ; tazyh-ye ; مدينة التعزية | بلدة التعزية ; YE
LOC ; jbl-hbshy-ye ; جبل حبشي ; YE
GPE ; sama-ye ; مدينة سامع | بلدة سامع ; YE
GPE ; shmaytyn-ye ; الشمايتين ; YE
GPE ; trbh-ye ; مدينة التربة | بلدة التربة ; YE
GPE ; hwf-ye ; مدينة حوف | بلدة حوف ; YE
GPE ; qshn-ye ; مدينة قشن | بلدة قشن ; YE
GPE ; syhwt-ye ; سيحوت ; YE
GPE ; hdybw-ye ; حديبو ; YE
GPE ; qlnsyh-ye ; قلنسية ; YE
GPE ; rkhyh-ye ; مدينة رخية | بلدة رخية ; YE
GPE ; abr-ye ; مدينة العبر | بلدة العبر ; YE
GPE ; qtn-ye ; مدينة القطن | بلدة القطن ; YE
GPE ; sah-ye ; مدينة ساه | بلدة ساه ; YE
GPE ; dwan-ye ; دوعن ; YE
GPE ; hjr-ye ; مدينة حجر | بلدة حجر ; YE
GPE ; brwm-myfa-ye ; بروم ميفع ; YE
GPE ; dbh-ye ; مدينة الضبة | بلدة الضبة ; YE
GPE ; nshymh-ye ; النشيمة ; YE
GPE ; blhaf-ye ; بلحاف ; YE
GPE ; myfah-ye ; ميفعة ; YE
GPE ; hban-ye ; مدينة حبان | بلدة حبان ; YE
GPE ; nsab-ye ; مدينة نصاب | بلدة نصاب ; YE
GPE ; mrkhh-ye ; مدينة مرخة | بلدة مرخة ; YE
GPE ; khnfr-ye ; خنفر ; YE
GPE ; jaar-ye ; مدينة جعار | بلدة جعار ; YE
GPE ; shqrh-ye ; مدينة شقرة | بلدة شقرة ; YE
GPE ; ahwr-ye ; أحور ; YE
GPE ; mhfd-ye ; المحفد ; YE
GPE ; wdya-ye ; مدينة الوضيع | بلدة الوضيع ; YE
GPE ; srar-ye ; مدينة سرار | بلدة سرار ; YE
GPE ; rsd-ye ; مدينة رصد | بلدة رصد ; YE
GPE ; sbah-ye ; مدينة سباح | بلدة سباح ; YE
# Saudi Arabia
GPE ; hfwf-sa ; الهفوف ; SA
GPE ; khfjy-sa ; الخفجي ; SA
GPE ; rs-sa ; الرس ; SA
GPE ; dba-sa ; ضباء ; SA
GPE ; khybr-sa ; مدينة خيبر | بلدة خيبر ; SA
GPE ; sbya-sa ; مدينة صبيا | بلدة صبيا ; SA
GPE ; abw-arysh-sa ; أبو عريش ; SA
GPE ; zlfy-sa ; الزلفي ; SA
GPE ; khrj-sa ; مدينة الخرج | بلدة الخرج ; SA
GPE ; aflaj-sa ; مدينة الأفلاج | بلدة الأفلاج ; SA
GPE ; mhafzh-khbr-sa ; محافظة الخبر ; SA
GPE ; mhafzh-tryf-sa ; محافظة طريف ; SA
GPE ; mhafzh-shqra-sa ; محافظة شقراء ; SA
LOC ; mshar-arfat-sa ; مشعر عرفات ; SA
LOC ; mshar-mzdlfh-sa ; مشعر مزدلفة ; SA
GPE ; hnakyh-sa ; الحناكية ; SA
GPE ; aqyq-sa ; مدينة العقيق | بلدة العقيق ; SA
GPE ; mkhwah-sa ; المخواة ; SA
GPE ; bljrshy-sa ; بلجرشي ; SA
GPE ; trbh-sa ; مدينة تربة | بلدة تربة ; SA
GPE ; rnyh-sa ; رنية ; SA
GPE ; khrmh-sa ; الخرمة ; SA
GPE ; mhayl-asyr-sa ; محايل عسير ; SA
GPE ; mhayl-sa ; مدينة محايل | بلدة محايل ; SA
GPE ; rjal-ma-sa ; رجال ألمع ; SA
GPE ; nmas-sa ; النماص ; SA
GPE ; tthlyth-sa ; مدينة تثليث | بلدة تثليث ; SA
GPE ; srah-abydh-sa ; سراة عبيدة ; SA
GPE ; zhran-jnwb-sa ; ظهران الجنوب ; SA
GPE ; ahd-rfydh-sa ; أحد رفيدة ; SA
GPE ; samth-sa ; صامطة ; SA
GPE ; bysh-sa ; مدينة بيش | بلدة بيش ; SA
GPE ; fyfa-sa ; فيفاء ; SA
GPE ; jzr-frsan-sa ; جزر فرسان ; SA
GPE ; dayr-sa ; مدينة الدائر | بلدة الدائر ; SA
GPE ; hbwna-sa ; حبونا ; SA
GPE ; bdr-jnwb-sa ; بدر الجنوب ; SA
GPE ; aardh-sa ; مدينة العارضة | بلدة العارضة ; SA
GPE ; dayr-sa2 ; مدينة الداير | بلدة الداير ; SA
GPE ; hryq-sa ; مدينة الحريق | بلدة الحريق ; SA
GPE ; hwth-bny-tmym-sa ; حوطة بني تميم ; SA
GPE ; dlm-sa ; الدلم ; SA
GPE ; drma-sa ; ضرما ; SA
GPE ; mzahmyh-sa ; المزاحمية ; SA
GPE ; qwyayh-sa ; القويعية ; SA
GPE ; afyf-sa ; مدينة عفيف | بلدة عفيف ; SA
GPE ; bkyryh-sa ; البكيرية ; SA
GPE ; bdaya-sa ; مدينة البدائع | بلدة البدائع ; SA
GPE ; mdhnb-sa ; مدينة المذنب | بلدة المذنب ; SA
GPE ; ryad-khbra-sa ; رياض الخبراء ; SA
GPE ; dwmh-jndl-sa ; دومة الجندل ; SA
GPE ; awyqylh-sa ; العويقيلة ; SA
GPE ; nayryh-sa ; النعيرية ; SA
GPE ; ras-khyr-sa ; رأس الخير ; SA
GPE ; qryh-alya-sa ; قرية العليا ; SA
GPE ; syhat-sa ; سيهات ; SA
GPE ; sfwy-sa ; صفوى ; SA
GPE ; tarwt-sa ; تاروت ; SA
GPE ; awamyh-sa ; العوامية ; SA
# United Arab Emirates
GPE ; rwys-ae ; مدينة الرويس | بلدة الرويس ; AE
GPE ; dba-ae ; مدينة دبا | بلدة دبا ; AE
GPE ; mntqh-ayn-ae ; منطقة العين ; AE
GPE ; lywa-ae ; ليوا ; AE
GPE ; mdynh-zayd-ae ; مدينة زايد ; AE
GPE ; dhyd-ae ; الذيد ; AE
GPE ; mlyhh-ae ; مدينة مليحة | بلدة مليحة ; AE
GPE ; hta-ae ; مدينة حتا | بلدة حتا ; AE
LOC ; jzyrh-yas-ae ; جزيرة ياس ; AE
LOC ; jzyrh-sadyat-ae ; جزيرة السعديات ; AE
GPE ; mdynh-msdr-ae ; مدينة مصدر ; AE
# Qatar
GPE ; khwr-qa ; مدينة الخور | بلدة الخور ; QA
GPE ; mdynh-shmal-qa ; مدينة الشمال ; QA
GPE ; dkhan-qa ; مدينة دخان | بلدة دخان ; QA
GPE ; am-sayd-qa ; أم سعيد ; QA
LOC ; qaadh-adyd-jwyh-qa ; قاعدة العديد الجوية ; QA
GPE ; ktara-qa ; كتارا ; QA
GPE ; mshyrb-qa ; مشيرب ; QA
GPE ; thmamh-qa ; مدينة الثمامة | بلدة الثمامة ; QA
# Bahrain
GPE ; rfaa-bh ; الرفاع ; BH
GPE ; strh-bh ; مدينة سترة | بلدة سترة ; BH
GPE ; jfyr-bh ; الجفير ; BH
GPE ; zlaq-bh ; الزلاق ; BH
GPE ; awaly-bh ; مدينة عوالي | بلدة عوالي ; BH
GPE ; draz-bh ; الدراز ; BH
GPE ; bdya-bh ; مدينة البديع | بلدة البديع ; BH
GPE ; sar-bh ; مدينة سار | بلدة سار ; BH
GPE ; krzkan-bh ; كرزكان ; BH
GPE ; jd-hfs-bh ; جد حفص ; BH
GPE ; snabs-bh ; السنابس ; BH
GPE ; twbly-bh ; توبلي ; BH
GPE ; hd-bh ; مدينة الحد | بلدة الحد ; BH
# Kuwait
GPE ; mbark-kbyr-kw ; مبارك الكبير ; KW
GPE ; salmyh-kw ; السالمية ; KW
GPE ; jlyb-shywkh-kw ; جليب الشيوخ ; KW
GPE ; wfrh-kw ; مدينة الوفرة | بلدة الوفرة ; KW
GPE ; mhafzh-hwly-kw ; محافظة حولي ; KW
GPE ; shwykh-kw ; الشويخ ; KW
GPE ; slybyh-kw ; مدينة الصليبية | بلدة الصليبية ; KW
GPE ; fhyhyl-kw ; الفحيحيل ; KW
GPE ; mnqf-kw ; المنقف ; KW
GPE ; adan-kw ; مدينة العدان | بلدة العدان ; KW
GPE ; nwysyb-kw ; النويصيب ; KW
GPE ; salmy-kw ; مدينة السالمي | بلدة السالمي ; KW
GPE ; am-hyman-kw ; أم الهيمان ; KW
GPE ; wrbh-kw ; مدينة وربة | بلدة وربة ; KW
GPE ; sbahyh-kw ; مدينة الصباحية | بلدة الصباحية ; KW
GPE ; khytan-kw ; خيطان ; KW
GPE ; rmythyh-kw ; الرميثية ; KW
GPE ; slwy-kw ; مدينة سلوى | بلدة سلوى ; KW
# Oman
GPE ; khsb-om ; مدينة خصب | بلدة خصب ; OM
GPE ; bhla-om ; بهلاء ; OM
GPE ; bhla-om2 ; بهلا ; OM
GPE ; wlayh-abra-om ; ولاية إبراء ; OM
GPE ; wlayh-mtrh-om ; ولاية مطرح ; OM
GPE ; mhafzh-wsty-om ; محافظة الوسطى ; OM
GPE ; shm-om ; مدينة صحم | بلدة صحم ; OM
GPE ; shnas-om ; شناص ; OM
GPE ; khabwrh-om ; الخابورة ; OM
GPE ; swyq-om ; السويق ; OM
GPE ; msnah-om ; مدينة المصنعة | بلدة المصنعة ; OM
GPE ; smayl-om ; سمائل ; OM
GPE ; bdbd-om ; بدبد ; OM
GPE ; azky-om ; إزكي ; OM
GPE ; adm-om ; مدينة أدم | بلدة أدم ; OM
GPE ; mnh-om ; مدينة منح | بلدة منح ; OM
GPE ; mdyby-om ; المضيبي ; OM
GPE ; bdyh-om ; مدينة بدية | بلدة بدية ; OM
GPE ; snaw-om ; سناو ; OM
GPE ; jalan-bny-bw-aly-om ; جعلان بني بو علي ; OM
GPE ; jalan-bny-bw-hsn-om ; جعلان بني بو حسن ; OM
GPE ; kaml-walwafy-om ; الكامل والوافي ; OM
GPE ; qryat-om ; قريات ; OM
GPE ; bwshr-om ; مدينة بوشر | بلدة بوشر ; OM
GPE ; aamrat-om ; العامرات ; OM
GPE ; mhwt-om ; محوت ; OM
GPE ; hyma-om ; مدينة هيما | بلدة هيما ; OM
GPE ; mrbat-om ; مرباط ; OM
GPE ; thmryt-om ; ثمريت ; OM
GPE ; rkhywt-om ; رخيوت ; OM
GPE ; dlkwt-om ; ضلكوت ; OM
GPE ; shlym-om ; شليم ; OM
GPE ; mzywnh-om ; المزيونة ; OM
GPE ; sdh-om ; مدينة سدح | بلدة سدح ; OM
# Turkey
GPE ; antakyh-tr ; أنطاكية | أنطاكيا ; TR
GPE ; khrman-mrash-tr ; كهرمان مرعش ; TR
GPE ; qhrman-mrash-tr ; قهرمان مرعش ; TR
GPE ; shanly-awrfh-tr ; شانلي أورفة ; TR
GPE ; mrsyn-tr ; مرسين ; TR
GPE ; mlatyh-tr ; ملاطية ; TR
GPE ; adyaman-tr ; أديامان | آدي يامان ; TR
GPE ; kls-tr ; مدينة كلس | بلدة كلس ; TR
GPE ; askndrwn-tr ; إسكندرون ; TR
GPE ; ryhanyh-tr ; الريحانية | ريحانلي ; TR
GPE ; qwnyh-tr ; قونية | قونيا ; TR
GPE ; bwrsh-tr ; مدينة بورصة | بلدة بورصة | بورصة التركية | ولاية بورصة ; TR
GPE ; trabzwn-tr ; طرابزون | ترابزون ; TR
GPE ; mardyn-tr ; ماردين ; TR
GPE ; shrnaq-tr ; شرناق | شيرناق ; TR
GPE ; hkary-tr ; هكاري ; TR
GPE ; balyksyr-tr ; باليكسير | باليق أسير | بالكسير ; TR
GPE ; syndrghy-tr ; سيندرغي ; TR
GPE ; skarya-tr ; سكاريا ; TR
GPE ; kwjaly-tr ; كوجالي | قوجة إيلي | قوجه إيلي ; TR
GPE ; aylazygh-tr ; إيلازيغ ; TR
GPE ; bynghwl-tr ; بينغول ; TR
GPE ; awrfa-tr ; أورفا ; TR
# Iran
GPE ; abadan-ir ; عبادان | آبادان ; IR
GPE ; khwzstan-ir ; خوزستان ; IR
GPE ; krmanshah-ir ; كرمانشاه ; IR
GPE ; snndj-ir ; سنندج ; IR
GPE ; arak-ir ; مدينة أراك | بلدة أراك ; IR
GPE ; qzwyn-ir ; قزوين ; IR
GPE ; krj-ir ; مدينة كرج | بلدة كرج ; IR
GPE ; znjan-ir ; زنجان ; IR
GPE ; ardbyl-ir ; أردبيل ; IR
GPE ; arwmyh-ir ; أرومية ; IR
GPE ; systan-wblwshstan-ir ; سيستان وبلوشستان | سيستان بلوشستان ; IR
GPE ; zahdan-ir ; زاهدان ; IR
GPE ; tshabhar-ir ; تشابهار | جابهار ; IR
GPE ; jask-ir ; جاسك ; IR
LOC ; jzyrh-qshm-ir ; جزيرة قشم | ~قشم ; IR
GPE ; qshm-ir ; مدينة قشم | بلدة قشم ; IR
LOC ; jzyrh-khark-ir ; جزيرة خارك ; IR
GPE ; khark-ir ; خارك | جزيرة خرج ; IR
GPE ; aslwyh-ir ; عسلوية ; IR
GPE ; smnan-ir ; سمنان ; IR
GPE ; byrjnd-ir ; بيرجند ; IR
GPE ; ghrghan-ir ; غرغان ; IR
GPE ; mazndran-ir ; مازندران ; IR
GPE ; jylan-ir ; مدينة جيلان | بلدة جيلان ; IR
GPE ; rsht-ir ; مدينة رشت | بلدة رشت ; IR
GPE ; yaswj-ir ; ياسوج ; IR
GPE ; shhrkrd-ir ; شهركرد ; IR
GPE ; wramyn-ir ; ورامين ; IR
GPE ; barshyn-ir ; بارشين | بارتشين ; IR
# Afghanistan
GPE ; bdkhshan-af ; بدخشان ; AF
GPE ; fyd-abad-af ; فيض آباد ; AF
GPE ; kwnr-af ; كونر ; AF
GPE ; kwnar-af ; كونار ; AF
GPE ; nnghrhar-af ; ننغرهار | ننكرهار ; AF
GPE ; blkh-af ; مدينة بلخ | بلدة بلخ ; AF
GPE ; qndwz-af ; قندوز ; AF
GPE ; bghlan-af ; بغلان ; AF
GPE ; tkhar-af ; تخار ; AF
GPE ; bnjshyr-af ; بنجشير ; AF
GPE ; kabysa-af ; كابيسا ; AF
GPE ; lwghr-af ; لوغر ; AF
GPE ; ghzny-af ; غزني ; AF
GPE ; khwst-af ; خوست ; AF
GPE ; bktyka-af ; بكتيكا ; AF
GPE ; bktya-af ; بكتيا ; AF
GPE ; bamyan-af ; باميان ; AF
GPE ; frah-af ; مدينة فراه | بلدة فراه ; AF
GPE ; nymrwz-af ; نيمروز ; AF
GPE ; zabl-af ; زابل ; AF
GPE ; faryab-af ; فارياب ; AF
GPE ; jwzjan-af ; جوزجان ; AF
GPE ; smnghan-af ; سمنغان ; AF
GPE ; sr-bl-af ; سر بل ; AF
GPE ; nwrstan-af ; نورستان ; AF
GPE ; lghman-af ; لغمان ; AF
GPE ; twrkhm-af ; تورخم | معبر تورخم ; AF
# Pakistan
GPE ; fysl-abad-pk ; فيصل آباد ; PK
GPE ; mltan-pk ; ملتان ; PK
GPE ; khybr-bkhtwnkhwa-pk ; خيبر بختونخوا | خيبر باختونخوا | إقليم خيبر بختونخوا ; PK
GPE ; aqlym-snd-pk ; إقليم السند | السند ; PK
GPE ; aqlym-bnjab-pk ; إقليم البنجاب | البنجاب | ~بنجاب ; PK
GPE ; swat-pk ; مدينة سوات | بلدة سوات ; PK
GPE ; mzfr-abad-pk ; مظفر آباد ; PK
GPE ; tshaman-pk ; تشامان | شامان ; PK
`;
