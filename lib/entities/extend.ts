/** Names that a word beside them makes longer, or something else: «وزيرة المالية طيف ⟦سامي⟧», «جامعة ⟦محمد بن راشد⟧». */
import type { EntityType } from '../model';
import { copyOf, NO_ENTRIES, type Candidate } from './candidate';
import { NO_PART } from './behind-titles';
import { withChamber } from './chambers';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { announcesName } from './office-chain';
import { ADDRESS, AL_VERBS, HONORIFICS, OFFICES, RANKS, TENURE, words } from './lexicon';
import { takeKinds } from './facilities';
import { takePurpose } from './phrase-ends';
import { CLOSING } from './quoted';
import { AFTER_RANK } from './titles';
import { is, WORD_CLASS, type Line, type Token, type Word } from './words';

/** What is called after people, and what it is. */
const NAMED_AFTER: [ReadonlySet<string>, EntityType][] = [
  [words('جامعة مؤسسة مجمع مشفى مستشفى معهد مركز كلية مدرسة أكاديمية لواء كتائب كتيبة'), 'ORG'],
  [
    words('مطار شارع ميدان ساحة جسر ملعب استاد قصر مسجد جامع مخيم سجن ميناء خور مصيف ضريح مرقد سد حقل متنزه حديقة'),
    'LOC',
  ],
  [words('جائزة كأس بطولة مهرجان'), 'MISC'],
];

/** Heads that are part of the name behind them, unless quotation marks part the two: «وكالة رويترز», «مجموعة سينوبك», «نادي الزمالك». */
const NAME_HEADS = words(`
وكالة قناة إذاعة شركة مجموعة مجمع نادي حركة جماعة تنظيم منظمة حزب مؤسسة ميليشيا مليشيا ميليشيات فصيل بنك مصرف جمعية تيار كتلة ائتلاف تحالف
`);

const PARTY_HEADS = words('حزب جبهة حركة تيار ائتلاف تحالف تجمع جماعة');
const ALLIANCES = words('تحالف ائتلاف');

/** The candidates of a line, lengthened by what belongs to their names: a body's head, a person's first name. */
export function extendNames(line: Line, candidates: Candidate[]): Candidate[] {
  let extended = extendBodies(line, extendPeople(line, candidates));
  for (let at = 0; at < extended.length; at += 1) {
    const { type, source } = extended[at]!;
    const longer = type === 'ORG' && source !== 'user' ? withChamber(line.tokens, extended[at]!) : null;
    if (!longer) continue;
    extended = extended.slice();
    extended[at] = longer;
  }
  return extended;
}

function extendBodies({ tokens, classes, all }: Line, candidates: Candidate[]): Candidate[] {
  if (!(all & WORD_CLASS.nameHead)) return candidates;
  const extended: Candidate[] = [];
  let end = -1;
  for (const candidate of candidates) {
    const { first, type, latin } = candidate;
    const isHeaded = first - 1 > end && (type === 'ORG' || latin === 'name') && isHead(classes, first - 1);
    end = candidate.last;
    if (type === 'ORG' && isHead(classes, first - 2)) extended.push(withQuotedDay(tokens, candidate) ?? candidate);
    else extended.push(isHeaded ? withHead(tokens, candidate) : candidate);
  }
  return extended;
}

/** «⟦حركة "23 مارس"⟧»: a name that begins with a number is none without its head, though quotation marks part the two. */
function withQuotedDay(tokens: Token[], candidate: Candidate): Candidate | null {
  const { first, last, source } = candidate;
  const [head, open] = [tokens[first - 2], tokens[first - 1]];
  if (tokens[first]!.word.kind !== 'number' || source === 'user' || !head || !open) return null;
  const close = tokens[last + 1];
  const reading = head.word.readings.find(({ stem }) => NAME_HEADS.has(stem));
  if (!reading || !close || CLOSING[open.word.text] !== close.word.text) return null;
  const longer = copyOf(candidate);
  longer.first = first - 2;
  longer.start = head.start + reading.cut;
  longer.last = last + 1;
  longer.end = close.end;
  if (longer.weak) [longer.weak, longer.confidence] = [false, 0.8];
  return longer;
}

/** A place before the line has no class: to ask for it there makes each asking slower. */
function isHead(classes: readonly number[], at: number): boolean {
  return at >= 0 && (classes[at]! & WORD_CLASS.nameHead) !== 0;
}

/** Whether a name behind a word may go on to it, or be what it is called after. */
export function isNameHead({ readings }: Word): boolean {
  return readings.some(({ stem }) => NAME_HEADS.has(stem) || NAMED_AFTER.some(([heads]) => heads.has(stem)));
}

function withHead(tokens: Token[], candidate: Candidate): Candidate {
  const { type, source, latin, first, start } = candidate;
  const before = tokens[first - 1];
  // «شركة Blue Valley»: what a company's word stands before is no person.
  if (latin === 'name' && type === 'PER' && before?.word.readings.some(({ stem }) => NAME_HEADS.has(stem))) {
    const company = copyOf(candidate);
    company.type = 'ORG';
    return company;
  }
  if (type !== 'ORG' || source === 'user' || latin || before?.word.kind !== 'word') return candidate;
  const head = before.word.readings.find(({ stem }) => NAME_HEADS.has(stem));
  if (!head || start !== tokens[first]!.start) return candidate;
  // «كتلة ⟦حزب العمل⟧»: a bloc is called by its party, which has a head of its own.
  if (head.stem === 'كتله' && PARTY_HEADS.has(tokens[first]!.word.folded)) return candidate;
  // «تحالف ⟦أوبك+⟧»: what the lists know whole is not called so.
  if (ALLIANCES.has(head.stem) && candidate.source === 'list') return candidate;
  const longer = copyOf(candidate);
  longer.start = before.start + head.cut;
  longer.first = first - 1;
  return longer;
}

/** The candidates of a line, people lengthened by the first name that a title shows, or taken into what is named after them. */
function extendPeople({ tokens, classes }: Line, candidates: Candidate[]): Candidate[] {
  let extended: Candidate[] | null = null;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at]!;
    const { type, latin, source, first } = candidate;
    if (type !== 'PER' || latin || source === 'user' || isCovered(candidates, first - 1)) continue;
    const after = isHead(classes, first - 1) ? namedAfter(tokens, candidate) : null;
    const longer = after ?? withSurname(tokens, withFirstName(tokens, candidate, candidates) ?? candidate, candidates);
    if (longer === candidate) continue;
    extended ??= candidates.slice();
    extended[at] = longer;
  }
  return extended ?? candidates;
}

/** Whether one of the names of a line covers a token. */
function isCovered(names: readonly Candidate[], at: number): boolean {
  for (let name = 0; name < names.length; name += 1) {
    if (names[name]!.first <= at && at <= names[name]!.last) return true;
  }
  return false;
}

function namedAfter(tokens: Token[], candidate: Candidate): Candidate | null {
  const before = tokens[candidate.first - 1];
  for (const { stem, cut } of before?.word.readings ?? []) {
    const type = NAMED_AFTER.find(([heads]) => heads.has(stem))?.[1];
    if (!type) continue;
    const named = copyOf(candidate);
    named.last = takeKinds(tokens, candidate.last);
    // «مؤسسة محمد بن راشد ⟦للمعرفة⟧».
    if (type === 'ORG') named.last = takePurpose(tokens, named.last, NOBODY, NOWHERE);
    named.end = tokens[named.last]!.end;
    named.start = before!.start + cut;
    named.first = candidate.first - 1;
    named.type = type;
    named.entries = NO_ENTRIES;
    named.alone = false;
    named.source = 'rule';
    return named;
  }
  return null;
}

const NOBODY = (): null => null;
const NOWHERE = (): number => -1;

/** One unknown word between a title and a surname is the first name. */
function withFirstName(tokens: Token[], candidate: Candidate, names: readonly Candidate[]): Candidate | null {
  if (candidate.start !== tokens[candidate.first]!.start) return null;
  const at = candidate.first - 1;
  const word = tokens[at]?.word;
  // «العميد ⟦فضل⟧ صالح العمراوي»: of a longer name, what a rank or «محاميه» stands right before.
  if (candidate.last > candidate.first && !isAnnounced(tokens, at)) return null;
  if (!word || word.kind !== 'word' || word.folded.length < 3 || /^(?:ال|و|لل|بال)/.test(word.folded)) return null;
  if (is(word, WORD_CLASS.grammar | WORD_CLASS.newsVerb | WORD_CLASS.wholeOffice | WORD_CLASS.rank)) return null;
  // «متحدث باسم فلان»: the preposition.
  if (word.folded === 'باسم' && isTitle(tokens[at - 1])) return null;
  // «قضية هانيبال القذافي»: a word that texts use for people alone, before a known surname.
  const given = candidate.alone && isFirstName(word);
  if (!given && !isAnnounced(tokens, at) && !endsTitle(tokens, at - 1, names)) return null;
  const full = copyOf(candidate);
  full.start = tokens[at]!.start;
  full.first = at;
  full.entries = NO_ENTRIES;
  full.alone = false;
  full.reason = 'full-name';
  return full;
}

/** A word that texts use for people alone, or none that a text uses and no verb by its form: «إيفانكا ترامب» is not whom the surname is known for. */
function isFirstName({ folded, sense }: Word): boolean {
  if (HONORIFICS.has(folded) || NO_PART.test(folded)) return false;
  return sense === 'person' || (sense === 'unknown' && folded.length > 4 && !/^(?:[يتن]|است|ان)|[هتي]$/.test(folded));
}

/** Right behind a rank that no word goes on, or a word that a name follows. */
function isAnnounced(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (!before || AFTER_RANK.has(tokens[at]!.word.folded)) return false;
  return before.readings.some(({ stem }) => (RANKS.has(stem) && !ADDRESS.has(stem)) || announcesName(stem));
}

/**
 * «عثمان التجاني ⟦الخليفة⟧», «عبدالله علي ⟦اليحيا⟧»: behind a name of two parts that has no surname with the article yet, one that texts use
 * for people, one made of a given name, or a word that is a surname as often.
 */
function withSurname(tokens: Token[], candidate: Candidate, names: readonly Candidate[]): Candidate {
  const { first, last, entries } = candidate;
  const word = tokens[last + 1]?.word;
  if (last === first || entries.length > 0 || word?.kind !== 'word' || isCovered(names, last + 1)) return candidate;
  const before = tokens[last]!.word.folded;
  const surnamed = before.startsWith('ال') && !/^(?:عبد|ابو|بن|ولد|ام)$/.test(tokens[last - 1]!.word.folded);
  if ((surnamed && !isCommonSurname(tokens, last + 1)) || !isSurname(tokens, last + 1)) return candidate;
  const longer = copyOf(candidate);
  longer.end = tokens[last + 1]!.end;
  longer.last = last + 1;
  return longer;
}

function isSurname(tokens: Token[], at: number): boolean {
  const { word } = tokens[at]!;
  const { folded, sense } = word;
  if (!folded.startsWith('ال') || folded.length < 5 || NO_PART.test(folded)) return false;
  if (is(word, WORD_CLASS.wholeOffice | WORD_CLASS.rank) || AL_VERBS.has(folded) || TENURE.has(folded)) return false;
  if (sense === 'person' || isOfGivenName(folded.slice(2))) return true;
  if (sense === 'unknown') return !/(?:ين|ون|ات|يه|ه)$/.test(folded);
  return isCommonSurname(tokens, at);
}

/** «اليحيا», «اليوسف»: a given name with the article. */
function isOfGivenName(stem: string): boolean {
  return ARABIC_GIVEN_NAMES.has(stem) || (stem.endsWith('ا') && ARABIC_GIVEN_NAMES.has(`${stem.slice(0, -1)}ي`));
}

/** A surname that is a common word, where the name ends with it for certain: before a mark or what no noun phrase goes on with. */
function isCommonSurname(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  if (!COMMON_SURNAMES.has(tokens[at]!.word.folded)) return false;
  return !next || next.kind !== 'word' || is(next, WORD_CLASS.grammar | WORD_CLASS.newsVerb);
}
const COMMON_SURNAMES = words(`
الخليفة النور الأمين الحداد الحلاق اللحام المعلم الراعي الملا النمر الغزال الجمل النجم البابا الورد الهادي الذيب الفارس العيد الذهب الحجر القائد
الطويل القصير الأبيض الأسود الأحمر الأشقر الأعرج الأعور الكبير الصغير العمدة الإمام الزين البحر الحاج الشامي المصري البغدادي
`);

/** Whether a title ends at a token: it is one itself, a nationality behind one, or a definite word behind its head. */
function endsTitle(tokens: Token[], at: number, names: readonly Candidate[]): boolean {
  const word = tokens[at]?.word;
  if (!word) return false;
  if (isTitle(tokens[at])) return true;
  const nationality = isCovered(names, at) && /^ال.+(?:ي|ه)$/.test(word.folded);
  const definite = word.folded.startsWith('ال');
  return (nationality || definite) && (isTitle(tokens[at - 1]) || (nationality && isTitle(tokens[at - 2])));
}

function isTitle(token: Token | undefined): boolean {
  return token?.word.readings.some(({ stem }) => OFFICES.has(stem) || RANKS.has(stem)) === true;
}
