import { describe, expect, test } from 'vitest';
import ar from '@/public/_locales/ar/messages.json';
import en from '@/public/_locales/en/messages.json';
import { stringsOf } from './gallery/messages';
import { createStrings } from './strings';

const FORMS = /_(zero|one|two|few|many|other)$/;

function familiesOf(messages: object): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const form = FORMS.exec(key)?.[1];
    if (!form) continue;
    const base = key.replace(FORMS, '');
    families.set(base, [...(families.get(base) ?? []), form]);
  }
  return families;
}

describe('the two languages', () => {
  test('have the same messages, plural forms apart', () => {
    const bases = (messages: object) => [...new Set(Object.keys(messages).map((key) => key.replace(FORMS, '')))].sort();
    expect(bases(en)).toEqual(bases(ar));
  });

  test('have every plural form that the language asks for', () => {
    const wanted = { ar: ['few', 'many', 'one', 'other', 'two', 'zero'], en: ['one', 'other'] };
    for (const [base, forms] of familiesOf(ar)) expect([base, forms.sort()]).toEqual([base, wanted.ar]);
    for (const [base, forms] of familiesOf(en)) expect([base, forms.sort()]).toEqual([base, wanted.en]);
  });

  test('leave no message empty, and fill in the same values', () => {
    const holes = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
    const english: Record<string, { message: string }> = en;
    for (const [key, { message }] of Object.entries(ar)) {
      expect(message, key).not.toBe('');
      // «مصدران» has no number in it, so plurals may differ.
      const other = FORMS.test(key) ? undefined : english[key];
      if (other) expect([key, holes(other.message)]).toEqual([key, holes(message)]);
    }
  });
});

describe('counts', () => {
  test.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثًا'],
    [99, '99 حدثًا'],
    [100, '100 حدث'],
    [102, '102 حدث'],
    [103, '103 أحداث'],
    [1200, '1,200 حدث'],
  ])('%i in Arabic', (count, words) => expect(stringsOf('ar').n('events', count)).toBe(words));

  test.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
  ])('%i in English', (count, words) => expect(stringsOf('en').n('events', count)).toBe(words));
});

test('the messages decide the language and its direction, not the browser', () => {
  const strings = createStrings((key) => (key === 'uiLocale' ? 'en' : ''));
  expect([strings.locale, strings.dir]).toEqual(['en', 'ltr']);
  expect(stringsOf('ar').dir).toBe('rtl');
});

test('a missing message shows its key, and null where the caller has a way out', () => {
  const strings = createStrings(() => '');
  expect(strings.t('close')).toBe('close');
  expect(strings.find('rule_unheard_of')).toBeNull();
});
