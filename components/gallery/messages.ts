import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import { createStrings, type Strings } from '../strings';

type Messages = Record<string, { message: string }>;

const LOCALES: Record<'ar' | 'en', Messages> = { ar, en };

/** The interface's strings without a browser, for tests and the gallery. */
export function stringsOf(locale: 'ar' | 'en', languages: string[] = []): Strings {
  const messages = LOCALES[locale];
  return createStrings(
    (key, substitutions) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? ''),
    languages,
  );
}
