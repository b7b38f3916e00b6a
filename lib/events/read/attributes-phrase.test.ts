import { describe, expect, it } from 'vitest';
import { annotated, type NameRow } from '../testing';
import { argumentsIn } from './arguments';
import { wordsOf } from './words';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo' },
  { surface: 'فرنسا', type: 'GPE', entity: 'gpe:france' },
  { surface: 'رويترز', type: 'ORG', entity: 'org:reuters' },
  { surface: 'بي بي سي', type: 'ORG', entity: 'org:bbc' },
  { surface: 'الراية', type: 'ORG', entity: 'org:raya' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'مجلس النواب', type: 'ORG', entity: 'org:house' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  ...['المصرية', 'المصري', 'مصرية'].map((surface): NameRow => ({
    surface,
    type: 'NORP',
    entity: 'norp:egypt',
    country: 'gpe:egypt',
  })),
];

const cases = (text: string): string[] => {
  const { mentions, dates } = annotated(text, NAMES);
  const whole = mentions.filter(({ end }) => !/[\u0621-\u064a]/.test(text[end] ?? ''));
  const words = wordsOf(text, { start: 0, end: text.length }, whole, dates);
  return argumentsIn({ text, titles: [], within: new Map() }, words, 0, words.length).map(
    ({ mention, case: stands, struck }) =>
      `${text.slice(mention.start, mention.end)} ${stands}${struck ? ' struck' : ''}`,
  );
};

describe('inside a phrase a name is not who', () => {
  it.each<[string, string[]]>([
    ['في خزائن حركة الفجر وجدوا وثائق', ['حركة الفجر aside']],
    ['تراجعت المبيعات بسبب قوانين العمل المصرية', ['المصرية aside']],
    ['عملوا في مزارع مصر أعواما', ['مصر place']],
    ['جلسة عقدت في مجلس النواب', ['مجلس النواب aside']],
    // The noun of an event has its own doer, and «في مواجهة» is against somebody.
    ['قتل خمسة في هجوم حركة الفجر', ['حركة الفجر plain']],
    ['حشدت البلاد جيشها في مواجهة فرنسا', ['فرنسا plain']],
    ['قالت مصادر في مجلس النواب', ['مجلس النواب plain']],
    ['قصفت حركة الفجر البلدة', ['حركة الفجر plain']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('a body behind its officer', () => {
  it.each<[string, string[]]>([
    ['قرر قاضي التحقيق بحركة الفجر حبس المتهم', ['حركة الفجر plain']],
    ['أعلن الوكيل العام للملك بمجلس النواب ذلك', ['مجلس النواب plain']],
    ['أكد مدير الإعلام لدى حركة الفجر ذلك', ['حركة الفجر plain']],
    ['اجتمع مسؤول بمجلس النواب مع التجار', ['مجلس النواب plain']],
    // One of many is not the body, and without an officer it is whom something is done to.
    ['ندد نائب بمجلس النواب أمس', ['مجلس النواب aside']],
    ['التقى الوفد بحركة الفجر', ['حركة الفجر recipient']],
    ['أشاد الرئيس، بعد الجلسة، بمجلس النواب', ['مجلس النواب recipient']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('whose blow it is', () => {
  it.each<[string, string[]]>([
    ['قتل خمسة في هجوم لحركة الفجر', ['حركة الفجر recipient struck']],
    ['قتل خمسة في غارة ليلية لحركة الفجر', ['حركة الفجر recipient struck']],
    ['قتل خمسة في استهداف لحركة الفجر', ['حركة الفجر recipient']],
    ['أرسلوا الدعم لحركة الفجر', ['حركة الفجر recipient']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('whom somebody meets, and what a journey takes in', () => {
  it.each<[string, string[]]>([
    ['يلتقي نظيره المصري غدا', ['المصري recipient']],
    ['تشاور مع نظيره المصري سالم العبدلي', ['المصري bearer-title', 'سالم العبدلي recipient']],
    ['وأكد نظيره المصري سالم العبدلي الخبر', ['المصري bearer-title', 'سالم العبدلي plain']],
    ['واستقبله نظيره المصري سالم العبدلي', ['المصري bearer-title', 'سالم العبدلي plain']],
    ['بدأ جولة تشمل مصر وفرنسا', ['مصر destination', 'فرنسا destination']],
    ['بدأت مصر وفرنسا جولة', ['مصر plain', 'فرنسا plain']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('whence a line comes', () => {
  it.each<[string, string[]]>([
    ['غارات على البلدة (رويترز) قتل خمسة', ['رويترز outlet']],
    ['القاهرة - الراية: أحرز الفريق الكأس', ['القاهرة outlet', 'الراية outlet']],
    ['القاهرة ـ رويترز ـ قال الوزير إن الموسم جيد', ['القاهرة outlet', 'رويترز outlet']],
    ['وذكرت رويترز أن الموسم جيد', ['رويترز outlet']],
    ['انسحبت القوات بحسب ما قاله مصدر مطلع لبي بي سي', ['بي بي سي outlet']],
    ['اتهم الوزير بي بي سي بالتحيز', ['بي بي سي plain']],
    // A headline with a colon, and a place with a name behind it.
    ['مصر: مجلس النواب يقر القانون', ['مصر plain', 'مجلس النواب plain']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('what a nationality and a relative describe', () => {
  it.each<[string, string[]]>([
    ['اعتقلت الشرطة المصرية سالم العبدلي', ['المصرية plain', 'سالم العبدلي plain']],
    ['قال قائد الشرطة المصرية سالم العبدلي', ['المصرية bearer-title', 'سالم العبدلي plain']],
    ['اشتبكت الشرطة مع أتباع الشيخ سالم العبدلي', ['سالم العبدلي aside']],
    ['اعتقلت الشرطة الشيخ سالم العبدلي', ['سالم العبدلي plain']],
    ['قصفت طائرات حربية مصرية البلدة', ['مصرية plain']],
    ['شاركت دور نشر محلية ومصرية', []],
    ['قصفت القوات البلدة ردا على اغتيال سالم العبدلي', []],
    ['قصفت القوات البلدة بعد رد سالم العبدلي', ['سالم العبدلي plain']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});
