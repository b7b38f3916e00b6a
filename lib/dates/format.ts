import { MONTHS, type MonthSet } from './tables/months';

/** Month names for the reader: each Arab region prints its own. */

/** Regions (ISO 3166) that print other names than the Gulf and Egypt. */
const SETS: Record<Exclude<MonthSet, 'gulf'>, string[]> = {
  levant: ['IQ', 'SY', 'LB', 'JO', 'PS'],
  maghreb: ['DZ', 'TN'],
  morocco: ['MA'],
};

/** Regions whose papers print one name only. */
const GULF_REGIONS = ['EG', 'SA', 'AE', 'KW', 'QA', 'BH', 'OM', 'YE', 'SD', 'LY', 'MR', 'SO', 'DJ', 'KM'];

/**
 * The name of a month as a reader expects it.
 * @param month 1 to 12
 * @param locale the reader's (BCP 47): in Arabic its region chooses the set, and without a region both common names are
 *   given («شباط/فبراير», as pan-Arab papers do); in other languages `Intl` names the month
 */
export function monthName(month: number, locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  const row = MONTHS[month - 1];
  if (language !== 'ar' || !row) {
    return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  }
  const set = setOf(region);
  return set ? row.names[set] : `${row.names.levant}/${row.names.gulf}`;
}

function setOf(region: string | undefined): MonthSet | null {
  if (!region) return null;
  for (const set of ['levant', 'maghreb', 'morocco'] as const) if (SETS[set].includes(region)) return set;
  return GULF_REGIONS.includes(region) ? 'gulf' : null;
}
