import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
];

const typesOf = (text: string, headline = false) => {
  const annotation = annotated(text, NAMES, {}, '2023-05-09');
  const end = text.indexOf('\n');
  if (headline) Object.assign(annotation.articles[0]!, { headline: { start: 0, end }, start: end + 1 });
  return extractEvents(text, annotation)
    .events.map(({ type }) => type)
    .sort();
};

describe('a headline of nouns', () => {
  it.each([
    ['السودان.. إيداع وزير سابق السجن\nتفاصيل أخرى.', ['COERCE']],
    ['إنقاذ 27 مهاجرا في السودان\nتفاصيل أخرى.', ['AID']],
    ['اكتمال الإفراج عن المحتجزين وقطر ترحب بالاتفاق\nتفاصيل أخرى.', ['RETREAT', 'SUPPORT']],
    ['قتلى وعشرات المعتقلين في احتجاجات على الغلاء في السودان\nتفاصيل أخرى.', ['PROTEST']],
    ['فتح باب الترشح في السودان\nتفاصيل أخرى.', []],
    ['السودان يبحث تعزيز المساعدة\nتفاصيل أخرى.', ['CONSULT']],
    ['إلغاء زيارة سالم العبدلي إلى قطر\nتفاصيل أخرى.', ['REJECT']],
    ['بدء سريان الهدنة في السودان\nتفاصيل أخرى.', ['RETREAT']],
    ['استئناف المفاوضات بين السودان وقطر\nتفاصيل أخرى.', ['CONSULT']],
    ['انتخاب سالم العبدلي رئيسا\nتفاصيل أخرى.', ['SUPPORT']],
    ['افتتاح معرض للكتاب في قطر\nتفاصيل أخرى.', ['STATEMENT']],
    ['تعيين سالم العبدلي وزيرا\nتفاصيل أخرى.', ['STATEMENT']],
    ['اتفاق بين السودان وقطر على التعاون\nتفاصيل أخرى.', ['AGREE']],
    ['إصابة ثلاثة أشخاص برصاص مسلحين في السودان\nتفاصيل أخرى.', ['ASSAULT']],
    ['تأكيد السودان على السلام\nتفاصيل أخرى.', []],
    ['تشكيل حكومة جديدة في السودان\nتفاصيل أخرى.', ['STATEMENT']],
    ['تشكيل الوعي في السودان\nتفاصيل أخرى.', []],
    ['تجديد حبس سالم العبدلي\nتفاصيل أخرى.', ['COERCE']],
    ['مساعدات عاجلة من قطر إلى السودان\nتفاصيل أخرى.', ['AID']],
    ['إعفاء وزير الصحة سالم العبدلي من مهامه\nتفاصيل أخرى.', ['SANCTION']],
    ['مقتل 12 عاملا في انفجار مصنع في السودان\nتفاصيل أخرى.', ['DISASTER']],
    ['مقتل 12 عاملا في انفجار سيارة مفخخة في السودان\nتفاصيل أخرى.', ['ASSAULT']],
    ['تعويض المتضررين من الفيضانات في السودان\nتفاصيل أخرى.', ['AID']],
    ['إعادة فتح السفارة القطرية في السودان\nتفاصيل أخرى.', ['CONCEDE']],
    ['تقديم الشتاء في قطر\nتفاصيل أخرى.', []],
  ])('«%s»', (text, expected) => {
    expect(typesOf(text, true)).toEqual(expected);
  });
});

describe('a rescue that goes on', () => {
  it.each([
    ['لا تزال عمليات البحث عن المفقودين مستمرة في السودان.', ['AID']],
    ['وكان الحاكم هناك حين قال إن فرق الإنقاذ تسابق الزمن.', ['AID']],
    ['أمرت قطر بإخلاء ثلاث قرى بعد انتشال أربع جثث.', ['AID']],
    ['وصف سالم العبدلي، قائد فرق الإنقاذ، الأمطار بأنها غزيرة.', ['STATEMENT']],
    ['تحتاج عمليات الإنقاذ في السودان إلى المال.', []],
  ])('%s', (text, expected) => {
    expect(typesOf(text)).toEqual(expected);
  });
});

describe('what an event led to', () => {
  it('is the killing beside it, and the blow itself where that led to it', () => {
    expect(typesOf('أسفرت الاحتجاجات في السودان عن مقتل 14 شخصا.')).toEqual(['ASSAULT', 'PROTEST']);
    expect(typesOf('أسفرت الغارات في السودان عن مقتل 14 شخصا.')).toEqual(['ASSAULT']);
  });
});
