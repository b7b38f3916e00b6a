import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/ar/messages.json';

/** A key of `public/_locales`: the Arabic file is the complete one. */
export type MessageKey = keyof typeof messages;

type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The words of the interface in one language. */
export interface Strings {
  /** BCP 47, for `lang` and `Intl`; digits are Latin in both languages, as in most Arabic newsrooms. */
  locale: string;
  dir: 'rtl' | 'ltr';
  t(key: MessageKey, ...substitutions: string[]): string;
  /** For keys made from data (a date rule's name): null where there are no words for it. */
  find(key: string): string | null;
  /** The plural form that `count` asks for (six in Arabic), with the count as `$1`. */
  n(key: PluralKey, count: number): string;
  number(value: number): string;
  /** «أ وب وج» */
  list(items: string[]): string;
}

/**
 * @param getMessage as `browser.i18n.getMessage`: the message with `$1`… filled in, the empty string for an unknown key
 * @param languages the reader's, in order of preference (BCP 47): the region of the first in the messages' language tells
 *   which names of the months are at home there
 */
export function createStrings(
  getMessage: (key: string, substitutions: string[]) => string,
  languages: readonly string[] = globalThis.navigator?.languages ?? [],
): Strings {
  // The messages say which language they are in: with a fallback locale, the browser's own language may be a third one.
  const language = getMessage('uiLocale', []) || 'ar';
  const home = languages.find((one) => one.toLowerCase().startsWith(`${language}-`)) ?? language;
  const locale = language === 'ar' ? new Intl.Locale(home, { numberingSystem: 'latn' }).toString() : home;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const find = (key: string, substitutions: string[] = []) => getMessage(key, substitutions) || null;
  return {
    locale,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => find(key, substitutions) ?? key,
    find: (key) => find(key),
    n: (key, count) =>
      find(`${key}_${rules.select(count)}`, [number(count)]) ?? find(`${key}_other`, [number(count)]) ?? '',
    number,
    list: (items) => lists.format(items),
  };
}

const Context = createContext<Strings | null>(null);

/** Gives the strings to every component below it. */
export const StringsProvider = Context.Provider;

/** The strings of the nearest provider; throws where there is none. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error('no StringsProvider above this component');
  return strings;
}
