import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cliticReadings,
  fold,
  foldWithOffsets,
  hasNewline,
  once,
  remembering,
  sentences,
  TokenCutter,
  tokens,
  unfoldedOffset,
} from '.';

describe('fold', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['یحیى', 'يحيي'],
    ['الولایات المتحدة', 'الولايات المتحده'],
    ['ھذا', 'هذا'],
    ['مُحَمَّد', 'محمد'],
    ['الـ20', 'ال20'],
    ['١٢٣ ۴', '123 4'],
    ['ﷲ', 'الله'],
    ['ﻻ', 'لا'],
    ['HMC', 'hmc'],
    ['كوردستان\u200c', 'كوردستان'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('leads back to the text', () => {
    assert(
      property(string({ unit: constantFrom(...'اأبـَ ﻻﷲ١1A\u200f😀') }), (text) => {
        const { folded, at } = foldWithOffsets(text);
        expect(folded).toBe(fold(text));
        expect(at[folded.length]).toBe(text.length);
        for (let index = 0; index < folded.length; index += 1) {
          expect(fold(text[at[index]!]!)).toContain(folded[index]);
          expect(at[index]!).toBeLessThanOrEqual(at[index + 1]!);
        }
      }),
    );
  });

  it('folding twice changes nothing', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('finds the letter behind a clitic', () => {
    expect('وَالعراق'.slice(unfoldedOffset('وَالعراق', 1))).toBe('العراق');
    expect('بـبغداد'.slice(unfoldedOffset('بـبغداد', 1))).toBe('بغداد');
  });
});

describe('tokens', () => {
  const words = (text: string) => tokens(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['قال يحيى رسول، أمس.', ['قال', 'يحيى', 'رسول', '،', 'أمس', '.']],
    ['اللجنة الـ20', ['اللجنة', 'الـ', '20']],
    ['(HMC) في 7.5', ['(', 'HMC', ')', 'في', '7.5']],
    ['بان كي-مون', ['بان', 'كي', '-', 'مون']],
    ['رسولُ\u200f العراق', ['رسولُ', 'العراق']],
    ['في1950', ['في', '1950']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('cover every letter once, in order', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('hash their letters and nothing else', () => {
    const alone = (text: string) => {
      const cutter = new TokenCutter(text, 0, text.length, 7);
      return cutter.next() ? [cutter.end, cutter.hash] : [];
    };
    assert(
      property(string({ unit: constantFrom(...'اأبـَ ٢1A.,\n\u200f😀و') }), (text) => {
        const cutter = new TokenCutter(text, 0, text.length, 7);
        while (cutter.next()) {
          const token = text.slice(cutter.start, cutter.end);
          expect(alone(token)).toEqual([token.length, cutter.hash]);
        }
      }),
    );
    expect(alone('بغداد')).not.toEqual(alone('بغدان'));
  });

  it('knows a line end', () => {
    expect(hasNewline('ab\ncd', 0, 2)).toBe(false);
    expect(hasNewline('ab\ncd', 2, 3)).toBe(true);
  });
});

describe('sentences', () => {
  const parts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['قال ذلك. ثم مضى.', ['قال ذلك.', 'ثم مضى.']],
    ['هل جاء؟ نعم!', ['هل جاء؟', 'نعم!']],
    ['سطر\n\n سطر آخر ', ['سطر', 'سطر آخر']],
    ['قال: «انتهى.» ثم خرج', ['قال: «انتهى.»', 'ثم خرج']],
    ['حضر د. أحمد علي. وغاب', ['حضر د. أحمد علي.', 'وغاب']],
    ['بلغ 7.5 في المئة', ['بلغ 7.5 في المئة']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

describe('cliticReadings', () => {
  it.each([
    ['بغداد', ['بغداد', 'غداد']],
    ['للعراق', ['للعراق', 'العراق', 'اللعراق', 'لعراق']],
    ['وللبنان', ['وللبنان', 'للبنان', 'البنان', 'اللبنان', 'لبنان']],
    ['وببغداد', ['وببغداد', 'ببغداد', 'بغداد']],
    ['العراق', ['العراق']],
  ])('%s', (word, stems) => expect(cliticReadings(word).map(({ stem }) => stem)).toEqual(stems));
});

describe('remembering', () => {
  it('answers each text once, as long as it remembers', () => {
    const asked: string[] = [];
    const answer = remembering((text) => {
      asked.push(text);
      return text.length;
    });
    expect([answer('يحيى رسول'), answer('يحيى رسول'), answer('بغداد')]).toEqual([9, 9, 5]);
    expect(asked).toEqual(['يحيى رسول', 'بغداد']);
  });

  it('forgets rather than grow without end, and keeps no long text', () => {
    let asked = 0;
    const answer = remembering((text) => {
      asked += 1;
      return text;
    });
    for (let index = 0; index < 10_000; index += 1) expect(answer(`اسم ${index}`)).toBe(`اسم ${index}`);
    expect(answer('اسم 0')).toBe('اسم 0');
    expect(asked).toBe(10_001);
    const long = 'نص '.repeat(100);
    expect([answer(long), answer(long)]).toEqual([long, long]);
    expect(asked).toBe(10_003);
  });
});

describe('once', () => {
  it('works nothing out before it is asked, and nothing twice', () => {
    const made: string[] = [];
    const lists = once(() => {
      made.push('lists');
      return made;
    });
    expect(made).toEqual([]);
    expect([lists(), lists()]).toEqual([['lists'], ['lists']]);
  });
});
