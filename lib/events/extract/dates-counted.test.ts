import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'تشاد', type: 'GPE', entity: 'gpe:chad' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'سامي نجار', type: 'PER', entity: 'per:sami' },
];
const PUBLISHED = '2023-05-09';
const DATES: Record<string, [string, string]> = {
  أمس: ['2023-05-08', '2023-05-08'],
  الأحد: ['2023-05-07', '2023-05-07'],
  'نهاية السنة': ['2023-01-01', '2023-12-31'],
  '1968': ['1968-01-01', '1968-12-31'],
  'في 21 أبريل': ['2023-04-21', '2023-04-21'],
};
const daysOf = (text: string, type: string) => {
  const event = extractEvents(text, annotated(text, NAMES, DATES, PUBLISHED)).events.findLast(
    (found) => found.type === type,
  );
  return event && [event.from, event.to, event.status];
};

const NEWS = 'قصفت مصر أمس مواقع في السودان.';

describe('a day that is counted from the news', () => {
  it.each([
    ['وتأتي التطورات غداة لقاء ليلى حداد سامي نجار.', 'CONSULT', ['2023-05-07', '2023-05-07', 'happened']],
    ['ويأتي ذلك بعد ثلاثة أيام من توقيع مصر وتشاد اتفاقا للغاز.', 'SUPPORT', ['2023-05-05', '2023-05-05', 'happened']],
    ['وجاء ذلك قبل يومين من انطلاق محادثات بين مصر وتشاد.', 'CONSULT', ['2023-05-10', '2023-05-10', 'planned']],
    ['وجاء القصف عشية محادثات بين مصر وتشاد.', 'CONSULT', ['2023-05-09', '2023-05-09', 'planned']],
    // the day of the sentence's own deed comes first
    ['ووصلت ليلى حداد الأحد، غداة توقيع مصر وتشاد اتفاقا للغاز.', 'SUPPORT', ['2023-05-06', '2023-05-06', 'happened']],
    // no count
    ['ويأتي ذلك بعد توقيع مصر وتشاد اتفاقا للغاز.', 'SUPPORT', [null, PUBLISHED, 'happened']],
    ['ويأتي ذلك بعد أيام من توقيع مصر وتشاد اتفاقا للغاز.', 'SUPPORT', [null, PUBLISHED, 'happened']],
  ])('%s', (line, type, days) => {
    expect(daysOf(`${NEWS}\n${line}`, type)).toEqual(days);
  });

  it('is not counted where the news has none', () => {
    const text = 'قصفت مصر مواقع في السودان.\nوتأتي التطورات غداة لقاء ليلى حداد سامي نجار.';
    expect(daysOf(text, 'CONSULT')).toEqual([null, PUBLISHED, 'happened']);
  });
});

describe('a day that is shared', () => {
  it.each([
    // by what is agreed at a dated visit
    [
      'اتفقت مصر والسودان على إنشاء غرفة عمليات خلال زيارة ليلى حداد إلى السودان في 21 أبريل.',
      'AGREE',
      ['2023-04-21', '2023-04-21', 'happened'],
    ],
    [
      'اتفقت مصر والسودان على إنشاء غرفة عمليات بعد زيارة ليلى حداد إلى السودان في 21 أبريل.',
      'AGREE',
      [null, PUBLISHED, 'happened'],
    ],
    // by the meeting whose day stands behind it
    ['اتفقت مصر والسودان خلال اتصال هاتفي في 21 أبريل على هدنة.', 'AGREE', ['2023-04-21', '2023-04-21', 'happened']],
    // by what the same person says next, and nobody else
    [
      'وكانت ليلى حداد قد استقبلت الأحد سامي نجار، وجددت له رفضها الاتفاق.',
      'REJECT',
      ['2023-05-07', '2023-05-07', 'happened'],
    ],
    [
      'استقبلت ليلى حداد الأحد سامي نجار، فيما جددت تشاد رفضها الاتفاق.',
      'REJECT',
      ['2023-05-07', PUBLISHED, 'happened'],
    ],
  ])('%s', (text, type, days) => {
    expect(daysOf(text, type)).toEqual(days);
  });
});

it.each([
  ['دعت مصر إلى إلغاء اتفاقية 1968 مع السودان.', 'REQUEST', [null, PUBLISHED, 'happened']],
  ['دعت ليلى حداد إلى العودة إلى حدود 1968.', 'REQUEST', [null, PUBLISHED, 'happened']],
  ['وقعت مصر والسودان اتفاقية 1968.', 'SUPPORT', ['1968-01-01', '1968-12-31', 'happened']],
])('a year that a text is called by: %s', (text, type, days) => {
  expect(daysOf(text, type)).toEqual(days);
});

it.each([
  ['وتعهدت ليلى حداد بإعادة إسكان العائلات قبل نهاية السنة.', 'AGREE', [null, PUBLISHED, 'happened']],
  ['وستعقد مصر والسودان قمة قبل نهاية السنة.', 'CONSULT', ['2023-01-01', '2023-12-31', 'planned']],
])('a term that has not come: %s', (text, type, days) => {
  expect(daysOf(text, type)).toEqual(days);
});

it('«أول» beside a day of the month compares nothing', () => {
  expect(daysOf('عقدت مصر والسودان أول اجتماع لهما في القاهرة في 21 أبريل.', 'CONSULT')).toEqual([
    '2023-04-21',
    '2023-04-21',
    'happened',
  ]);
});
