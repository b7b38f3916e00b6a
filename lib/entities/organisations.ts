/**
 * Bodies whose name follows from a pattern: a ministry with its portfolio and nationality, a state's army, a committee with its
 * adjectives. Each rule reads a line from one word on and says how far the name reaches.
 */
import type { EntityId } from '../model';
import { causeEnd, isOneOfTwo, kindsEnd, townEnd, seatEnd, secondFieldsEnd } from './body-tails';
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import {
  ARMS,
  BARE_BODIES,
  BODIES,
  COMMITTEE_OF,
  COUNCILS,
  EPITHETS,
  MASCULINE,
  NOT_A_GROUP,
  OF_NOUN,
  ORDINAL,
  PORTFOLIOS,
  PURPOSES,
  QUALITIES,
  SPORTS,
  STAY,
} from './body-words';
import { KIND, kindsOf } from './body-kinds';
import { INNER } from './construct-words';
import { readGovernment } from './governments';
import { readConstruct } from './constructs';
import { AL_VERBS, FUNCTION_WORDS, OFFICES } from './lexicon';
import {
  isAdjective,
  isQuality,
  nounPhraseEnd,
  takeNationalities,
  takePurpose,
  type Nationality,
  type Place,
} from './phrase-ends';
import { longest } from './phrases';
import { WORD_CLASS, type BodyReading, type Line, type Token, type Word } from './words';

interface Found {
  last: number;
  name: string[];
  qualities?: string[];
  type?: 'MISC' | 'LOC';
  /** The token of the place that says whose it is. */
  state?: number;
}

/** The state or region at a token, null for none and for a capital, where a ministry may merely stand. */
type StateOf = (index: number) => EntityId | null;

/**
 * The bodies of a line that a pattern names.
 * @param nationality the state or people of the nationality that stands at a token, if one does
 * @param place the last token of the place that starts at a token, -1 for none
 * @param stateOf the state or region that the place at a token stands for
 */
export function matchOrganisations(
  line: Line,
  nationality: Nationality,
  place: Place,
  stateOf: StateOf,
): readonly Candidate[] {
  if (!(line.all & WORD_CLASS.body)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  const { tokens, classes } = line;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.body)) continue;
    const { word, start } = tokens[first]!;
    for (const reading of (word.bodies ??= bodyReadings(word))) {
      const match = read(tokens, first, reading, nationality, place, stateOf);
      if (!match) continue;
      found.push(candidateOf(tokens, first, start + reading.cut, match, nationality, stateOf));
      first = match.last;
      break;
    }
  }
  return found;
}

/** Whether any rule below could start at a word: most words are none of the heads. */
export function startsBody({ readings }: Word): boolean {
  return readings.some(({ stem }) => kindsOf(stem) !== 0);
}

function bodyReadings({ readings }: Word): BodyReading[] {
  return readings
    .map(({ cut, stem, node }) => ({ cut, stem, node, kinds: kindsOf(stem) }))
    .filter(({ kinds }) => kinds !== 0);
}

function read(
  tokens: Token[],
  first: number,
  reading: BodyReading,
  nationality: Nationality,
  place: Place,
  stateOf: StateOf,
): Found | null {
  const { stem } = reading;
  const found = readAnywhere(tokens, first, reading, nationality, place);
  if (!found) return null;
  const cause = causeEnd(tokens, first, found.last, stem);
  if (cause > found.last) return { ...found, last: cause, name: slice(tokens, first + 1, cause, stem) };
  const seat = seatEnd(tokens, first, found.last, stem, nationality, place);
  if (!seat) return found;
  const { last, state } = seat;
  if (state === -2) return { ...found, last };
  // What a state has one of is the state's; of others the seat tells which one is meant.
  if (state >= 0) return stateOf(state) ? { ...found, last, state } : found;
  return { ...found, last, name: [...found.name, ...slice(tokens, found.last + 1, last, '').slice(1)] };
}

function readAnywhere(
  tokens: Token[],
  first: number,
  reading: BodyReading,
  nationality: Nationality,
  place: Place,
): Found | null {
  const { stem, kinds } = reading;
  const found = readKnown(tokens, first, reading, nationality, place);
  if (!(kinds & KIND.construct) || (kinds & KIND.council && isDeputys(tokens, first))) return found;
  const construct = readConstruct(tokens, first, stem, nationality, place);
  if (!construct || (found && found.last >= construct.last)) return found;
  return { last: construct.last, name: slice(tokens, first + 1, construct.named, stem) };
}

/** «نائب رئيس ⟦مجلس الوزراء⟧ للتنمية الصناعية»: what it is for is the deputy's. */
function isDeputys(tokens: Token[], first: number): boolean {
  if (!tokens[first - 1]?.word.folded.endsWith('رييس')) return false;
  return tokens
    .slice(Math.max(0, first - 4), first - 1)
    .some(({ word }) => /(?:نايب|مساعد|مستشار)(?:ه)?$/.test(word.folded));
}

function readKnown(
  tokens: Token[],
  first: number,
  { stem, kinds }: BodyReading,
  nationality: Nationality,
  place: Place,
): Found | null {
  if (kinds & KIND.ministry) return ministry(tokens, first, nationality);
  if (kinds & KIND.council) return council(tokens, first, nationality);
  const governed = stem === 'حكومه' ? readGovernment(tokens, first, place) : null;
  if (governed) return { ...governed, name: ['الحكومه'] };
  if (kinds & KIND.currency && nationality(first + 1)) return { last: first + 1, name: [stem], type: 'MISC' };
  if (kinds & KIND.national) return nationality(first + 1) ? { last: first + 1, name: [stem] } : null;
  if (kinds & KIND.treaty) return treaty(tokens, first);
  if (kinds & KIND.border) return border(tokens, first, nationality);
  if (stem === 'لجنه') return committeeOf(tokens, first);
  const found = kinds & KIND.unit ? unit(tokens, first, stem) : null;
  if (found) return found;
  if (!(kinds & KIND.unit)) {
    const placed = kinds & KIND.ofPlace ? townEnd(tokens, first + 1, place) : -1;
    const last = placed < 0 ? -1 : kindsEnd(tokens, placed, stem);
    if (last >= 0) return { last, name: slice(tokens, first + 1, last, stem) };
    const served = kinds & KIND.ofService ? service(tokens, first, stem, place) : null;
    if (served) return served;
    if (kinds & KIND.ofNoun) return group(tokens, first, stem, nationality, place);
    if (kinds & KIND.office) return office(tokens, first);
    const own =
      (kinds & KIND.alone && portfolio(tokens, first, nationality, stem)) ||
      (kinds & KIND.phrase && body(tokens, first, stem, nationality, place));
    if (own) return own;
  }
  return kinds & KIND.head ? committee(tokens, first, stem, nationality, place) : null;
}

function ministry(tokens: Token[], first: number, nationality: Nationality): Found | null {
  let last = longest(PORTFOLIOS, tokens, first + 1);
  const next = tokens[first + 1]?.word.folded ?? '';
  if (last < 0 && isQuality(next) && !nationality(first + 1)) last = portfolioEnd(tokens, first + 1, nationality);
  if (last < 0) return null;
  // «وزارة الخارجية والهجرة» is «وزارة الخارجية» elsewhere.
  const name = slice(tokens, first + 1, last, 'وزاره');
  return { last: takeNationalities(tokens, secondFieldsEnd(tokens, last), nationality), name };
}

/** A portfolio that the table does not have: a noun, its adjectives, and the same again behind «و» («الشؤون الاقتصادية والتعاون»). */
function portfolioEnd(tokens: Token[], noun: number, nationality: Nationality): number {
  let last = noun;
  const adjective = (at: number): boolean =>
    /^ال.{2,}(?:يه|ي)$/.test(tokens[at]?.word.folded ?? '') && !nationality(at) && isQuality(tokens[at]!.word.folded);
  for (;;) {
    while (adjective(last + 1)) last += 1;
    const joined = tokens[last + 1]?.word.folded ?? '';
    // «وزارة الشؤون والتقى …»: only what is followed by an adjective or a nationality goes on for certain.
    if (last - noun > 4 || !/^وال.{3,}/.test(joined) || AL_VERBS.has(joined.slice(1))) return last;
    if (!adjective(last + 2) && !nationality(last + 2)) return last;
    last += 1;
  }
}

/** «اللواء 444 قتال», «الكتيبة 241», «الفرقة الرابعة»: a unit by its number. */
function unit(tokens: Token[], first: number, stem: string): Found | null {
  const next = tokens[first + 1]?.word;
  if (!next || !(next.kind === 'number' ? /^\d{1,3}$/.test(next.folded) : ORDINAL.test(next.folded))) return null;
  // «اللواء الأول» may be the first of two; a definite unit with a number, or any ordinal of a division, is a name.
  if (next.kind === 'word' && !/^ال(?:فرقه|فوج|فيلق|كتيبه)$/.test(stem)) return null;
  const arms = tokens[first + 2]?.word.folded ?? '';
  const last = ARMS.has(arms) || /^(?:عشره?|مدرع|مشاه)$/.test(arms) ? first + 2 : first + 1;
  return { last, name: slice(tokens, first + 1, last, stem.replace(/^ال/, '')) };
}

/** «لجنة الأمن والدفاع النيابية»: a parliament's or a government's committee by what it deals with. */
function committeeOf(tokens: Token[], first: number): Found | null {
  let last = first;
  while (last - first < 5) {
    const folded = tokens[last + 1]?.word.folded ?? '';
    if (isQuality(folded) || (last > first && /^وال.{3,}/.test(folded))) last += 1;
    else break;
  }
  if (last - first < 2 || !COMMITTEE_OF.has(tokens[last]!.word.folded)) return null;
  return { last, name: slice(tokens, first + 1, last, 'لجنه') };
}

function council(tokens: Token[], first: number, nationality: Nationality): Found | null {
  const last = longest(COUNCILS, tokens, first + 1);
  if (last < 0) return null;
  // Without a nationality «مجلس الوزراء» is whichever is spoken of: the tagger's business.
  const end = takeNationalities(tokens, last, nationality);
  const named = end > last || longest(BARE_BODIES, tokens, first, 'مجلس') === last;
  return named ? { last: end, name: slice(tokens, first + 1, last, 'مجلس') } : null;
}

function treaty(tokens: Token[], first: number): Found | null {
  let last = first;
  while (last - first < 4 && isQuality(tokens[last + 1]?.word.folded ?? '')) last += 1;
  return last - first >= 2 ? { last, name: slice(tokens, first + 1, last, 'اتفاقيه'), type: 'MISC' } : null;
}

function border(tokens: Token[], first: number, nationality: Nationality): Found | null {
  if (!nationality(first + 1)) return null;
  const last = takeNationalities(tokens, first, nationality);
  return last > first + 1 ? { last, name: slice(tokens, first + 1, last, 'الحدود'), type: 'LOC' } : null;
}

/** «حزب الدعوة», «كتائب سيد الشهداء», «حزب البعث العربي الاشتراكي»: a group's head and the definite words behind it. */
function group(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  // «حزب جبهة العمل»: a party may be called by another such head.
  const inner = OF_NOUN.has(tokens[first + 1]?.word.folded ?? '') ? first + 1 : first;
  if (inner > first && stem === 'كتله') return null;
  const noun = tokens[inner + 1]?.word.folded ?? '';
  if (!isQuality(noun) || NOT_A_GROUP.has(noun) || (nationality(inner + 1) && stem !== 'حزب')) return null;
  let last = nounPhraseEnd(tokens, inner + 1, nationality, place);
  while (last - first < MOST_OF_GROUP && (nationality(last + 1) || isAdjective(tokens[last + 1]?.word.folded ?? ''))) {
    last += 1;
  }
  last = takePurpose(tokens, last, nationality, place);
  return { last, name: slice(tokens, first + 1, last, stem) };
}
const MOST_OF_GROUP = 4;

function service(tokens: Token[], first: number, stem: string, place: Place): Found | null {
  const { folded = '', kind = 'mark' } = tokens[first + 1]?.word ?? {};
  const indefinite = kind === 'word' && folded.length > 2 && !/^(?:ال|لل|[وبلف])/.test(folded);
  if (!indefinite || FUNCTION_WORDS.has(folded)) return null;
  const next = tokens[first + 2]?.word.folded ?? '';
  const last = /^[بل]/.test(next) && !tokens[first + 2]!.word.readings[0]?.node ? -1 : place(first + 2);
  return last >= 0 && place(first + 1) < 0 ? { last, name: slice(tokens, first + 1, last, stem) } : null;
}

function portfolio(tokens: Token[], first: number, nationality: Nationality, stem: string): Found | null {
  const next = tokens[first + 1]?.word.folded ?? '';
  const before = tokens[first - 1]?.word.readings ?? [];
  if (!nationality(first + 1) || !next.endsWith('ه') || before.some(({ stem: title }) => OFFICES.has(title)))
    return null;
  return { last: first + 1, name: ['وزاره', stem] };
}

/** «المكتب الإعلامي لرئيس مجلس الوزراء». */
function office(tokens: Token[], first: number): Found | null {
  if (!/^ال(?:اعلامي|سياسي|تنفيذي|صحفي|صحافي)$/.test(tokens[first + 1]?.word.folded ?? '')) return null;
  const whose = tokens[first + 2]?.word.folded ?? '';
  // «المكتب السياسي لحركة …»: the group is what is named.
  if (!/^ل[^ل]|^لل./.test(whose) || /^ل(?:حركه|حزب|جماعه|تنظيم)$/.test(whose)) return null;
  let last = first + 2;
  const council = tokens[last + 1]?.word.folded === 'مجلس' ? longest(COUNCILS, tokens, last + 2) : -1;
  if (council >= 0) last = council;
  else while (last - first < 5 && isQuality(tokens[last + 1]?.word.folded ?? '')) last += 1;
  return { last, name: slice(tokens, first + 1, last, 'المكتب') };
}

function body(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  const last = longest(BODIES, tokens, first, stem);
  const bare = longest(BARE_BODIES, tokens, first, stem);
  const longer = Math.max(last, bare);
  if (longer >= 0) {
    const named = takeEpithets(tokens, longer);
    const end = takeEpithets(tokens, takeNationalities(tokens, named, nationality));
    if (end > longer) return { last: end, name: governmentOr(stem, slice(tokens, first + 1, named, stem)) };
  }
  if (bare < 0) return null;
  const name = governmentOr(stem, slice(tokens, first + 1, bare, stem));
  // «القوات المسلحة في العراق» says with a place what «القوات المسلحة العراقية» says with an adjective.
  const where = stem === 'القوات' && tokens[bare + 1]?.word.folded === 'في' ? place(bare + 2) : -1;
  return { last: where >= 0 ? where : bare, name };
}

/** «الحكومة الفيدرالية الصومالية» is «الحكومة الصومالية». */
function governmentOr(stem: string, name: string[]): string[] {
  return stem === 'الحكومه' ? name.filter((word) => word !== 'الفيدراليه' && word !== 'الاتحاديه') : name;
}

function takeEpithets(tokens: Token[], last: number): number {
  let end = last;
  while (EPITHETS.has(tokens[end + 1]?.word.folded ?? '')) end += 1;
  return end;
}

function committee(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  if (tokens[first + 1]?.word.folded === 'ال' && tokens[first + 2]?.word.kind === 'number') {
    return { last: first + 2, name: slice(tokens, first + 1, first + 2, stem) };
  }
  const qualities: string[] = [];
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first <= 7; at += 1) {
    const { folded } = tokens[at]!.word;
    const dash = folded === '-' || folded === '–';
    if (dash && nationality(at - 1) && nationality(at + 1)) continue;
    const adjective = nationality(at);
    // «القطب القضائي الاقتصادي ⟦والمالي⟧»: behind an adjective «و» joins another.
    const joined =
      qualities.length > 0 &&
      folded.startsWith('وال') &&
      (QUALITIES_FOLDED.has(folded.slice(1)) || (qualities.length > 1 && isAdjective(folded.slice(1))));
    if (!adjective && !joined && !QUALITIES_FOLDED.has(folded) && !isOneOfTwo(tokens, first, at, stem)) break;
    // «قدرات الحزب ⟦العسكرية⟧»: an adjective of something else.
    if (at === first + 1 && folded.endsWith('يه') && MASCULINE.has(stem)) break;
    if (!adjective) qualities.push(folded);
    last = at;
  }
  if (last === first || (stem === 'الجمعيه' && last === first + 1 && !isPurpose(tokens[last + 1]?.word.folded ?? '')))
    return null;
  const short = last;
  // «مفوضة الاتحاد الأوروبي للشؤون الداخلية»: what follows a union of states is the office's, but for its sports.
  const union = stem === 'الاتحاد' && nationality(first + 1)?.startsWith('gpe:') === false;
  if (!union || SPORTS.has(tokens[last + 1]?.word.folded ?? ''))
    last = takeComplement(tokens, last, nationality, place);
  // «المنتدى التونسي للحقوق»: a nationality alone makes a name only with what the body is for.
  const initiative = stem === 'المبادره' && !nationality(first + 1)?.startsWith('gpe:');
  if (qualities.length === 0 && last === short && stem !== 'البنك' && !initiative) return null;
  const name = [stem, ...qualities];
  return stem === 'المبادره' ? { last, name, type: 'MISC' } : { last, name, qualities };
}

/** «الجمعية المغربية ⟦لحماية⟧ المال العام», but «الجمعية العامة» of anything. */
function isPurpose(folded: string): boolean {
  return /^لل./.test(folded) || PURPOSES.has(folded) || (folded.startsWith('ل') && INNER.has(folded.slice(1)));
}

/** «الهيئة العامة للطيران المدني», «اللجنة … العليا بين العراق والولايات المتحدة», «اللجنة العسكرية العليا (المشتركة)». */
function takeComplement(tokens: Token[], last: number, nationality: Nationality, place: Place): number {
  const next = tokens[last + 1]?.word.folded ?? '';
  if (next === '(' && tokens[last + 3]?.word.folded === ')' && QUALITIES_FOLDED.has(tokens[last + 2]!.word.folded)) {
    return last + 3;
  }
  if (next === 'بين') {
    const one = place(last + 2);
    const other = one >= 0 ? place(one + 1) : -1;
    return other >= 0 ? other : last;
  }
  return takePurpose(tokens, last, nationality, place);
}

const QUALITIES_FOLDED: ReadonlySet<string> = QUALITIES;

function slice(tokens: Token[], first: number, last: number, head: string): string[] {
  const rest = tokens.slice(first, last + 1).map(({ word }) => word.folded);
  return [head, ...rest.filter((word) => !STAY.has(word))];
}

function candidateOf(
  tokens: Token[],
  first: number,
  start: number,
  { last, name, qualities, type, state }: Found,
  nationality: Nationality,
  stateOf: StateOf,
): Candidate {
  const countries = new Set<string>();
  for (let at = first + 1; at <= last; at += 1) {
    const country = nationality(at);
    if (country) countries.add(country);
  }
  const seat = state === undefined ? null : stateOf(state);
  if (seat) countries.add(seat);
  const within = countries.size === 1 ? [...countries][0] : undefined;
  const kind = type ?? 'ORG';
  const found = byRule(tokens, first, last, { type: kind, confidence: 0.85, cut: start - tokens[first]!.start });
  found.entity = { id: `${kind.toLowerCase()}:${name.join(' ')}`, name: '', ...(within && { within }) };
  if (qualities) found.qualities = qualities;
  return found;
}
