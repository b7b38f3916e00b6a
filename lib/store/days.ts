import type { IsoDate } from '../model';

/** The first day an ISO date stands for, as eight digits that sort. */
export function firstDayKey(iso: IsoDate): string {
  const [year = '', month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return `${year.padStart(4, '0')}${month}${day}`;
}

/** The last day an ISO date stands for, as eight digits that sort. */
export function lastDayKey(iso: IsoDate): string {
  const [year = '', month = '12', day] = iso.slice(0, 10).split('-');
  return `${year.padStart(4, '0')}${month}${day ?? String(daysIn(Number(year), Number(month)))}`;
}

/** Days since 1970 of eight digits. */
export function dayNumber(key: string): number {
  return Date.UTC(Number(key.slice(0, 4)), Number(key.slice(4, 6)) - 1, Number(key.slice(6, 8))) / 86_400_000;
}

/** Eight digits of a number of days since 1970. */
export function dayKeyOf(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
