import { fold } from '../../text';

/**
 * Verbal adjectives of saying and doing behind a comma («، مؤكدا أن …»): the verb's dictionary form, the adjective as one man bears
 * it, without its ending. Women and groups bear the regular ones.
 */
const ROWS = `
اتهم متهم
دعا داعي
طالب مطالب
ندد مندد
هدد مهدد
توعد متوعد
رفض رافض
انتقد منتقد
استنكر مستنكر
ناشد مناشد
أكد مؤكد
أشار مشير
أوضح موضح
أضاف مضيف
لفت لافت
اعتبر معتبر
بين مبين
حذر محذر
رحب مرحب
أشاد مشيد
أعرب معرب
عبر معبر
شدد مشدد
نفى نافي
تعهد متعهد
نوه منوه
كشف كاشف
زعم زاعم
حمل محمل
أعلن معلن
وصف واصف
جدد مجدد
استبعد مستبعد
توقع متوقع
رجح مرجح
هنأ مهنئ
شجب شاجب
ثمن مثمن
استهجن مستهجن
اقترح مقترح
اشترط مشترط
لوح ملوح
أدان مدين
طمأن مطمئن
أبدى مبدي
طلب طالب
وعد واعد
دان داين
ذكر مذكر
ألمح ملمح
أقر مقر
اعترف معترف
شكر شاكر
ادعى مدعي
تمنى متمني
حث حاث
أوصى موصي
استغرب مستغرب
تحدى متحدي
أثنى مثني
عزى معزي
شكك مشكك
أصر مصر
اعترض معترض
نبه منبه
اعتذر معتذر
امتدح ممتدح
فند مفند
تساءل متسائل
حض حاض
`;

/** What stands between the adjective and its row's form in «داعيا», «داعية», «مطالبين», «متهمات». */
const ENDINGS = ['ا', 'ة', 'ين', 'ون', 'ات'];

/** The verb's lemma by the folded adjective; a bare «مطالب», which is also a noun, is not in it. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [lemma = '', stem = ''] = row.split(' ');
      const plural = stem.endsWith('ي') ? stem.slice(0, -1) : stem;
      return ENDINGS.map((end): [string, string] => [
        fold((end === 'ين' || end === 'ون' ? plural : stem) + end),
        lemma,
      ]);
    }),
);
