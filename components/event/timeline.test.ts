import { array, assert, date, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { talks } from '../gallery/fixtures';
import { byMonth } from './timeline';

const event = (from: string | null, to: string | null = from) => ({ ...talks, id: `${from}/${to}`, from, to });

test('an event stands under what its article names, and no finer', () => {
  const groups = byMonth([
    event('2024-04-13', '2024-05-02'),
    event('2024-02-11'),
    event('2024-02'),
    event('2023'),
    event('2023-01-01', '2023-12-31'),
    event(null),
  ]);
  expect(groups.map(({ period, events }) => [period, events.length])).toEqual([
    ['2024-04', 1],
    ['2024-02', 2],
    ['2023', 2],
    [null, 1],
  ]);
});

test('grouping keeps every event and their order', () => {
  const dates = option(date({ min: new Date(0), max: new Date('2050-01-01'), noInvalidDate: true }));
  assert(
    property(array(dates), (days) => {
      const events = days.map((day) => event(day && day.toISOString().slice(0, 10)));
      const groups = byMonth(events);
      expect(groups.flatMap(({ events }) => events)).toEqual(events);
      for (const [index, group] of groups.entries()) expect(group.period).not.toBe(groups[index + 1]?.period ?? {});
    }),
  );
});
