import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo', metonymFor: 'gpe:egypt' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'المحكمة العسكرية', type: 'ORG', entity: 'org:court' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];
const DATES: Record<string, [string, string]> = { 'السبت المقبل': ['2023-05-13', '2023-05-13'] };

/** The types of the events of a text, as a set: merging and order are tested elsewhere. */
const types = (text: string, headline = false) => {
  const annotation = annotated(text, NAMES, DATES, '2023-05-09');
  const end = text.indexOf('\n');
  if (headline) Object.assign(annotation.articles[0]!, { headline: { start: 0, end }, start: end + 1 });
  return extractEvents(text, annotation)
    .events.map(({ type }) => type)
    .sort();
};

describe('a sentence tells all its deeds', () => {
  it.each([
    ['أوقفت حركة الفجر سالم العبدلي على خلفية مقتل ليلى حداد.', ['ASSAULT', 'COERCE']],
    ['أفرجت مصر عن سالم العبدلي الذي اعتقلته حركة الفجر.', ['COERCE', 'CONCEDE']],
    ['انتقد سالم العبدلي القرار داعيا مصر إلى الحوار.', ['ACCUSE', 'REQUEST']],
    ['طردت مصر سالم العبدلي وسحبت سفيرها من قطر.', ['SANCTION', 'SANCTION']],
    ['قالت ليلى حداد إن هيئة الإغاثة ستوزع خياما في السودان السبت المقبل.', ['AGREE', 'AID']],
    ['أضاف سالم العبدلي أن مصر طلبت مهلة.', ['REQUEST', 'STATEMENT']],
    ['توعدت حركة الفجر مصر بالرد على الضربات المصرية التي استهدفت السودان.', ['ASSAULT', 'THREATEN']],
    ['طالبت هيئة الإغاثة بمحاسبة المسؤولين عن قصف سوق في السودان.', ['ASSAULT', 'REQUEST']],
    ['أعلنت حركة الفجر مسؤوليتها عن الهجوم على قرية في السودان.', ['ASSAULT', 'STATEMENT']],
    [
      'عقد سالم العبدلي وليلى حداد وحركة الفجر وهيئة الإغاثة ومصر وقطر والسودان، في القاهرة، برعاية من هيئة الإغاثة، قمة ثانية.',
      ['CONSULT'],
    ],
    ['طالبت هيئة الإغاثة، في ختام جلسة عقدها مجلسها في القاهرة، بفتح المعابر.', ['CONSULT', 'REQUEST']],
    ['تظاهر المئات في السودان، قبل أن تفرقهم الشرطة بالغاز.', ['COERCE', 'PROTEST']],
    ['واصلت هيئة الإغاثة حتى السبت المقبل البحث عن مفقودين في السودان.', ['AID']],
    ['أمرت محكمة مصر بتوقيف سالم العبدلي في إطار تحقيق.', ['COERCE']],
    ['أيدت محكمة مصر الحكم بسجن سالم العبدلي.', ['COERCE']],
    ['أمر قاضي التحقيق بإيداع سالم العبدلي السجن بعد أن وجهت إليه تهمة الاختلاس.', ['ACCUSE', 'COERCE']],
    ['استخدمت الشرطة الغاز لتفريق مئات من أنصاره تظاهروا في القاهرة.', ['COERCE', 'PROTEST']],
    ['التهمت النيران غابة في السودان وأتت على 20 منزلا.', ['DISASTER']],
    ['مثل سالم العبدلي أمام المحكمة العسكرية في القاهرة.', ['COERCE']],
    ['وقضت محكمة مصر أيضا بسجن سالم العبدلي عامين.', ['COERCE']],
    ['صوت النواب في القاهرة لصالح محاكمة سالم العبدلي.', ['COERCE']],
    ['مصر وقطر تنهيان محادثات القاهرة.', ['CONSULT']],
    ['طالبت هيئة الإغاثة بفتح المعابر وقصف سالم العبدلي قرية في السودان.', ['ASSAULT', 'REQUEST']],
    ['زار سالم العبدلي، مع ليلى حداد، مدينة القاهرة.', ['CONSULT']],
    ['زار سالم العبدلي السودان حيث عاد جرحى الهجوم الذي استهدف السوق السبت المقبل.', ['ASSAULT', 'CONSULT']],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    ['مصر تعزي قطر في ضحايا الزلزال.. وحركة الفجر تهاجم السودان\nتفاصيل أخرى.', ['ASSAULT', 'SUPPORT']],
    ['زلزال يضرب مصر وفيضانات تغرق السودان\nتفاصيل أخرى.', ['DISASTER', 'DISASTER']],
    ['قصف على القاهرة وإدانة واسعة\nتفاصيل أخرى.', ['ACCUSE', 'ASSAULT']],
  ])('the headline «%s»', (text, expected) => {
    expect(types(text, true)).toEqual(expected);
  });
});

describe('what is no deed of its own', () => {
  it.each([
    ['ويأتي الحريق في السودان بعد عام من الأمطار.', []],
    ['قررت هيئة الإغاثة، في اجتماعها الأخير، خفض أسعار الخيام في السودان.', ['STATEMENT']],
    ['التقى سالم العبدلي ليلى حداد بهدف التوصل إلى اتفاق بين مصر والسودان.', ['CONSULT']],
    ['أعربت هيئة الإغاثة عن قلقها إزاء استخدام الأسلحة في السودان.', ['STATEMENT']],
    ['قال سالم العبدلي إن جيشه سيوسع الحملة على حركة الفجر.', ['THREATEN']],
    ['خرج العشرات في السودان مطالبين بالخبز.', ['PROTEST']],
    ['طالبت هيئة الإغاثة حركة الفجر بفتح المعابر وكشف مصير المفقودين.', ['REQUEST']],
    ['طالبت هيئة الإغاثة حينها حركة الفجر بفتح المعابر وكشف مصير المفقودين.', ['REQUEST']],
    ['قُتل خمسة من حركة الفجر في الهجوم الذي دمر السوق.', ['ASSAULT']],
    ['نفى سالم العبدلي مجددا مسؤولية حركة الفجر عن الهجوم في السودان.', ['REJECT']],
    ['عين سالم العبدلي ليلى حداد رئيسة لهيئة الإغاثة.', ['STATEMENT']],
    ['علقت حركة الفجر مشاركتها في مناقشة الملف ردا على غارة استهدفت قرية في السودان.', ['ASSAULT', 'SANCTION']],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    ['تصدر المصانع منتجاتها إلى الخارج.'],
    ['أنهت مصر استعداداتها للموسم في السودان.'],
    ['يبحث كثيرون في مصر عن عمل.'],
    ['تضم فرق الإنقاذ في السودان مئات العناصر.'],
    ['تواجه هيئة الإغاثة في السودان خطر انهيار المفاوضات.'],
  ])('«%s» tells of none', (text) => {
    expect(types(text)).toEqual([]);
  });
});
