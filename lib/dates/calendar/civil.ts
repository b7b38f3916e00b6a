/** Days counted from 1970-01-01 in the proleptic Gregorian calendar: whole numbers, so that dates can be compared and added. */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Days from 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms": `days_from_civil`). */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day (the same source: `civil_from_days`). */
export function toCivil(value: Day): CivilDate {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOfDay(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Moves a year and month by a number of months. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** `YYYY-MM-DD`; null outside the years 1 to 9999, which ISO dates of four digits cannot say. */
export function isoOfDay(day: Day): string | null {
  const { year, month, day: date } = toCivil(day);
  if (year < 1 || year > 9999) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** The first day of an ISO date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with or without a time); null if it is none. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return isDate(year, month, day) ? toDay(year, month, day) : null;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function pad(value: number, length = 2): string {
  const digits = String(value);
  return digits.length >= length ? digits : '0'.repeat(length - digits.length) + digits;
}
