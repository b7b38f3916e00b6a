import { BLOWS } from '../merge/types-near';
import type { EventType } from '../../model';
import { foldedSet, type EventNoun } from '../lexicon';
import { argumentsIn } from '../read/arguments';
import { AFTER, BEFORE, PLANNED } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';
import { contentOf, tellsOfDisaster } from './meaning';
import { besideAt, signingOf, TO_COME, type Beside } from './occasion-beside';
import { addDriven, addHost, addOthers, addTeller, around, DURING, heldIn, sceneBefore } from './occasion-cast';
import { afterItsCause, comesAfter, isLed, ofItsDoers, signedAt, SIGNED, SUFFERED } from './occasion-cues';
import { isRescue, isUnderWay, nounHere, VICTIMS, VOTES } from './occasion-nouns';
import { anotherBetween, DESCRIBED, phraseEnd, stemsOf, toldUntil, untilOther } from './occasion-phrase';
import { usedWords } from './occasion-used';
import { isRecalled } from './recollections';
import { castOf } from './roles';

/** Verbs that say of an occasion that it takes place: «التي عُقدت»، «الذي شنته». */
export const HAPPENS: ReadonlySet<string> = new Set(
  'طال تم توصل شارك نظم خرج عقد جرى بدأ وقع جمع أسفر أودى نفذ استهدف شن انطلق انتهى استضاف شهد أبرم ضرب اندلع أجرى ارتكب قام خلف أدى هز ضم وقع أتى التهم اجتاح دمر حصد أوقع سقط استمر دام استغرق امتد'.split(
    ' ',
  ),
);
const OCCURS = foldedSet('ابتدأت ابتدأ ابتدات دارت دار طالت طال');

/** «في ظل رفض روسيا»: a verbal noun behind these is a fact. */
const FACTUAL = foldedSet('ظل بسبب رغم برغم إثر جراء نتيجة بعد عقب مع غداة خلفية');
const LATE = foldedSet('الأخيرة الأخير الماضية الماضي أخيرا مؤخرا المباشرة الثانية الأولى');

/** Why a noun is taken for an event that takes place, and how sure that makes it. */
const ANCHORS = {
  headline: 0.65,
  after: 0.6,
  before: 0.6,
  occurs: 0.65,
  between: 0.6,
  dated: 0.55,
  recalled: 0.7,
  underWay: 0.8,
  deed: 0.45,
  ended: 0.65,
  driven: 0.65,
  used: 0.6,
  blamed: 0.65,
  signed: 0.65,
  putOff: 0.65,
  called: 0.65,
  ofDay: 0.65,
  voted: 0.65,
} as const;
type Anchor = keyof typeof ANCHORS;

/** The events that nouns of a sentence tell of: «بعد لقاء …»، «محادثات إسطنبول الأخيرة»، «زيارة … التي بدأت السبت». */
export function draftsOfNouns(reading: Reading, sentence: number, verbs: readonly Draft[]): Draft[] {
  const line = reading.sentences[sentence]!;
  const used = usedWords(line, verbs, reading.article.publishedAt);
  const drafts: Draft[] = [];
  let free = 0;
  line.words.forEach((_, at) => {
    const apart = at < free && besideAt(line.words, at, reading.article.publishedAt) === null;
    if (apart || used.has(at)) return;
    const named = nounHere(line, at, reading.titles, reading.article.publishedAt);
    if (!named) return;
    const noun =
      DEATHS.has(named.lemma) && inAccident(line.words, at) ? { ...named, type: 'DISASTER' as const } : named;
    const index = line.segments.findIndex(({ start, end }) => start <= at && at < end);
    const draft = draftOfNoun(reading, sentence, at, noun, index, verbs);
    if (!draft) return;
    drafts.push(draft);
    if (draft.confidence >= SURE) free = Math.max(at + 3, afterItsCause(line, at));
  });
  return drafts;
}

const DEATHS: ReadonlySet<string> = new Set(['مقتل', 'قتل']);

/** «مقتل 12 عاملا في انفجار مصنع»: the dead of an accident fell to nobody. */
function inAccident(words: readonly Word[], at: number): boolean {
  const blow = words.some(({ nouns }, other) => other !== at && nouns.some(({ type }) => type === 'ASSAULT'));
  return !blow && tellsOfDisaster(words);
}

/** Under this a noun is told of by nobody, and may not stand in the way of the next. */
const SURE = 0.5;

function draftOfNoun(
  reading: Reading,
  sentence: number,
  at: number,
  noun: EventNoun,
  index: number,
  verbs: readonly Draft[],
): Draft | null {
  const line = reading.sentences[sentence]!;
  const { words, segments } = line;
  const segment = segments[index]!;
  const end = phraseEnd(words, segment, at);
  const relative = segments.find(
    ({ kind, parent, start }) =>
      kind === 'relative' && parent === index && start > at && start <= end + 4 && !anotherBetween(words, at, start),
  );
  const args = argumentsIn(reading, words, at, end).map((argument) =>
    // «غارة الزوايدة»: a town right behind a blow is where it struck.
    BLOWS.has(noun.type) &&
    argument.at === at + 1 &&
    argument.local &&
    argument.case === 'plain' &&
    !SUFFERED.has(noun.lemma)
      ? { ...argument, case: 'place' as const }
      : argument,
  );
  const inRelative = relative ? argumentsIn(reading, words, relative.start, untilOther(words, relative)) : [];
  const held = noun.type === 'CONSULT' ? heldIn(line, index, at) : [];
  const occurs = relative !== undefined && (occursIn(words, relative) || isPact(noun, relative));
  const takesPlace = occurs || held.length > 0;
  const attending = held.flatMap(({ start, end: stop }) => argumentsIn(reading, words, start, stop));
  const beside = besideAt(words, at, reading.article.publishedAt);
  const wide = takesPlace || noun.type === 'REJECT' || TO_COME.has(beside ?? '');
  // «قمة خصصت لمنطقة الساحل»: what it was about is not where it was.
  const named = wide ? [...args, ...(held.length && !occurs ? [] : inRelative), ...attending] : args;
  const dated = words.slice(at, end + 6).some(({ date, end: stop }) => date && stop <= words[segment.end - 1]!.end);
  const treaty =
    beside === 'signed' ||
    ((dated || takesPlace) && (words[at]!.mention?.type === 'MISC' || TREATIES.has(words[at]!.stem)));
  const suffered = SUFFERED.has(noun.lemma) || SUFFERED.has(words[at]!.stem);
  // «دفع السلطات إلى إجلاء السكان»: whom its own words name, it is done to.
  const done = suffered || beside === 'driven';
  const cast = castOf(!named.length && treaty ? around(reading, line, verbs) : named, noun.type, done);
  const names = cast.participants.length + cast.places.length;
  const anchor = treaty
    ? beside === 'signed'
      ? 'signed'
      : 'dated'
    : (besideAnchor(line, at, end, noun, names, beside) ??
      anchorOf(line, at, end, noun, takesPlace, names, verbs, sentence <= 1));
  if (!anchor) return null;
  const planned =
    anchor === 'before' ||
    TO_COME.has(anchor) ||
    words.slice(at, end).some(({ base, form }) => PLANNED.has(base) || PLANNED.has(form));
  let confidence: number = ANCHORS[anchor];
  if (!cast.places.length && (anchor === 'after' || headlineOrNews(line, sentence)) && SCENIC.has(noun.type)) {
    cast.places.push(...sceneBefore(reading, line, line.headline ? 0 : segment.start, at));
  }
  if (anchor === 'driven') addDriven(reading, line, at, noun.type, cast);
  if (anchor === 'ended' || anchor === 'putOff') addOthers(reading, line, at, index, noun.type, cast);
  if (anchor === 'called') addTeller(verbs, at, cast);
  const byNobody = relative !== undefined && takesPlace && !inRelative.some(({ case: stands }) => stands === 'plain');
  if (noun.type === 'CONSULT' && !held.length) addHost(line, at, index, verbs, byNobody, cast);
  if (!cast.participants.length && !VOTES.has(noun.lemma))
    confidence -= cast.places.length ? 0.05 : words[at]!.definite && anchor !== 'headline' ? 0.25 : 0.15;
  if (segment.head?.hypothetical) confidence -= 0.2;
  const described = takesPlace && relative!.start <= at + DESCRIBED ? (held.at(-1) ?? relative) : undefined;
  const told = toldUntil(words, at, end, anchor === 'signed' || anchor === 'voted', described);
  const reach = beside === 'signed' ? signingOf(words, at) : held.length ? told : end;
  return {
    kind: 'occasion',
    type: noun.type,
    sentence,
    at,
    segment: index,
    from: null,
    to: null,
    grain: null,
    dated: false,
    status: planned && !takesPlace ? 'planned' : 'happened',
    modality: planned && !takesPlace ? 'planned' : 'asserted',
    participants: cast.participants,
    places: cast.places,
    speaker: null,
    earlier: false,
    confidence,
    // «العقد الموقع سنة 1988» and «وقعا عقدا» tell one deed.
    predicate: beside === 'signed' ? 'وقع' : noun.lemma,
    objects: [contentOf(words[at]!), ...stemsOf(words, at + 1, reach)].slice(0, 6),
    atHeadline: line.headline,
    noun: at,
    definite: words[at]!.definite,
    ...((beside === 'used' || beside === 'blamed' || comesAfter(words, at)) && { before: true }),
    words: { start: words[at]!.start, end: words[Math.max(at, told - 1)]!.end },
  };
}

const SCENIC: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER', 'AGREE', 'RETREAT']);
const headlineOrNews = ({ headline }: Sentence, sentence: number): boolean => headline || sentence <= 1;

/** What stands beside the deed has a name or a day of its own; what somebody is driven to, a vote and what is signed at the end of talks need none. */
function besideAnchor(
  { words }: Sentence,
  at: number,
  end: number,
  noun: EventNoun,
  names: number,
  beside: Beside | null,
): Anchor | null {
  if (beside === null) return null;
  const own = names > 0 || words.slice(at, end).some(({ date }) => date?.from);
  const signed = beside === 'ended' && noun.type === 'SUPPORT' && noun.verbal;
  return own || signed || beside === 'driven' || beside === 'voted' || TO_COME.has(beside) ? beside : null;
}

function anchorOf(
  { words, segments, headline }: Sentence,
  at: number,
  end: number,
  noun: EventNoun,
  takesPlace: boolean,
  names: number,
  verbs: readonly Draft[],
  news: boolean,
): Anchor | null {
  const before = words[at - 1];
  const is = (set: ReadonlySet<string>, word: Word | undefined) =>
    !!word && (set.has(word.base) || set.has(word.form) || set.has(word.stem));
  const phrase = words.slice(at, end);
  if (takesPlace) return 'occurs';
  const clause = segments.find(({ start, end: stop }) => start <= at && at < stop)!;
  if (noun.type === 'AID' && !clause.head?.planned && isUnderWay(words, at, clause.start)) return 'underWay';
  if (BLOWS.has(noun.type) && isRecalled(words, at, segments)) return 'recalled';
  if (names > 1 && signedAt(words, at) >= 0) return 'occurs';
  if (headline && !verbs.length && !segments.some(({ head }) => head) && firstNoun(words, at)) return 'headline';
  // «اكتمال الإفراج عن … والجيش ينسحب»: news without a verb beside news with one.
  if (
    headline &&
    clause.kind === 'main' &&
    !clause.head &&
    noun.verbal &&
    firstNoun(words.slice(clause.start), at - clause.start)
  )
    return 'headline';
  // «حريق في … وإجلاء السكان»: a headline's second deed.
  if (headline && words[at]!.and && noun.verbal && noun.type !== 'ASSAULT' && verbs.length + at > 0) return 'headline';
  // «حصيلة زلزال أفغانستان ترتفع»: a headline's count is that of its news.
  if (headline && names > 0 && COUNTED.has(before?.stem ?? '') && (noun.type === 'DISASTER' || noun.type === 'ASSAULT'))
    return 'occurs';
  if (phrase.some((word) => is(SIGNED, word)) && phrase.some(({ date }) => date)) return 'occurs';
  // «شهداء في غارة على …»: victims are a fact, and so is what they fell in.
  const inOrBy = before && (before.base === 'في' ? words[at - 2] : words[at]!.preposition === 'ب' ? before : undefined);
  const struck = is(VICTIMS, inOrBy) || (noun.type === 'PROTEST' && is(DETAINED, inOrBy));
  if ((noun.type === 'ASSAULT' || noun.type === 'PROTEST') && struck) return 'occurs';
  // «ارتفع عدد قتلى الاحتجاجات … في كينيا»: over and in the lead the protests are the news.
  if (news && noun.type === 'PROTEST' && is(COUNTED, before) && names > 0) return 'occurs';
  const leads =
    isLed(words, at) ||
    (is(AFTER, words[at - 2]) && !before?.mention) ||
    comesAfter(words, at) ||
    (noun.type === 'ASSAULT' && ofItsDoers(words, at));
  if (leads && names > 0) return 'after';
  // «بعد هجوم المتمردين على ثكنة في العاشر من نوفمبر»: what follows something and has a day of its own is told with it.
  if (leads && !is(DURING, before) && !is(DURING, words[at - 2]) && phrase.some(({ date }) => date?.from))
    return 'ofDay';
  if (leads && isRescue(words, at, noun.lemma)) return 'occurs';
  // «أسفرت الاحتجاجات عن مقتل …»: the killing is another event than what led to it.
  const led = verbs.find(
    ({ predicate, segment }) => LED_TO.has(predicate) && (segments[segment] === clause || clause.parent === segment),
  );
  if (led && SUFFERED.has(noun.lemma) && !BLOWS.has(led.type)) return 'occurs';
  if (leads && headline && noun.type === 'ASSAULT') return 'occurs';
  // «بعد هدنة أنهت …»، «بعد اتفاق بين فصيلين»: the news itself, though nobody has a name.
  if (leads && news && PACTS.has(noun.type)) return 'occurs';
  if (is(BEFORE, before) && names > 0) return 'before';
  const between = phrase.some(({ base, form }) => base === 'بين' || form === 'بين');
  const withOther = phrase.some(({ base }) => base === 'مع');
  if ((between || withOther) && names > 1 && noun.type === 'CONSULT') return 'between';
  const actor = words[at + 1]?.mention;
  const factual = before && (FACTUAL.has(before.base) || FACTUAL.has(before.form));
  if (noun.verbal && actor && factual) return 'after';
  const behind = words.slice(at + 1, at + 7);
  const dates = behind.some(({ date, mark }) => date && !mark);
  if (dates && names > 0 && noun.type !== 'COOPERATE') return 'dated';
  if (names > 0 && noun.type === 'CONSULT' && phrase.some((word) => is(LATE, word))) return 'dated';
  if (names > 0 && noun.type === 'ASSAULT' && !noun.verbal && before && isPreposition(before)) return 'deed';
  return null;
}

const DETAINED = foldedSet('معتقلين معتقلا معتقلون موقوفين موقوفا موقوفون');

const LED_TO: ReadonlySet<string> = new Set(['أسفر', 'أدى', 'خلف', 'تسبب']);

const COUNTED = foldedSet('حصيلة ضحايا قتلى وفيات مصابي');

const PACTS: ReadonlySet<EventType> = new Set(['AGREE', 'RETREAT']);

const COLON_REACH = 6;

function firstNoun(words: readonly Word[], at: number): boolean {
  // «تونس: السجن …», «السنغال.. إيداع …»
  const colon = words.slice(0, Math.min(COLON_REACH, at)).findLastIndex(({ text }) => /^(?::|\.+|…)$/.test(text));
  return !words
    .slice(colon + 1, Math.max(colon + 1, at))
    .some(({ mention, nouns }) => mention || nouns.some(({ light }) => !light));
}

function occursIn(words: readonly Word[], { head, start, end }: Segment): boolean {
  if (head) return HAPPENS.has(head.verb.lemma) || head.homographs.some(({ lemma }) => HAPPENS.has(lemma));
  return words.slice(start, Math.min(end, start + 4)).some(({ form, base }) => OCCURS.has(form) || OCCURS.has(base));
}

/** «الهدنة التي أعلنها …»، «الاتفاق الذي توسطت فيه …»: made, whatever the clause tells of it. */
function isPact({ type, light }: EventNoun, { head }: Segment): boolean {
  return !light && PACTS.has(type) && !!head && !head.hypothetical && !head.planned && MADE.has(head.verb.lemma);
}
const MADE: ReadonlySet<string> = new Set('أعلن رعى توسط دخل مدد انهار اتفق أقر'.split(' '));

const TREATIES = foldedSet('اتفاقية معاهدة بروتوكول اتفاقيه');
