import { foldedSet } from '../lexicon';
import { genderOf, type Gender } from '../read/agreement';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import type { Head, Segment } from '../read/segments';
import type { Reading, Sentence } from './draft';
import { subjectCarried } from './speech-carried';
import { subjectBehind } from './subject';

/** Who spoke last: «وأضاف» and «البيان» go on with him. */
export interface Floor {
  speaker: Argument | null;
  /** Whether it is a news outlet, which only passes on. */
  outlet: boolean;
  /** As the verb was written that gave him the floor. */
  gender?: Gender;
  /** Whether he speaks on without being named again. */
  goesOn?: boolean;
}

/** Names in these places speak only when nobody else is there. */
const ELSEWHERE: ReadonlySet<Argument['case']> = new Set([
  'place',
  'destination',
  'outlet',
  'teller',
  'origin',
  'bearer-title',
  'aside',
  'backed',
]);

/** The speaker of a clause of saying: its subject; else a name ahead of it that stands free; else whoever has the floor. */
export function speakerOf(names: Reading, line: Sentence, segment: Segment, floor: Floor): Floor {
  const { words, segments } = line;
  const head = segment.head!;
  const index = segments.indexOf(segment);
  const first = index === 0 ? 0 : segment.start;
  const end = Math.min(segment.end, head.at + 25);
  const gender = genderOf(words, head) ?? undefined;
  const named = (speaker: Argument): Floor => {
    if (isReporter(words, speaker)) return { speaker: null, outlet: true };
    return { speaker, outlet: false, gender };
  };
  if (isImpersonal(names, words, segment, first)) return { speaker: null, outlet: true };
  // «وأكد سعادته»: who was named before with his title.
  const honoured = words[head.at + 1]?.base ?? '';
  if (HONOURED.has(honoured) && floor.speaker)
    return mayBeStyled(names, honoured, floor.speaker) ? { ...floor, goesOn: true } : { speaker: null, outlet: false };
  const spoken = segments
    .slice(Math.max(0, index - 8), index)
    .some((other) => other.head?.verb.flags.has('say') && other.kind === 'main');
  const behind = subjectBehind(names, words, segment, end, spoken && floor.speaker !== null);
  // «شفشاون ـ «النور»: أعلنت الهيئة …»: what a colon parts from the verb tells whence the line comes.
  if (behind.who === 'named' && words[head.at - 1]?.text === ':') return named(behind.argument);
  // «أسواق شفشاون قال فلان»، «شفشاون وتوقع فلان»: what stands ahead is a line's title.
  if (behind.who === 'named' && isOwnSubject(words, head, behind.argument)) return named(behind.argument);
  // «شفشاون: سعيد الأمين ذكرت شركة النقل أن …»: who signs a line has not said it.
  if (behind.who !== 'none' && isSignature(words, head.at))
    return behind.who === 'named' ? named(behind.argument) : { speaker: null, outlet: false };
  const ahead = argumentsIn(names, words, first, head.at);
  // «وكانت بغداد قد أعلنت»: a name ahead in the same clause is the subject, unless a comma parts it off.
  const near = subjectAhead(
    words,
    ahead.filter(({ at }) => !commaBetween(words, at, head.at)),
    first,
  );
  // «مواسم مصر طويلة ورأى المزارعون أن …»: a verb that و joins has its subject behind it.
  const joined = words[head.at]!.and && head.at > first;
  if (joined && behind.who === 'unnamed') return { speaker: null, outlet: false };
  if (near) return named(near);
  if (behind.who === 'named') return named(behind.argument);
  // «الحكومة», «الحركة»: no person who spoke before.
  const anotherSpeaks = behind.who === 'body-goes-on' && floor.speaker?.mention.type === 'PER';
  // «الأمين العام»: no body that spoke before.
  const noPerson =
    behind.who === 'goes-on' &&
    isOffice(words[head.at + 1]!) &&
    !!floor.speaker &&
    floor.speaker.mention.type !== 'PER';
  const nobody = noPerson && !VOICE.test(words[head.at + 1]!.base);
  if (behind.who === 'unnamed' || anotherSpeaks || nobody) return { speaker: null, outlet: false };
  const free = behind.who === 'none' && subjectAhead(words, ahead, first);
  if (free) return named(free);
  // «وزار فلان القاهرة، وقال إن …»: who acts in the clause before speaks, and nobody of an earlier sentence.
  const carried = behind.who === 'none' ? subjectCarried(names, line, segment, floor.speaker) : null;
  if (carried === 'nobody') return { speaker: null, outlet: false };
  if (carried) return named(carried);
  const outlet = argumentsIn(names, words, head.at + 1, end).some(
    ({ case: stands, at }) => stands === 'outlet' && at - head.at <= 4 && !isTalkedTo(words, head.at, at),
  );
  if (behind.who === 'none' && outlet) return { speaker: null, outlet: true };
  // «بعد أن رفضوا …»: many go on, and no one who spoke alone.
  if (head.reading?.plural && head.verb.flags.has('say') && isAlone(floor)) return { speaker: null, outlet: false };
  return { ...floor, goesOn: true };
}

const VOICE = /^(?:ال)?(?:متحدث|ناطق)/;

/** «وأضاف في تصريح لقناة …»: an outlet that somebody talks to says nothing itself. */
const isTalkedTo = (words: Sentence['words'], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ base }) => INTERVIEWS.has(base));
const INTERVIEWS = foldedSet('تصريح تصريحات مقابلة حديث حوار مداخلة اتصال');

const HONOURED = foldedSet('سعادته سعادتها معاليه معاليها سموه سموها فخامته جلالته جلالتها سيادته فضيلته دولته نيافته');
/** «جلالته», «سموه» are not said of everybody. */
const ROYAL = foldedSet('جلالته جلالتها سموه سموها');
const ROYAL_TITLES = /(?:ملك|عاهل|سلطان|أمير|شيخ|ولي)/;

function mayBeStyled({ titles }: Reading, style: string, { mention }: Argument): boolean {
  if (!ROYAL.has(style) || mention.type !== 'PER') return true;
  return titles.some(({ entity, title }) => entity === mention.entity && ROYAL_TITLES.test(title));
}

const REPORTERS = foldedSet('مراسل مراسلة مراسلنا مراسلتنا');

/** «قال مراسل الجزيرة فلان»: who reports for an outlet passes on as it does. */
function isReporter(words: Sentence['words'], { at, mention }: Argument): boolean {
  if (mention.type !== 'PER') return false;
  const before = words.slice(Math.max(0, at - 4), at);
  return before.some(({ base }, index) => REPORTERS.has(base) && !before.slice(index).some(({ mark }) => mark));
}

/** A person in the noun phrase ahead of the verb, else the first organisation, state or nationality there. */
function subjectAhead(words: Sentence['words'], args: Argument[], from: number): Argument | null {
  const free = args.filter(({ case: stands }) => !ELSEWHERE.has(stands));
  const first = free.find(({ mention, case: stands }) => mention.type === 'PER' && stands !== 'topic');
  // «محامي الغنوشي سمير ديلو»: of two persons side by side the second speaks, the first belongs to his description.
  const person = first && (free.find((other) => adjacent(words, first, other)) ?? first);
  const other = free.find((argument) => argument.case === 'plain' || argument.case === 'source');
  if (person && other && other.at < person.at && commaBetween(words, other.at, person.at)) {
    // «قالت وزارة الدفاع، … بعد لقاء أحمد»: the person belongs to something else, unless he is the title's bearer.
    return person.at - other.at <= 4 ? person : other;
  }
  if (person) return person;
  if (other) return other;
  return free.find(({ mention, at }) => mention.type !== 'NORP' && at - from <= 4) ?? null;
}

function adjacent(words: Sentence['words'], first: Argument, other: Argument): boolean {
  if (other.mention.type !== 'PER' || other.at <= first.at) return false;
  return words[other.at - 1]!.mention === first.mention && !words[other.at]!.text.startsWith('و');
}

function commaBetween(words: Sentence['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => text === '،' || text === ',');
}

/** Behind these stands who says it, and nobody whom it is said to or of. */
const SAYING: ReadonlySet<string> = new Set(
  'قال صرح أفاد أشار لفت نوه شدد أعرب عبر أضاف أوضح ذكر أكد رأى رجح توقع تابع أردف استطرد ختم'.split(' '),
);

/** Whether a name right behind a verb is its subject, whatever stands ahead. */
function isOwnSubject(words: Sentence['words'], { at, verb }: Head, { mention, at: name }: Argument): boolean {
  if (mention.type !== 'PER' && mention.type !== 'ORG') return false;
  const joined = words[at]!.and && !words[at - 1]?.mark && at > 0;
  return joined || (mention.type === 'PER' && name - at < OWN_REACH && SAYING.has(verb.lemma));
}
const OWN_REACH = 12;

/** One person, and no one beside him. */
const isAlone = ({ speaker }: Floor): boolean => speaker?.mention?.type === 'PER' && !speaker.also;

/** A person behind «كتب» or a colon near the head of the line, right before the verb. */
function isSignature(words: Sentence['words'], verb: number): boolean {
  const name = words[verb - 1]?.mention;
  const first = name?.type === 'PER' ? words.findIndex(({ mention }) => mention === name) : -1;
  if (first < 1 || first > SIGNED) return false;
  return words[first - 1]!.text === ':' || words.slice(0, first).some(({ base }) => BYLINES.has(base));
}
const SIGNED = 4;
const BYLINES = foldedSet('كتب كتبت متابعة تقرير تحقيق');

const IMPERSONAL = foldedSet('يذكر يشار تجدر يعتقد يقال يتوقع ذكر ينتظر يرجح يستبعد يخشى');
const NOT_TOLD = foldedSet('ذكر');
const FREE: ReadonlySet<Argument['case']> = new Set(['plain', 'bearer-title']);

/** «يُذكر أن …», «وبناء على طلب من الحكومة يتوقع أن …»: nobody says it; «ويعتبر الموقع من أقدم …»: nor does what is judged. */
function isImpersonal(names: Reading, words: Sentence['words'], { head, end }: Segment, first: number): boolean {
  const { at, verb, reading } = head!;
  if (JUDGES.has(verb.lemma) && reading?.tense === 'imperfect' && isJudged(words, at, end)) return true;
  const next = words[at + 1];
  const told = next && (next.base.startsWith('ان') || (next.base === 'الي' && words[at + 2]?.base.startsWith('ان')));
  if (!told || !IMPERSONAL.has(words[at]!.base)) return false;
  if (at <= 1) return true;
  const before = words[at - 1]!;
  if (NOT_TOLD.has(words[at]!.base) || (before.definite && !before.mention)) return false;
  return !argumentsIn(names, words, first, at).some(({ case: stands }) => FREE.has(stands));
}

const JUDGES: ReadonlySet<string> = new Set(['اعتبر', 'عد']);
const AMONG = foldedSet('من أحد إحدى أهم أكبر أول أولى أبرز أقدم أكثر أفضل ثاني ثالث بمثابة واحدا واحدة');

/** «يعتبر سوق المدينة من أقدم …»: before any mark comes what it is one of, and no «أن». */
function isJudged(words: Sentence['words'], at: number, end: number): boolean {
  const behind = words.slice(at + 1, Math.min(end, at + 8));
  const until = behind.findIndex(({ mark }) => mark);
  const phrase = until < 0 ? behind : behind.slice(0, until);
  if (AMONG.has(phrase[0]?.base ?? '')) return true;
  return phrase.some(({ base }, index) => AMONG.has(base) && !!phrase[index - 1]?.mention);
}
