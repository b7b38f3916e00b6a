/** Bodies whose head stands in the construct: «هيئة الرقابة الإدارية», «محكمة جنايات القاهرة», «مركز طب الطوارئ والدعم». */
import { BARE_BODIES, HEADS, NOT_A_GROUP, SPORTS } from './body-words';
import {
  AIMS,
  BODY_HEADS,
  FIELDS,
  GROUP_HEADS,
  INNER,
  KINDS,
  LOOSE_HEADS,
  NO_FIELD,
  PUBLIC_HEADS,
  UNION_HEADS,
} from './construct-words';
import { NO_PART } from './behind-titles';
import { isQuality, nounPhraseEnd, takeNationalities, takePurpose, type Nationality, type Place } from './phrase-ends';
import { longest } from './phrases';
import type { Token } from './words';

/** Nouns in the construct inside a name at most. */
const MOST_INNER = 3;

/** Whether a body in the construct may start with a word. @param stem folded */
export function startsConstruct(stem: string): boolean {
  return BODY_HEADS.has(stem) || GROUP_HEADS.has(stem) || stem === 'مجمع';
}

/** Where such a name ends: with its nationalities, and before them. */
export interface ConstructEnd {
  last: number;
  named: number;
}

/**
 * The end of the body whose head, in the construct, stands at a token; null where the words only speak of a body («لجنة التحقيق»,
 * «مركز المدينة»).
 * @param stem the head (`startsConstruct`), folded, without proclitics
 */
export function readConstruct(
  tokens: Token[],
  first: number,
  stem: string,
  nationality: Nationality,
  place: Place,
): ConstructEnd | null {
  const named = fieldEnd(tokens, first, stem, nationality, place);
  return named && named.last > first ? named : null;
}

function fieldEnd(
  tokens: Token[],
  first: number,
  stem: string,
  nationality: Nationality,
  place: Place,
): ConstructEnd | null {
  let noun = first + 1;
  const union = UNION_HEADS.has(stem);
  while (noun - first <= MOST_INNER && isInner(tokens, noun, union)) noun += 1;
  const inner = noun - first - 1;
  // «مجلس إدارة البنك» is the bank's board.
  if (stem === 'مجلس' && tokens[first + 1]?.word.folded === 'اداره') return null;
  // «هيئة أركان الجيش الباكستاني»: the staff is the army's, which has the nationality.
  if (stem === 'هييه' && tokens[first + 1]?.word.folded === 'اركان') return null;
  const { folded = '', kind = 'mark' } = tokens[noun]?.word ?? {};
  if (kind !== 'word') return null;
  // «مصلحة ⟦خفر السواحل⟧»: the office of a body that has a name.
  const body = inner === 0 && OFFICE_OF_BODY.has(stem) ? longest(BARE_BODIES, tokens, noun) : -1;
  if (body >= 0) return { last: takeNationalities(tokens, body, nationality), named: body };
  const where = place(noun);
  if (where >= 0) {
    const last = placeEnd(tokens, noun, where, inner, stem, nationality, place);
    return { last, named: last };
  }
  if (COMPANIES.has(stem) && inner === 0 && isUnknown(tokens, noun)) {
    const last = isUnknown(tokens, noun + 1) ? noun + 1 : noun;
    return { last, named: last };
  }
  // «رابطة علماء ⟦المسلمين⟧»: of a union, whose people they are.
  if (union && inner > 0 && nationality(noun) && /^ال.*ين$/.test(folded)) return { last: noun, named: noun };
  if (!isQuality(folded) || nationality(noun)) return null;
  const field = PUBLIC_HEADS.has(stem) && FIELDS.has(folded);
  // «حركة النقل» is traffic, «اتحاد نقابات النقل» a body.
  const ofPeople = union && inner > 0;
  if (!field && (NO_FIELD.has(folded) || (NOT_A_GROUP.has(folded) && !ofPeople))) return null;
  if (HEADS.has(folded) && inner === 0) return null;
  const last = nounPhraseEnd(tokens, noun, nationality, place);
  const aim = takePurpose(tokens, last, nationality, place);
  const agreeing = takeAgreeing(tokens, aim, folded, stem, nationality);
  // «مكتب التحقيقات الفرنسي ⟦لسلامة الطيران⟧».
  const end = agreeing > aim ? furtherAim(tokens, agreeing, stem, nationality, place) : aim;
  // «جهاز المخابرات المصرية»: the nationality is the inner body's.
  const anothers = end === aim && nationality(aim + 1) && !isFeminine(stem);
  const alone = field && !anothers;
  const parts = inner > 0 || last > noun || (aim > last && isAim(tokens, last + 1));
  const named = alone || GROUP_HEADS.has(stem) || (parts && !LOOSE_HEADS.has(stem));
  return named || end > aim ? { last: end, named: aim } : null;
}

/** «محكمة جنايات القاهرة», «مركز القاهرة للدراسات»: a place is the end, or the body is called after it. */
/** A noun in the construct inside the name: one of the table; of a union also whatever people («سائقي الشاحنات»). */
function isInner(tokens: Token[], at: number, union: boolean): boolean {
  const { folded = '', kind = 'mark' } = tokens[at]?.word ?? {};
  if (INNER.has(folded)) return true;
  return union && kind === 'word' && /^[^اولبفك].{2,}ي$/.test(folded) && isQuality(tokens[at + 1]?.word.folded ?? '');
}

function placeEnd(
  tokens: Token[],
  noun: number,
  where: number,
  inner: number,
  stem: string,
  nationality: Nationality,
  place: Place,
): number {
  const written = tokens[noun]!.word;
  // «هيئة ببيروت»: a place behind a preposition says where it is.
  if (/^[بل]/.test(written.folded) && !written.readings[0]?.node) return -1;
  if (CALLED_AFTER.has(stem) && KINDS.has(tokens[where + 1]?.word.folded ?? '')) return where + 1;
  const aim = takePurpose(tokens, where, nationality, place);
  if (aim > where && (inner > 0 || isAim(tokens, where + 1))) return aim;
  return inner > 0 && !LOOSE_PLACES.has(stem) ? where : -1;
}
function furtherAim(tokens: Token[], last: number, stem: string, nationality: Nationality, place: Place): number {
  const { folded = '' } = tokens[last + 1]?.word ?? {};
  if (stem === 'مجلس' || folded.startsWith('لل') || SPORTS.has(folded)) return last;
  return takePurpose(tokens, last, nationality, place);
}

/** Heads of a body that the state calls by another name as well. */
const OFFICE_OF_BODY = new Set(['مصلحه', 'جهاز', 'مديريه', 'هييه', 'دايره']);
/** Heads that a town and an adjective make a name. */
const CALLED_AFTER = new Set(['مركز', 'معهد', 'مجمع', 'متحف', 'منتدي', 'بنك', 'مصرف']);
/** Heads that an inner noun and a place do not make a name: «مكتب شؤون بغداد» may be any. */
const LOOSE_PLACES = new Set(['برنامج', 'مكتب', 'مجموعه', 'فريق']);

/** Heads that a word which nobody knows makes a name: «مجموعة سينوبك», «شركة أكسون». */
const COMPANIES = new Set(['شركه', 'مجموعه', 'مجمع', 'وكاله']);

/** A word that no text uses as a common one, and no form of one: a foreign or a made-up name. */
function isUnknown(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== 'word' || word.sense !== 'unknown' || word.folded.length < 4) return false;
  return !NO_PART.test(word.folded) && !/^(?:ال|[وفبلكسيت])|(?:يه|ين|ون|ات|ه)$/.test(word.folded);
}

function isAim(tokens: Token[], at: number): boolean {
  const { folded } = tokens[at]!.word;
  return AIMS.has(folded.replace(/^لل?/, '')) || INNER.has(folded.replace(/^ل/, ''));
}

/**
 * The nationalities behind a field that are the body's: they agree with its head («هيئة الإذاعة البريطانية») or, in the plural, with its people
 * («رابطة الأطباء السوريين»). One that agrees with neither is a titleholder's («رئيس لجنة الانتخابات العراقي»).
 */
function takeAgreeing(tokens: Token[], last: number, field: string, stem: string, nationality: Nationality): number {
  let end = last;
  // «جمعية الهلال الأحمر الكويتي»: of a society, what it is called after may have it.
  const own = GROUP_HEADS.has(stem) && !field.endsWith('ه') && nationality(last + 1);
  if (own && /^ال.+ي$/.test(tokens[last + 1]!.word.folded)) return last + 1;
  while (nationality(end + 1) && agrees(tokens[end + 1]!.word.folded, field, stem)) end += 1;
  return end;
}

function agrees(adjective: string, field: string, stem: string): boolean {
  if (!adjective.startsWith('ال')) return false;
  if (/(?:ين|ون)$/.test(adjective) || !/(?:يه?)$/.test(adjective))
    return /(?:ين|ون)$/.test(field) || UNION_HEADS.has(stem);
  // «اتحاد الصناعات المصرية»: of a union, the feminine is that of those who join.
  return adjective.endsWith('يه') === isFeminine(stem) || (adjective.endsWith('يه') && UNION_HEADS.has(stem));
}

function isFeminine(stem: string): boolean {
  return stem.endsWith('ه') || stem === 'مخابرات' || stem === 'استخبارات';
}
