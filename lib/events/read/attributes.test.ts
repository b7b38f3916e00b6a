import { describe, expect, it } from 'vitest';
import { annotated, type NameRow } from '../testing';
import { argumentsIn } from './arguments';
import { wordsOf } from './words';

const NAMES: NameRow[] = [
  { surface: 'إيران', type: 'GPE', entity: 'gpe:iran' },
  { surface: 'تركيا', type: 'GPE', entity: 'gpe:turkey' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo' },
  { surface: 'رويترز', type: 'ORG', entity: 'org:reuters' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  ...['عراقيا', 'عراقيين', 'العراقيين', 'عراقيون', 'العراقية', 'العراقي', 'عراقي', 'عراقية'].map(
    (surface): NameRow => ({
      surface,
      type: 'NORP',
      entity: 'norp:iraq',
      country: 'gpe:iraq',
    }),
  ),
];

const cases = (text: string): string[] => {
  const { mentions, dates } = annotated(text, NAMES);
  const whole = mentions.filter(({ end }) => !/[\u0621-\u064a]/.test(text[end] ?? ''));
  const words = wordsOf(text, { start: 0, end: text.length }, whole, dates);
  const found = argumentsIn({ text, titles: [], within: new Map() }, words, 0, words.length);
  return found.map(({ mention, case: stands }) => `${text.slice(mention.start, mention.end)} ${stands}`);
};

describe('names in an attribute take no part', () => {
  it.each([
    'عراقيا دعا الوزير إلى الهدوء',
    'قال خبراء اقتصاديون عراقيون إن الأسعار سترتفع',
    'سيطرت فصائل مسلحة معارضة لحكومة سالم العبدلي على المدينة',
    'انسحب نواب معارضون لسالم العبدلي',
    'يزور الوزير المنطقة لخفض التوتر بين إيران وتركيا',
    'وقعت الأحزاب الوثيقة باستثناء حركة الفجر',
    'أطلقت البلاد الحملة على غرار إيران',
  ])('%s', (text) => {
    expect(cases(text)).toEqual([]);
  });

  it('who is named between the commas behind a person', () => {
    expect(cases('أوقف سالم العبدلي، السائق السابق لليلى حداد، في المطار')).toEqual(['سالم العبدلي plain']);
  });

  it.each([
    ['دعا شابا عراقيا', ['عراقيا plain']],
    ['قال وزراء عراقيون إن الأسعار سترتفع', ['عراقيون plain']],
    ['خرجت مظاهرة معارضة لسالم العبدلي', ['سالم العبدلي recipient']],
    ['اندلع القتال بين إيران وتركيا', ['إيران plain', 'تركيا plain']],
    ['التقى سالم العبدلي، رئيس الهيئة، ليلى حداد', ['سالم العبدلي plain', 'ليلى حداد plain']],
  ])('not: %s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });

  it.each([
    ['هاجم مسلحون موالون لإيران القاعدة', ['إيران backed']],
    ['سيطر مسلحون موالون للزعيم السابق في تركيا سالم العبدلي على البلدة', ['تركيا place', 'سالم العبدلي backed']],
    ['قصفت كتائب على صلة بحركة الفجر القاعدة', ['حركة الفجر backed']],
    ['يعقد الموالون لإيران اجتماعا', ['إيران destination']],
  ])('whom they are for: %s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('a nationality stands as the noun that it describes', () => {
  it.each([
    ['يسمح القانون للرئيس العراقي بحل المجلس', ['العراقي recipient']],
    ['أطلق مجهولون النار على القوات العراقية', ['العراقية recipient']],
    ['الأعمال العدائية ضد الشعب العراقي', ['العراقي against']],
    ['بحثت الهيئة مع الجانب العراقي الاتفاق', ['العراقي recipient']],
    ['أدى خطف الجنود العراقيين إلى الأزمة', ['العراقيين recipient']],
    ['أكد مقتل عراقيين', ['عراقيين recipient']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });

  it.each([
    ['قتل شخصان في قصف مدفعي للجيش العراقي', ['العراقي plain']],
    ['قتل شخصان على يد القوات العراقية', ['العراقية plain']],
    ['تنص الخطة على انسحاب عراقي', ['عراقي plain']],
    ['احتج على الخروقات العراقية', ['العراقية plain']],
    ['وأكد العراقي سالم العبدلي القرار', ['العراقي bearer-title', 'سالم العبدلي plain']],
    ['أعلنت القيادة العراقية الانسحاب', ['العراقية plain']],
  ])('not: %s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('whence a line was sent', () => {
  it.each([
    ['القاهرة (رويترز) أعلن سالم العبدلي القرار', ['القاهرة outlet', 'رويترز outlet', 'سالم العبدلي plain']],
    ['القاهرة ( أ ف ب ) قال سالم العبدلي إن القرار صدر', ['القاهرة outlet', 'سالم العبدلي plain']],
    ['القاهرة ( اف ب ) حذر سالم العبدلي من القرار', ['القاهرة outlet', 'سالم العبدلي plain']],
    ['ذكرت الإذاعة الرسمية العراقية أن القرار صدر', ['العراقية outlet']],
    ['القاهرة - رويترز: أعلن سالم العبدلي القرار', ['القاهرة outlet', 'رويترز outlet', 'سالم العبدلي plain']],
    ['وردا على سؤال لرويترز قال سالم العبدلي إن القرار صدر', ['رويترز outlet', 'سالم العبدلي plain']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });

  it.each([
    ['تركيا (العضو في الحلف) أعلنت القرار', ['تركيا plain']],
    ['ذكرت الحكومة العراقية أن القرار صدر', ['العراقية plain']],
  ])('not: %s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});
