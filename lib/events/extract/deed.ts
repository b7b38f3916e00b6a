import type { EventType, Modality, Participant } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import { bearsPronoun, isJoined, isPreposition } from '../read/predicates';
import { AFTER, BEFORE, OTHER_PREPOSITIONS, PLACE_PREPOSITIONS, RELATIVES, SOURCES } from '../read/function-words';
import { isStipulated, type Head } from '../read/segments';
import type { Word } from '../read/words';
import { base, speakerEntity, type Clause } from './clause';
import { goesFree } from './deeds-meant';
import { isDoneToAll } from './deeds-second';
import { agentBehind, isAgent } from './agents-nameless';
import type { Draft, Reading, Sentence } from './draft';
import { TOPICAL, type Meaning } from './meaning';
import { inheritParties, isPronounsObject } from './parties';
import { isBlow } from './references';
import { castOf } from './roles';
import type { Floor } from './speech';
import { isOneOfThem } from './tellings';

/** Where a clause stands in a sentence tells how sure its event is. */
const CONFIDENCE = { main: 0.8, complement: 0.65, relative: 0.45, subordinate: 0.65, adverbial: 0.6 } as const;

/** The event that a clause's verb tells of, with its cast; null where it tells of none. */
export function deedDraft(
  reading: Reading,
  sentence: number,
  clause: Clause,
  meaning: Meaning,
  reporter: Floor | null,
  last: Draft | undefined,
): Draft | null {
  const line = reading.sentences[sentence]!;
  const { segment, head } = clause;
  // «ارتفعت حصيلة الهجوم»: comes back to what was told; «ضحايا الفيضانات في باكستان» at the head of an article tells of it.
  const counts = meaning.lemma === 'ارتفع' && line.words.slice(segment.start, segment.end).some((word) => isBlow(word));
  const args = argumentsIn(reading, line.words, segment.start, ownEnd(line, clause)).filter(
    ({ at }) => !(meaning.type === 'CONSULT' && at < head.at && line.words[at - 1]?.base === 'علي'),
  );
  const ahead = args.some(({ at, case: stands }) => at < head.at && stands === 'plain');
  const passive =
    isPassive(line, clause, meaning, ahead) ||
    isPronounsObject(line.words, head) ||
    isDoneToAll(head, meaning, args) ||
    (!ahead && agentBehind(line, head.at) === 'unnamed');
  const { participants, places } = castOf(args, meaning.type, passive, SAW.has(meaning.lemma));
  // «تأسست الحركة عام 1998 في …»: founded, and nobody done to; without a day it tells what there is.
  if (meaning.lemma === FOUNDED) {
    if (!line.words.slice(segment.start, segment.end).some(({ date }) => date?.from)) return null;
    participants.splice(0, participants.length, ...participants.filter(({ role }) => role === 'actor'));
  }
  if (counts && (sentence > 1 || !places.length)) return null;
  const describes = segment.kind === 'relative';
  const described = describes ? antecedent(reading, line, clause) : null;
  if (described && !participants.some(({ entity }) => entity === described.entity)) participants.unshift(described);
  if (isJoined(line.words, head.at) && !ahead && last && !describes) inheritParties(line, segment, participants, last);
  if (head.planned && reporter && !meaning.noun && TOPICAL.has(meaning.lemma)) return null;
  // «حل الوزير بمدينة …»: who comes as a guest is a person, and comes to a place.
  const guest = args.some(({ mention, case: stands }) => mention.type === 'PER' && stands === 'plain');
  if (meaning.flags.has('visit') && !(places.length && guest)) return null;
  const freed = goesFree(line, head, last);
  if (freed) for (const { entity } of freed) participants.unshift({ entity, role: 'actor' });
  if (meaning.flags.has('move') && !(places.length && (participants.length > 1 || freed))) return null;
  const teller = args.find(({ case: stands }) => stands === 'teller') ?? reporter?.speaker;
  const speaker = teller ? speakerEntity(teller) : null;
  if (speaker && !participants.some(({ entity }) => entity === speaker)) {
    participants.push({ entity: speaker, role: 'speaker' });
  }
  // «تظاهر المئات في …، قبل أن تفرقهم الشرطة»: whom the main clause tells of, where it tells of them.
  const onThem =
    segment.kind === 'subordinate' &&
    last?.segment === segment.parent &&
    /..(?:هم|ها)$/.test(line.words[head.at]!.base);
  if (onThem && !places.length && last) places.push(...last.places);
  let confidence: number = beside(line, clause) || wasBefore(line, clause) ? CONFIDENCE.main : CONFIDENCE[segment.kind];
  const dated = line.words.slice(segment.start, segment.end).some(({ date }) => date?.from);
  // «الذي اختطفته الحركة قبل شهر»: what is told of somebody with a name has happened.
  // «سفينة هاجمها الحوثيون»: so has what somebody with a name did to it.
  const struck = bearsPronoun(line.words[head.at]!) && participants.some(({ role }) => role === 'actor');
  const known = (described || struck) && head.reading?.tense === 'perfect';
  if (describes && (dated || known)) confidence += 0.1;
  // «مئات من أنصاره تظاهروا في …»: who took to the street has nobody's name.
  const crowd = describes && meaning.type === 'PROTEST' && head.reading?.tense === 'perfect';
  if (crowd && places.length && !dated) confidence += 0.15;
  const before = line.words[segment.start - 1];
  if (segment.kind === 'complement' && before?.base === 'علي' && !isStipulated(line.words, segment.start))
    confidence -= 0.2;
  if (meaning.flags.has('weak')) confidence -= 0.2;
  // «صوت ضد المشروع 23 نائبا»: how a vote went is the vote's.
  if (meaning.lemma === 'صوت' && meaning.type === 'SUPPORT' && !participants.length) confidence -= 0.2;
  // «وجهت إليه تهمة …», «قُبض عليهم»: somebody whom the article has named.
  const onSomebody = !describes && line.words.slice(head.at, segment.end).some(({ base }) => ON_SOMEBODY.has(base));
  const office = !describes && actsInOffice(line, clause);
  if (!participants.length)
    confidence -= impersonal(meaning.type, places.length)
      ? 0.1
      : (dated && !describes) || onThem || freed || onSomebody || office || RESCUES.has(meaning.lemma)
        ? 0.15
        : 0.25;
  // «لم تسفر المحادثات عن تقدم»: the talks took place.
  const fruitless = RESULTS.has(meaning.lemma) && meaning.noun !== null;
  if (head.hypothetical || (head.negated && meaning.type !== 'REJECT' && meaning.lemma !== 'سمح' && !fruitless))
    confidence -= 0.4;
  if (segment.quoted) confidence -= 0.1;
  // «تصدر المدينة …», «يبحث كثيرون …»: the present tells what is usual, but in a headline.
  const then = segment.kind === 'subordinate' && THEN.has(before?.base ?? '');
  const goesOn = GOES_ON.has(meaning.lemma);
  const usual = head.reading?.tense === 'imperfect' && !head.planned && !dated && !line.headline && !then && !goesOn;
  if (usual && !participants.length && !places.length) confidence -= 0.1;
  if (line.words[head.at]!.base.startsWith('ن') && head.reading?.tense === 'imperfect') confidence -= 0.3;
  const inKnown = line.words
    .slice(head.at + 1, Math.min(segment.end, head.at + 5))
    .some((word, index, behind) => isBlow(word) && behind[index - 1]?.base === 'في');
  const dies =
    COUNTED.has(meaning.lemma) && line.words.some((_, at) => Math.abs(at - head.at) < 5 && isOneOfThem(line.words, at));
  // «توفي أحد المصابين»: told of the blow that struck them (`references`), and no blow of its own.
  if (dies) confidence -= 0.4;
  const told = describes && isBlow(line.words[segment.start - 1]);
  const fire = [line.words[head.at - 1], line.words[head.at + 1]].some((word) => FIRES.has(word?.form ?? ''));
  const blow = told || fire || isBlow(line.words[head.at - 1]) || isBlow(line.words[head.at + 1]);
  return {
    ...base(reading, sentence, clause),
    kind: 'deed',
    type: typeOfDeed(meaning, args, head, line.words),
    status: head.planned ? 'planned' : 'happened',
    modality: modalityOf(head, reporter),
    participants,
    places,
    speaker,
    confidence,
    predicate: meaning.lemma,
    objects: meaning.objects,
    noun: meaning.noun,
    definite: blow || (meaning.noun !== null && line.words[meaning.noun]!.definite),
    ...(blow && { refersBack: true }),
    ...(inKnown && { inKnown }),
  };
}

/** «…، فيما أوقفت الشرطة أربعة أشخاص»: what is told beside the news is told as surely. */
function beside({ words }: Sentence, { segment, head }: Clause): boolean {
  return (
    segment.kind === 'subordinate' &&
    head.reading?.tense === 'perfect' &&
    MEANWHILE.has(words[segment.start]!.base) &&
    head.at - segment.start <= MEANWHILE_REACH
  );
}

/** «وسبق للقاعدة أن تعرضت لهجمات»: a fact, and nobody's words. */
const wasBefore = ({ words, segments }: Sentence, { segment }: Clause): boolean =>
  segment.kind === 'complement' &&
  segment.parent !== null &&
  !segments[segment.parent]!.head &&
  words.slice(segments[segment.parent]!.start, segment.start).some(({ base }) => base === 'سبق');

const MEANWHILE = foldedSet('فيما بينما');
const MEANWHILE_REACH = 6;

/** Verbs of going on: in the present they tell of what is under way, and no habit. */
const GOES_ON: ReadonlySet<string> = new Set(['واصل', 'تواصل', 'استمر', 'كثف', 'سابق']);

/** Who is brought out of the rubble or the sea was brought out by somebody. */
const RESCUES: ReadonlySet<string> = new Set(['انتشل', 'أنقذ', 'أجلى']);

/** Who acts by office or in a crowd, and has no name in the sentence: «أوقفت الشرطة …»، «تواصل فرق الإنقاذ …». */
const IN_OFFICE = foldedSet(
  'شرطة دورية دوريات سلطات محكمة نيابة حكومة برلمان مجلس جيش قوات أمن دفاع فرق فريق طواقم رجال عناصر جمارك خفر وزارة هيئة بلدية إدارة نقابة نقابات درك وحدات أجهزة قضاء قاضي قاض مدعي مدعون ادعاء حماية إسعاف إطفاء مطافئ متطوعون سكان أهالي محتجون متظاهرون مسلحون مهاجمون خاطفون عمال طلاب مزارعون معلمون سائقون نواب معارضة محققون مدعو ممثلو مستوطنون متمردون مقاتلون بحرية',
);

/** Whether such a one stands right behind the verb or right in front of it. */
function actsInOffice({ words }: Sentence, { segment, head }: Clause): boolean {
  let at = head.at + 1;
  while (at < segment.end && (words[at]!.date || /^[،,–—-]$/.test(words[at]!.text))) at += 1;
  const behind = at < segment.end ? words[at] : undefined;
  const ahead = words.slice(Math.max(segment.start, head.at - 3), head.at);
  return [behind, ...ahead].some(
    (word) => !!word && !word.preposition && (IN_OFFICE.has(word.stem) || IN_OFFICE.has(word.base)),
  );
}

/** Whom a relative clause tells of, right before its pronoun: the one it is done to where the verb has an object pronoun. */
function antecedent(reading: Reading, { words }: Sentence, { segment, head }: Clause): Participant | null {
  if (!RELATIVES.has(words[segment.start]!.base) || head.at > segment.start + 2) return null;
  const before = argumentsIn(reading, words, Math.max(0, segment.start - 4), segment.start).at(-1);
  if (!before || before.mention.end < words[segment.start - 1]!.end || before.mention.type === 'NORP') return null;
  if (before.case === 'place' || before.mention.type === 'GPE' || before.mention.type === 'LOC') return null;
  const { base, verbs } = words[head.at]!;
  const done = /(?:ه|ها|هم)$/.test(base) && !verbs.some(({ form }) => form === base);
  // «الشاعر الذي قتل في …»: nobody is there whom he killed.
  const next = words[head.at + 1];
  const befell = BEFALLS.has(head.verb.lemma) && (!next || next.mark || !!next.date || isPreposition(next));
  const dies = befell || DIES.has(head.verb.lemma);
  return { entity: before.acts, role: done || dies || head.reading?.passive ? 'recipient' : 'actor' };
}

/** Whoever is their subject has suffered. */
const DIES: ReadonlySet<string> = new Set(['توفي', 'استشهد', 'لقي', 'مات', 'تعرض', 'قضى', 'فقد', 'غرق', 'لاقى']);

/** One person who attacks another does so in words; who does not allow refuses. */
function typeOfDeed(
  { lemma, type }: Meaning,
  args: readonly Argument[],
  { negated, at }: Head,
  sentence: readonly Word[],
): EventType {
  const free = args.filter(({ case: stands }) => stands === 'plain');
  // «شن السفير هجوما عنيفا على الوزير»
  const onPerson = lemma === 'شن' && args.length > 1 && args.every(({ mention }) => mention.type === 'PER');
  if (onPerson && type === 'ASSAULT') return 'ACCUSE';
  const words = lemma === 'هاجم' && free.length > 1 && free.every(({ mention }) => mention.type === 'PER');
  // «وهاجم ترمب القضاة، واصفا إياهم …»
  const inWords = lemma === 'هاجم' && sentence.slice(at + 1).some(({ form }) => WITH_WORDS.has(form));
  if (words || inWords || (lemma === 'هاجم' && isOneMansWord(free, sentence, at))) return 'ACCUSE';
  const against = sentence.slice(at + 1, at + VOTE_REACH).some(({ base }) => base === 'ضد');
  if (lemma === 'صوت' && (against || args.some(({ case: stands }) => stands === 'against'))) return 'REJECT';
  return lemma === 'سمح' && negated ? 'REJECT' : type;
}

/** «فلان يهاجم المعارضة»: one man with a name who attacks a body does so in words, where nothing tells of arms or harm. */
function isOneMansWord(free: readonly Argument[], sentence: readonly Word[], at: number): boolean {
  const [who, whom] = free;
  if (who?.mention.type !== 'PER' || whom?.mention.type !== 'ORG' || isSite(whom.mention.entity)) return false;
  return !sentence.some(
    (word, other) =>
      other !== at &&
      (ARMED.has(word.stem) ||
        ARMED.has(word.base) ||
        [...word.nouns, ...word.verbs.map(({ verb }) => verb)].some(({ type }) => type === 'ASSAULT')),
  );
}
const ARMED = foldedSet(
  'بسكين سكين سلاح بسلاح مسلح مسلحا مسلحين رصاص سيارة بسيارة حجارة قوات قواته جيش مقاتلو مقاتليه',
);

const WITH_WORDS = foldedSet('قائلا قائلة واصفا واصفة معتبرا معتبرة متهما متهمة أسماه أسمته سماه سمته وصفه وصفته');

const VOTE_REACH = 7;

/** Disasters need no actor, and «تم الاتفاق» leaves the parties to the sentences before. */
function impersonal(type: EventType, places: number): boolean {
  return ((type === 'DISASTER' || type === 'ASSAULT') && places > 0) || type === 'AGREE' || type === 'PROTEST';
}

const ON_SOMEBODY = foldedSet('إليه إليها إليهم عليه عليها عليهم بحقه بحقها بحقهم ضده ضدها ضدهم عنه عنها عنهم');

const THEN = foldedSet('بعد عقب غداة بعيد قبل');
const OTHERS: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER', 'RETREAT', 'AGREE']);
/** Of the dead that a sentence counts, the blow behind «بعد» is the cause. */
const COUNTED: ReadonlySet<string> = new Set(['قتل', 'أصاب', 'استشهد', 'توفي', 'لقي', 'جرح', 'مات']);

/** «… قبيل اجتماع لرئيس الوزراء مع بايدن»: the parties of another event in the clause are not this one's. */
function ownEnd({ words }: Sentence, { segment, head }: Clause): number {
  for (let at = head.at + 1; at < segment.end - 1; at += 1) {
    const { base } = words[at]!;
    const other = words[at + 1]!.nouns.some(({ light, type }) => !light && type === 'CONSULT');
    if ((AFTER.has(base) || BEFORE.has(base)) && other && at > head.at + 2) return at;
    // «اندلعت اشتباكات … بعد ساعات من اغتيال …»
    const blow = words
      .slice(at + 1, at + 5)
      .some(({ nouns }) => nouns.some(({ light, type }) => !light && OTHERS.has(type)));
    if (THEN.has(base) && blow && at > head.at + 2 && !COUNTED.has(head.verb.lemma)) return at;
  }
  return segment.end;
}

function modalityOf(head: Head, reporter: Floor | null): Modality {
  if (head.hypothetical) return 'hypothetical';
  if (head.negated) return 'denied';
  if (head.planned) return 'planned';
  return reporter ? 'claimed' : 'asserted';
}

/** «التهمت النيران …»: the fire that the article tells of. */
const FIRES = foldedSet('النيران الحريق الحرائق والنيران');

const SAW: ReadonlySet<string> = new Set(['شهد', 'عرف', 'عاش']);

const FOUNDED = 'تأسس';

const RESULTS: ReadonlySet<string> = new Set(['أسفر', 'أدى', 'حقق']);

/** Their subject is the one it is done to. */
const SUFFERS: ReadonlySet<string> = new Set([
  'تعرض',
  'تلقى',
  'لقي',
  'واجه',
  'تصدى',
  'صد',
  'توفي',
  'استشهد',
  'مات',
  'غرق',
]);

/** Written passives, a damma, and verbs of killing with nobody but the victim behind them («قتل ثلاثة جنود»). */
function isPassive({ words }: Sentence, { head, segment }: Clause, meaning: Meaning, subjectAhead: boolean): boolean {
  if (SUFFERS.has(meaning.lemma)) return true;
  if (head.reading?.passive || (words[head.at]!.damma && head.reading?.tense === 'perfect')) return true;
  if (meaning.type !== 'ASSAULT' && meaning.type !== 'COERCE' && meaning.type !== 'DISASTER') return false;
  const next = words[head.at + 1];
  // «وكان فلان اعتقل في المطار»: nobody else is there to have done it.
  const befell = BEFALLS.has(meaning.lemma) && words[head.at]!.base === fold(meaning.lemma);
  const last =
    subjectAhead && befell ? words.slice(segment.start, head.at).findLast(({ mention }) => !!mention) : undefined;
  if (last?.mention?.type === 'PER' && (!next || next.mark || next.date || isPreposition(next))) return true;
  if (subjectAhead || isAgent(words, head.at) || agentBehind({ words }, head.at) === 'of-somebody') return false;
  // «اندلعت إثر هجوم حركة … على …»: whose attack it is.
  const owner = meaning.noun === null ? undefined : words[meaning.noun + 1]?.mention;
  if (owner && (owner.type === 'ORG' || owner.type === 'NORP') && !isSite(owner.entity)) return false;
  // «اقتحم الوزير فلان باحات …», «اقتحم وزير الأمن الإسرائيلي فلان باحات …»
  const person = next?.mention?.type === 'PER' ? head.at + 1 : holderBehind(words, head.at + 1, segment.end);
  if (person >= 0) return BEFALLS.has(meaning.lemma) && alone(words, person, segment.end);
  // «قرر قاضي التحقيق بالمحكمة حبس …»: who has an office decides.
  if (next && isOffice(next) && !BEFALLS.has(meaning.lemma)) return false;
  return !!next && segment.end > head.at + 1 && !next.mention && !next.definite && !next.mark;
}

const TITLE_REACH = 8;

/** The person whose office begins at a word and is told right before his name; -1 for none. */
function holderBehind(words: readonly Word[], at: number, end: number): number {
  if (!words[at] || words[at].mention || !isOffice(words[at])) return -1;
  for (let next = at + 1; next < Math.min(end, at + TITLE_REACH); next += 1) {
    const { mention, mark, date, base } = words[next]!;
    if (mention?.type === 'PER') return next;
    if (mark || date || PREPOSITIONS.some((set) => set.has(base))) return -1;
  }
  return -1;
}

/** What is told of a person with nobody else behind the verb befell him: «قتل فلان في غارة»، «أصيب»، «اعتقل فلان». */
const BEFALLS: ReadonlySet<string> = new Set('قتل جرح اغتال اعتقل احتجز خطف اختطف أعدم'.split(' '));

const PREPOSITIONS = [PLACE_PREPOSITIONS, OTHER_PREPOSITIONS, SOURCES, foldedSet('على يد برصاص بنيران')];

/** Whether behind a name come its titles, a preposition, a mark or nothing, and no one and nothing that it did it to. */
function alone(words: readonly Word[], at: number, end: number): boolean {
  let next = at;
  while (next < end && words[next]!.mention === words[at]!.mention) next += 1;
  const word = words[next];
  return (
    next >= end ||
    !word ||
    word.mark ||
    !!word.date ||
    !!word.preposition ||
    PREPOSITIONS.some((set) => set.has(word.base))
  );
}

/** A hospital, a prison: bodies that are struck, and strike nobody. */
const isSite = (entity: string): boolean =>
  /^org:(?:مستشفي|مدرسه|جامعه|سجن|معبر|مطار|ميناء|مخيم|قاعده|سفاره|قنصليه)/.test(entity);
