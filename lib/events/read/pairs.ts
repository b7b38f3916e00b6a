/** «الجانبان»، «الطرفين»، «البلدان»: the two of whom the article has told last. */
import type { EntityId, EventType, Mention } from '../../model';
import { foldedSet } from '../lexicon';
import { PLACE_PREPOSITIONS } from './function-words';
import type { Word } from './word';

/** Who the two are at this point of an article, persons apart from states and bodies, and who was struck. */
export interface Pair {
  parties: [EntityId, EntityId] | null;
  persons: [EntityId, EntityId] | null;
  /** The two that the article joins by و, before whom an event has named: see `coupled`. */
  joined?: [EntityId, EntityId] | null;
  /** The two states that the article is about, for where no event has named the two: see `leadingStates`. */
  states?: [EntityId, EntityId] | null;
  /** Whom a blow, an arrest or a charge befell last, for «المتهم». */
  struck?: EntityId | null;
}

const SIDES = foldedSet(
  'الجانبان الجانبين الطرفان الطرفين للطرفين للجانبين والجانبان والطرفان البلدان البلدين للبلدين الدولتان الدولتين الفريقان الفريقين الحكومتان الحكومتين الوفدان الوفدين للوفدين الجيشان الجيشين الحركتان الحركتين الخصمان الخصمين والطرفين والجانبين والبلدان',
);
const MINISTERS = foldedSet('الوزيران الوزيرين الرئيسان الرئيسين المسؤولان المسؤولين الزعيمان الزعيمين');

/** Behind these the two are not those of the event, but whose the thing is: «العلاقات بين البلدين». */
const BETWEEN = foldedSet('بين كلا كلتا');

/**
 * The two states of which an article tells, where it is about two: those of its headline and first sentences (`early`); of more than two
 * there the two that all of it names oftener than any third of them. Each list holds a state once for each time it is named.
 */
export function leadingStates(early: readonly EntityId[], all: readonly EntityId[]): [EntityId, EntityId] | null {
  const times = (state: EntityId) => all.filter((other) => other === state).length;
  const ranked = [...new Set(early)].map((state) => ({ state, count: times(state) }));
  const [one, two, three] = ranked.sort((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1));
  return one && two && !(three && three.count >= two.count) ? [one.state, two.state] : null;
}

const HEAD = 3;
const LINK = 4;

/**
 * The two that an article joins by و oftenest («الحكومة الكونغولية وحركة «الفجر»», «بين مصر والسودان»), counting its head twice; null where
 * none are joined twice. A capital is its state there, a place that is none takes no side.
 * @param lines the words of its sentences, in reading order
 * @param stateOf who acts under a name; null for who takes no side
 */
export function coupled(
  lines: readonly (readonly Word[])[],
  stateOf: (mention: Mention) => EntityId | null,
): [EntityId, EntityId] | null {
  const counts = new Map<string, { two: [EntityId, EntityId]; count: number }>();
  for (const [index, words] of lines.entries()) {
    for (const two of couplesIn(words, stateOf)) {
      const key = two.toSorted().join(' ');
      const known = counts.get(key) ?? { two, count: 0 };
      counts.set(key, { ...known, count: known.count + (index < HEAD ? 2 : 1) });
    }
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  // «لدعم خفر السواحل وإدارة الهجرة»: two bodies joined once are no two sides.
  const enough = best?.two.some((side) => side.startsWith('gpe:')) ? 2 : 3;
  return best && best.count >= enough && best.count > (next?.count ?? 0) ? best.two : null;
}

function couplesIn(words: readonly Word[], stateOf: (mention: Mention) => EntityId | null): [EntityId, EntityId][] {
  return words.flatMap((word, at): [EntityId, EntityId][] => {
    const { mention } = word;
    const after = words[at + 1];
    if (!mention || !after || after.mention === mention) return [];
    const first = words.findIndex((other) => other.mention === mention);
    if (isPlaced(words, first)) return [];
    const from = /^[»”")]$/.test(after.text) ? at + 2 : at + 1;
    if (!words[from]?.and && !words[from]?.form.startsWith('و')) return [];
    const to = words.slice(from, from + LINK).findIndex((other) => other.mention && other.mention !== mention);
    const between = to < 0 ? [] : words.slice(from, from + to);
    if (
      to < 0 ||
      between.some(
        ({ mark, text, verbs, nouns }) => (mark && !/^[«“"]$/.test(text)) || (verbs.length > 0 && !nouns.length),
      )
    )
      return [];
    const [one, other] = [stateOf(mention), stateOf(words[from + to]!.mention!)];
    return one && other && one !== other ? [[one, other]] : [];
  });
}

/** «في مصر والسودان»: where, and not who. */
const isPlaced = (words: readonly Word[], first: number): boolean =>
  PLACE_PREPOSITIONS.has(words[first - 1]?.base ?? '') ||
  /^[وف]?ب/.test(words[first]!.text.slice(0, words[first]!.mention!.start - words[first]!.start));

/** The two that a word stands for, or null. */
export function pairAt(words: readonly Word[], at: number, pair: Pair): [EntityId, EntityId] | null {
  const { form, mention } = words[at]!;
  if (mention || (BETWEEN.has(words[at - 1]?.base ?? '') && !isOfEvent(words, at - 1))) return null;
  if (SIDES.has(form)) return pair.joined ?? pair.parties ?? pair.states ?? null;
  return MINISTERS.has(form) ? pair.persons : null;
}

/** «المفاوضات بين الطرفين», «اشتباكات عنيفة بين الجانبين»: the two of an event's noun take part in it. */
function isOfEvent(words: readonly Word[], between: number): boolean {
  const [far, near] = [words[between - 2], words[between - 1]];
  return [near, far].some((word) => !!word && word.nouns.some(({ type, light }) => !light && TWO_SIDED.has(type)));
}
const TWO_SIDED: ReadonlySet<EventType> = new Set(['CONSULT', 'ASSAULT', 'AGREE', 'RETREAT']);

/** A mention of one of the two, where the word stands. */
export function pairMention({ start, end }: Word, entity: EntityId): Mention {
  return { start, end, type: entity.startsWith('per') ? 'PER' : 'ORG', entity, confidence: 0.6, reason: 'context' };
}
