/** Month names for the reader: each Arab region prints its own (CLDR, as `Intl` has it; a table would weigh on every page). */

/** The states of the Arab League (ISO 3166). */
const ARAB_REGIONS = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE';

/**
 * The name of a month as a reader expects it.
 * @param month 1 to 12
 * @param locale the reader's (BCP 47): in Arabic an Arab region chooses the names, and without one both common names are
 *   given («شباط/فبراير», as pan-Arab papers do)
 */
export function monthName(month: number, locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  if (language !== 'ar' || (region && ARAB_REGIONS.includes(region))) return nameIn(locale, month);
  return `${nameIn('ar-SY', month)}/${nameIn('ar-EG', month)}`;
}

function nameIn(locale: string, month: number): string {
  const options = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(2000, month - 1, 1));
}
