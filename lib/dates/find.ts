import type { DateMention, DateTrace, Span } from '../model';
import type { CutStretch } from '../text';
import { type Day, isoOfDay, pad } from './calendar/civil';
import type { Element } from './grammar/lists';
import { Alternatives } from './grammar/openings';
import { LEXICON } from './grammar/starts';
import { mayGoOn } from './grammar/parser';
import { RULES, type Rule } from './grammar/rules';
import type { Meaning, Value } from './meaning';
import { isName, isUndated, lostToName, type NamesByStart } from './reject';
import { withKnownYear } from './resolve/anniversaries';
import type { Context } from './resolve/context';
import { resolve } from './resolve/resolve';
import { tenseAround, type TenseCue } from './resolve/tense';
import { type Scan, Scanner } from './scan/scan';
import type { Words } from './scan/words';

interface Found {
  rule: Rule;
  end: number;
  elements: Element[];
}

/**
 * The date expressions of one stretch of text, in order.
 * @param reference the day the text was published, null where it is not known
 */
export function findInStretch(
  text: string,
  stretch: Span | CutStretch,
  reference: Day | null,
  names: NamesByStart,
): DateMention[] {
  const scanned = SCANNER.scan(text, stretch.start, stretch.end, 'lines' in stretch ? stretch.lines : undefined);
  const { words } = scanned;
  const mentions: DateMention[] = [];
  let last: Value | null = null;
  let lastIsNear = false;
  /** The end of the last expression that turned out to be part of a name. */
  let nameEnd = -1;
  const { openings } = ALTERNATIVES;
  for (let at = 0; ;) {
    const next = words.nextOpening(at, openings);
    if (lastIsNear && hasSentenceEnd(words, at, next)) lastIsNear = false;
    if (next === words.length) return mentions;
    const found = longestAt(scanned, next);
    if (!found) {
      if (lastIsNear && endsSentence(words, next)) lastIsNear = false;
      words.leave(next);
      at = next + 1;
      continue;
    }
    for (const element of found.elements) {
      if (isName(scanned, element) || (isJoinedTo(words, nameEnd, element) && isUndated(element))) {
        nameEnd = element.end;
        continue;
      }
      if (lostToName(element, scanned, names)) continue;
      const { mention, value } = mentionOf(scanned, found.rule, element, { reference, last, lastIsNear, names });
      mentions.push(mention);
      if (value) {
        last = value;
        lastIsNear = true;
      }
    }
    at = found.end;
  }
}

/** «قوى 14 آذار و8 آذار»: a name's second day is one too. */
function isJoinedTo(words: Words, end: number, element: Element): boolean {
  return end > 0 && element.start === end + 1 && words.at(end)!.key === 'و';
}

/** Made when all modules of the grammar have put their words into the lexicon. */
const SCANNER = new Scanner(LEXICON);

const ALTERNATIVES = new Alternatives(RULES.map((rule) => Object.assign(rule.parse, { rule })));

function longestAt(scanned: Scan, at: number): Found | null {
  const { words } = scanned;
  const next = words.idAt(at + 1);
  let best: Found | null = null;
  for (const parser of ALTERNATIVES.startingWith(words.idAt(at), next)) {
    const hit = mayGoOn(parser, scanned, at) ? parser(scanned, at) : null;
    if (!hit || (best && hit.end <= best.end)) continue;
    best = { rule: parser.rule, end: hit.end, elements: hit.value };
    // No reading goes over a word that the grammar does not know.
    if (words.idAt(best.end) === 0) break;
  }
  return best;
}

function hasSentenceEnd(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (endsSentence(words, at)) return true;
  return false;
}

function endsSentence(words: Words, at: number): boolean {
  if (!words.isMark(at)) return false;
  const { key } = words.at(at)!;
  return '.!?؟\n…'.includes(key) && !(key === '.' && words.at(at + 1)?.glued);
}

function mentionOf(
  scanned: Scan,
  rule: Rule,
  { start, end, meaning }: Element,
  known: Pick<Context, 'reference' | 'last' | 'lastIsNear'> & { names: NamesByStart },
): { mention: DateMention; value: Value | null } {
  let cue: TenseCue | null | undefined;
  const { reference, last, lastIsNear } = known;
  const context: Context = {
    reference,
    last,
    lastIsNear,
    tense() {
      if (cue === undefined) cue = tenseAround(scanned, start, end, known.names);
      return cue?.tense ?? null;
    },
    used: { reference: false, last: false, tense: false },
  };
  const value = resolve(withKnownYear(meaning, scanned, start, reference), context);
  const span = { start: scanned.words.at(start)!.start, end: scanned.words.at(end - 1)!.end };
  const { used } = context;
  const trace: DateTrace = {
    rule: rule.name,
    cues: used.tense && cue ? [span, cue.span].sort((a, b) => a.start - b.start) : [span],
    reference: referenceUsed(context),
  };
  const { from, to } = isoRange(value);
  const mention: DateMention = {
    start: span.start,
    end: span.end,
    from,
    to,
    grain: value?.grain ?? grainOf(meaning),
    calendar: isHijri(meaning) ? 'hijri' : 'gregorian',
    relative: used.reference || used.last || (value === null && meaning.kind !== 'open'),
    trace,
  };
  if (isVague(meaning, value)) mention.vague = true;
  return { mention, value: mention.from === null ? null : value };
}

function referenceUsed({ used, last, reference }: Context): DateTrace['reference'] {
  if (used.last && last) {
    const day = isoOfDay(last.from);
    return day ? { day, from: 'anaphora' } : null;
  }
  const day = used.reference && reference !== null ? isoOfDay(reference) : null;
  return day ? { day, from: 'published' } : null;
}

function isoRange(value: Value | null): Pick<DateMention, 'from' | 'to'> {
  const from = value && isoOfDay(value.from);
  const to = value && value.to === value.from ? from : value && isoOfDay(value.to);
  if (!from || !to) return { from: null, to: null };
  if (value.minute === undefined) return { from, to };
  const time = `T${pad(Math.floor(value.minute / 60))}:${pad(value.minute % 60)}`;
  return { from: from + time, to: to + time };
}

/** The grain of an expression that has no value. */
function grainOf(meaning: Meaning): DateMention['grain'] {
  switch (meaning.kind) {
    case 'date':
      return meaning.day === null ? 'month' : 'day';
    case 'unit':
    case 'offset':
    case 'window':
      return grainOfUnit(meaning.unit);
    case 'nth':
      return typeof meaning.unit === 'object' ? 'day' : grainOfUnit(meaning.unit);
    case 'part':
      return grainOf(meaning.of);
    case 'season':
      return 'season';
    case 'years':
    case 'open':
      return meaning.grain;
    case 'decade':
      return 'decade';
    case 'range':
    case 'rest':
    case 'days-of':
      return 'range';
    case 'time':
      return 'minute';
    default:
      return 'day';
  }
}

function grainOfUnit(unit: Extract<Meaning, { kind: 'unit' }>['unit']): DateMention['grain'] {
  switch (unit) {
    case 'hour':
      return 'minute';
    case 'weekend':
      return 'week';
    case 'half':
      return 'range';
    default:
      return unit;
  }
}

function isHijri(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'date':
    case 'years':
      return meaning.calendar === 'hijri';
    case 'holiday':
      return meaning.holiday.calendar === 'hijri';
    case 'apposition':
      return meaning.of.every((saying) => saying.kind !== 'date' || isHijri(saying)) && meaning.of.some(isHijri);
    case 'days-of':
    case 'part':
    case 'time':
    case 'nth':
      return isHijri(meaning.of);
    case 'range':
      return isHijri(meaning.from);
    default:
      return false;
  }
}

/** Marked for the card: the words themselves leave open where the days begin and end. */
function isVague(meaning: Meaning, value: Value | null): boolean {
  if (meaning.kind === 'part' || meaning.kind === 'open') return true;
  if (meaning.kind === 'offset') return meaning.approx || meaning.n === null;
  return meaning.kind === 'window' && value === null && meaning.n === null;
}
