import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'كسلا', type: 'GPE', entity: 'gpe:kassala' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
];
const DATES: Record<string, [string, string]> = {
  'آذار 2009': ['2009-03-01', '2009-03-31'],
  'عام 1998': ['1998-01-01', '1998-12-31'],
};
const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
const told = (text: string) => read(text).map(({ type, supports, from }) => [type, supports.length, from]);

const CRASH = 'تحطمت طائرة شحن في كسلا.';

describe('an older happening that the news calls to mind', () => {
  it.each([
    'ويعيد الحادث إلى الأذهان تحطم طائرة ركاب في المدينة نفسها في آذار 2009.',
    'وأعادت الكارثة إلى الأذهان سقوط طائرة في السودان في آذار 2009.',
  ])('%s', (line) => {
    expect(told(`${CRASH}\n${line}`)).toEqual([
      ['DISASTER', 1, null],
      ['DISASTER', 1, '2009-03-01'],
    ]);
  });

  it('is compared by its rank, and the comparison tells nothing of the news', () => {
    expect(told(`${CRASH}\nويعد الحادث الأسوأ في البلاد منذ عام 1998.`)).toEqual([['DISASTER', 1, null]]);
  });

  it.each(['وقالت هيئة الإغاثة إن الحادث أودى بأربعة.', 'وقالت هيئة الإغاثة إن الطائرة كانت قادمة من السودان.'])(
    'is none where nothing is called to mind: %s',
    (line) => {
      expect(told(`${CRASH}\n${line}`)).toEqual([['DISASTER', 2, null]]);
    },
  );

  it.each(['يعيد القرار إلى الأذهان زيارة إلى السودان.', 'ويعيد ذلك إلى الأذهان تحطم الآمال.'])(
    'needs a day and a blow or a disaster: %s',
    (line) => {
      expect(told(line).filter(([type]) => type === 'DISASTER' || type === 'CONSULT')).toEqual([]);
    },
  );
});

describe('the dead of an accident', () => {
  it.each([
    ['وجاء ذلك غداة انقلاب حافلة قرب كسلا، خلف سبعة قتلى.', ['DISASTER']],
    ['وقع انهيار مبنى في كسلا أسفر عن مقتل 15 شخصا.', ['DISASTER']],
    ['شنت حركة الفجر هجوما على كسلا خلف سبعة قتلى.', ['ASSAULT']],
    ['أسفر القصف على كسلا عن مقتل 15 شخصا.', ['ASSAULT']],
  ])('%s', (text, types) => {
    expect([...new Set(read(text).map(({ type }) => type))]).toEqual(types);
  });
});

describe('who claims a blow', () => {
  it('says so beside the blow, which is his', () => {
    const [claim, blast] = read('تبنت حركة الفجر التفجير الذي أودى بحياة أربعة جنود في كسلا.');
    expect([claim!.type, blast!.type]).toEqual(['STATEMENT', 'ASSAULT']);
    expect(blast!.participants).toContainEqual({ entity: 'org:fajr', role: 'actor' });
  });

  it('is no other than who only tells of it', () => {
    const types = read('أكدت هيئة الإغاثة أن التفجير أودى بحياة أربعة جنود في كسلا.').map(({ type }) => type);
    expect(types).toEqual(['ASSAULT']);
  });
});
