import { foldedSet, type Verb, type VerbReading } from '../lexicon';
import { COMPLEMENTIZERS, HYPOTHETICAL, MODALS, NEGATIONS, PLANNED, RELATIVES, SUBORDINATORS } from './function-words';
import { PARTICIPLES } from './participles';
import { hasObject, isJoined, isPreposition, isSpeltAsVerb, verbHere } from './predicates';
import type { Word } from './words';

type SegmentKind = 'main' | 'complement' | 'relative' | 'subordinate' | 'adverbial';

/** The verb of a clause. */
export interface Head {
  /** Index of its word in the sentence. */
  at: number;
  verb: Verb;
  /** Null for a verbal adjective («مؤكدا»). */
  reading: VerbReading | null;
  /** Other verbs that are spelt alike. */
  homographs: Verb[];
  negated: boolean;
  planned: boolean;
  hypothetical: boolean;
  /** «كان … قد قال»: before what the text is about. */
  earlier: boolean;
}

/** A clause: a stretch of words with at most one verb. `end` is exclusive. */
export interface Segment {
  start: number;
  end: number;
  kind: SegmentKind;
  /** The clause it hangs on, an index; null for the first. */
  parent: number | null;
  head: Head | null;
  quoted: boolean;
}

/** Before «أن» they tell when or in spite of what. */
const TEMPORAL: ReadonlySet<string> = new Set(['بعد', 'قبل', 'منذ', 'قبيل', 'عقب', 'رغم', 'برغم']);
const OPENING = /[«“„‟"]/;
const CLOSING = /[»”"]/;
const QUOTE = /^[«»"“”„‟]$/;

/** Cuts a sentence into clauses. Each word lies in one of them; the first is a main clause. */
export function segmentsOf(words: readonly Word[], lemmas: ReadonlyMap<string, Verb>): Segment[] {
  const segments: Segment[] = [{ start: 0, end: 0, kind: 'main', parent: null, head: null, quoted: false }];
  let current = 0;
  let quoted = false;

  const open = (at: number, kind: SegmentKind, parent: number | null) => {
    segments[current]!.end = at;
    segments.push({ start: at, end: at, kind, parent, head: null, quoted });
    current = segments.length - 1;
  };
  /** The nearest clause that reports words, from a clause upwards. */
  const sayingAbove = (from: number | null): number | null => {
    for (let at = from; at !== null; at = segments[at]!.parent) {
      if (segments[at]!.head?.verb.flags.has('say')) return at;
    }
    return null;
  };

  words.forEach((word, at) => {
    const segment = segments[current]!;
    if (word.mark) {
      const wasQuoted = quoted;
      if (OPENING.test(word.text) && !quoted) quoted = true;
      else if (CLOSING.test(word.text)) quoted = false;
      const reports = segment.head?.verb.flags.has('say') && segment.head.at >= at - 12;
      if (!wasQuoted && quoted && reports && segment.head && longQuote(words, at)) open(at, 'complement', current);
      return;
    }
    if (COMPLEMENTIZERS.has(word.base) || COMPLEMENTIZERS.has(word.form)) {
      if (at <= segment.start) return;
      // «بعد أن …» tells when, and is nobody's words.
      const when = TEMPORAL.has(words[at - 1]!.base);
      // «أعلن الوزير، الذي وصل أمس، أن …»: behind an aside it is the verb of saying that goes on.
      const aside = words[at - 1]!.mark && !segment.head?.verb.flags.has('say');
      if (when) open(at, 'subordinate', topOf(segments, current));
      else open(at, 'complement', word.and || aside ? (sayingAbove(current) ?? current) : current);
      return;
    }
    // «وهو ما رفضته بكين»، «الأمر الذي …»: the clause before is the object, and this one stands beside it.
    if (takesUp(words, at)) {
      open(at, 'main', null);
      return;
    }
    if (RELATIVES.has(word.form) || RELATIVES.has(word.base)) {
      open(at, 'relative', current);
      return;
    }
    // «غير المباشرة» negates an adjective; only «غير أن» opens a clause.
    const next = words[at + 1];
    // «حتى صباح اليوم»: until when, and no clause.
    const until = word.base === UNTIL && (!!next?.date || /^\d/.test(next?.form ?? ''));
    const adjective = until || (word.base === 'غير' && !COMPLEMENTIZERS.has(next?.base ?? ''));
    if ((SUBORDINATORS.has(word.form) || SUBORDINATORS.has(word.base)) && at > segment.start && !adjective) {
      if (word.base === 'كما') open(at, 'main', null);
      else open(at, 'subordinate', segment.kind === 'main' ? current : (segment.parent ?? current));
      return;
    }
    if (!segment.head && segment.kind === 'main' && tellsWords(words, at)) {
      segment.head = headOf(words, segment, at, lemmas.get('قال')!, null, [], NO_COLOUR);
      return;
    }
    // «نفى الخبر، قائلا إن …»: behind a denial these are other words.
    if (segment.head?.verb.flags.has('deny') && tellsWords(words, at)) {
      open(at, 'adverbial', topOf(segments, current));
      segments[current]!.head = headOf(words, segments[current]!, at, lemmas.get('قال')!, null, [], NO_COLOUR);
      return;
    }
    const participle = participleAt(words, at, segment);
    if (participle) {
      const verb = lemmas.get(participle);
      if (!verb) return;
      open(at, 'adverbial', topOf(segments, current));
      segments[current]!.head = headOf(words, segments[current]!, at, verb, null, [], NO_COLOUR);
      return;
    }
    const reading = word.purpose ? null : verbHere(words, at);
    if (!reading) return;
    // «قررت الجزائر سحب سفيرها»: behind a verb and its subject a verbal noun is the object.
    const waits = !words[at - 1]?.mark || (!!segment.head && afterAside(words, segment.head.at, at));
    const bare = !HELD.has(word.base) && !hasObject(word, reading);
    const object = word.nouns.length > 0 && reading.tense === 'perfect' && !word.and && waits && bare;
    if (segment.head && object && !isClauseOpener(words[at - 1])) return;
    const asked = bare && reading.tense === 'perfect' && !isSpeltAsVerb(word, reading);
    if (segment.head && asked && alsoAsked(words, segment.head, at)) return;
    // «تستأنف رحلتها»: what stands right behind the verb is its subject or its object.
    if (segment.head?.at === at - 1 && segment.head.reading && reading.tense === 'perfect' && !word.and) return;
    if (segment.head) openForVerb(at, word, reading);
    // «قال إن «الأمر محسوم»، واتهمه …»: behind a quotation without a verb the speaker's own deeds go on.
    else if (segment.quoted && !quoted && word.and) open(at, 'main', null);
    else {
      // «شهداء في غارة … والوسطاء يواصلون …»: news without a verb stands before it.
      const subject = segment.kind === 'main' ? ownSubject(words, segment.start, at) : -1;
      const news = words.slice(segment.start, Math.max(segment.start, subject));
      if (news.some(({ nouns }) => nouns.some(({ light }) => !light))) open(subject, 'main', null);
    }
    const target = segments[current]!;
    const before = segment;
    const homographs = word.verbs
      .filter(({ jussive }) => !jussive || reading.jussive)
      .map(({ verb }) => verb)
      .filter((verb) => verb !== reading.verb);
    target.head = headOf(words, target, at, reading.verb, reading, homographs, colourAbove(words, segments, target));
    // «وكان قد التقى … وبحث معه»: what و joins to the earlier is as early.
    if (isJoined(words, at) && before !== target && before.head?.earlier && target.kind === before.kind)
      target.head.earlier = true;
  });
  segments[current]!.end = words.length;
  return segments;

  function waitsForVerb({ parent }: Segment): boolean {
    const above = parent === null ? null : segments[parent]!;
    return !!above && !above.head && WAS.has(words[above.start]!.base);
  }

  /** A second verb opens a clause: coordinate, reporting anew, asyndetic behind a comma, or relative to an indefinite noun. */
  function openForVerb(at: number, word: Word, reading: VerbReading): void {
    const segment = segments[current]!;
    const before = words[at - 1];
    const says = reading.verb.flags.has('say') && !quoted;
    const subject = quoted ? -1 : ownSubject(words, segment.head!.at, at);
    if (subject >= 0) open(subject, 'main', null);
    else if (word.and && says) open(at, 'main', null);
    // «وكان فلان الذي وصل أمس قد أكد أن …»: the clause before the relative one goes on.
    else if (before?.base === 'قد' && !before.and && segment.kind === 'relative' && waitsForVerb(segment))
      open(at, 'main', null);
    else if (word.and) open(at, segment.kind, segment.parent);
    // «احتجزت الناقلة في مايو، ثم أفرجت عنها»
    else if (isJoined(words, at)) open(at, segment.kind, segment.parent);
    else if (before?.mark && !OPENING.test(before.text)) {
      const reported = segment.kind === 'complement';
      open(at, reported ? 'complement' : 'main', reported ? segment.parent : null);
    } else open(at, 'relative', current);
  }
}

/** «باريس تطرد … ومدريد تستدعي …»: so many words a subject in front of its verb may have. */
const SUBJECT_REACH = 7;

/**
 * Where the subject of a second verb begins that stands in front of it: behind a comma or two full stops, or joined by و («..
 * والبنك المركزي يخفض», «وفيضانات تغرق»); -1 where the words in front belong to the clause before.
 */
function ownSubject(words: readonly Word[], head: number, at: number): number {
  if (words[at]!.and || words[at]!.purpose || words[at]!.verbs[0]?.tense === 'perfect') return -1;
  for (let back = at - 1; back > head && back >= at - SUBJECT_REACH; back -= 1) {
    const word = words[back]!;
    const [before, next] = [words[back - 1]!, words[back + 1]!];
    // «... و«الإغاثة» توزع»: a name in quotes.
    if (QUOTE.test(word.text)) continue;
    const dots = word.text === '.' && before.text === '.';
    if (word.mark) return back < at - 1 && (dots || /^(?:،|\.{2,}|…|[-–—؛|/])$/.test(word.text)) ? back + 1 : -1;
    if (isPreposition(word) || word.preposition === 'ب' || RELATIVES.has(word.form) || COMPLEMENTIZERS.has(word.base))
      return -1;
    if (!joinedByAnd(word)) continue;
    // «في غزة وخان يونس تسببت …»: what و joins to a name before it is not the verb's own.
    const listed = before.mention && word.mention && before.mention.type === word.mention.type;
    return !listed && !isPreposition(before) && next !== undefined ? back : -1;
  }
  return -1;
}

/** Whether the و is the conjunction's for certain: «والبنك», «وباريس», «وفيضانات», and not the root's («واقع», «وزير»). */
function joinedByAnd({ and, form, mention, start, nouns }: Word): boolean {
  return and && (/^وال.{2}/.test(form) || (!!mention && mention.start > start) || nouns.length > 0 || CROWDS.has(form));
}
const CROWDS = foldedSet(
  'ومئات وآلاف وعشرات وقوات وفرق وسلطات ومسلحون ومحتجون ومتظاهرون ونواب ونقابات وأحزاب ومحكمة وشركات',
);

const WAS: ReadonlySet<string> = new Set(['كان', 'كانت']);
const TOWN = 'مدينه';

/** «طالبت الهيئة بوقف القتال وكشف مصيرهم»: behind a woman's or a body's demand a man's verb without a subject is what she asks as well. */
function alsoAsked(words: readonly Word[], { at: head, verb }: Head, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!word.and || verb.type !== 'REQUEST' || !word.nouns.some(({ verbal }) => verbal)) return false;
  if (!words[head]!.base.endsWith('ت') || !next || next.mark || next.mention || next.definite) return false;
  return words.slice(head + 1, at).some(({ base, mention }) => !mention && /^(?:ب.{3}|الي$)/.test(base));
}

const SAYING_SO = foldedSet('قائلا قائلة قائلين بالقول بقوله بقولها بقولهم القول');

/** «اكتفى الوزير بالقول إن …»، «ومضى فلان قائلا: «…»»: whatever the verb, words are reported. */
function tellsWords(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return SAYING_SO.has(words[at]!.base) && !!next && (next.base.startsWith('ان') || /^[:«“"]$/.test(next.text));
}

/** Adverbs of doing stand behind a comma or و; in the accusative («داعيا», «متهما») anywhere behind a verb. */
function participleAt(words: readonly Word[], at: number, segment: Segment): string | undefined {
  const word = words[at]!;
  const [before, next] = [words[at - 1], words[at + 1]];
  const lemma = PARTICIPLES.get(word.base);
  // «خمسة متهمين بالاتجار», «متهما بالقتل»: who is accused accuses nobody.
  if (lemma === 'اتهم' && next && !next.mention && /^ب.{3}/.test(next.form)) return undefined;
  // «نافيا مجددا مسؤوليتها»: again; «مجددا رفض بلاده» says it anew.
  if (AGAIN.has(word.base) && !next?.nouns.length) return undefined;
  // «أسقط النواب، أمس، مقترحا تقدم به …»: a thing that a clause describes.
  if (DRAFTS.has(word.base) && next?.verbs.length) return undefined;
  // «زار، أمس، مدينة كسلا»: the town.
  if (lemma && word.base === TOWN && next?.mention?.type === 'GPE') return undefined;
  if (!lemma || before?.mark || word.and) return lemma;
  // «12 متهما»: counted.
  if (before && /^\d/.test(before.form)) return undefined;
  const adverb = word.base.endsWith('ا') || (word.base.endsWith('ين') && !!next && next.form.startsWith('ب'));
  const woman =
    word.text.endsWith('ة') &&
    before?.mention &&
    next &&
    (next.mention || next.definite || /(?:ه|ها|هم)$/.test(next.form));
  return segment.head && (adverb || woman) && !STUDENTS.has(word.base) && !before?.base.startsWith('كان')
    ? lemma
    : undefined;
}
const STUDENTS = foldedSet('طالبا');
const AGAIN = foldedSet('مجددا');
const DRAFTS = foldedSet('مقترحا');
/** «جلسة طارئة عقدها …»: with the pronoun of the noun before these are verbs, whatever nouns are spelt alike. */
const HELD = foldedSet('عقدها عقده عقدوها عقدوه نظمها نظمه شنها شنه وقعها وقعه بثها بثه نشرها نشره');

/** «قررت اللجنة، في اجتماعها الخميس، خفض …»: behind an aside between two commas the object is still to come. */
function afterAside(words: readonly Word[], head: number, at: number): boolean {
  const commas = words.slice(head + 1, at).flatMap(({ text }, index) => (text === '،' ? [head + 1 + index] : []));
  if (commas.length !== 2 || commas[1] !== at - 1) return false;
  return !words.slice(head + 1, commas[0]).some(({ nouns }) => nouns.some(({ verbal }) => verbal));
}

const [UNTIL] = foldedSet('حتى');

const IT = foldedSet('هو هي');

function takesUp(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]];
  if (word.base === 'ما') return !!before?.and && IT.has(before.base);
  return RELATIVES.has(word.base) && before?.base === 'الامر' && !!words[at - 2]?.mark;
}

function isClauseOpener(before: Word | undefined): boolean {
  return (
    !!before && (NEGATIONS.has(before.base) || before.base === 'قد' || before.base === 'كان' || before.base === 'كانت')
  );
}

function topOf(segments: Segment[], from: number): number {
  let at = from;
  while (segments[at]!.kind !== 'main' && segments[at]!.parent !== null) at = segments[at]!.parent!;
  return at;
}

/** A quotation of at least four words reports; shorter ones only name («"داعش"»). */
function longQuote(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.mention) return false;
  for (let next = at + 1; next < words.length && next <= at + 4; next += 1) {
    if (words[next]!.mark && CLOSING.test(words[next]!.text)) return false;
  }
  return at + 4 < words.length;
}

function headOf(
  words: readonly Word[],
  segment: Segment,
  at: number,
  verb: Verb,
  reading: VerbReading | null,
  homographs: Verb[],
  above: { doubt: boolean; planned: boolean },
): Head {
  const before = words.slice(segment.start, at);
  const has = (set: ReadonlySet<string>) => before.some(({ form, base }) => set.has(form) || set.has(base));
  const last = words[at - 1];
  const negation = last && (NEGATIONS.has(last.form) || NEGATIONS.has(last.base)) ? last.base : null;
  const imperfect = reading?.tense === 'imperfect';
  return {
    at,
    verb,
    reading,
    homographs,
    negated: negation !== null || WITHOUT.has(words[segment.start - 1]?.base ?? ''),
    planned: words[at]!.future || negation === 'لن' || above.planned || has(PLANNED),
    hypothetical: above.doubt || has(HYPOTHETICAL) || has(MODALS) || (imperfect && last?.base === 'قد'),
    earlier: before.some(({ base }) => base === 'كان' || base === 'كانت') || has(EARLIER),
  };
}

/** «دون أن تسجل إصابات»، «بدلا من أن …». */
const WITHOUT: ReadonlySet<string> = foldedSet('دون بدون عدم لولا عوض');
const NO_COLOUR = { doubt: false, planned: false };
const EARLIER: ReadonlySet<string> = new Set(['سابق', 'سابقا']);

/** «اتفقا على الهدنة، على أن يبدأ التبادل الأحد»: behind a comma what is to come as well; «على أن الحكومة نفت» only objects. */
export const isStipulated = (words: readonly Word[], at: number): boolean =>
  words[at]?.base === THAT &&
  words[at - 1]?.base === ONTO &&
  words[at - 2]?.text === '،' &&
  !!words[at + 1]?.verbs.some(({ tense }) => tense === 'imperfect');
const [THAT, ONTO] = foldedSet('أن على');

/** «يمكن أن …», «من المقرر أن …»: what colours a clause may stand in the verbless one it hangs on. */
function colourAbove(
  words: readonly Word[],
  segments: Segment[],
  segment: Segment,
): { doubt: boolean; planned: boolean } {
  const above = segment.parent === null ? null : segments[segment.parent]!;
  // «سيلتقي … قبل أن يصل»: what follows the planned is planned.
  if (above?.head?.planned && segment.kind === 'subordinate' && words[segment.start - 1]?.base === 'قبل')
    return { doubt: false, planned: true };
  if (isStipulated(words, segment.start)) return { doubt: false, planned: true };
  const parent = segment.kind === 'complement' ? above : null;
  if (!parent) return { doubt: false, planned: false };
  if (parent.head) {
    return { doubt: parent.head.hypothetical, planned: parent.head.verb.flags.has('expect') && !parent.head.negated };
  }
  const around = words.slice(parent.start, parent.end);
  const has = (set: ReadonlySet<string>) => around.some(({ form, base }) => set.has(form) || set.has(base));
  const planned = has(PLANNED);
  return { doubt: !planned && (has(MODALS) || has(HYPOTHETICAL)), planned };
}
