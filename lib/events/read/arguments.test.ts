import { describe, expect, it } from 'vitest';
import { annotated, type NameRow } from '../testing';
import { argumentsIn } from './arguments';
import { wordsOf } from './words';

const NAMES: NameRow[] = [
  { surface: 'اليمن', type: 'GPE', entity: 'gpe:yemen' },
  { surface: 'الأمم المتحدة', type: 'ORG', entity: 'org:un' },
  { surface: 'كتيبة النور', type: 'ORG', entity: 'org:nour' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'سفارة مصر', type: 'ORG', entity: 'org:embassy' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'أمريكيين', type: 'NORP', entity: 'norp:us', country: 'gpe:us' },
];

const cases = (text: string) => {
  const { mentions, dates } = annotated(text, NAMES);
  const words = wordsOf(text, { start: 0, end: text.length }, mentions, dates);
  const found = argumentsIn({ text, titles: [], within: new Map() }, words, 0, words.length);
  return found.map(({ mention, case: stands }) => `${text.slice(mention.start, mention.end)} ${stands}`);
};

describe('names that only say whose something is', () => {
  it.each([
    ['اغتيال آمر «كتيبة النور» في الحي', ['كتيبة النور aside']],
    ['رحب المبعوث الأممي إلى اليمن بالقرار', ['اليمن aside']],
    ['احتجاز موظفي الأمم المتحدة', ['الأمم المتحدة aside']],
    ['توقيف موظف في سفارة مصر', ['سفارة مصر aside']],
    ['قال القيادي في حركة الفجر إن', ['حركة الفجر aside']],
    ['تجمع عشرات أمام مقر سفارة مصر', ['سفارة مصر aside']],
    ['أغلق أنصار سالم العبدلي الطريق', ['سالم العبدلي aside']],
  ])('%s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });

  it.each([
    ['هاجم عناصر من حركة الفجر القرية', ['حركة الفجر source']],
    ['التقى قادة أمريكيين', ['أمريكيين plain']],
    ['وصل الوزير إلى اليمن', ['اليمن destination']],
    ['استقبل المدير سالم العبدلي', ['سالم العبدلي plain']],
    ['التقى رئيس الشركة سالم العبدلي', ['سالم العبدلي plain']],
    ['سلم القائد حركة الفجر رسالة', ['حركة الفجر plain']],
  ])('not: %s', (text, expected) => {
    expect(cases(text)).toEqual(expected);
  });
});

describe('words taken for names by themselves', () => {
  const found = (text: string, surface: string, over: Partial<NameRow> = {}) => {
    const { mentions, dates } = annotated(text, [{ surface, type: 'PER', entity: `per~${surface}`, ...over }]);
    const doubtful = mentions.map((mention) => ({ ...mention, reason: 'surname' as const }));
    const words = wordsOf(text, { start: 0, end: text.length }, doubtful, dates);
    return argumentsIn({ text, titles: [], within: new Map() }, words, 0, words.length).length;
  };

  it.each([
    ['بحث الوزير هاتفيا مع نظيره', 'هاتفيا'],
    ['مساعدات بقيمة مليون يوان للبلد', 'يوان'],
    ['زلزال آخر ضرب القرية وأودى بالسكان', 'أودى'],
  ])('are nobody: %s', (text, surface) => {
    expect(found(text, surface)).toBe(0);
  });

  it.each([
    ['التقى الوزير شرفا في المدينة', 'شرفا', {}],
    ['التقى الوزير يزيد في المدينة', 'يزيد', { entity: 'per:يزيد صايغ' }],
  ])('but somebody: %s', (text, surface, over) => {
    expect(found(text, surface, over)).toBe(1);
  });
});

describe('outlets, adjectives and cities', () => {
  const SOME: NameRow[] = [
    { surface: 'الأناضول', type: 'ORG', entity: 'org:aa' },
    { surface: 'الهيئة', type: 'ORG', entity: 'org:body' },
    { surface: 'تركي', type: 'NORP', entity: 'norp:turkey', country: 'gpe:turkey' },
    { surface: 'أثينا', type: 'GPE', entity: 'gpe:athens' },
  ];
  const found = (text: string) => {
    const { mentions, dates } = annotated(text, SOME);
    const words = wordsOf(text, { start: 0, end: text.length }, mentions, dates);
    const within = new Map([['gpe:athens', 'gpe:greece']]);
    return argumentsIn({ text, titles: [], within }, words, 0, words.length).map(
      ({ mention, case: stands, home }) => `${mention.entity} ${stands}${home ? ` of ${home}` : ''}`,
    );
  };

  it.each([
    ['احتج السكان وفق مراسل الأناضول', ['org:aa outlet']],
    ['احتج السكان وفق الهيئة', ['org:body teller']],
    ['وصل مستشفى تركي إلى المكان', []],
    ['قتل جندي تركي في المكان', ['norp:turkey plain']],
    ['طلبت أثينا المساعدة', ['gpe:athens plain of gpe:greece']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
