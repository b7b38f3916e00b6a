/** The tagger's spans as candidates: proclitics cut off, titles left out, places told apart. */
import type { EntityType } from '../model';
import { NO_ENTRIES, type Candidate } from './candidate';
import { startsConstruct } from './constructs';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { PLACE_HEADS } from './gazetteer';
import { OFFICES, PREPOSITIONS, RANKS, words } from './lexicon';
import { edgesOf } from './edges';
import { followsOffice } from './office-chain';
import { CLOSING } from './quoted';
import { LONGEST, type Tagger, type TokenSpan, type WordRow } from './tagger/tagger';
import { is, WORD_CLASS, type Line, type Reading, type Token, type Word } from './words';

/** Below this the tagger is wrong more often than right; single words of an organisation are its weakest. */
const leastOf = (type: TokenSpan['type']): number => (type === 'PER' || type === 'LOC' ? 0.4 : 0.6);
/** Natural and built places, which have no government. */
const NATURAL = words(
  'جبل جبال نهر بحر بحيرة خليج وادي صحراء جزيرة جزر مضيق سهل شارع ميدان ساحة مطار ميناء معبر قاعدة قصر مخيم سجن حي طريق ممر محور غابة قناة هضبة شبه',
);
/** «حاكم الولاية»: places that were named before. «الريف» and «المدينة» are names as well. */
const KINDS = words('الولاية المحافظة المنطقة البلدة القرية المقاطعة الناحية القضاء الإقليم المديرية المعتمدية');
/** Taken for a body where a dispatch or a match is told of. */
const NO_BODY = words('وكالات الوكالات والوكالات البلدة المدينة القرية البيت الولاية المحافظة العاصمة الحارس الحكم');
const SENTENCE_END = new Set(['.', '؟', '?', '!', '۔', '…']);

/** Whether a mark ends a sentence. */
export function endsSentence({ text }: Word): boolean {
  return SENTENCE_END.has(text);
}

/** What the tagger finds in each line, null without a tagger. The lines are those of the whole document: its second pass reads all of it. */
export function tagLines(lines: Line[], tagger: Tagger | null): Candidate[][] | null {
  if (!tagger) return null;
  const spans = tagger.tagRow(rowOf(lines, tagger));
  let next = 0;
  let start = 0;
  return lines.map(({ tokens }) => {
    const found: Candidate[] = [];
    for (; next < spans.length && spans[next]!.first < start + tokens.length; next += 1) {
      addCandidates(tokens, spans[next]!, -start, found);
    }
    start += tokens.length;
    return found;
  });
}

/** The words of the lines by the tagger's numbers, cut into sentences. */
function rowOf(lines: Line[], tagger: Tagger): WordRow {
  let count = 0;
  for (const { tokens } of lines) count += tokens.length;
  const words = tagger.rowFor(count);
  const starts: number[] = [];
  let at = 0;
  for (const { tokens, classes } of lines) {
    let first = at;
    starts.push(first);
    for (let index = 0; index < tokens.length; index += 1) {
      if (at - first >= LONGEST) starts.push((first = at));
      words[at] = tokens[index]!.word.tag;
      at += 1;
      if (classes[index]! & WORD_CLASS.end && index + 1 < tokens.length) starts.push((first = at));
    }
  }
  starts.push(at);
  return { words, starts };
}

function addCandidates(tokens: Token[], span: TokenSpan, offset: number, found: Candidate[]): void {
  if (span.confidence < leastOf(span.type)) return;
  for (const [first, last] of edgesOf(tokens, offset + span.first, offset + span.last, span.type)) {
    const candidate = candidateOf(tokens, first, last, span);
    if (candidate) found.push(candidate);
  }
}

function candidateOf(tokens: Token[], first: number, last: number, { type, confidence }: TokenSpan): Candidate | null {
  const token = tokens[first]!;
  if (token.word.kind === 'mark' || token.word.kind === 'number' || isNoName(tokens, first, last)) return null;
  if (token.word.kind === 'latin' && isHandle(tokens, first, last)) return null;
  if (type === 'PER' && isTitleAlone(tokens, first, last)) return null;
  const office = is(token.word, WORD_CLASS.office);
  if (first === last) {
    if (type === 'MISC' || (type === 'LOC' && confidence < 0.75)) return null;
    if (type === 'PER' && token.word.sense === 'common' && isCrowd(tokens, first, last)) return null;
    if (type === 'PER' && (is(token.word, WORD_CLASS.adverb) || isInflected(token.word) || isEpithet(tokens, first)))
      return null;
    if (type === 'LOC' && isKind(tokens, first)) return null;
    if (type === 'PER' && isVerbHere(tokens, first)) return null;
    // «بولاية»: a head whose name another source has.
    if (type === 'LOC' && (KINDS.has(token.word.folded) || is(token.word, WORD_CLASS.placeHead))) return null;
    if (
      type === 'ORG' &&
      (isBareNoun(token.word) || is(token.word, WORD_CLASS.nameHead) || NO_BODY.has(token.word.folded))
    )
      return null;
    if (
      type === 'PER' &&
      (office || is(token.word, WORD_CLASS.rank) || /^(?:[وف]?(?:عبد|ابو|ابي|بن|ابن|ولد)|ام)$/.test(token.word.folded))
    )
      return null;
  }
  if (type === 'ORG' && office) return null;
  if (type === 'PER' && first < last && isCrowd(tokens, first, last)) return null;
  return {
    start: token.start + startCut(tokens, first, last, type),
    end: tokens[last]!.end,
    first,
    last,
    type: typeOf(tokens, first, last, type),
    source: 'tagger',
    confidence,
    reason: 'full-name',
    entries: NO_ENTRIES,
    weak: false,
    alone: false,
    latin: undefined,
    entity: undefined,
    qualities: undefined,
  };
}

/** The UTF-16 code units of proclitics before a tagged name. */
function startCut(tokens: Token[], first: number, last: number, type: TokenSpan['type']): number {
  const { word } = tokens[first]!;
  if (word.readings.length === 1) return 0;
  // «سالم يوسف ⟦وكون⟧ تيو»: right behind another name of people.
  const before = tokens[first - 1]?.word;
  const named = before !== undefined && (before.sense === 'person' || is(before, WORD_CLASS.given));
  const second = type === 'PER' && named && !is(before, WORD_CLASS.office | WORD_CLASS.rank);
  if (second && /^و.{3}$/.test(word.folded) && !is(word, WORD_CLASS.given)) return 1;
  return isWhole(tokens, first, last, type) ? 0 : properCut(word, type === 'PER');
}

function typeOf(tokens: Token[], first: number, last: number, type: TokenSpan['type']): EntityType {
  if (type === 'LOC') return NATURAL.has(tokens[first - 1]?.word.folded ?? '') ? 'LOC' : 'GPE';
  if (type === 'ORG' && isPeople(tokens, first, last)) return 'NORP';
  return isTown(tokens, first, last, type) ? 'GPE' : type;
}

/** «قبالة ⟦انواذيبو⟧», «شمال ⟦شيبيكينو⟧»: a word that nobody knows behind one that says where is no person. */
function isTown(tokens: Token[], first: number, last: number, type: TokenSpan['type']): boolean {
  if (type !== 'PER' || last > first) return false;
  const { word } = tokens[first]!;
  if (word.sense === 'common' || is(word, WORD_CLASS.given)) return false;
  return tokens[first - 1]?.word.readings.some(({ stem }) => WHERE.has(stem)) === true;
}
const WHERE = words(
  'قبالة قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي سواحل ساحل ضواحي أطراف محيط بلدة مدينة قرية ولاية محافظة قضاء مقاطعة إقليم مديرية معتمدية محلية أهالي سكان أبناء بلدية',
);

/** «محتجون غاضبون»: plurals are no one's name. */
function isCrowd(tokens: Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const { word } = tokens[at]!;
    if (is(word, WORD_CLASS.given) || !/^.{3,}(?:ون|ين|ات)$/.test(word.folded)) return false;
  }
  return true;
}

/** «سُويت»: a vowel sign shows a passive, which no name is written with. */
function isInflected({ text }: Word): boolean {
  return /^[وف]?.\u064f.*ت$/.test(text);
}

/** «حزب», «وأودى»: a head without its name, or a common word, with a conjunction or without. */
function isBareNoun({ folded, sense, readings }: Word): boolean {
  if (readings.some(({ stem }) => stem.startsWith('ال'))) return false;
  return sense === 'common' || startsConstruct(folded) || /^[وف]..{2,}[يا]$/.test(folded);
}

/** «ومدينة ساحلية», «حي سكني»: an adjective says of what kind a place is. */
function isKind(tokens: Token[], index: number): boolean {
  const { folded, readings } = tokens[index]!.word;
  if (!/^(?!ال).{3,}يه?$/.test(folded) || readings.some(({ node }) => node)) return false;
  return tokens[index - 1]?.word.readings.some(({ stem }) => PLACE_HEADS.has(stem) || NATURAL.has(stem)) === true;
}

/** «صادق البرلمان على …»: a given name that is a verb too, at a sentence's start before a definite noun. */
function isVerbHere(tokens: Token[], index: number): boolean {
  if (!/^[وف]?(?:صادق|وافق|جاهد|ساهم|حافظ|راشد|نادي|سامح|عارض|دان)$/.test(tokens[index]!.word.folded)) return false;
  const next = tokens[index + 1]?.word;
  return !!next && (/^(?:ال|عل[يى])/.test(next.folded) || next.readings.some(({ stem }) => OFFICES.has(stem)));
}

/** «البلوط الفليني»: behind a definite noun that is no title, an adjective. */
function isEpithet(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1]?.word;
  if (!/^ال.{2,}ي$/.test(tokens[index]!.word.folded) || before?.kind !== 'word') return false;
  if (!/^(?:[وفبك]?ال|لل)..+/.test(before.folded) || before.sense !== 'common') return false;
  // A nationality may end a title («الرئيس المصري السيسي»).
  return !before.readings.some(({ stem }) => OFFICES.has(stem) || RANKS.has(stem)) && !is(before, WORD_CLASS.people);
}

/** «@IraqiSpoxMOD», «#Gaza», «yehia_rasool»: an account or a tag. */
function isHandle(tokens: Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return (
    (before?.end === tokens[first]!.start && /^[@#_]$/.test(before.word.text)) ||
    (after?.start === tokens[last]!.end && after.word.text === '_')
  );
}

/** «ولي العهد», «أمير منطقة»: an office and common words behind it. */
function isTitleAlone(tokens: Token[], first: number, last: number): boolean {
  if (first === last || !is(tokens[first]!.word, WORD_CLASS.office)) return false;
  for (let at = first + 1; at <= last; at += 1) {
    const { word } = tokens[at]!;
    if (word.sense !== 'common' || is(word, WORD_CLASS.given)) return false;
  }
  return true;
}

/** Nothing but words that are no names. */
function isNoName(tokens: Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (!is(tokens[at]!.word, WORD_CLASS.noName)) return tokens[first]!.word.folded === 'فيروس';
  return true;
}

/** What wars, cups and treaties are called by: «بحرب الخليج». */
const TITLED = words('حرب كأس جائزة بطولة معركة دوري اتفاق اتفاقية معاهدة مهرجان ثورة مؤتمر انتفاضة مونديال معرض');
/** Behind these the name of a people stands, which the tagger takes for a body. */
const OF_PEOPLE = words('قبيلة قبائل شعب شعوب عشيرة عشائر سلالة');

/** «قبائل ⟦الزولو⟧», «⟦بنو تميم⟧». */
function isPeople(tokens: Token[], first: number, last: number): boolean {
  const own = last > first && /^[وبل]?بن[وي]$/.test(tokens[first]!.word.folded);
  return own || tokens[first - 1]?.word.readings.some(({ stem }) => OF_PEOPLE.has(stem)) === true;
}

/** Names that begin with a letter that could be a proclitic. */
const WHOLE = words(`
وليد وائل وسام وسيم وديع وفيق ولد واين والتر والتز وانغ وليام ويليام ويلسون ويتكوف وولف وولفويتز ووكر واتفورد ويستهام ويغان ويجان وولفسبورغ وولفرهامبتون ويمبلدون ويمبلي وارسو والنسيا ويلز ويستمنستر وستمنستر وايتهول وايومنغ ويسكونسن ويكيبيديا ويندوز وول وردة وصفي وجدي وحيد وداد ورنر ويلي وندي واطسون والاس
فاروق فؤاد فيصل فهد فادي فارس فريد فيليب فرانك فلاديمير فيكتور فرانسوا فنسنت فرنسيس فيدل فيرنر فلوريان فان فون فاضل فتحي فوزي فرج فيصلية فلسطين فرنسا
بلال باسم بشار بشير بدر بكر بسام بندر بهاء بوش بلير بوتين بيريز باراك بيل بول بيتر بنيامين بن بيكر باول بيرلسكوني برلسكوني بريمر باكستان بيروت برلين بكين بغداد بوتفليقة بورقيبة بوتو براون بوب
لولا لويد لويس لاري لافروف لندن لبنان ليبيا لطفي لحود ليلى لؤي ليفني لاهاي لوران ليون لاريجاني لقمان
كمال كامل كريم كاظم كوفي كولن كارل كيري كوندوليزا كلينتون كرزاي كاسترو كيم كوريا كابول كركوك كربلاء كندا كوبا كينيا كلود كوستاريكا كريستيان كوفاكس كريستيانو
`);

/** «في ⟦وايومنغ⟧», «الناشطة ⟦ويندي⟧», «"⟦بيرل⟧ ستار"»: right behind a preposition or a title, or with its end between quotation marks, a name has no proclitic. */
function isWhole(tokens: Token[], first: number, last: number, type: TokenSpan['type']): boolean {
  const before = tokens[first - 1]?.word;
  const { folded, readings } = tokens[first]!.word;
  if (before && PREPOSITIONS.has(before.folded) && !folded.startsWith('لل')) return true;
  if (!before || !mayBeProclitic(folded.charCodeAt(0)) || folded.startsWith('لل')) return false;
  if (before.kind !== 'word')
    return CLOSING[before.text] !== undefined && CLOSING[before.text] === tokens[last + 1]?.word.text;
  if (
    type !== 'PER' ||
    !folded.startsWith('و') ||
    readings.some(({ node, stem }) => node || ARABIC_GIVEN_NAMES.has(stem))
  )
    return false;
  return followsOffice(tokens, first);
}

/** و ف ب ل ك. */
function mayBeProclitic(letter: number): boolean {
  return letter === 0x648 || letter === 0x641 || letter === 0x628 || letter === 0x644 || letter === 0x643;
}

/** The UTF-16 code units of proclitics at a name's first word, worked out once a spelling. */
function properCut(word: Word, isPerson: boolean): number {
  if (isPerson) return (word.personCut ??= properReading(word, true).cut);
  return (word.nameCut ??= properReading(word, false).cut);
}

/** The reading of a name's first word: whole unless what remains is the likelier name. */
function properReading(word: Word, isPerson: boolean): Reading {
  const [whole, ...cuts] = word.readings;
  // «لـنذير»: tatweel parts the preposition from the name.
  const parted = /^[بلك]\u0640/.test(word.text) && cuts.find(({ cut }) => cut > 1);
  if (parted) return parted;
  if (!whole || cuts.length === 0 || WHOLE.has(whole.stem) || whole.node || ARABIC_GIVEN_NAMES.has(whole.stem)) {
    return whole!;
  }
  const known = cuts.find(({ node, stem }) => node || ARABIC_GIVEN_NAMES.has(stem) || (!isPerson && TITLED.has(stem)));
  if (known) return known;
  // A conjunction is the commonest of all; other letters are the name's own unless the article shows («بالجزيرة»).
  // «فاليري» and «كالاس» are people whole: before a person's name only the conjunction stands with the article.
  const definite = cuts.find(({ stem }) => stem.startsWith('ال') && stem.length > 4);
  if (definite && (!isPerson || whole.stem[0] === 'و' || whole.stem.startsWith('لل'))) return definite;
  return whole.stem[0] === 'و' && whole.stem.length > 4
    ? cuts.find(({ stem }) => stem === whole.stem.slice(1))!
    : whole;
}
