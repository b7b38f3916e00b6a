/** Where a tagged name begins and ends: titles, verbs and nationalities go off, tight hyphens go on, two people part. */
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { PLACE_HEADS } from './gazetteer';
import { FUNCTION_WORDS, HONORIFICS, HONOURS, NEWS_VERBS, NO_NAMES, OFFICES, RANKS, TENURE, words } from './lexicon';
import type { TokenSpan } from './tagger/tagger';
import { titleReading } from './titles';
import { is, WORD_CLASS, type Token, type Word } from './words';

/** First and last token of a name. */
export type Range = readonly [first: number, last: number];

/** What an organisation's name starts with: a nationality behind such a name belongs to it. */
const ORGANISATION_HEADS = words(`
شركة وزارة جامعة حزب حركة منظمة مجلس جمعية هيئة مؤسسة بنك مصرف نادي فريق منتخب وكالة اتحاد لجنة محكمة جيش قوات جبهة مركز معهد نقابة رابطة مجموعة
صندوق كتلة حكومة برلمان شرطة سلطة مكتب إدارة مديرية جهاز
`);
/** Praise and trades that the tagger takes for a first name. */
const NOT_FIRST = words(
  'الأسير الأسيرة المواطن المواطنة الشاب الشابة الطفل الطفلة المتهم المتهمة المعتقل المعتقلة السجين السجينة الجندي الطالب الطالبة الشهيدة المرحومة الراحل الأسيران الأسرى المخضرم المهاجم المهاجمون المدافع اللورد سيدنا خطابي كلام وتأليف وإخراج ألحان مصدران مصدر أخونا الثنائي النجم أهالي سكان أبناء عائلة أسرة قبيلة',
);
/** Behind these a town's name stands, and its mayor's behind that: «رئيس بلدية حاروف قاسم بدر الدين». */
const TOWN_HEADS = words('بلدية بلدة مدينة قرية قضاء ناحية محافظة ولاية معتمدية محلية مديرية مقاطعة');
/** Adverbs in ـيا that stand behind a name or a verb, without their last letter. */
const ADVERBS = words(`
هاتفي ميداني عسكري سياسي دولي محلي إعلامي اقتصادي أمني قانوني مالي شخصي نهائي مبدئي تدريجي جزئي كلي حالي يومي سنوي شهري أسبوعي عالمي عربي إقليمي جوي بري بحري ثنائي فعلي عملي نظري تلقائي نسبي نفسي جسدي جذري داخلي خارجي
وطني تاريخي جغرافي علمي تقني فني إداري قضائي دستوري ديمقراطي سلمي سري علني جماعي فردي إنساني اجتماعي ثقافي رياضي صحي طبي بيئي مجاني رقمي إلكتروني افتراضي حضوري كتابي شفهي شفوي دبلوماسي مركزي حدودي رسمي ضمني
`);
const DASH = new Set(['-', '–', '‐', '‑']);

/** The parts of a tagged span that are names: none, one, or two people whom «و» joins. */
export function edgesOf(tokens: Token[], first: number, last: number, type: TokenSpan['type']): Range[] {
  const range = trim(tokens, first, last, type);
  if (!range) return [];
  const [from, to] = [
    type === 'PER' ? sonStart(tokens, range[0]) : range[0],
    hyphenEnd(tokens, type === 'PER' ? particleEnd(tokens, range[1]) : range[1]),
  ];
  if (type !== 'PER' && type !== 'LOC') return [[from, to]];
  const joins = type === 'PER' ? WORD_CLASS.joinsPerson : WORD_CLASS.joinsPlace;
  let cuts: number[] | null = null;
  for (let at = from + 1; at <= to; at += 1) if (tokens[at]!.word.classes & joins) (cuts ??= [from]).push(at);
  if (!cuts) return [[from, to]];
  return cuts.map((cut, index, all) => [cut, (all[index + 1] ?? to + 1) - 1] as const);
}

/** «الدكتور ⟦مساعد⟧ بن محمد»: what stands before «بن» is the son, whatever else the word may be. */
function sonStart(tokens: Token[], from: number): number {
  const before = tokens[from - 1]?.word;
  const son = tokens[from]!.word.folded === 'بن' && before?.kind === 'word' && !FUNCTION_WORDS.has(before.folded);
  return son && !isNoSon(tokens, from - 1) ? from - 1 : from;
}

/** «⟦تولى⟧ بن منصور», «في حق ⟦بن حليمة⟧»: a common word before a family's name that no rank announces is no given name. */
function isNoSon(tokens: Token[], at: number): boolean {
  const { folded, sense } = tokens[at]!.word;
  if (sense !== 'common' || ARABIC_GIVEN_NAMES.has(folded)) return false;
  return !tokens[at - 1]?.word.readings.some(({ stem }) => RANKS.has(stem) || HONORIFICS.has(stem));
}
const FAMILY = words('بن ولد آيت');

/** What a word of any kind alone tells of a name's ends, and which of the lists have it: bits of `WORD_CLASS`. */
export function edgeClasses(word: Word): number {
  return (
    (isNationality(word) ? WORD_CLASS.people : 0) |
    (word.readings.some(({ stem }) => OFFICES.has(stem)) ? WORD_CLASS.office : 0) |
    (word.readings.some(({ stem }) => PLACE_HEADS.has(stem)) ? WORD_CLASS.placeHead : 0) |
    (isAdverb(word) ? WORD_CLASS.adverb : 0) |
    (PARTICLE.test(word.folded) ? WORD_CLASS.particle : 0) |
    (joinsAnother(word) ? WORD_CLASS.joinsPerson : 0) |
    (joinsPlace(word) ? WORD_CLASS.joinsPlace : 0) |
    (ARABIC_GIVEN_NAMES.has(word.folded) ? WORD_CLASS.given : 0) |
    (FUNCTION_WORDS.has(word.folded) ? WORD_CLASS.grammar : 0) |
    (NEWS_VERBS.has(word.folded) ? WORD_CLASS.newsVerb : 0) |
    (RANKS.has(word.folded) ? WORD_CLASS.rank : 0) |
    (OFFICES.has(word.folded) ? WORD_CLASS.wholeOffice : 0) |
    (HONOURS.has(word.folded) ? WORD_CLASS.honour : 0) |
    (NO_NAMES.has(word.folded) ? WORD_CLASS.noName : 0) |
    (NOT_FIRST.has(word.folded) ? WORD_CLASS.notFirst : 0)
  );
}

function trim(tokens: Token[], first: number, last: number, type: TokenSpan['type']): Range | null {
  let from = first;
  let to = last;
  while (from <= to && isNoStart(tokens, from, to, type)) from += 1;
  while (to >= from && isNoEnd(tokens, from, to, type)) to -= 1;
  return from <= to ? [from, to] : null;
}

function isNoStart(tokens: Token[], from: number, to: number, type: TokenSpan['type']): boolean {
  const { word } = tokens[from]!;
  if (word.kind === 'mark') return true;
  if (type === 'LOC') return from < to && is(word, WORD_CLASS.placeHead);
  if (type !== 'PER') return false;
  if (from < to && FAMILY.has(tokens[from + 1]!.word.folded) && isNoSon(tokens, from)) return true;
  // «آية ⟦الله⟧ الطباطبائي»: the honour's other half.
  if (is(word, WORD_CLASS.notFirst) || word.folded === 'الله') return true;
  if (from < to && is(word, WORD_CLASS.honour) && HONORIFICS.has(word.folded)) return true;
  // «المتحدث باسم البنتاغون»: the preposition, not the given name.
  if (from > 0 && is(tokens[from - 1]!.word, WORD_CLASS.office) && word.folded === 'باسم') return true;
  if (from < to && is(word, WORD_CLASS.people) && word.folded.startsWith('ال')) return true;
  // «محاكم صفاقس فوزي المصمودي»: the town is the office's.
  if (from < to && is(tokens[from + 1]!.word, WORD_CLASS.given) && isPlace(word)) return true;
  if (
    from + 1 < to &&
    !is(word, WORD_CLASS.given) &&
    is(tokens[from + 1]!.word, WORD_CLASS.given) &&
    TOWN_HEADS.has(tokens[from - 1]?.word.folded ?? '')
  )
    return true;
  // «برئيسها توماس»: whose office it is, written to it.
  if (from < to && /(?:ها|هم|نا)$/.test(word.folded) && !is(word, WORD_CLASS.given) && titleReading(word)) return true;
  return is(word, WORD_CLASS.rank) || (is(word, WORD_CLASS.wholeOffice) && !is(word, WORD_CLASS.given));
}

function isNoEnd(tokens: Token[], from: number, to: number, type: TokenSpan['type']): boolean {
  const { word } = tokens[to]!;
  if (word.kind === 'mark') return true;
  if (type === 'MISC') return false;
  // «فيصل بن تركي»: behind a particle, what follows is a name whatever else it may be.
  if (type === 'PER' && to > from && is(tokens[to - 1]!.word, WORD_CLASS.particle)) return false;
  if (type === 'PER' && to > from && isHonour(tokens, to)) return true;
  if (type === 'PER' && to > from && word.folded === 'علي' && isOnto(tokens, to)) return true;
  if (type === 'PER' && to > from && NOT_LAST.has(word.folded)) return true;
  if (type === 'PER' && (runsInto(tokens, from, to) || (to > from && is(word, WORD_CLASS.adverb)))) return true;
  if (type === 'PER')
    return to > from
      ? isVerb(tokens, from, to)
      : (is(word, WORD_CLASS.people) && !NISBA.test(word.folded)) || isPlural(word);
  return (
    to > from &&
    is(word, WORD_CLASS.people) &&
    word.folded.startsWith('ال') &&
    (type === 'LOC' || !hasHead(tokens, from, to))
  );
}

/** «عبد العاطي ⟦علي⟧ الجهد»: where final yas have their dots, the preposition, by what it governs. */
export function isOnto(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  if (next?.kind !== 'word' || is(next, WORD_CLASS.given | WORD_CLASS.rank | WORD_CLASS.wholeOffice)) return false;
  if (GOVERNED.has(next.folded)) return true;
  // «أحمد علي اليحيى»: a given name with the article is a surname.
  if (ARABIC_GIVEN_NAMES.has(next.folded.slice(2).replace(/ا$/, 'ي'))) return false;
  return (
    next.sense === 'common' && /^ال.{3,}/.test(next.folded) && !NISBA.test(next.folded) && !TENURE.has(next.folded)
  );
}
const GOVERNED = words(
  'أن أنه أنها ما كل هذا هذه ذلك تلك ضرورة أهمية عدم أساس رأس هامش الرغم مدى طول إثر خلفية يد أيدي عاتق',
);

/** What is said of someone right behind the name, and how or for whom: «أحمد سالم ⟦الناشط⟧ في الحزب», «فلان وفلان ⟦موفدي⟧ الأمم المتحدة». */
const NOT_LAST = words(
  'الناشط الناشطة القيادي القيادية المسؤول المسئول المتحدث المتحدثة الناطق المتوفى المتوفاة المولود المقيم المقيمة المتهم المتهمة المرشح المرشحة الملقب المعروف المعروفة مباشرة موفدي موفدا مبعوثي مبعوثا مستشاري وزيري رئيسي نائبي عضوي عضوا',
);

/** «هيثم بن طارق ⟦معالي السيد⟧»: behind a name, what is said in honour belongs to the next. */
function isHonour(tokens: Token[], to: number): boolean {
  const { word } = tokens[to]!;
  if (is(word, WORD_CLASS.honour) && BEFORE_NEXT.has(word.folded)) return true;
  return is(word, WORD_CLASS.rank) && BEFORE_NEXT.has(tokens[to - 1]!.word.folded);
}
const BEFORE_NEXT = words('معالي سعادة فخامة سمو جلالة سماحة فضيلة عطوفة غبطة نيافة قداسة');

/** «ترامب سيلتقي»: behind a surname that the lists know, and behind any name where it says so itself. */
function isVerb(tokens: Token[], from: number, to: number): boolean {
  const { word } = tokens[to]!;
  if (is(word, WORD_CLASS.newsVerb | WORD_CLASS.grammar)) return true;
  if (to >= from + 2 && isBehindName(tokens, to)) return true;
  // «بن منصور ⟦يستأنف⟧»: a verb of the present, by its form and because texts use it as a common word.
  if (
    to >= from + 2 &&
    /^(?:يست.{3,}|[يت].{4,})/.test(word.folded) &&
    (word.sense === 'common' || word.folded.startsWith('يست')) &&
    !ARABIC_GIVEN_NAMES.has(word.folded)
  )
    return true;
  if (is(word, WORD_CLASS.people) && !NISBA.test(word.folded)) return true;
  // «مبارك ⟦تناولت⟧»: a verb in the feminine that texts use as a common word.
  if (word.sense === 'common' && /^(?!ال).{4,}ت$/.test(word.folded) && !is(word, WORD_CLASS.given)) return true;
  // «كردستان تفرج عن …»: a place, and what it does.
  const next = tokens[to + 1]?.word.folded ?? '';
  if (to === from + 1 && isPlace(tokens[from]!.word) && /^س?[يتن].{2,}/.test(word.folded) && FUNCTION_WORDS.has(next))
    return true;
  const alone = to === from + 1 && tokens[from]!.word.readings.some(({ node }) => node?.hits?.some((hit) => hit.alone));
  return alone && /^(?:س?[يت].{3,}|.{3,}(?:ات|ان|ون|ين))$/.test(word.folded) && !ARABIC_GIVEN_NAMES.has(word.folded);
}

/** «محمد بن سلمان ⟦ولي العهد⟧», «جاسم البديوي ⟦بنتائج المنتدى⟧»: an office and its complement, a phrase of common words, behind a name of two. */
function isBehindName(tokens: Token[], to: number): boolean {
  const { word } = tokens[to]!;
  const before = tokens[to - 1]!.word;
  if (isOffice(word)) return !is(before, WORD_CLASS.particle);
  if (/^بال.{4,}/.test(word.folded) && word.sense !== 'person') return true;
  if (word.sense !== 'common') return false;
  return isOffice(before) || isPhrase(word) || isPhrase(before);
}

/** A preposition written to a common word. */
function isPhrase({ folded, sense }: Word): boolean {
  return sense === 'common' && /^(?:[بل][^ا]|لل|بال).{3,}/.test(folded) && !ARABIC_GIVEN_NAMES.has(folded);
}

function isOffice(word: Word): boolean {
  return is(word, WORD_CLASS.wholeOffice) && !is(word, WORD_CLASS.given) && !word.folded.startsWith('ال');
}
/** «محامون», «محتجين»: people in the plural of a participle. */
function isPlural({ folded, readings }: Word): boolean {
  return /^م[^اوي].{2,}(?:ون|ين)$/.test(folded) && !readings[0]?.node?.hits;
}
const NISBA = /^ال.+ي$/;
const PARTICLE = /^(?:بن|ابن|ابو|ابي|ال|بنت|ام|ولد|منت|ايت|عبد|بو)$/;

/** «رامي عبد الرحمن لعنب»: behind a name of three words or more, a word with «ل» is whom he spoke to. */
function runsInto(tokens: Token[], from: number, to: number): boolean {
  const { word } = tokens[to]!;
  if (to - from < 2 || is(word, WORD_CLASS.given) || !/^ل[^لاو].{2,}/.test(word.folded)) return false;
  return to - from > 2 || tokens[to - 2]!.word.folded !== 'عبد' || from === to - 2;
}

/** «هاتفيا», «ميدانياً»: an adverb in ـيا that a tagger takes for a surname or a first name. */
function isAdverb({ text, folded }: Word): boolean {
  if (/\u064b/.test(text.slice(-2))) return true;
  return folded.endsWith('يا') && ADVERBS.has(folded.slice(0, -1));
}

function isPlace(word: Word): boolean {
  if (is(word, WORD_CLASS.given)) return false;
  return word.readings[0]?.node?.hits?.some(({ entry, weak }) => entry.type === 'GPE' && !weak) === true;
}

function hasHead(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { readings } = tokens[at]!.word;
    if (readings.some(({ stem }) => stem.startsWith('ال') || ORGANISATION_HEADS.has(stem))) return true;
  }
  return false;
}

function isNationality(word: Word): boolean {
  return word.readings[0]?.node?.hits?.some(({ entry }) => entry.type === 'NORP') === true;
}

/** «هاشم والمصري», «بلال عبد الرحمن وعزت جدوع»: a second name after «و». */
function joinsAnother({ folded }: Word): boolean {
  if (!folded.startsWith('و') || folded.length < 4 || ARABIC_GIVEN_NAMES.has(folded)) return false;
  const rest = folded.slice(1);
  return /^ال.{3,}/.test(rest) || ARABIC_GIVEN_NAMES.has(rest) || /^(?:عبد|ابو)/.test(rest);
}

/** «الدار البيضاء وفاس»: a listed place after «و». */
function joinsPlace({ folded, readings }: Word): boolean {
  if (!folded.startsWith('و') || readings[0]?.node) return false;
  return readings.some(({ cut, node }) => cut === 1 && node?.hits?.some(({ entry }) => entry.type === 'GPE'));
}

/** «حسن آيت ⟦بلا⟧», «وبن ⟦خليفة⟧»: a name does not end in a particle. */
function particleEnd(tokens: Token[], last: number): number {
  const next = tokens[last + 1]?.word;
  return UNENDED.test(tokens[last]!.word.folded) && next?.kind === 'word' && !/^.?$|(?:يه|ها|هم)$/.test(next.folded)
    ? last + 1
    : last;
}
const UNENDED = /^(?:ايت|[وفلب]?(?:بن|ابن|ابو|ابي)|بنت|ولد|منت|ال|عبد)$/;

/** «هينيس-بلاسخارت»: a hyphen without spaces goes on with the name. */
function hyphenEnd(tokens: Token[], last: number): number {
  let to = last;
  for (;;) {
    const dash = tokens[to + 1];
    const next = tokens[to + 2];
    const tight = dash && next && dash.start === tokens[to]!.end && next.start === dash.end;
    if (!tight || !DASH.has(dash.word.text) || next.word.kind !== tokens[to]!.word.kind) return to;
    to += 2;
  }
}
