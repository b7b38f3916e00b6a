import type { Claim, EntityId, EventType, LocalEvent } from '../../model';
import type { Reading, Sentence } from '../extract/draft';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { argumentsIn } from '../read/arguments';
import type { Word } from '../read/words';
import { numeralsIn, PER_CENT, type Numeral } from './numbers';
import { stanceOf } from './stance';
import { dualUnit, isUnit, PEOPLE, unitOf } from './units';

const ABOUT = foldedSet('نحو حوالي قرابة زهاء تقريبا قرابه بنحو لنحو بحوالي');
const MORE = foldedSet('أكثر لأكثر بأكثر تجاوز تجاوزت يتجاوز تتجاوز فوق يزيد تزيد الأقل');
const LESS = foldedSet('أقل لأقل بأقل دون');
const KILLED = foldedSet('قتل قتلت قتلوا مقتل مصرع وفاة لقي استشهد استشهاد أودى أودت توفي يقتل قتلى ومقتل حصد');
const WOUNDED = foldedSet('أصيب أصيبت إصابة جرح جرحت وإصابة وأصيب وجرح بجروح');
const ARRESTED = foldedSet('اعتقل اعتقلت اعتقال توقيف أوقف أوقفت ضبط واعتقال القبض احتجاز');
const DISPLACED = foldedSet('نزح نزوح تهجير تشريد شرد إجلاء');
const SINCE = foldedSet('منذ خلال في');

/** «وإصابة 45 آخرين»، «16 منهم»: more of those just counted. */
const OTHERS = foldedSet('آخرين آخرون آخر منهم منهن منها بجروح بجراح');

/** What befalls people, by words near the number, the nearest first: the unit of their claim. */
const FATES: readonly (readonly [ReadonlySet<string>, string])[] = [
  [KILLED, 'killed'],
  [WOUNDED, 'wounded'],
  [ARRESTED, 'arrested'],
  [DISPLACED, 'displaced'],
];

/** Events that a unit can belong to. */
const OF_EVENTS: Readonly<Record<string, readonly EventType[]>> = {
  killed: ['ASSAULT', 'DISASTER', 'COERCE'],
  wounded: ['ASSAULT', 'DISASTER', 'COERCE', 'PROTEST'],
  missing: ['DISASTER', 'ASSAULT'],
  arrested: ['COERCE'],
  attacks: ['ASSAULT'],
};

/**
 * The numbers that an article states, each with what it counts. The subject is a key of the unit, of whom and where it is
 * counted and since when: equal keys are the same quantity. `events` are the document's, with those of this article in it.
 */
export function claimsOf(reading: Reading, events: readonly LocalEvent[]): Claim[] {
  return reading.sentences.flatMap((line) => claimsOfSentence(reading, line, events));
}

function claimsOfSentence(reading: Reading, line: Sentence, events: readonly LocalEvent[]): Claim[] {
  const { words } = line;
  const claims: Claim[] = [];
  let last: string | null = null;
  for (const numeral of [...numeralsIn(words), ...dualsIn(words)].sort((a, b) => a.start - b.start)) {
    const counted = countedBy(words, numeral, last);
    if (!counted) continue;
    last = counted.noun;
    const unit = PEOPLE.has(counted.unit) ? (fateOf(words, numeral) ?? counted.unit) : counted.unit;
    const { modifier, start } = modifierOf(words, numeral, claims.at(-1)?.modifier ?? 'exact');
    const span = { start: words[start]!.start, end: words[numeral.end - 1]!.end };
    claims.push({
      ...span,
      article: reading.index,
      subject: subjectOf(reading, line, numeral, unit, counted),
      value: numeral.value,
      unit,
      modifier,
      asOf: reading.article.publishedAt?.slice(0, 10) ?? null,
      ...stanceOf(line, numeral),
      ...eventOf(events, reading.index, span, unit),
    });
  }
  return claims;
}

function dualsIn(words: readonly Word[]): Numeral[] {
  return words.flatMap(({ base, mention, date }, at) =>
    !mention && !date && dualUnit(base) ? [{ start: at, end: at + 1, value: 2 }] : [],
  );
}

interface Counted {
  unit: string;
  noun: string;
  /** Index behind the counted noun. */
  behind: number;
}

/** The noun behind a number; behind a nationality or «في» the one before it goes on («بينهم 2500 أميركي»، «و900 في سوريا»). */
function countedBy(words: readonly Word[], { start, end, value }: Numeral, last: string | null): Counted | null {
  if (words[start]!.date) return null;
  const dual = dualUnit(words[start]!.base);
  if (dual) return { unit: dual, noun: words[start]!.base, behind: end };
  const next = words[end];
  const before = words[start - 1];
  // «الـ20»: the members of what is called so.
  if (before && /^[وفبل]*ال$/.test(before.form)) return { unit: 'members', noun: 'عضو', behind: end };
  if (!next) return null;
  if (next.text === '%' || next.text === '٪') return { unit: 'percent', noun: '%', behind: end + 1 };
  if (next.base === fold('في') && PER_CENT.has(words[end + 1]?.form ?? '')) {
    return { unit: 'percent', noun: '%', behind: end + 2 };
  }
  if (next.mark) return null;
  const others = OTHERS.has(next.base);
  if (others && !last) return { unit: 'people', noun: 'شخص', behind: end };
  if (others || next.mention?.type === 'NORP' || next.base === 'في') {
    return last ? { unit: unitOf(last)!, noun: last, behind: end } : null;
  }
  if (next.mention || next.date) return null;
  const at = next.base === 'من' && words[end + 1] && !words[end + 1]!.mark ? end + 1 : end;
  const noun = words[at]!.base.replace(/^ال/, '');
  const unit = unitOf(noun);
  if (!unit || noun.length < 2) return null;
  // A number word before an unknown noun may be an ordinal or a name: only digits count anything at all.
  const digits = /\d|[٠-٩]/.test(words[start]!.text);
  if (!digits && !isUnit(noun) && value < 3) return null;
  return { unit, noun, behind: at + 1 };
}

/** The fate that the words around a number tell, the nearest before it first. */
function fateOf(words: readonly Word[], { start, end }: Numeral): string | null {
  for (let back = start - 1; back >= 0 && back >= start - 12; back -= 1) {
    const fate = fateWord(words[back]!);
    if (fate) return fate;
  }
  for (let next = end; next < words.length && next <= end + 4; next += 1) {
    const fate = fateWord(words[next]!);
    if (fate) return fate;
  }
  return null;
}

function fateWord({ form, base, stem }: Word): string | null {
  return FATES.find(([set]) => set.has(form) || set.has(base) || set.has(stem))?.[1] ?? null;
}

function modifierOf(
  words: readonly Word[],
  { start }: Numeral,
  before: Claim['modifier'],
): { modifier: Claim['modifier']; start: number } {
  const [one, two] = [words[start - 1], words[start - 2]];
  const is = (word: Word | undefined, set: ReadonlySet<string>) => !!word && (set.has(word.form) || set.has(word.base));
  if (is(one, ABOUT)) return { modifier: 'about', start: start - 1 };
  if (one?.base === 'من' && is(two, MORE)) return { modifier: 'more-than', start: start - 2 };
  if (one?.base === 'من' && is(two, LESS)) return { modifier: 'less-than', start: start - 2 };
  if (one?.base === 'عن' && is(two, MORE)) return { modifier: 'more-than', start: start - 2 };
  if (is(one, MORE)) return { modifier: 'more-than', start: start - 1 };
  // «نحو 2500 جندي في العراق و900 في سوريا»: the word holds for both.
  const joined = words[start]!.form === 'و' || words[start]!.form.startsWith('و') || one?.form === 'و';
  return { modifier: joined && before === 'about' ? 'about' : 'exact', start };
}

const KEY_REACH = 9;

/** Unit, counted noun, the names around the number in its clause, and the day from which it is counted. */
function subjectOf(reading: Reading, line: Sentence, { start, end }: Numeral, unit: string, { noun }: Counted): string {
  const segment = line.segments.find((item) => item.start <= start && start < item.end)!;
  const first = Math.max(segment.start, start - KEY_REACH);
  const names = argumentsIn(reading, line.words, first, Math.min(segment.end, end + KEY_REACH));
  const entities = new Set<EntityId>(
    names.filter(({ case: stands }) => stands !== 'bearer-title' && stands !== 'outlet').map(({ acts }) => acts),
  );
  const period = line.words
    .slice(segment.start, segment.end)
    .find(({ date }, at) => date?.from && SINCE.has(line.words[segment.start + at - 1]?.base ?? ''))?.date?.from;
  const counted = unitOf(noun) ?? noun;
  // «12 قتيلا» and «12 شخصا» killed are one count; «12 جنديا» is another.
  const kind = counted === noun ? noun : counted === unit || counted === 'people' ? '' : counted;
  return [unit, kind, ...[...entities].sort(), period ? `since ${period}` : ''].filter(Boolean).join('|');
}

function eventOf(
  events: readonly LocalEvent[],
  article: number,
  { start, end }: { start: number; end: number },
  unit: string,
): { event?: number } {
  const covers = (event: LocalEvent) =>
    event.article === article && event.supports.some((support) => support.start <= start && end <= support.end);
  const fitting = OF_EVENTS[unit];
  const index = events.findIndex(
    (event) => covers(event) && (fitting ? fitting.includes(event.type) : event.type !== 'STATEMENT'),
  );
  return index < 0 ? {} : { event: index };
}
