import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, findStamp, isoDay, weekdayOf } from './stamp';

test.each([
  ['أبريل 13, 2024آخر تحديث: أبريل 13, 2024', '2024-04-13', null, null],
  ['عرب وعالم27-1-2024 | 15:13', '2024-01-27', '15:13', null],
  ['الثلاثاء ٠٥ / نوفمبر / ٢٠٢٤', '2024-11-05', null, 2],
  ['الأربعاء، 28 آب/اغسطس 2013، 14:00', '2013-08-28', '14:00', 3],
  ['تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', '2020-04-24', '21:22', 5],
  ['12th, February 2024 GMT', '2024-02-12', null, null],
  ['— Yehia (@x) February 8, 2024', '2024-02-08', null, null],
  ['2023-01-12T00:55:00.000+0400', '2023-01-12', '00:55', null],
  ['2024/2/8', '2024-02-08', null, null],
  ['الخميس 21 غشت 2025 - 12:30 صباحا', '2025-08-21', '00:30', 4],
  ['الجمعة 8 فيفري 2019', '2019-02-08', null, 5],
  ['24 كانون الثاني 2022', '2022-01-24', null, null],
])('«%s»', (text, day, time, weekday) => expect(findStamp(text)).toMatchObject({ day, time, weekday }));

test.each(['31-2-2024', '2024', 'عام 2024', 'شباط 2024', '11 شباط', '13-13-2024', '0112-2024-99', 'هاتف 2024-555'])(
  'no day in «%s»',
  (text) => expect(findStamp(text)).toBeNull(),
);

test('days are those of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isoDay(year, month, day)).toBe(real ? date.toISOString().slice(0, 10) : null);
      },
    ),
  );
  expect(weekdayOf('2024-02-11')).toBe(0);
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});
