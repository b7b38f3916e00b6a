/** The further things that one verb tells: «قضت المحكمة بحبس فلان، وببراءة آخر», «قرر البرلمان إقالة المحافظ وفتح تحقيق». */
import type { EventType } from '../../model';
import { collocation, foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import type { Head } from '../read/segments';
import type { Word } from '../read/words';
import type { Clause } from './clause';
import type { Draft, Reading, Sentence } from './draft';
import { contentOf, type Meaning } from './meaning';
import { castOf } from './roles';

/** Verbs whose objects are the deeds: what a court or an office decides and orders, and what nobody by name gets done. */
const DECIDES: ReadonlySet<string> = new Set(['قضى', 'حكم', 'أصدر', 'أمر', 'أذن', 'قرر', 'تقرر']);
const GETS_DONE: ReadonlySet<string> = new Set(['تم', 'جرى']);
/** Of these the object stands behind ب, of the others it is bare. */
const BY: ReadonlySet<string> = new Set(['قضى', 'حكم', 'أصدر', 'أمر', 'أذن']);

/** What a verdict, an order or a decision brings about. */
const DONE: ReadonlySet<EventType> = new Set([
  'COERCE',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
  'ACCUSE',
  'AID',
  'REJECT',
  'MOBILIZE',
  'PROTEST',
]);

/** Behind these a second noun goes on with why it is done, and with nothing that is done. */
const WHY = foldedSet(
  'تهمة تهم بتهمة بتهم قضية قضايا ملف ملفات إدانته إدانتها إدانتهم بإدانة إدانة خلفية جريمة جرائم شبهة شبهات تورط تورطه تورطها تورطهم ضلوع بسبب إثر بعد عقب قبل بهدف بغية أجل دون لمنع',
);

/**
 * Where in a clause the further objects of its verb begin, indexes of words; none where it has one. Behind a first object with ب only one with ب
 * counts («بحبس …، وببراءة …»), behind a bare noun a bare one. One of the same type, and what is done to him whom the first was done to
 * («بسجنه وبمنعه من السفر»), is part of the same deed.
 */
export function furtherObjects({ words }: Sentence, { segment, head }: Clause): number[] {
  const verbs = [head.verb, ...head.homographs].map(({ lemma }) => lemma);
  if (!verbs.some((lemma) => DECIDES.has(lemma) || GETS_DONE.has(lemma))) return [];
  const { end } = segment;
  const by = verbs.some((lemma) => BY.has(lemma));
  const first = words.findIndex((_, at) => at > head.at && at < end && objectOf(words, at)?.by === by);
  if (first < 0) return [];
  const why = words.slice(first, end).findIndex(({ stem, base, preposition: of, nouns }) => {
    return WHY.has(stem) || WHY.has(base) || (of === 'ل' && nouns.some(({ verbal }) => verbal));
  });
  const reach = why < 0 ? end : first + why;
  const found: number[] = [];
  for (let at = first + 1; at < reach - 1; at += 1) {
    const object = words[at]!.and ? objectOf(words, at) : null;
    if (object?.by !== by || /..(?:ه|ها|هم|هما)$/.test(words[at]!.text)) continue;
    const before = typeOf(words, head, found.at(-1) ?? first, at);
    const type = typeOf(words, head, at, reach);
    if (type && DONE.has(type) && type !== before) found.push(at);
  }
  return found;
}

interface Thing {
  /** Behind ب. */
  by: boolean;
  stem: string;
}

/** What a deciding verb may have for its object: a verbal noun, or what a verdict says; a bare one without the article. */
function objectOf(words: readonly Word[], at: number): Thing | null {
  const { nouns, stem, base, preposition, mention, date, definite, mark } = words[at]!;
  if (mark || mention || date) return null;
  const bare = base.replace(/^ب(?:ال)?/, '');
  if (VERDICTS.has(bare)) return { by: bare !== base, stem: bare };
  const by = preposition === 'ب';
  // «والإفراج عن ثلاثة»
  const open = !definite || ONTO.has(words[at + 1]?.base ?? '');
  return (by || (!preposition && open)) && nouns.some(({ verbal }) => verbal) ? { by, stem } : null;
}
const ONTO = foldedSet('عن على');
const JUDGES = { lemma: 'قضى' };
const VERDICTS = foldedSet('براءة إعدام مؤبد سجن حبس غرامة عدم');

function typeOf(words: readonly Word[], { verb, homographs }: Head, at: number, end: number): EventType | null {
  const { nouns, base } = words[at]!;
  const { stem } = objectOf(words, at)!;
  const behind = words.slice(at + 1, Math.min(end, at + 8)).map((word) => word.stem);
  // «أصدرت حكما ببراءة …»: as who judges.
  for (const { lemma } of VERDICTS.has(stem) ? [verb, ...homographs, JUDGES] : [verb, ...homographs]) {
    const fixed = collocation(lemma, [stem, base, ...behind]);
    if (fixed && collocation(lemma, behind)?.object !== fixed.object) return fixed.type;
  }
  for (const { lemma, verb: of, light, type } of nouns) {
    const fixed = collocation(of ?? lemma, behind);
    if (fixed) return fixed.type;
    if (!light) return type;
  }
  return null;
}

/**
 * The events that the further objects of a verb are, told by whoever the first was told by.
 * @param objects where they begin (`furtherObjects`)
 * @param first the event of the first object
 */
export function furtherDeeds(
  reading: Reading,
  sentence: number,
  { segment, head }: Clause,
  objects: readonly number[],
  first: Draft,
): Draft[] {
  const { words } = reading.sentences[sentence]!;
  const doers = first.participants.filter(({ role }) => role !== 'recipient');
  return objects.map((at, index) => {
    const end = objects[index + 1] ?? segment.end;
    const type = typeOf(words, head, at, end)!;
    const { participants, places } = castOf(argumentsIn(reading, words, at, end), type, true);
    return {
      ...first,
      type,
      at,
      noun: at,
      predicate: words[at]!.nouns.find(({ verbal }) => verbal)?.lemma ?? objectOf(words, at)!.stem,
      objects: words
        .slice(at, Math.min(end, at + 6))
        .filter(({ mark, mention, date, stem }) => !mark && !mention && !date && stem.length > 3)
        .map(contentOf),
      participants: [...doers, ...participants.filter(({ entity }) => !doers.some((doer) => doer.entity === entity))],
      places,
      definite: false,
      words: { start: words[at]!.start, end: words[end - 1]!.end },
    };
  });
}

/** «قضت المحكمة بحبس فلان»: where a court or an office without a name decides, all names behind what is decided are those it is done to. */
export function isDoneToAll(head: Head, { noun, type }: Meaning, args: readonly Argument[]): boolean {
  const decides = [head.verb, ...head.homographs].some(({ lemma }) => DECIDES.has(lemma));
  return decides && noun !== null && DONE.has(type) && args.every(({ at }) => at > noun);
}
