import type { Claim, EntityId, EventType, IsoDate, LocalEvent, Span } from '../../model';
import { daysMeet } from '../days';
import type { Reading, Sentence } from '../extract/draft';
import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import { ABOARD_GROUP, countedBy, EARLY, PART, RUNNING, type Counted } from './counted';
import { fateRightBefore, isAboard, isAmong, isEarlyToll, isRunningTotal } from './bare';
import { fateOfWord } from './fates';
import { modifierOf } from './modifiers';
import { numeralsIn, type Numeral } from './numbers';
import { stanceOf } from './stance';
import { dualUnit, PEOPLE, unitOf } from './units';

const SINCE = foldedSet('منذ خلال في');

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
  let before: Numeral | null = null;
  const numerals = withDuals(words, numeralsIn(words));
  for (const [index, numeral] of numerals.entries()) {
    // «بين 20 و30 قتيلا»: at least the one and at most the other, of what stands behind both.
    const upper = boundBy(words, numeral, numerals[index + 1]);
    const own = countedBy(words, upper ?? numeral, last);
    if (!own) continue;
    last = own.noun;
    const lower = index > 0 && boundBy(words, numerals[index - 1]!, numeral);
    const counted = upper || lower ? own : scoped(words, numeral, own);
    const unit = unitIn(words, numeral, counted);
    const said = modifierOf(words, numeral, claims.at(-1)?.modifier ?? 'exact');
    const { modifier, start } = upper || lower ? { modifier: BOUNDS[upper ? 0 : 1], start: numeral.start } : said;
    const entities = namesAround(reading, line, numeral);
    const days = daysAt(line, numeral);
    const refers = words
      .slice(Math.max(0, numeral.start - TOLL_REACH), numeral.start)
      .some(({ base, form }) => THE_TOLL.has(base) || THE_TOLL.has(form));
    const span = { start: words[start]!.start, end: words[numeral.end - 1]!.end };
    claims.push({
      ...span,
      article: reading.index,
      subject: subjectOf(line, numeral, unit, counted, entities),
      value: numeral.value,
      unit,
      modifier,
      asOf: asOf(reading, days, unit),
      ...stanceOf(line, numeral, before),
      ...eventOf(events, reading.index, span, unit, entities, days, refers),
    });
    before = numeral;
  }
  return claims;
}

/** The numerals of a sentence and its nouns in the dual, in order; what looks like a dual behind a numeral is a plural («ثلاثة شرطيين»). */
function withDuals(words: readonly Word[], numerals: readonly Numeral[]): Numeral[] {
  const ends = new Set(numerals.map(({ end }) => end));
  const duals = words.flatMap(({ base, mention, date }, at) =>
    !mention && !date && !ends.has(at) && dualUnit(base) ? [{ start: at, end: at + 1, value: 2 }] : [],
  );
  return [...numerals, ...duals].sort((a, b) => a.start - b.start);
}

const TRAVELLERS: ReadonlySet<string> = new Set(['people', 'displaced', 'soldiers']);
const ABOARD = { unit: 'people', noun: 'شخص', group: ABOARD_GROUP };

/** Whose count it is: those on board are one quantity, whatever they are called; «بينهم ثلاث نساء» are some of those counted. */
function scoped(words: readonly Word[], { start, end }: Numeral, counted: Counted): Counted {
  if (counted.group) return counted;
  if (TRAVELLERS.has(counted.unit) && isAboard(words, start, end)) return { ...ABOARD, behind: counted.behind };
  const anybody = counted.unit === 'people' || counted.unit === counted.noun;
  return anybody && isAmong(words, start) ? { ...counted, group: PART } : counted;
}

/** The unit of a count: of people what befell them. */
function unitIn(words: readonly Word[], numeral: Numeral, { unit, noun, group }: Counted): string {
  if (group === ABOARD.group) return unit;
  if (PEOPLE.has(unit)) return fateOf(words, numeral) ?? unit;
  // «مقتل خمسة عمال»: of whom no row knows only a word of death right before says it.
  return unit === noun && fateRightBefore(words, numeral.start) === 'killed' ? 'killed' : unit;
}

/** The fate that the words around a number tell, the nearest before it first. */
function fateOf(words: readonly Word[], { start, end }: Numeral): string | null {
  for (let back = start - 1; back >= 0 && back >= start - 12; back -= 1) {
    const fate = fateOfWord(words[back]!);
    if (fate) return fate;
  }
  for (let next = end; next < words.length && next <= end + 4; next += 1) {
    const fate = fateOfWord(words[next]!);
    if (fate) return fate;
  }
  return null;
}

type Days = Pick<LocalEvent, 'from' | 'to'>;

const KEY_REACH = 9;

/** Tellers and outlets report a figure, offices and belongings describe somebody: none of them is what it is about. */
const NOT_ABOUT: ReadonlySet<Argument['case']> = new Set(['bearer-title', 'outlet', 'teller']);

/** The names around a number in its clause, but those who tell it. */
function namesAround(reading: Reading, line: Sentence, { start, end }: Numeral): EntityId[] {
  const segment = clauseOf(line, start);
  const first = Math.max(segment.start, start - KEY_REACH);
  const says = segment.head?.verb.flags.has('say') === true && segment.head.verb.type === 'STATEMENT';
  const names = argumentsIn(reading, line.words, first, Math.min(segment.end, end + KEY_REACH)).filter(
    ({ case: stands, at }) => !NOT_ABOUT.has(stands) && !(says && stands === 'plain' && at < start),
  );
  return [...new Set(names.map(({ acts }) => acts))].sort();
}

/** The clause that a word stands in. */
function clauseOf({ segments }: Sentence, at: number): Segment {
  return segments.find((segment) => segment.start <= at && at < segment.end)!;
}

/** Unit, counted noun, the names around the number in its clause, and the day from which it is counted. */
function subjectOf(
  line: Sentence,
  numeral: Numeral,
  unit: string,
  { noun, group = '' }: Counted,
  entities: EntityId[],
): string {
  const segment = clauseOf(line, numeral.start);
  const period = line.words
    .slice(segment.start, segment.end)
    .find(({ date }, at) => date?.from && SINCE.has(line.words[segment.start + at - 1]?.base ?? ''))?.date?.from;
  const counted = unitOf(noun) ?? noun;
  // «12 قتيلا» and «12 شخصا» killed are one count; «12 جنديا» is another.
  const kind = counted === noun ? noun : counted === unit || counted === 'people' ? '' : counted;
  const running = TOLLS.has(unit) && isRunningTotal(line.words, numeral) ? RUNNING : '';
  const early = TOLLS.has(unit) && isEarlyToll(line.words) ? EARLY : '';
  return [unit, kind, group, running, early, ...entities, period ? `since ${period}` : ''].filter(Boolean).join('|');
}

/** Tolls grow from report to report; what was done on a day, and how often, was done then. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'displaced', 'arrested']);

/** For which day a figure speaks: of a deed the day that its clause tells, once past; of anything else the day of publication. */
function asOf({ article }: Reading, days: Days | null, unit: string): IsoDate | null {
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const day = days && days.from === days.to ? days.from : null;
  return !TOLLS.has(unit) && day && published && day <= published ? day : published;
}

/** The days that a clause tells nearest before a number, else behind it. */
function daysAt(line: Sentence, { start }: Numeral): Days | null {
  const segment = clauseOf(line, start);
  const isDated = ({ date }: Word) => !!date?.from && !!date.to;
  const near =
    line.words.slice(segment.start, start).findLast(isDated) ?? line.words.slice(start, segment.end).find(isDated);
  return near?.date ? { from: near.date.from, to: near.date.to } : null;
}

/** The modifiers of a range's ends. */
const BOUNDS = ['more-than', 'less-than'] as const;

/** The other end of a range that a number opens: «بين 20 و30», «20-30». */
function boundBy(words: readonly Word[], { start, end, value }: Numeral, next: Numeral | undefined): Numeral | null {
  if (!next || next.value <= value) return null;
  const joined = next.start === end + 1 ? words[end]!.form === 'و' : next.start === end;
  const between = words[start - 1]?.base === 'بين' && joined && words[end]!.form.startsWith('و');
  const dash = next.start === end + 1 && /^[-–—]$/.test(words[end]!.text);
  return between || dash ? next : null;
}

/** Whether days are not those of an event; a toll may well be counted after it, and not before. */
function isOther(days: Days, event: LocalEvent, unit: string): boolean {
  if (!event.from || !event.to || daysMeet(days, event)) return false;
  return !TOLLS.has(unit) || (days.to ?? '') < event.from;
}

const TOLL_REACH = 40;

/** «عدد القتلى»، «الحصيلة»: with the article, the toll of what the article has told of. */
const THE_TOLL = foldedSet('القتلى الضحايا الحصيلة حصيلة الجرحى المصابين الوفيات الشهداء المفقودين');

/**
 * The event that a number belongs to: of those that its sentence tells and that may have such a number the one that shares most names
 * with it, unless its clause tells another day; for «عدد القتلى» the first of that kind in the article; where there is none of them, what somebody says in it.
 */
function eventOf(
  events: readonly LocalEvent[],
  article: number,
  { start, end }: Span,
  unit: string,
  entities: readonly EntityId[],
  days: Days | null,
  refers: boolean,
): { event?: number } {
  const fitting = OF_EVENTS[unit];
  let best: { index: number; score: number } | null = null;
  events.forEach((event, index) => {
    if (event.article !== article || !event.supports.some((told) => told.start <= start && end <= told.end)) return;
    const statement = event.type === 'STATEMENT';
    if (fitting ? !fitting.includes(event.type) && !statement : false) return;
    // «طردت الثلاثاء 11 …، ردا على قرار الأحد طرد 15»: a number of other days is another event's.
    if (days && isOther(days, event, unit)) return;
    const named = new Set([...event.participants.map(({ entity }) => entity), ...event.places]);
    const score = entities.filter((entity) => named.has(entity)).length - (statement ? 100 : 0);
    if (!best || score > best.score) best = { index, score };
  });
  const found = best as { index: number; score: number } | null;
  if (fitting && refers && (!found || found.score < 0)) {
    const told = events.findIndex(
      (event) => event.article === article && fitting.includes(event.type) && event.status === 'happened',
    );
    if (told >= 0) return { event: told };
  }
  return found ? { event: found.index } : {};
}
