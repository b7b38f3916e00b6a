import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { collocation } from '.';

const typeOf = (verb: string, objects: string) => collocation(verb, objects.split(' ').map(fold))?.type;

describe('pairs of a verb and its objects', () => {
  it.each([
    ['أودع', 'سجن', 'COERCE'],
    ['أذن', 'احتفاظ', 'COERCE'],
    ['أصدر', 'مذكرة توقيف', 'COERCE'],
    ['أصدر', 'عفوا', 'CONCEDE'],
    ['عاقب', 'رئيس سجن', 'COERCE'],
    ['سحب', 'جنسية', 'COERCE'],
    ['سحب', 'سفيرها', 'SANCTION'],
    ['استدعى', 'سفيرها تشاور', 'SANCTION'],
    ['أرسل', 'مروحيات إجلاء مصابين', 'AID'],
    ['أرسل', 'تعزيزات مدينة', 'MOBILIZE'],
    ['سير', 'طائرتين مساعدات', 'AID'],
    ['وزع', 'حصص غذائية', 'AID'],
    ['دفع', 'بتعزيزات عسكرية', 'MOBILIZE'],
    ['لقي', 'مدنيين مصرعهم قصف', 'ASSAULT'],
    ['لقي', 'عمال حتفهم', 'DISASTER'],
    ['هاجم', 'سياسة', 'ACCUSE'],
    ['اقتحم', 'عشرات مسلحين', 'ASSAULT'],
    ['اقتحم', 'عشرات متظاهرين', 'PROTEST'],
    ['احتج', 'عشرات سكان', 'PROTEST'],
    ['قاطع', 'انتخابات', 'REJECT'],
    ['خفض', 'فائدة', 'STATEMENT'],
    ['تبادل', 'أسيرا', 'RETREAT'],
    ['تراجع', 'أسعار نفط', null],
    ['تصدر', 'منتجات', null],
    ['مثل', 'دور', null],
    ['خفف', 'أعباء معيشة', null],
    ['سمح', 'بتحسين خدمات', null],
    ['غادر', 'جرحى مستشفى', null],
    ['غادر', 'سجن', 'CONCEDE'],
    ['خرج', 'طائرة مدرج', 'DISASTER'],
    ['خرج', 'آلاف شوارع', 'PROTEST'],
    ['واصل', 'ذهب ارتفاعه', null],
    ['راجع', 'معدله سنوي', null],
    ['قرر', 'سعري عائد إيداع', 'STATEMENT'],
    ['تدخل', 'حماية حريق', 'AID'],
    ['تدخل', 'شؤون داخلية', null],
    ['هرع', 'سيارات إسعاف مكان', 'AID'],
    ['هرع', 'زبائن متاجر', null],
    ['استأنف', 'فرق بحث مفقودين', 'AID'],
    ['بدأ', 'بحث ملف', undefined],
    ['عثر', 'صندوقين أسودين', 'ACCUSE'],
    ['عثر', 'ثلاثة ناجين', 'AID'],
    ['شكل', 'لجنة تحقيق', 'ACCUSE'],
    ['شكل', 'حكومة', 'STATEMENT'],
    ['وصل', 'خبراء مشاركة تحقيق', 'COOPERATE'],
    ['سلم', 'مفرج صليب', 'CONCEDE'],
    ['سلم', 'مطار', 'RETREAT'],
    ['غادر', 'دفعة محتجزين مدينة', 'CONCEDE'],
    ['غادر', 'دفعة حجاج', undefined],
    ['أعلن', 'حداد ثلاثة أيام', 'SUPPORT'],
    ['نقل', 'سجن', 'COERCE'],
    ['نقل', 'أسرى', 'CONCEDE'],
    ['نقل', 'أثاث', undefined],
    ['أطلق', 'محتجزا سجن', 'CONCEDE'],
    ['اقتاد', 'مركز شرطة', 'COERCE'],
    ['اقتاد', 'ثلاثة جهة مجهولة', 'ASSAULT'],
    ['توصل', 'رعاية اتفاق', 'AGREE'],
    ['أصاب', 'سفينة صاروخين', 'ASSAULT'],
    ['قضى', 'برصاص', 'ASSAULT'],
    ['حكم', 'بلاد', null],
    ['حضر', 'جلسة نطق حكم', null],
    ['حضر', 'جلسة برلمان', 'CONSULT'],
    ['غرم', 'محكمة', 'COERCE'],
    ['غرم', 'شركة', undefined],
    ['استأنف', 'رحلات', 'CONCEDE'],
    ['تراجع', 'إصابات', null],
    ['نقل', 'فرقاطة بحارا', 'AID'],
    ['عثر', 'فرق بحث جثة مفقود', 'AID'],
    ['وصل', 'بحارا طاقم سفينة', 'AID'],
    ['ارتفع', 'عدد قتلى احتجاجات', 'ASSAULT'],
    ['ألغى', 'رحلات', 'SANCTION'],
    ['علق', 'دراسة', 'SANCTION'],
    ['تلقى', 'برقية تعزية', 'SUPPORT'],
    ['قرر', 'إيداع سجن', 'COERCE'],
    ['قرر', 'زيادة إنتاج نفط', 'STATEMENT'],
    ['خفض', 'إنتاج', 'STATEMENT'],
  ])('%s + %s', (verb, objects, type) => {
    expect(typeOf(verb, objects)).toBe(type);
  });

  it('wants both objects where the row names two', () => {
    expect(typeOf('وضع', 'رقابة قضائية')).toBe('COERCE');
    expect(typeOf('وضع', 'رقابة')).toBeNull();
  });

  it('knows nothing of a pair that no row names', () => {
    expect(typeOf('عاقب', 'شركة')).toBeUndefined();
  });
});
