import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const read = (text: string) => extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events;

const NEWS = 'شنت حركة الفجر هجوما على قرية في السودان.';

describe('words about a blow told before', () => {
  it.each<[string, string | null]>([
    ['وقالت ليلى حداد إن الهجوم طال مدرسة.', 'per:layla'],
    ['وارتفعت حصيلة الهجوم إلى 42 قتيلا.', null],
    ['وأعلنت هيئة الإغاثة أن حصيلة الهجوم بلغت 23 قتيلا.', 'org:relief'],
    ['وقالت ليلى حداد إن الوفيات بلغت 40 حالة.', 'per:layla'],
    ['وأعلنت هيئة الإغاثة أن عدد القتلى بلغ 23 قتيلا.', 'org:relief'],
  ])('«%s» belongs to it', (line, speaker) => {
    const events = read(`${NEWS}\n${line}`);
    expect(events.map(({ type, supports }) => [type, supports.length])).toEqual([['ASSAULT', 2]]);
    expect(events[0]!.supports[1]?.speaker ?? null).toBe(speaker);
  });

  it.each([['وارتفعت حصيلة المبيعات إلى 42 ألفا.'], ['وقالت ليلى حداد إن الزلزال خلف أضرارا.']])(
    '«%s» speaks of something else',
    (line) => {
      const attack = read(`${NEWS}\n${line}`).find(({ type }) => type === 'ASSAULT');
      expect(attack?.supports).toHaveLength(1);
    },
  );

  it('may be words about two events', () => {
    const deal = 'وقعت ليلى حداد وحركة الفجر اتفاقا في السودان.';
    const events = read(
      `${NEWS}\n${deal}\nويأتي توقيع الاتفاق قبل أن تعلن هيئة الإغاثة أن حصيلة الهجوم بلغت 23 قتيلا.`,
    );
    expect(events.slice(0, 2).map(({ supports }) => supports.length)).toEqual([2, 2]);
  });

  it('makes no event of its own', () => {
    expect(read('وارتفعت حصيلة الهجوم إلى 42 قتيلا.')).toEqual([]);
  });
});

describe('who carried it out', () => {
  it.each([
    ['قُتل ثلاثة مزارعين في قصف نفذته حركة الفجر على قرية في السودان.', ['org:fajr']],
    ['قُتل ثلاثة مزارعين في قصف أدانته حركة الفجر.', []],
  ])('%s', (text, actors) => {
    const attack = read(text).find(({ type }) => type === 'ASSAULT');
    expect(attack?.participants.filter(({ role }) => role === 'actor').map(({ entity }) => entity)).toEqual(actors);
  });
});
