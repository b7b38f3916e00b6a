import { and, word } from './atoms';
import { digits, ordinal } from './numbers';
import { any, like, map, mark, opt, type Parser, seq } from './parser';

/** Times of the day that stand at a date. All in minutes after midnight. */

type Half = 'am' | 'pm' | 'night';
const half: Parser<Half> = any<Half>(
  map(word('ص', 'صباحا', 'صباح', 'فجرا', 'فجر', 'ضحى', 'am', 'a'), () => 'am'),
  map(word('م', 'مساء', 'مساءا', 'ظهرا', 'ظهر', 'عصرا', 'عصر', 'pm', 'p'), () => 'pm'),
  map(word('ليلا', 'ليل', 'ليلة'), () => 'night'),
);

const zone = opt(
  any<unknown>(
    word('gmt', 'utc'),
    map(seq(mark('('), word('gmt', 'utc'), mark(')')), () => null),
    seq(word('بتوقيت', 'توقيت'), word('غرينتش', 'جرينتش', 'غرينيتش', 'مكة', 'القاهرة', 'بغداد')),
  ),
);

function clock(hour: number, minute: number, of: Half | null): number | null {
  if (hour > 24 || minute > 59) return null;
  let at = hour;
  if (of === 'am' && hour === 12) at = 0;
  if (of === 'pm' && hour < 12) at = hour + 12;
  if (of === 'night' && hour >= 6 && hour < 12) at = hour + 12;
  return (at % 24) * 60 + minute;
}

const hourAndMinute: Parser<{ hour: number; minute: number }> = map(
  seq(digits(2), mark(':'), digits(2, 2), opt(seq(mark(':'), digits(2, 2)))),
  ([hour, , minute]) => ({ hour, minute }),
);

/** «15:13», «07:45 م», «10:00 GMT». */
const digital: Parser<number> = map(seq(hourAndMinute, opt(half), zone), ([{ hour, minute }, of]) =>
  clock(hour, minute, of),
);

const fraction: Parser<number> = any(
  map(seq(and, word('النصف')), () => 30),
  map(seq(and, word('الربع')), () => 15),
  map(seq(and, word('الثلث')), () => 20),
  map(seq(word('إلا'), word('ربعا', 'الربع')), () => -15),
  map(seq(word('إلا'), word('ثلثا', 'الثلث')), () => -20),
);

const hourNamed = any(
  hourAndMinute,
  map(seq(any(ordinal, digits(2)), opt(fraction)), ([hour, minute]) =>
    hour >= 1 && hour <= 24 ? { hour, minute: minute ?? 0 } : null,
  ),
);

/** «الساعة السابعة», «الساعة 10:30 صباحا». */
const spoken: Parser<number> = map(seq(word('الساعة'), hourNamed, opt(half), zone), ([, { hour, minute }, of]) =>
  minute < 0 ? clock(hour - 1, 60 + minute, of) : clock(hour, minute, of),
);

/** Behind a date: no comma between, or it is another expression. */
export const timeBehind: Parser<number> = map(
  seq(opt(any<unknown>(mark('|-–'), word('t'))), any(digital, spoken)),
  ([, minute]) => minute,
);

const hourOf = seq(word('الساعة'), hourNamed, opt(word('من', 'من يوم', 'يوم')));

/** «الساعة السابعة من صباح» before a day's name; the name follows. */
export const timeBefore: Parser<number> = like(hourOf, (scan, at) => {
  const hit = hourOf(scan, at);
  if (!hit) return null;
  // The part of the day belongs to the day's name that follows, and decides between morning and evening.
  const which = half(scan, hit.end)?.value ?? null;
  const { hour, minute } = hit.value[1];
  const value = minute < 0 ? clock(hour - 1, 60 + minute, which) : clock(hour, minute, which);
  return value === null ? null : { end: hit.end, value };
});

export const gmt = word('gmt', 'utc');
