import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { LISTED_CODES, listedWord, markListed } from './listed';

/** The tokens' codes; 0 outside names of the lists. */
function codesOf(sentence: string): number[] {
  const words = sentence.split(' ').map((word) => listedWord(fold(word)));
  const codes = words.map(() => 0);
  markListed(
    words.length,
    (at) => words[at]!,
    (at, code) => (codes[at] = code),
  );
  return codes;
}

/** Which words are marked, name by name: a name's first word in brackets. */
function namesIn(sentence: string): string {
  const words = sentence.split(' ');
  return codesOf(sentence)
    .map((code, at) => (code === 0 ? '' : [0, 1].includes(((code - 1) >> 1) % 4) ? `[${words[at]}]` : words[at]))
    .filter((word) => word !== '')
    .join(' ');
}

describe('names of the lists', () => {
  it.each([
    ['وصل إلى هونج كونج أمس', '[هونج] كونج'],
    ['بين العراق وسوريا وللأردن', '[العراق] [وسوريا] [وللأردن]'],
    ['زار باراك أوباما بغداد', '[باراك] أوباما [بغداد]'],
    ['عاد من الولايات المتحدة', '[الولايات] المتحدة'],
  ])('marks %s', (sentence, names) => expect(namesIn(sentence)).toBe(names));

  it.each(['قال إن الأمر لم يحسم بعد', 'كونج وحدها لا تكفي', ''])('leaves %s alone', (sentence) =>
    expect(namesIn(sentence)).toBe(''),
  );

  it('takes the longest name, and leaves out the word that announces it', () => {
    const [head, place] = codesOf('محافظة بابل');
    expect(head).toBe(0);
    expect(place).toBeGreaterThan(0);
    expect(new Set(codesOf('باراك أوباما')).size).toBe(2);
  });

  it('gives codes that the model has rows for', () => {
    for (const code of codesOf('بغداد والعراق والعراقيون وباراك أوباما ووزارة الدفاع الأمريكية')) {
      expect(code).toBeLessThan(LISTED_CODES);
    }
  });
});
