import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSpan } from '../model';
import { daysInMonth, isoOfDay, toCivil, toDay, weekdayOfDay } from './calendar/civil';
import { hijriDay, toHijri } from './calendar/hijri';
import { findDates } from './index';
import { HIJRI_MONTHS, MONTHS } from './tables/months';

const article = (text: string, publishedAt: string | null): ArticleSpan => ({
  start: 0,
  end: text.length,
  headline: null,
  outlet: null,
  publishedAt,
  publishedAtFrom: publishedAt ? 'given' : null,
});

const find = (text: string, publishedAt: string | null = null) => findDates(text, [article(text, publishedAt)]);

/** 1950-01-01 to 2049-12-31. */
const day = fc.integer({ min: toDay(1950, 1, 1), max: toDay(2049, 12, 31) });
const rows = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const UNITS = ['', 'الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];

function ordinal(value: number): string {
  if (value === 1) return 'الأول';
  if (value === 10) return 'العاشر';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return UNITS[ones]!;
  if (tens === 1) return `${UNITS[ones]} عشر`;
  const ten = tens === 2 ? 'العشرين' : 'الثلاثين';
  return ones === 0 ? ten : `${UNITS[ones]} و${ten}`;
}

/** Ways of writing one day that name all of it. */
const WRITINGS: ((at: number, pick: number) => string)[] = [
  (at, pick) => `${toCivil(at).day} ${nameOf(at, pick)} ${toCivil(at).year}`,
  (at, pick) => `${ordinal(toCivil(at).day)} من ${nameOf(at, pick)} ${toCivil(at).year}`,
  (at, pick) => `الـ${toCivil(at).day} من ${nameOf(at, pick)} عام ${toCivil(at).year}`,
  (at, pick) => `${WEEKDAYS[weekdayOfDay(at) - 1]} ${toCivil(at).day} ${nameOf(at, pick)} ${toCivil(at).year}`,
  (at, pick) => `${nameOf(at, pick)} ${toCivil(at).day}, ${toCivil(at).year}`,
  (at) => `${toCivil(at).day}-${toCivil(at).month}-${toCivil(at).year}`,
  (at) => `${toCivil(at).day}/${toCivil(at).month}/${toCivil(at).year}`,
  (at) => isoOfDay(at)!,
  (at) => `${toCivil(at).day} / ${MONTHS[toCivil(at).month - 1]!.names.levant} / ${toCivil(at).year}`,
  (at) => {
    const { names } = MONTHS[toCivil(at).month - 1]!;
    return `${toCivil(at).day} ${names.gulf}/${names.levant} ${toCivil(at).year}`;
  },
];

function nameOf(at: number, pick: number): string {
  const { names, spellings } = MONTHS[toCivil(at).month - 1]!;
  const all = [...Object.values(names), ...spellings];
  return all[pick % all.length]!;
}

describe('a day comes back from each way of writing it', () => {
  it.each(WRITINGS.map((write, index) => [write(toDay(2024, 11, 5), 0), index] as const))('%s', (_, index) => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.constantFrom(...rows), (at, pick, digits) => {
        const written = WRITINGS[index]!(at, pick).replace(/\d/g, (digit) => digits[Number(digit)]!);
        const text = `قال الوزير في ${written} إن الوفد غادر.`;
        const found = find(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([written]);
        expect(found[0]).toMatchObject({ from: isoOfDay(at), to: isoOfDay(at), relative: false });
      }),
    );
  });

  it('in Hijri words', () => {
    fc.assert(
      fc.property(day, (at) => {
        const { year, month, day: date } = toHijri(at);
        const text = `صدر في ${date} ${HIJRI_MONTHS[month - 1]![0]} ${year} هـ.`;
        expect(find(text)).toMatchObject([{ from: isoOfDay(at), to: isoOfDay(at), calendar: 'hijri' }]);
      }),
    );
  });
});

describe('the calendars', () => {
  it('round-trip every day from 1950 to 2049 through Umm al-Qura', () => {
    for (let at = toDay(1950, 1, 1); at <= toDay(2049, 12, 31); at += 7) {
      const { year, month, day: date } = toHijri(at);
      expect(hijriDay(year, month, date)).toBe(at);
    }
  });

  it('count civil days as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (at) => {
        const date = new Date(at * 86_400_000);
        expect(toCivil(at)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const { year, month } = toCivil(at);
        expect(toDay(year, month, daysInMonth(year, month))).toBeGreaterThanOrEqual(at);
      }),
    );
  });
});

describe('relative days', () => {
  it('keep their distance from any reference', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 99 }), (at, distance) => {
        const reference = isoOfDay(at)!;
        expect(find('وصل أمس', reference)[0]).toMatchObject({ from: isoOfDay(at - 1) });
        expect(find(`قبل ${distance} ${distance < 11 ? 'أيام' : 'يوما'}`, reference)[0]?.from).toBe(
          isoOfDay(at - distance),
        );
        expect(find('الخميس المقبل', reference).every(({ from }) => from !== null && from > reference)).toBe(true);
        expect(find('الخميس الماضي', reference).every(({ from }) => from !== null && from < reference)).toBe(true);
      }),
    );
  });

  it('stay open where the day of publication is unknown', () => {
    for (const text of [
      'أمس',
      'الخميس المقبل',
      'العام الماضي',
      'قبل ثلاثة أيام',
      '5 مايو',
      'في ديسمبر',
      'الشهر الجاري',
    ]) {
      expect(find(text)).toMatchObject([{ from: null, to: null, relative: true }]);
    }
  });
});

const alphabet = [
  ...'الأحد الاثنين يناير مارس آب 5 12 2024 ١٤٤٥ و من في إلى بين قبل بعد منذ عام شهر يوم أيام الماضي المقبل نفسه ربيع الأول الثاني عشر هـ م / - . ، : ( ) "'.split(
    ' ',
  ),
  '\n',
  'February',
  'th',
  'ـ',
  '\u200f',
  '🙂',
];
const soup = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read without a throw; what is found lies in it, in order, apart, from not after to', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          fc.string({ unit: 'binary' }),
          soup.map((text) => text.replaceAll(' ', '')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, from, to } of find(text, '2024-02-08')) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect((from === null) === (to === null)).toBe(true);
            if (from && to) expect(from <= to).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['1', 'و', 'الأحد ', '1 ', 'قبل ', '3 و', 'يناير ', 'كان ', '5/5/'])(
    'takes linear time: «%s» over and over',
    (piece) => {
      // Time of the processor, not of the clock: other work on the machine must not decide.
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = process.cpuUsage();
        find(text, '2024-02-08');
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(10_000);
      const short = Math.max(5, Math.min(time(10_000), time(10_000)));
      const long = time(80_000);
      // Eight times the text; a quadratic reading would take 64 times as long.
      expect(long / short).toBeLessThan(30);
    },
  );
});
