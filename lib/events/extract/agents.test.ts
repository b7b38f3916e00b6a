import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'شركة المرافئ', type: 'ORG', entity: 'org:ports' },
  { surface: 'مجلس النواب', type: 'ORG', entity: 'org:house' },
  { surface: 'لبنان', type: 'GPE', entity: 'gpe:lebanon' },
];

/** The parties of a text's first event, as «role entity». */
const parties = (text: string): string[] => {
  const [event] = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events;
  return (event?.participants ?? []).map(({ entity, role }) => `${role} ${entity}`).sort();
};

it('of a blow that somebody is accused of he is the author', () => {
  const text = 'اتهم مجلس النواب شركة المرافئ بقصف قرى، ما أدى إلى مقتل ستة مدنيين.';
  const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
  const blow = events.find(({ type }) => type === 'ASSAULT');
  expect(blow?.participants).toContainEqual({ entity: 'org:ports', role: 'actor' });
});

it('what only says who the speaker is takes no part', () => {
  expect(parties('ودعا مجلس النواب، الذي أسسه سالم العبدلي، شركة المرافئ إلى الهدوء.')).toEqual([
    'recipient org:ports',
    'speaker org:house',
  ]);
});

describe('who claims a blow has made it', () => {
  const told = (text: string): string[] =>
    extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(
      ({ type, participants }) => `${type} ${participants.map(({ role, entity }) => `${role} ${entity}`).join(' ')}`,
    );

  it.each<[string, string[]]>([
    ['تبنى مجلس النواب الهجوم على سفينة.', ['STATEMENT speaker org:house', 'ASSAULT actor org:house']],
    [
      'مجلس النواب يتبنى الهجوم على سفينة... و«شركة المرافئ» تجلي طاقمها',
      ['STATEMENT speaker org:house', 'ASSAULT actor org:house', 'AID actor org:ports'],
    ],
    [
      'وغرقت السفينة بعد هجوم تبنته شركة المرافئ.',
      ['DISASTER ', 'STATEMENT speaker org:ports', 'ASSAULT actor org:ports'],
    ],
    ['قتل ستة جنود في هجوم تبنته شركة المرافئ قرب لبنان.', ['ASSAULT actor org:ports', 'STATEMENT speaker org:ports']],
    // A resolution is adopted.
    ['تبنى مجلس النواب القرار.', ['SUPPORT actor org:house']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('parties that a phrase tells', () => {
  it.each<[string, string[]]>([
    ['وسبق لمجلس النواب وشركة المرافئ أن وقعا اتفاقا.', ['actor org:house', 'actor org:ports']],
    ['والتقى سالم العبدلي شركة المرافئ، ناقلا تحيات ليلى حداد.', ['actor per:salem', 'recipient org:ports']],
    [
      'والتقى سالم العبدلي شركة المرافئ، ناقلا ليلى حداد.',
      ['actor per:salem', 'recipient org:ports', 'recipient per:layla'],
    ],
    ['وسبق لسالم العبدلي أن أقال ليلى حداد.', ['actor per:salem', 'recipient per:layla']],
    ['وتم تعيين سالم العبدلي وزيرا للنقل خلفا لليلى حداد.', ['actor per:salem', 'recipient per:layla']],
    ['وتجمع العمال أمام مقر شركة المرافئ احتجاجا على الأجور.', ['recipient org:ports']],
    ['وتعهد سالم العبدلي أمام أعضاء مجلس النواب بخفض الأسعار.', ['recipient org:house', 'speaker per:salem']],
    ['وأدى الوزيران اليمين أمام الرئيس سالم العبدلي.', ['recipient per:salem']],
    ['وغرقت سفينة تابعة لشركة المرافئ.', ['recipient org:ports']],
    [
      'واتفق سالم العبدلي وليلى حداد على الهدنة برعاية مجلس النواب.',
      ['actor org:house', 'actor per:layla', 'actor per:salem'],
    ],
    ['وأطلق سالم العبدلي حملة تطعيم تنفذ بدعم من شركة المرافئ.', ['actor org:ports', 'actor per:salem']],
    ['وشهدت البلدة هجوما على سوق أوقع 11 قتيلا وتبناه مجلس النواب.', ['actor org:house']],
    ['واقتحم عشرات المسلحين معسكر شركة المرافئ.', ['recipient org:ports']],
    ['واقتحم وزير الأمن سالم العبدلي باحات المسجد صباحا.', ['actor per:salem']],
    ['وقرر قاضي التحقيق بشركة المرافئ حبس سالم العبدلي.', ['actor org:ports', 'recipient per:salem']],
    ['واغتيل وزير الأمن سالم العبدلي في المسجد.', ['recipient per:salem']],
    ['وقتل قائد الحرس سالم العبدلي في غارة.', ['recipient per:salem']],
    ['وهاجم مسلحون من شركة المرافئ مجلس النواب.', ['actor org:ports', 'recipient org:house']],
    ['لبنان.. مسيرات تستهدف شركة المرافئ', ['recipient org:ports']],
    ['لبنان يستهدف شركة المرافئ', ['actor gpe:lebanon', 'recipient org:ports']],
    // Neither the one before whom a victim fell nor the body that only tells of the wreck.
    ['وتجمع العمال في ساحة قريبة من شركة المرافئ احتجاجا على الأجور.', []],
    ['وغرقت سفينة صيد قرب ميناء شركة المرافئ.', []],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});
