import { browser } from './browser';

/** The message of a key in the browser's language, '' when there is none: what `createStrings` asks for. */
export function getMessage(key: string, substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
