/** The tagger's spans as candidates: proclitics cut off, titles left out, places told apart. */
import type { Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { NO_NAMES, OFFICES, RANKS, words } from './lexicon';
import { PLACE_HEADS } from './gazetteer';
import type { Tagger, TokenSpan } from './tagger/tagger';
import type { Line, Reading, Token } from './words';

/** Below these the tagger is wrong more often than right; single words of an organisation are its weakest. */
const LEAST: Record<TokenSpan['type'], number> = { PER: 0.4, LOC: 0.4, ORG: 0.6, MISC: 0.6 };
/** What an organisation's name starts with: a nationality behind such a name belongs to it. */
const ORGANISATION_HEADS = words(
  'شركة وزارة جامعة حزب حركة منظمة مجلس جمعية هيئة مؤسسة بنك مصرف نادي فريق منتخب وكالة اتحاد لجنة محكمة جيش قوات جبهة مركز معهد نقابة رابطة مجموعة صندوق كتلة حكومة برلمان شرطة سلطة مكتب إدارة مديرية جهاز',
);
/** Natural and built places, which have no government. */
const NATURAL = words(
  'جبل جبال نهر بحر بحيرة خليج وادي صحراء جزيرة جزر مضيق سهل شارع ميدان ساحة مطار ميناء معبر قاعدة قصر مخيم سجن حي طريق ممر محور غابة قناة هضبة شبه',
);
const SENTENCE_END = new Set(['.', '؟', '?', '!', '۔', '…']);

/** What the tagger finds in each line, null without a tagger. The lines are those of the whole document: its second pass reads all of it. */
export function tagLines(lines: Line[], tagger: Tagger | null): Candidate[][] | null {
  if (!tagger) return null;
  const sentences: string[][] = [];
  const places: { line: number; offset: number }[] = [];
  lines.forEach(({ tokens }, line) => {
    let from = 0;
    tokens.forEach(({ word }, at) => {
      if (at + 1 < tokens.length && !SENTENCE_END.has(word.text)) return;
      sentences.push(tokens.slice(from, at + 1).map((token) => token.word.text));
      places.push({ line, offset: from });
      from = at + 1;
    });
  });
  const found: Candidate[][] = lines.map(() => []);
  tagger.tag(sentences).forEach((spans, index) => {
    const { line, offset } = places[index]!;
    for (const span of spans) {
      const candidate = candidateOf(lines[line]!.tokens, span, offset);
      if (candidate) found[line]!.push(candidate);
    }
  });
  return found;
}

function candidateOf(
  tokens: Token[],
  { first: from, last: to, type, confidence }: TokenSpan,
  offset: number,
): Candidate | null {
  if (confidence < LEAST[type]) return null;
  let first = offset + from;
  let last = offset + to;
  while (first < last && isEdge(tokens[first]!, type)) first += 1;
  while (last > first && tokens[last]!.word.kind === 'mark') last -= 1;
  while (last > first && isOutside(tokens, first, last, type)) last -= 1;
  if (type === 'MISC' && last === first) return null;
  const token = tokens[first]!;
  if (token.word.kind === 'mark' || token.word.kind === 'number' || isNoName(tokens, first, last)) return null;
  const office = token.word.readings.some(({ stem }) => OFFICES.has(stem));
  if ((first === last && type === 'PER' && (office || RANKS.has(token.word.folded))) || (type === 'ORG' && office))
    return null;
  if (first === last && type === 'LOC' && confidence < 0.75) return null;
  const before = tokens[first - 1]?.word.folded ?? '';
  return {
    start: token.start + properReading(token).cut,
    end: tokens[last]!.end,
    first,
    last,
    type: type === 'LOC' ? (NATURAL.has(before) ? 'LOC' : 'GPE') : type,
    source: 'tagger',
    confidence,
    reason: 'full-name',
    entries: [],
    weak: false,
    alone: false,
  };
}

/** Nothing but words that are no names. */
function isNoName(tokens: Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (!NO_NAMES.has(tokens[at]!.word.folded)) return tokens[first]!.word.folded === 'فيروس';
  return true;
}

/** «كولورادو الأمريكية», «لوموند الفرنسية»: a nationality behind a foreign name is no part of it. */
function isOutside(tokens: Token[], first: number, last: number, type: TokenSpan['type']): boolean {
  const { word } = tokens[last]!;
  const nationality =
    word.folded.startsWith('ال') && word.readings[0]!.node?.hits?.some(({ entry }) => entry.type === 'NORP');
  if (!nationality || type === 'MISC' || type === 'PER') return false;
  if (type === 'LOC') return true;
  for (let at = first; at < last; at += 1) {
    const { folded, readings } = tokens[at]!.word;
    if (folded.startsWith('ال') || readings.some(({ stem }) => ORGANISATION_HEADS.has(stem))) return false;
  }
  return true;
}

function isEdge({ word }: Token, type: TokenSpan['type']): boolean {
  if (word.kind === 'mark') return true;
  if (type === 'LOC' && PLACE_HEADS.has(word.folded)) return true;
  return type === 'PER' && (RANKS.has(word.folded) || (OFFICES.has(word.folded) && word.folded.startsWith('ال')));
}

/** Names that begin with a letter that could be a proclitic. */
const WHOLE = words(`
وليد وائل وسام وسيم وديع وفيق ولد واين والتر والتز وانغ وليام ويليام ويلسون ويتكوف وولف وولفويتز ووكر وردة وصفي وجدي وحيد وداد ورنر ويلي وندي واطسون والاس
فاروق فؤاد فيصل فهد فادي فارس فريد فيليب فرانك فلاديمير فيكتور فرانسوا فنسنت فرنسيس فيدل فيرنر فلوريان فان فون فاضل فتحي فوزي فرج فيصلية فلسطين فرنسا
بلال باسم بشار بشير بدر بكر بسام بندر بهاء بوش بلير بوتين بيريز باراك بيل بول بيتر بنيامين بن بيكر باول بيرلسكوني برلسكوني بريمر باكستان بيروت برلين بكين بغداد بوتفليقة بورقيبة بوتو براون بوب
لولا لويد لويس لاري لافروف لندن لبنان ليبيا لطفي لحود ليلى لؤي ليفني لاهاي لوران ليون لاريجاني لقمان
كمال كامل كريم كاظم كوفي كولن كارل كيري كوندوليزا كلينتون كرزاي كاسترو كيم كوريا كابول كركوك كربلاء كندا كوبا كينيا كلود كوستاريكا كريستيان كوفاكس كريستيانو
`);

/** The reading of a name's first word: whole unless what remains is the likelier name. */
function properReading({ word }: Token): Reading {
  const [whole, ...cuts] = word.readings;
  if (!whole || cuts.length === 0 || WHOLE.has(whole.stem) || whole.node || ARABIC_GIVEN_NAMES.has(whole.stem)) {
    return whole!;
  }
  const known = cuts.find(({ node, stem }) => node || ARABIC_GIVEN_NAMES.has(stem));
  if (known) return known;
  // A conjunction is the commonest of all; other letters are the name's own unless the article shows («بالجزيرة»).
  const definite = cuts.find(({ stem }) => stem.startsWith('ال') && stem.length > 4);
  if (definite) return definite;
  return whole.stem[0] === 'و' && whole.stem.length > 4
    ? cuts.find(({ stem }) => stem === whole.stem.slice(1))!
    : whole;
}
