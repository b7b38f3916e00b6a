import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'كمال الحاج', type: 'PER', entity: 'per:kamal' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'شركة المرافئ', type: 'ORG', entity: 'org:ports' },
  { surface: 'تنظيم الشرق', type: 'ORG', entity: 'org:sharq' },
  { surface: 'الجيش السوداني', type: 'ORG', entity: 'org:الجيش@gpe:sudan' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'قطر', type: 'GPE', entity: 'gpe:qatar' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'الألمانية', type: 'NORP', entity: 'norp:germany', country: 'gpe:germany' },
];

function annotation(text: string) {
  const found = annotated(text, NAMES, {}, '2023-05-09');
  const title = 'وزير النقل';
  const at = text.indexOf(`${title} سالم العبدلي`);
  if (at >= 0)
    found.roles.push({ start: at, end: at + title.length, entity: 'per:salem', title: 'وزير النقل', kind: 'office' });
  return found;
}

/** The parties of the events that the last sentence of a text tells. */
function partiesAtEnd(text: string): string[] {
  const { events } = extractEvents(text, annotation(text));
  const from = text.lastIndexOf('. ') + 1;
  const last = events.filter(({ supports }) => supports.some(({ start }) => start >= from));
  return [...new Set(last.flatMap(({ participants }) => participants.map(({ entity }) => entity)))].sort();
}

describe('the two sides', () => {
  it.each([
    [
      'وقعت السودان وحركة الفجر هدنة برعاية قطر. ودعت مصر الطرفين إلى ضبط النفس.',
      ['gpe:egypt', 'gpe:sudan', 'org:fajr'],
    ],
    ['قالت قطر إن السودان وحركة الفجر قريبان من هدنة. وتستأنف المفاوضات بين الوفدين اليوم.', ['gpe:sudan', 'org:fajr']],
    // What lies between two is no event of theirs.
    ['وقعت السودان وحركة الفجر هدنة برعاية قطر. وزارت مصر المنطقة الفاصلة بين الطرفين.', ['gpe:egypt']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expect.arrayContaining(expected));
    expect(partiesAtEnd(text)).not.toContain('gpe:qatar');
  });
});

describe('two bodies that و joins', () => {
  const NEXT = 'ودعت مصر الطرفين إلى ضبط النفس.';
  it.each([
    ['once are no two sides', 'خصصت قطر مبلغا لدعم شركة المرافئ وتنظيم الشرق. ', ['gpe:egypt']],
    [
      'again and again are',
      'قتل ثلاثة في توتر بين حركة الفجر وتنظيم الشرق. وتتنازع حركة الفجر وتنظيم الشرق على البلدة. ',
      ['gpe:egypt', 'org:fajr', 'org:sharq'],
    ],
  ])('%s', (_, text, expected) => {
    expect(partiesAtEnd(text + NEXT)).toEqual(expected);
  });
});

describe('a person called by his office or by what befell him', () => {
  it.each([
    ['استقال وزير النقل سالم العبدلي. واعتقلت مصر الوزير السابق.', ['gpe:egypt', 'per:salem']],
    ['اعتقلت مصر كمال الحاج. وأفرج السودان عن المتهم.', ['gpe:sudan', 'per:kamal']],
    ['استقال وزير النقل سالم العبدلي. وانتقد الوزير السابق مصر.', ['gpe:egypt', 'per:salem']],
    // Another minister, and nobody's lawyer.
    ['استقال وزير النقل سالم العبدلي. واعتقلت مصر الوزير كمال الحاج.', ['gpe:egypt', 'per:kamal']],
    ['اعتقلت مصر كمال الحاج. وهاجم مسلحون محامي المتهم.', []],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });
});

describe('names that only describe the one before', () => {
  it.each([
    ['علقت الرحلات. وهاجمت حركة الفجر المرتبطة بتنظيم الشرق مصر.', ['gpe:egypt', 'org:fajr']],
    ['علقت الرحلات. وعاقبت مصر شركة المرافئ الألمانية.', ['gpe:egypt', 'org:ports']],
    // «وزيرة» begins with a letter of its own: she is no actor beside him.
    ['علقت الرحلات. وأقال كمال الحاج وزيرة المالية ليلى حداد.', ['per:kamal', 'per:layla']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });

  it.each([
    ['وأقال كمال الحاج سالم العبدلي بتهمة التجسس لصالح مصر.', ['per:kamal', 'per:salem']],
    ['ونظمت حركة الفجر وقفة للمطالبة بالإفراج عن كمال الحاج.', ['org:fajr']],
    ['والتقى كمال الحاج الوفد واستقبل ليلى حداد.', ['per:kamal', 'per:layla']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });

  it.each([
    ['أعلنت حركة الفجر أنها قصفت قاعدة.', 'actor'],
    ['أعلنت حركة الفجر مقتل خمسة أشخاص في قصف على قرية.', 'speaker'],
  ])('%s', (text, role) => {
    const { events } = extractEvents(text, annotation(text));
    const roles = events.flatMap(({ participants }) => participants.map((party) => party.role));
    expect(roles).toEqual([role]);
  });

  it('«أقال فلان وزيرة المالية فلانة»', () => {
    const text = 'أقال كمال الحاج وزيرة المالية ليلى حداد.';
    const { events } = extractEvents(text, annotation(text));
    expect(events[0]?.participants).toContainEqual({ entity: 'per:layla', role: 'recipient' });
  });
});

describe('whom nouns with the article mean', () => {
  it.each([
    ['قصفت مصر حركة الفجر المتمردة. واتهم السودان المتمردين بخرق الهدنة.', ['gpe:sudan', 'org:fajr']],
    ['أعلن الجيش السوداني حالة الطوارئ. وهاجمت حركة الفجر القوات الحكومية.', ['org:fajr', 'org:الجيش@gpe:sudan']],
    // Nobody has named the army.
    ['أعلنت مصر حالة الطوارئ. وهاجمت حركة الفجر القوات الحكومية.', ['org:fajr']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });
});

describe('whose act a welcome answers', () => {
  const told = 'أقال السودان سالم العبدلي.';
  it.each([
    [`${told} ورحبت حركة الفجر بالقرار.`, ['gpe:sudan', 'org:fajr']],
    // The sentence says which decision it was, or what is welcomed has two sides.
    [`${told} ورحبت حركة الفجر بالهدنة.`, ['org:fajr']],
    ['زار كمال الحاج قطر. ورحبت حركة الفجر بالقرار.', ['org:fajr']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });
});

describe('who is at a meeting', () => {
  it.each([
    [
      'علقت الرحلات. واجتمع وزراء خارجية مصر كمال الحاج والسودان سالم العبدلي وقطر ليلى حداد.',
      ['per:kamal', 'per:layla', 'per:salem'],
    ],
    // Whose house it was held in.
    ['علقت الرحلات. واجتمع كمال الحاج مع سالم العبدلي في منزل ليلى حداد.', ['per:kamal', 'per:salem']],
  ])('%s', (text, expected) => {
    expect(partiesAtEnd(text)).toEqual(expected);
  });
});
