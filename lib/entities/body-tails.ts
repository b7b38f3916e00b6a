/** What stands behind a body's name and belongs to it: its seat, its cause, a ministry's further fields, a union's adjectives. */
import { KINDS_OF_PLACE, SECOND_FIELDS } from './body-words';
import { words } from './lexicon';
import { isAdjective, isQuality, nounPhraseEnd, type Nationality, type Place } from './phrase-ends';
import type { Token } from './words';

/** Bodies of which each town has its own. */
const COURTS = words('محكمة المحكمة');
/** Bodies of which each state, or each province, has one. */
const STATES_OWN = words('وزارة النيابة');
/** What a state has in many capitals: the seat is part of the name (of consulates our sets leave it out), and no part of what links it. */
const POSTED = words('السفارة');
/** Bodies that others send. */
const SENT = words('بعثة البعثة');

/** A body's seat: its last token, and the token of the place where that says whose the body is (-1: it only tells which one; -2: it tells nothing new). */
export interface Seat {
  last: number;
  state: number;
}

/**
 * «المحكمة الابتدائية ⟦بمنوبة⟧», «محكمة الاستئناف ⟦في تونس⟧», «وزارة الدفاع ⟦في النيجر⟧», «بعثة الأمم المتحدة ⟦في ليبيا⟧»: a place that tells a body
 * from others of its kind. One that has a nationality needs none: «وزارة الدفاع السورية في دمشق». @param last where the name ends so far
 */
export function seatEnd(
  tokens: Token[],
  first: number,
  last: number,
  stem: string,
  nationality: Nationality,
  place: Place,
): Seat | null {
  const { folded = '', starts = [], readings = [] } = tokens[last + 1]?.word ?? {};
  if (POSTED.has(stem)) {
    const end = IN.has(folded) ? place(last + 2) : -1;
    return end >= 0 && hasNationality(first, last, nationality) ? { last: end, state: -2 } : null;
  }
  const court = COURTS.has(stem);
  const behind = folded === 'في' || (court && isAttached(folded, starts.length, readings[0]?.node));
  if (!behind || !(court || SENT.has(stem) || STATES_OWN.has(stem) || isSecurity(tokens, last, stem))) return null;
  const at = folded === 'في' ? last + 2 : last + 1;
  const end = place(at);
  // «مبنى وزارة الدفاع في واشنطن»: the capital goes by the state's name.
  if (STATES_OWN.has(stem) && tokens[at]!.word.folded === 'واشنطن') return null;
  if (end < 0 || (!court && hasNationality(first, last, nationality))) return null;
  return { last: end, state: STATES_OWN.has(stem) ? at : -1 };
}

function isAttached(folded: string, starts: number, whole: unknown): boolean {
  return folded.startsWith('ب') && starts > 0 && !whole;
}

/** «اللجنة الأمنية في عدن»: each governorate has its own. */
function isSecurity(tokens: Token[], last: number, stem: string): boolean {
  return stem === 'اللجنه' && tokens[last]!.word.folded === 'الامنيه';
}

function hasNationality(first: number, last: number, nationality: Nationality): boolean {
  for (let at = first + 1; at <= last; at += 1) if (nationality(at)) return true;
  return false;
}

const IN = words('في لدى');

/** What people join for a cause; a name that ends in one of them goes on with it. */
const JOINED = words(`
التحالف الشراكة للشراكة الاتحاد التجمع العمل للعمل الكفاح النضال الحركة الجبهة القوى الوحدة التكتل الائتلاف التعاون للتعاون التضامن للتضامن المبادرة الحملة
الشباب المواطنين المواطنون الوطنيين الوطنيون الديمقراطيين الديمقراطيون النساء الأطباء المحامين المحامون الصحفيين الصحفيون العلماء الديمقراطي الديمقراطية الوطني الوطنية الشعبي الشعبية
`);
/** Heads of such names. */
const JOINING = words(
  'حزب حركة تحالف ائتلاف جبهة تجمع تكتل رابطة شبكة منظمة جمعية مؤسسة وكالة اتحاد مركز حملة مبادرة الحزب الحركة التحالف الائتلاف الجبهة التجمع الرابطة الشبكة المنظمة الجمعية المؤسسة الوكالة الاتحاد المركز',
);

/** «حزب التحالف ⟦من أجل الجمهورية⟧»: the cause in a name. @returns the last token of it, `last` where none follows */
export function causeEnd(tokens: Token[], first: number, last: number, stem: string): number {
  if (tokens[last + 2]?.word.folded !== 'اجل' || tokens[last + 1]!.word.folded !== 'من') return last;
  if (last === first || !JOINING.has(stem) || !JOINED.has(tokens[last]!.word.folded)) return last;
  const noun = last + 3;
  if (!isQuality(tokens[noun]?.word.folded ?? '')) return last;
  return nounPhraseEnd(tokens, noun, NONE, NOWHERE);
}
const NONE: Nationality = () => null;
const NOWHERE: Place = () => -1;

/** «وزارة الخارجية ⟦والهجرة وشؤون المصريين بالخارج⟧»: the last token of a ministry's further fields. @param last of its first one */
export function secondFieldsEnd(tokens: Token[], last: number): number {
  let end = last;
  while (end - last < 3) {
    const folded = tokens[end + 1]?.word.folded ?? '';
    if (/^وال.{3,}/.test(folded) && SECOND_FIELDS.has(folded.slice(1))) end += 1;
    else if (AFFAIRS.has(folded) && isQuality(tokens[end + 2]?.word.folded ?? '')) {
      end += 2;
      if (tokens[end + 1]?.word.folded === 'بالخارج') end += 1;
    } else break;
  }
  return end;
}
const AFFAIRS = words('وشؤون وشئون');

/** «الاتحاد ⟦التعاوني الزراعي⟧»: of two adjectives that agree with a union's head, each is its name's whatever it says. */
export function isOneOfTwo(tokens: Token[], first: number, at: number, stem: string): boolean {
  const ending = JOINED_IN.get(stem);
  const agrees = (index: number) =>
    index > first &&
    !GENERAL.test(tokens[index]?.word.folded ?? '') &&
    isAdjective(tokens[index]?.word.folded ?? '') &&
    ending!.test(tokens[index]!.word.folded);
  return ending !== undefined && agrees(at) && (agrees(at - 1) || agrees(at + 1));
}
const GENERAL = /^العا?(?:مه|موميه|ديه|م)$/;
const JOINED_IN: ReadonlyMap<string, RegExp> = new Map([
  ['الاتحاد', /[^ه]$/],
  ['المرصد', /[^ه]$/],
  ['الجمعيه', /يه$/],
  ['النقابه', /يه$/],
  ['الرابطه', /يه$/],
]);

/** The place that a body is called by: a listed one, or a town called after a saint («محكمة سيدي امحمد»). @returns its last token, -1 for none */
export function townEnd(tokens: Token[], at: number, place: (index: number) => number): number {
  const listed = place(at);
  if (listed >= 0 || tokens[at]?.word.folded !== 'سيدي') return listed;
  return tokens[at + 1]?.word.kind === 'word' ? at + 1 : -1;
}

/** «بنك دبي ⟦الإسلامي⟧», «جامعة حلب ⟦الحرة⟧»: behind the place that a body is called by, the adjectives that tell what it is. @returns the last token of the name */
export function kindsEnd(tokens: Token[], place: number, stem: string): number {
  let last = place;
  if (!COURTS_OF_PLACE.has(stem)) while (KINDS_OF_PLACE.has(tokens[last + 1]?.word.folded ?? '')) last += 1;
  return last;
}
const COURTS_OF_PLACE = words('محكمة محاكم بلدية');
