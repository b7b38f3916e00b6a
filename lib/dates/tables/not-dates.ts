/** Words that turn what stands behind them from a date into a name. Folded forms, as a scan gives them. */

/** Places and bodies that are called after a day: «مستشفى 7 أكتوبر», «جسر 14 تموز». */
export const NAMED_AFTER_DAYS = words(`
  مستشفي جسر شارع ساحه ميدان شباب جامعه مدرسه ملعب استاد حي مدينه كتيبه كتائب لواء حزب قوي حركه سد مطار ميناء مصنع
  محطه بوابه قناه موقع صحيفه جريده مجله فرقه معسكر قاعده كوبري محور نفق حديقه مسجد ائتلاف تيار جبهه منظمه جائزه دار كليه نادي طريق
`);

/** Papers, stations and sites: «صحيفة اليوم», «بوابة أخبار اليوم». */
export const MEDIA = words('صحيفه جريده قناه موقع بوابه وكاله مجله اذاعه شبكه منصه تلفزيون فضائيه');

/** «أخبار اليوم», «المصري اليوم» are papers even without such a word. */
export const BEFORE_TODAY = words('اخبار المصري');

/** «صلاة الجمعة», «سوق الخميس»: no day of any one week. */
export const BEFORE_WEEKDAYS = words(
  'صلاه صلوات خطبه خطيب خطباء سوق مسجد جامع كنيسه حي مدينه قريه بلده منطقه محطه جزيره نادي',
);

/** «الأمين العام السابق», «الرأي العام الحالي»: the adjective, not the year. */
export const OFFICES = words(`
  الامين امين المدير مدير القائد قائد النايب المدعي المفتش المنسق المراقب المفوض القنصل السكرتير الكاتب الحاكم المستشار
  الامن القطاع الراي المشرف الوكيل المصرف المجلس الاتحاد المال الصالح النظام الجو المخطط المستوي الوضع الاضراب العفو الحفل السياق
`);

/** «بيان رقم 3/2024», «المادة 7/2015»: what is numbered so has no date there. */
export const NUMBERED = words('رقم رقمه رقمها عدد العدد الماده ماده الفقره البند القضيه قضيه الطعن الملف القرار');

/** «كل ثلاثاء»: a row of days. */
export const EVERY = words('كل ايام بعض');

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
