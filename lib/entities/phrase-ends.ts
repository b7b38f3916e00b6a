/** Where a noun phrase inside a body's name ends: what may go on it, and what the sentence speaks of next. */
import { BODIES, HEADS, PURPOSES } from './body-words';
import { ADJECTIVES, ERRANDS, INNER, REGIONS } from './construct-words';
import { AL_VERBS, OFFICES, RANKS, words } from './lexicon';
import type { Token } from './words';

/** The state or people of the nationality that stands at a token, if one does. */
export type Nationality = (index: number) => string | null;
/** The last token of the place that starts at a token, -1 for none. */
export type Place = (index: number) => number;

/** Parts that «و» joins at most («للتربية والثقافة والعلوم»). */
const MOST_JOINED = 3;

/** A definite word that may go on a name: no verb, no day, no title. */
export function isQuality(folded: string): boolean {
  return (
    folded.length > 4 && folded.startsWith('ال') && !AL_VERBS.has(folded) && !OFFICES.has(folded) && !RANKS.has(folded)
  );
}

/** A definite adjective: in ـي or ـية, or one of the table. */
export function isAdjective(folded: string): boolean {
  return isQuality(folded) && (ADJECTIVES.has(folded) || (/^ال.{2,}يه?$/.test(folded) && !NOUNS.has(folded)));
}

/** Nouns that end as adjectives do: behind a name they are the next thing spoken of («سحبت إدارة الجوازات ⟦الجنسية⟧»). */
const NOUNS = words(`
الجنسية القضية الهوية الأهمية الكمية الميزانية الاتفاقية المسؤولية العملية الأغلبية الأقلية التسوية المديونية البندقية المروحية الأولوية الإمكانية الفعالية الصلاحية الفرضية الجمعية المديرية
المنهجية الفدية الهدية الوصية التوصية الضحية الأمسية الأغنية المسرحية الحاوية الزاوية الرعية البنية الشظية المفوضية الخلية
`);

/** The nationalities behind a token, those joined by a dash too; one behind «و» is another's («القوات العراقية والأمريكية»). */
export function takeNationalities(tokens: Token[], last: number, nationality: Nationality): number {
  let end = last;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const { folded } = tokens[at]!.word;
    if (nationality(at) && !(end > last && folded.startsWith('و'))) end = at;
    else if (!(end > last && (folded === '-' || folded === '–') && nationality(at + 1))) break;
  }
  return end;
}

/**
 * The last token of a definite noun with its adjectives, and of the same again behind «و»: «الطاقة المتجددة», «الكوارث والطوارئ», «البيئة وحماية
 * الطبيعة». Nationalities are left to the caller, who knows whose they are.
 * @param noun where the noun stands
 */
export function nounPhraseEnd(tokens: Token[], noun: number, nationality: Nationality, place: Place): number {
  let last = noun;
  for (let joined = 1; ; joined += 1) {
    const own = last;
    while (!nationality(last + 1) && isAdjective(folded(tokens, last + 1))) last += 1;
    // «مكافحة الهجرة غير الشرعية».
    if (folded(tokens, last + 1) === 'غير' && isAdjective(folded(tokens, last + 2)) && last === own) last += 2;
    const next = joined < MOST_JOINED ? joinedNoun(tokens, last, last > own, place) : -1;
    if (next < 0 || nationality(next)) return last;
    last = next;
  }
}

/** «والطوارئ», «وحماية البيئة»: a noun that «و» joins, -1 where it joins a new thing: another body, a title, a verb, a place. */
function joinedNoun(tokens: Token[], last: number, qualified: boolean, place: Place): number {
  const word = folded(tokens, last + 1);
  if (!word.startsWith('و') || place(last + 1) >= 0) return -1;
  const stem = word.slice(1);
  if (INNER.has(stem) && isQuality(folded(tokens, last + 2))) return last + 2;
  if (!isQuality(stem) || HEADS.has(stem) || BODIES.next.has(stem)) return -1;
  // «الاقتصادية والاجتماعية»: an adjective joins an adjective; behind one, a noun begins something else unless it has one too.
  if (qualified && !isAdjective(stem)) return isAdjective(folded(tokens, last + 2)) ? last + 1 : -1;
  return last + 1;
}

/**
 * What a body is for, behind its name: «للطيران المدني», «لكرة القدم», «لحماية الأطفال».
 * @returns the last token of it, `last` where nothing of the kind follows
 */
export function takePurpose(tokens: Token[], last: number, nationality: Nationality, place: Place): number {
  const next = folded(tokens, last + 1);
  if (nationality(last + 1) || ERRANDS.has(next) || REGIONS.has(next.slice(1))) return last;
  if (/^لل.{3,}/.test(next)) {
    const noun = `ال${next.slice(2)}`;
    return isQuality(noun) && place(last + 1) < 0 ? nounPhraseEnd(tokens, last + 1, nationality, place) : last;
  }
  if (!next.startsWith('ل') || !(INNER.has(next.slice(1)) || PURPOSES.has(next))) return last;
  let noun = last + 2;
  while (noun - last < 4 && INNER.has(folded(tokens, noun))) noun += 1;
  if (place(noun) >= 0) return place(noun);
  return isQuality(folded(tokens, noun)) ? nounPhraseEnd(tokens, noun, nationality, place) : last;
}

function folded(tokens: Token[], at: number): string {
  return tokens[at]?.word.folded ?? '';
}
