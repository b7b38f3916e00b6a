import { BLOWS } from '../merge/types-near';
import type { EntityId, EventType } from '../../model';
import { foldedSet, type EventNoun } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { AFTER, BEFORE, PLANNED } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';
import { contentOf, tellsOfDisaster } from './meaning';
import { isRescue, isUnderWay, nounHere, VICTIMS, VOTES } from './occasion-nouns';
import {
  afterItsCause,
  causes,
  comesAfter,
  isDescribed,
  isLed,
  ofItsDoers,
  signedAt,
  SIGNED,
  SUFFERED,
} from './occasion-cues';
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
} as const;
type Anchor = keyof typeof ANCHORS;

/** The events that nouns of a sentence tell of: «بعد لقاء …»، «محادثات إسطنبول الأخيرة»، «زيارة … التي بدأت السبت». */
export function draftsOfNouns(reading: Reading, sentence: number, verbs: readonly Draft[]): Draft[] {
  const line = reading.sentences[sentence]!;
  const used = usedWords(line, verbs);
  const drafts: Draft[] = [];
  let free = 0;
  line.words.forEach((_, at) => {
    if (at < free || used.has(at)) return;
    const named = nounHere(line, at, reading.titles);
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

/** Words that a verb has already made its own: its object's noun, and all objects of verbs of demanding. */
function usedWords({ words, segments }: Sentence, verbs: readonly Draft[]): Set<number> {
  const used = new Set<number>();
  for (const { kind, type, at, segment, noun, predicate } of verbs) {
    used.add(at);
    // «غاب عن المفاوضات»: who stays away has refused, and the talks are told of all the same.
    if (noun !== null && !(type === 'REJECT' && STAYED_AWAY.has(predicate))) used.add(noun);
    const { start, end } = segments[segment]!;
    const denies = segments[segment]!.head?.verb.flags.has('deny') === true;
    const demands = kind === 'speech' && (type === 'REQUEST' || type === 'THREATEN' || denies);
    for (let next = start; next < end; next += 1) {
      const before = words[next - 1];
      // «فقد عشرون بعد انقلاب قاربهم»: what they came to harm by.
      const cause = causes(words, next, predicate);
      const apart =
        !cause && ((before && (AFTER.has(before.base) || BEFORE.has(before.base))) || comesAfter(words, next));
      const same = kind === 'deed' && !apart && words[next]!.nouns.some((noun) => noun.type === type);
      // «دعا إلى وقف القتال بعد مقتل …», «توعد بالرد على الضربات التي …»: why is told as a fact.
      const fact =
        words.slice(at + 1, next).some(({ base }) => AFTER.has(base)) ||
        isDescribed(segments, next) ||
        isLed(words, next) ||
        ofItsDoers(words, next);
      if ((demands && next > at && !fact) || same) used.add(next);
    }
  }
  return used;
}

const STAYED_AWAY: ReadonlySet<string> = new Set(['غاب', 'قاطع', 'رفض']);

/** «المواجهات التي اندلعت إثر مقتل …»: what a relative clause tells of another event is not its noun's. */
function untilOther(words: readonly Word[], { start, end, head }: Segment): number {
  const from = (head?.at ?? start) + 1;
  const other = words.slice(from, end).findIndex(({ base }) => AFTER.has(base));
  return other < 0 ? end : from + other;
}

const REACH = 14;

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
  const takesPlace = relative !== undefined && (occursIn(words, relative) || isPact(noun, relative));
  const named = takesPlace || noun.type === 'REJECT' ? [...args, ...inRelative] : args;
  const dated = words.slice(at, end + 6).some(({ date, end: stop }) => date && stop <= words[segment.end - 1]!.end);
  const treaty = (dated || takesPlace) && (words[at]!.mention?.type === 'MISC' || TREATIES.has(words[at]!.stem));
  const suffered = SUFFERED.has(noun.lemma) || SUFFERED.has(words[at]!.stem);
  const cast = castOf(!named.length && treaty ? around(reading, line, verbs) : named, noun.type, suffered);
  const names = cast.participants.length + cast.places.length;
  const anchor = treaty ? 'dated' : anchorOf(line, at, end, noun, takesPlace, names, verbs, sentence <= 1);
  if (!anchor) return null;
  const planned =
    anchor === 'before' || words.slice(at, end).some(({ base, form }) => PLANNED.has(base) || PLANNED.has(form));
  let confidence: number = ANCHORS[anchor];
  if (!cast.places.length && (anchor === 'after' || headlineOrNews(line, sentence)) && SCENIC.has(noun.type)) {
    cast.places.push(...sceneBefore(reading, line, line.headline ? 0 : segment.start, at));
  }
  // «في ختام جلسة عقدها في نيويورك»: who speaks has held it.
  const held = relative !== undefined && takesPlace && !inRelative.some(({ case: stands }) => stands === 'plain');
  const host = noun.type === 'CONSULT' ? hostOf(line, at, index, verbs, held) : null;
  if (host && !cast.participants.some(({ entity }) => entity === host)) {
    cast.participants.unshift({ entity: host, role: 'actor' });
  }
  if (!cast.participants.length && !VOTES.has(noun.lemma))
    confidence -= cast.places.length ? 0.05 : words[at]!.definite && anchor !== 'headline' ? 0.25 : 0.15;
  if (segment.head?.hypothetical) confidence -= 0.2;
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
    predicate: noun.lemma,
    objects: [contentOf(words[at]!), ...stemsOf(words, at + 1, end)].slice(0, 6),
    atHeadline: line.headline,
    noun: at,
    definite: words[at]!.definite,
    ...(comesAfter(words, at) && { before: true }),
    words: { start: words[at]!.start, end: words[Math.max(at, end - 1)]!.end },
  };
}

const SCENIC: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER', 'AGREE', 'RETREAT']);
const headlineOrNews = ({ headline }: Sentence, sentence: number): boolean => headline || sentence <= 1;

/** «هدوء في العاصمة بعد هدنة»: where the clause is, there was what it follows. */
function sceneBefore(reading: Reading, { words }: Sentence, start: number, at: number): EntityId[] {
  return argumentsIn(reading, words, start, at)
    .filter(({ case: stands, mention }) => (stands === 'place' || stands === 'destination') && mention.type !== 'ORG')
    .map(({ mention, acts }) => (mention.type === 'NORP' ? acts : mention.entity));
}

const MEETING_ONE = foldedSet('لقائه لقائها استقباله استقبالها اجتماعه اجتماعها زيارته زيارتها مباحثاته محادثاته');

/** «حذر شكري خلال اتصال مع …»، «أوضح ميقاتي بعد لقائه …»: who speaks at a meeting or after his own takes part in it. */
function hostOf(
  { words }: Sentence,
  at: number,
  index: number,
  verbs: readonly Draft[],
  held: boolean,
): EntityId | null {
  const word = words[at]!;
  const before = words[at - 1];
  const joins = !!before && DURING.has(before.base) && words.slice(at + 1, at + 4).some(({ base }) => base === 'مع');
  const own = MEETING_ONE.has(word.form) || MEETING_ONE.has(word.stem) || (held && isLed(words, at));
  if (!joins && !own) return null;
  const draft =
    verbs.find(({ segment, at: verb }) => segment === index && verb < at) ?? verbs.findLast((other) => other.at < at);
  return draft?.speaker ?? draft?.participants.find(({ role }) => role === 'actor')?.entity ?? null;
}
const DURING = foldedSet('خلال أثناء في');

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

/** Who else is in the sentence, the speakers apart: the parties of a treaty that is only named. */
function around(reading: Reading, { words }: Sentence, verbs: readonly Draft[]): Argument[] {
  const speakers = new Set(verbs.map(({ speaker }) => speaker));
  return argumentsIn(reading, words, 0, words.length).filter(
    ({ mention, acts }) => mention.type !== 'PER' && !speakers.has(mention.entity) && !speakers.has(acts),
  );
}

const TREATIES = foldedSet('اتفاقية معاهدة بروتوكول اتفاقيه');

const INSIDE = foldedSet('بين مع في من على ضد قبل و');

/** A noun phrase ends where its clause does, at a comma, or where another verb begins. */
function phraseEnd(words: readonly Word[], segment: Segment, at: number): number {
  const limit = Math.min(segment.end, at + REACH);
  for (let next = at + 1; next < limit; next += 1) {
    const { mark, text } = words[next]!;
    if (mark && /[،,؛:.]/.test(text)) return next;
    if (segment.head && next === segment.head.at) return next;
    // A noun with the article is whole: what comes behind a preposition belongs to the verb.
    const word = words[next]!;
    if (words[at]!.definite && isPreposition(word) && !INSIDE.has(word.base)) return next;
  }
  return limit;
}

function stemsOf(words: readonly Word[], start: number, end: number): string[] {
  return words
    .slice(start, end)
    .filter(
      ({ mark, mention, date, stem }) => !mark && (!mention || mention.type === 'MISC') && !date && stem.length > 3,
    )
    .map(contentOf);
}

/** «مناقشة الملف ردا على غارة استهدفت …»: the clause describes the blow right before it. */
function anotherBetween(words: readonly Word[], at: number, relative: number): boolean {
  return words
    .slice(at + 1, relative)
    .some(
      ({ definite, nouns, mention }) =>
        !definite && !mention && nouns.some(({ light, verbal, type }) => !light && !verbal && BLOWS.has(type)),
    );
}
