import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from './index';
import { loadTagger } from './tagger/tagger';
import { wholeText } from './testing';

// What is a common word only the tagger's lexicon knows.
const find = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const placesOf = (text: string) =>
  find(text, wholeText(text))
    .mentions.filter(({ type }) => type === 'GPE')
    .map(({ start, end }) => text.slice(start, end));

describe('towns that no list has', () => {
  it.each<[string, string[]]>([
    ['قتل ثلاثة في غارة على بلدة زبدون، أدت إلى دمار', ['زبدون']],
    ['في بلدة كفرزونا أمس', ['كفرزونا']],
    // A town called by a common word: behind «بلدة», and then behind prepositions of place.
    ['في بلدة أشجار مساء. وأدان الغارة على أشجار. ونمت أشجار كثيرة', ['أشجار', 'أشجار']],
    ['وهي بلدة صغيرة تقع قرب الحدود', []],
    ['وصلوا إلى بلدة قرب الحدود، ثم بلدة شهدت معارك', []],
    ['في بلدة يسكنها ألف شخص وبلدة حدودية', []],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});
