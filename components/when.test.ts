import { describe, expect, test } from 'vitest';
import { stringsOf } from './gallery/messages';
import { eventWhen, hijriWords, intervalWords, weekdayWords } from './when';

const ar = stringsOf('ar');
const en = stringsOf('en');

describe('an interval in words is no finer than its ends', () => {
  test.each([
    ['2024-02-11', '2024-02-11', '11 شباط/فبراير 2024', '11 February 2024'],
    ['2024-02-11', null, '11 شباط/فبراير 2024', '11 February 2024'],
    ['2024-02-01', '2024-02-29', 'شباط/فبراير 2024', 'February 2024'],
    ['2024-02', '2024-02', 'شباط/فبراير 2024', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'شباط/فبراير 2023', 'February 2023'],
    ['2024-02-01', '2024-02-28', '1–28 شباط/فبراير 2024', '1–28 February 2024'],
    ['2024-01-01', '2024-12-31', '2024', '2024'],
    ['2021', '2021', '2021', '2021'],
    ['2024-01-31', '2024-02-03', '31 كانون الثاني/يناير – 3 شباط/فبراير 2024', '31 January – 3 February 2024'],
    [
      '2023-12-30',
      '2024-01-02',
      '30 كانون الأول/ديسمبر 2023 – 2 كانون الثاني/يناير 2024',
      '30 December 2023 – 2 January 2024',
    ],
    ['2023', '2024', '2023 – 2024', '2023 – 2024'],
    ['2010-01-01', '2019-12-31', '2010 – 2019', '2010 – 2019'],
    ['2024-01-01', '2024-03-31', 'كانون الثاني/يناير – آذار/مارس 2024', 'January – March 2024'],
    ['2023-12', '2024-02', 'كانون الأول/ديسمبر 2023 – شباط/فبراير 2024', 'December 2023 – February 2024'],
    ['2024-02-11T14:30', '2024-02-11T14:30', '11 شباط/فبراير 2024', '11 February 2024'],
    [null, null, 'تاريخ غير معروف', 'Date unknown'],
  ])('%s … %s', (from, to, arabic, english) => {
    expect(intervalWords(from, to, ar)).toBe(arabic);
    expect(intervalWords(from, to, en)).toBe(english);
  });
});

test('months have the names of the reader’s region', () => {
  const february = (languages: string[]) => intervalWords('2024-02', null, stringsOf('ar', languages));
  expect(february(['en-US', 'ar-IQ', 'ar-EG'])).toBe('شباط 2024');
  expect(february(['ar-EG'])).toBe('فبراير 2024');
  expect(february(['ar'])).toBe('شباط/فبراير 2024');
});

test('only a single day has a weekday', () => {
  expect(weekdayWords('2024-02-11', '2024-02-11', ar)).toBe('الأحد');
  expect(weekdayWords('2024-02-11T14:00', '2024-02-11T14:00', en)).toBe('Sunday');
  expect(weekdayWords('2024-02-11', '2024-02-12', ar)).toBeNull();
  expect(weekdayWords('2024-02', '2024-02', ar)).toBeNull();
  expect(eventWhen({ from: '2024-02', to: '2024-02', grain: 'month' }, ar)).toBe('شباط/فبراير 2024');
});

test('an hour is told with its day', () => {
  const minute = { from: '2024-02-11T14:30', to: '2024-02-11T14:30', grain: 'minute' } as const;
  expect(eventWhen(minute, ar)).toBe('الأحد 11 شباط/فبراير 2024، الساعة 14:30');
  expect(eventWhen(minute, en)).toBe('Sunday 11 February 2024, 14:30');
});

test('the Hijri date is Umm al-Qura', () => {
  expect(hijriWords('2024-02-11', '2024-02-11', ar)).toBe('1 شعبان 1445 هـ');
  expect(hijriWords('2024-02', '2024-02', ar)).toBeNull();
  expect(hijriWords('2024-03-11', '2024-04-09', ar)).toBe('رمضان 1445 هـ');
  expect(hijriWords('2024-03-11', '2024-04-08', ar)).toBe('1–29 رمضان 1445 هـ');
  expect(hijriWords('2024-01-01', '2024-01-10', en)).toContain('1445');
  expect(hijriWords('2010-01-01', '2019-12-31', ar)).toMatch(/^1431\D+1441/);
});
