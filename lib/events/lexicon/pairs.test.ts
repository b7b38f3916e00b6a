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
    ['قرر', 'إيداع سجن', 'COERCE'],
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
