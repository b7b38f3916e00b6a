import type { Span } from '../../model';
import type { NamesByStart } from '../reject';
import type { Scan } from '../scan/scan';
import type { Word } from '../scan/word';
import type { Words } from '../scan/words';
import {
  DECIDES,
  DONE,
  DONE_OR_NOUNS,
  EXPECTED,
  FEMININE_IMPERFECTS,
  FORESEES,
  NEUTRAL_IMPERFECTS,
  NO_CONJUNCTION,
  NOT_FUTURE,
  NOT_IMPERFECT,
  PERFECTS,
  PERFECTS_OR_NOUNS,
  PUT_OFF,
  SHORT_IMPERFECTS,
  STARTS,
  TAKEN_PLACE,
  WEATHER,
} from '../tables/tense';
import type { Tense } from './context';

export interface TenseCue {
  tense: Tense;
  span: Span;
}

/** How far from an expression its verb may stand, in words: bounds the search in texts without full stops. */
const REACH = 28;
const REACH_AHEAD = 6;
/** What ties a verb behind an expression to it: «في 13 يوليو حين بلغ». */
const WHEN: ReadonlySet<string> = new Set(['حين', 'حينما', 'عندما', 'حيث', 'اذ', 'لما', 'الذي', 'التي']);
const SENTENCE_END = '.!?؟؛\n…';

/**
 * The tense of the clause that an expression stands in: a verb right behind it, else the nearest verb or cue before it in
 * the sentence, else the first one soon behind. What lies in a name («فيصل»، «يورك») tells none.
 */
export function tenseAround(scan: Scan, start: number, end: number, names: NamesByStart): TenseCue | null {
  const { words } = scan;
  const cueAt = (at: number) => (names.holds(words.at(at)?.start ?? -1) ? null : verbAt(scan, at));
  const since = words.at(start - 1);
  if (since?.key === 'منذ') return { tense: 'past', span: { start: since.start, end: since.end } };
  const plain = plainCue(scan, start, end);
  if (plain) return plain;
  const next = cueAt(end) ?? (WHEN.has(words.at(end)?.key ?? '') ? cueAt(end + 1) : null);
  if (next) return next;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at -= 1) {
    const word = words.at(at)!;
    if (at >= start - 2 && DONE_OR_NOUNS.has(word.key) && isBeforeDate(scan, at, start)) {
      return { tense: 'past', span: { start: word.start, end: word.end } };
    }
    if (word.kind === 'mark' && SENTENCE_END.includes(word.key) && !isInNumber(words, at)) break;
    const cue = cueAt(at);
    if (cue) return cue;
  }
  for (let at = end + 1; at < words.length && at < end + REACH_AHEAD; at += 1) {
    if (words.at(at)!.kind === 'mark' && words.at(at)!.key !== '"') break;
    const cue = cueAt(at);
    if (cue) return cue;
  }
  return null;
}

const PUT_OFF_REACH = 9;

/** What nouns tell about the day beside them, whatever the verb of the clause. */
function plainCue({ words }: Scan, start: number, end: number): TenseCue | null {
  const before = words.at(start - 1);
  const cue = (tense: Tense, word: Word): TenseCue => ({ tense, span: { start: word.start, end: word.end } });
  if (before && TAKEN_PLACE.has(before.key)) return cue('past', before);
  const behind = words.at(end);
  if (behind?.key === 'موعدا') return cue('future', behind);
  const decided = startsFrom(words, start) ? decidesAt(words, start - 3) : -1;
  if (decided >= 0) return cue('future', words.at(decided)!);
  const forecast = forecastAt(words, start - 1);
  if (forecast >= 0) return cue('future', words.at(forecast)!);
  const goes = before && (before.key === 'الي' || before.key === 'حتي' || before.key === 'لغايه');
  if (!goes) return null;
  for (const [, word] of wordsBefore(words, start - 1, start - PUT_OFF_REACH)) {
    if (PUT_OFF.has(word.key) || PUT_OFF.has(withoutConjunction(word.key))) return cue('future', word);
  }
  return null;
}

/** The words of a sentence before a place with their places, the nearest first. @param first the furthest that is looked at */
function* wordsBefore(words: Words, place: number, first: number): Generator<[at: number, word: Word]> {
  for (let at = place - 1; at >= Math.max(0, first); at -= 1) {
    const word = words.at(at)!;
    if (word.kind === 'mark' && SENTENCE_END.includes(word.key)) return;
    yield [at, word];
  }
}

/** «اعتبارا من», «ابتداء من», «بدءا من» right before. */
const startsFrom = (words: Words, start: number): boolean =>
  words.at(start - 1)?.key === 'من' && STARTS.has(words.at(start - 2)?.key ?? '');

/** «أعلنت زيادة اعتبارا من ديسمبر»: what is decided begins later, unless another verb tells that it has begun. -1 where nothing is decided. */
function decidesAt(words: Words, from: number): number {
  for (const [at, word] of wordsBefore(words, from + 1, from - REACH)) {
    const bare = withoutConjunction(word.key);
    if (DECIDES.has(bare.replace(/(?:ت|وا|ا)$/, ''))) return at;
    if (isPerfect(word.key) || isPerfect(bare)) return -1;
  }
  return -1;
}

const FORECAST_REACH = 14;

/** «توقعت الأرصاد هطول أمطار يومي الخميس والجمعة»: the day behind the weather is the weather's. -1 where none is forecast. */
function forecastAt(words: Words, from: number): number {
  let weather = false;
  for (const [at, word] of wordsBefore(words, from + 1, from - FORECAST_REACH)) {
    if (WEATHER.has(word.key)) weather = true;
    else if (FORESEES.has(withoutConjunction(word.key))) return weather ? at : -1;
    else if (isPerfect(word.key)) return -1;
  }
  return -1;
}

/** «الموقع في 15 ديسمبر», «الموقع الجمعة». */
function isBeforeDate({ words }: Scan, at: number, start: number): boolean {
  return at === start - 1 || words.at(at + 1)!.key === 'في' || words.at(at + 1)!.key === 'بتاريخ';
}

function isInNumber(words: Words, at: number): boolean {
  return words.at(at)!.key === '.' && (words.at(at - 1)?.digits ?? 0) > 0 && (words.at(at + 1)?.digits ?? 0) > 0;
}

function verbAt(scan: Scan, at: number): TenseCue | null {
  const word = scan.words.at(at);
  if (!word || word.kind !== 'word' || word.key.length < 2) return null;
  const tense = tenseOf(scan, at, word);
  return tense && { tense, span: { start: word.start, end: word.end } };
}

function tenseOf(scan: Scan, at: number, word: Word): Tense | null {
  const before = scan.words.at(at - 1);
  const bare = withoutConjunction(word.key);
  const isExpected = EXPECTED.has(word.key) || EXPECTED.has(bare);
  // «أسرع من المتوقع» compares; «من المتوقع أن» expects.
  if (bare === 'المتوقع' && scan.words.at(at + 1)?.key !== 'ان') return null;
  if (isExpected) return isAfter(scan, at, 2, WAS) ? 'past' : 'future';
  if (DONE.has(bare)) return 'past';
  if (isFuture(scan.text, word, bare)) return 'future';
  if (isPerfect(word.key) || (bare !== word.key && isPerfect(bare))) return 'past';
  if (PERFECTS_OR_NOUNS.has(bare) && headsClause(word, bare, before)) return 'past';
  if (isImperfect(withoutAnd(word.key)) || (before?.key === 'ان' && isShortImperfect(bare))) {
    if (before && (before.key === 'لم' || before.key === 'ولم')) return 'past';
    return isAfter(scan, at, 4, WERE) ? 'past' : 'future';
  }
  return null;
}

/** Before an imperfect they make a past of it. */
const WAS: ReadonlySet<string> = new Set(['كان', 'كانت', 'وكان', 'وكانت']);
const WERE: ReadonlySet<string> = new Set([...WAS, 'كانوا']);

function withoutConjunction(key: string): string {
  if (key.length <= 3 || NO_CONJUNCTION.test(key)) return key;
  return key[0] === 'و' || key[0] === 'ف' ? key.slice(1) : key;
}

/** «ويبدأ»: before an imperfect ف is rarer in news than the nouns that begin so («فيروس»، «فيديو»، «فيضان»). */
function withoutAnd(key: string): string {
  return key[0] === 'و' ? withoutConjunction(key) : key;
}

function isAfter({ words }: Scan, at: number, reach: number, keys: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const word = words.at(index)!;
    if (word.kind === 'mark') return false;
    if (keys.has(word.key)) return true;
  }
  return false;
}

/** «سيلتقي», «ستبدأ», «سأعود»: س before an imperfect. */
function isFuture(text: string, word: Word, bare: string): boolean {
  if (bare.length < 4 || bare[0] !== 'س') return false;
  if (bare[1] === 'ا') {
    const alif = text[word.start + (bare === word.key ? 1 : 2)];
    return alif === 'أ' && bare.length >= 5;
  }
  return 'يتن'.includes(bare[1]!) && !NOT_FUTURE.test(bare);
}

const ENDINGS = ['', 'ت', 'وا', 'تا', 'ا', 'ته', 'تها', 'ه', 'ها', 'نا', 'هم'];

const PERFECT_FORMS = new Set([...PERFECTS].flatMap((stem) => ENDINGS.map((ending) => stem + ending)));

function isPerfect(key: string): boolean {
  return PERFECT_FORMS.has(key) || hasPerfectShape(key);
}

/** Forms VII, VIII and X: «انطلق», «اجتمعت», «استقبل»; their verbal nouns have an alif before the last letter. */
function hasPerfectShape(key: string): boolean {
  if (key[0] !== 'ا' || key[1] === 'ل') return false;
  const stem = key.replace(/(?:ت|وا)$/, '');
  if (stem.startsWith('است')) return stem.length === 6 && !stem.slice(3).includes('ا');
  const isDerived = stem[1] === 'ن' || stem[2] === 'ت';
  return isDerived && stem.length === 5 && !stem.slice(2).includes('ا');
}

function headsClause(word: Word, bare: string, before: Word | undefined): boolean {
  if (bare !== word.key || !before || before.kind === 'mark') return true;
  return ['و', 'قد', 'الذي', 'التي', 'حيث', 'ان', 'فيما', 'بينما'].includes(before.key);
}

/** «أن يقر», «أن يتم»: too short to be told from nouns elsewhere. */
function isShortImperfect(key: string): boolean {
  return key.length === 3 && key[0] === 'ي' && !NOT_IMPERFECT.has(key);
}

function isImperfect(key: string): boolean {
  if (NEUTRAL_IMPERFECTS.has(key)) return false;
  if (SHORT_IMPERFECTS.has(key)) return true;
  if (key[0] === 'ي') return key.length >= 4 && !NOT_IMPERFECT.has(key) && !key.endsWith('يه');
  return FEMININE_IMPERFECTS.has(key) || (key.startsWith('تست') && key.length >= 5);
}
