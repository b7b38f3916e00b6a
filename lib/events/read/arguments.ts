import type { EntityId, Mention, RoleMention } from '../../model';
import { isCapital } from '../../entities/containment';
import { foldedSet } from '../lexicon';
import {
  DESTINATIONS,
  PLACE_PREPOSITIONS,
  RECIPIENT_PREPOSITIONS,
  SOURCES,
  TOPIC_PREPOSITIONS,
} from './function-words';
import { standsAside } from './asides';
import { befalls, governed, isAttribute, isOfBody, isQuote, isVictim, sideTaken } from './attributes';
import { behindOfficer, governedInside, isBlowOf, isCounterpart, isIncluded, isVenue } from './attributes-phrase';
import { bodyAt, bodyMention, type Body } from './bodies';
import { standsInCause } from './causes';
import { describedFrom, describesNamed, isOfHolders } from './described';
import { isDateline, isOutlet } from './outlets';
import { pairAt, pairMention, type Pair } from './pairs';
import { personAt, personMention } from './persons';
import { isPreposition } from './predicates';
import { describesThing, isStray } from './strays';
import { isAddedTo, isBeside, isMeeting } from './together';
import type { Word } from './words';

/** How a name stands in its clause. */
type Case =
  | 'plain'
  | 'place'
  | 'destination'
  | 'source'
  | 'recipient'
  | 'topic'
  | 'against'
  | 'outlet'
  | 'teller'
  | 'origin'
  | 'bearer-title'
  | 'aside'
  /** Whom people without a name are for: «مسلحون موالون لفلان». */
  | 'backed';

/** A name in a clause, with what it stands for in an event. */
export interface Argument {
  /** Index of its first word in the sentence. */
  at: number;
  mention: Mention;
  /** Who takes part: a capital's state, a nationality's country; else the entity itself. */
  acts: EntityId;
  /** The same, a city standing for its state: for who speaks and acts. */
  state: EntityId;
  case: Case;
  /** A city, or a place that no list knows: fought over, it is where, and not who. */
  local: boolean;
  /** Who struck, behind the noun of a blow: «بغارات إسرائيلية», «هجوم لحركة …». */
  struck: boolean;
  /** Whether و joins it to the name before, or «بين» stands before the two. */
  beside: boolean;
  /** Named in what the deed was done for («احتجاجا على …»), or in what is demanded of others. */
  cause?: 'cause' | 'demand';
  /** The state of a city: who speaks when the city does («طلبت أثينا»). */
  home?: EntityId;
  /** The other of two who are named by one word («الجانبان»). */
  also?: EntityId;
}

/** Behind these a nationality tells where, not who: «الحدود العراقية»، «الأراضي السورية». */
const PLACES_OF = foldedSet(
  'بحر سماء خليج مضيق ضفاف ضفة حوض غابة غابات شارع ساحة ميناء مطار جهة وادي جبل جبال جزيرة جزر سوق طريق محطة حقل قاعدة سواحل شواطئ شاطئ قبالة مرتفعات قضاء ناحية بلدية جماعة معتمدية دوار الحدود حدود العاصمة الأراضي أراضي الأجواء المياه السواحل مدينة المدينة محافظة بلدة القرية مقره مقرها مقرهم',
);
/** «قوات الإقليم», «حكومة طرابلس»: a place with these before it acts and suffers as a body does. */
const AUTHORITIES = foldedSet(
  'قوات لقوات بقوات جيش لجيش حكومة لحكومة إدارة لإدارة سلطات لسلطات شرطة لشرطة برلمان لبرلمان ميليشيا ميليشيات قيادة أجهزة',
);

/** What an article knows of its names. */
export interface Names {
  text: string;
  titles: readonly RoleMention[];
  /** Whose city, whose organisation. */
  within: ReadonlyMap<EntityId, EntityId>;
  /** Of whom «الجانبان» speaks so far. */
  pair?: Pair;
  /** The bodies it has named, for «الحركة». */
  bodies?: readonly Body[];
  /** What was found of a word's name, whatever stretch is asked: each is asked some ten times. */
  standing?: Map<Word, Standing | null>;
}

/** What a name stands for by the words around it. */
interface Standing extends Pick<Argument, 'case' | 'local' | 'struck' | 'home'> {
  cause: ReturnType<typeof standsInCause>;
  /** «بين» or a meeting's noun before it. */
  together: boolean;
}

/** The names in a stretch of words, each once, in order. */
export function argumentsIn(names: Names, words: readonly Word[], start: number, end: number): Argument[] {
  const found: Argument[] = [];
  for (let at = Math.max(0, start); at < end; at += 1) {
    const two = names.pair && pairAt(words, at, names.pair);
    if (two) found.push(pairArgument(names, words, at, two));
    const body = !two && names.bodies && bodyAt(words, at, names.bodies);
    if (body) found.push(bodyArgument(names, words, at, body));
    const person = !two && !body && personAt(words, at, names, names.pair?.struck ?? null);
    if (person) found.push(bodyArgument(names, words, at, person, personMention(words[at]!, person)));
    const { mention } = words[at]!;
    if (!mention || words[at - 1]?.mention === mention || mention.type === 'MISC') continue;
    const standing = standingAt(names, words, at, mention);
    if (!standing) continue;
    const last = found.at(-1);
    const stands = last && isJoined(names, words, at, last) ? last.case : standing.case;
    const acts = actsFor(names, mention, stands);
    const other = found.findLast(({ case: stood }) => stood !== 'bearer-title');
    const { together, local, struck, cause, home } = standing;
    const beside = isBeside(words, at, other) || together || (!!other && isAddedTo(words, at));
    found.push({
      at,
      mention,
      acts,
      state: acts,
      case: stands,
      local,
      struck,
      beside,
      ...(cause && { cause }),
      ...(home && { home }),
    });
  }
  return found;
}

/** Null for a name that takes no part anywhere. */
function standingAt(names: Names, words: readonly Word[], at: number, mention: Mention): Standing | null {
  const word = words[at]!;
  const known = names.standing?.get(word);
  if (known !== undefined) return known;
  const apart =
    isStray(word, mention) || describesThing(words, at) || describesNamed(words, at) || isAttribute(words, at);
  const standing = apart ? null : readStanding(names, words, at, mention);
  names.standing?.set(word, standing);
  return standing;
}

function readStanding(names: Names, words: readonly Word[], at: number, mention: Mention): Standing {
  const where = mention.type === 'LOC' || (mention.type === 'GPE' && isLocal(names, mention));
  return {
    case: caseOf(names, words, at, mention),
    local: where && !AUTHORITIES.has(words[at - 1]?.base ?? ''),
    struck:
      mention.type === 'NORP'
        ? !isVictim(words, at) && [words[at - 1], words[at - 2]].some((word) => isBlowNoun(word) && !befalls(word!))
        : isBlowOf(words, at),
    together: words[at - 1]?.base === 'بين' || isMeeting(words, at, mention),
    cause: standsInCause(words, at),
    ...homeOf(names, mention),
  };
}

/** «أحيل إلى محكمة الجنايات»: where somebody is sent, and no party. */
const COURTS = /^(?:ال)?(?:محكم|محاكم|نياب|غرف|داير|سجن|قضا|مستشف)/;

/** How people are styled between their nationality and their name. */
const STYLES = foldedSet(
  'الأمير الأميرة الشيخ الشيخة السيد السيدة الدكتور الدكتورة المهندس الأستاذ المستشار القاضي السفير الجنرال الفريق اللواء العميد العماد العقيد المشير الركن الأول',
);

function isBlowNoun(word: Word | undefined): boolean {
  return !!word && !word.mention && word.nouns.some(({ type, light }) => type === 'ASSAULT' && !light);
}

function bodyArgument(
  names: Names,
  words: readonly Word[],
  at: number,
  entity: EntityId,
  mention: Mention = bodyMention(words[at]!, entity),
): Argument {
  const form = words[at]!.form.replace(/^[وف]/, '');
  const stands = /^(?:لل|ب)/.test(form) ? 'recipient' : caseOf(names, words, at, mention);
  return { at, mention, acts: entity, state: entity, case: stands, local: false, struck: false, beside: false };
}

function pairArgument(names: Names, words: readonly Word[], at: number, [one, also]: [EntityId, EntityId]): Argument {
  const word = words[at]!;
  const mention = pairMention(word, one);
  const stands = word.form.startsWith('لل') ? 'recipient' : caseOf(names, words, at, mention);
  return { at, mention, acts: one, state: one, case: stands, local: false, struck: false, beside: true, also };
}

function homeOf({ within }: Names, { type, entity, metonymFor }: Mention): { home?: EntityId } {
  const home = type === 'GPE' && !metonymFor ? within.get(entity) : undefined;
  return home ? { home } : {};
}

function isLocal({ within }: Names, { entity, reason, metonymFor }: Mention): boolean {
  return !metonymFor && (within.has(entity) || reason === 'context');
}

/** «في العراق وسوريا»: what و joins to a place is a place. */
function isJoined({ text }: Names, words: readonly Word[], at: number, last: Argument): boolean {
  if (last.case !== 'place' && last.case !== 'destination') return false;
  const word = words[at]!;
  const joins = text.slice(word.start, word.mention!.start) === 'و';
  return (
    joins && words[at - 1]!.mention === last.mention && word.mention!.type !== 'PER' && word.mention!.type !== 'ORG'
  );
}

function actsFor({ within }: Names, { metonymFor, country, type, entity }: Mention, stands: Case): EntityId {
  // Who travels to a city visits its state; «داعيا واشنطن», «توسطت فيه مسقط»: a capital that is no place is its state.
  const stays = stands === 'place' || stands === 'origin' || !isCapital(entity);
  if (type === 'GPE' && (stands === 'destination' || !stays)) return metonymFor ?? within.get(entity) ?? entity;
  return metonymFor ?? (type === 'NORP' ? (country ?? entity) : entity);
}

function caseOf(names: Names, words: readonly Word[], at: number, mention: Mention): Case {
  const { text, titles, within } = names;
  const inTitle = titles.some(
    (title) => title.start <= mention.start && mention.end <= title.end && title.entity !== mention.entity,
  );
  if (inTitle) return 'bearer-title';
  const word = words[at]!;
  const clitic = text.slice(word.start, mention.start).replace(/^[وف]/, '');
  const before = words[at - 1];
  const is = (set: ReadonlySet<string>) => !!before && (set.has(before.form) || set.has(before.base));
  // «نظيره السعودي الأمير فلان»
  const after = words.slice(at).find((next) => next.mention !== mention && !STYLES.has(next.base) && !isQuote(next));
  // «وأكد البرتغالي فلان»: in the singular with the article he is the one named behind it.
  const describes = before && !before.mark && (!before.verbs.length || /^ال.{2,}(?:ي|يه)$/.test(word.form));
  if (mention.type === 'NORP' && after?.mention?.type === 'PER' && describes && !isOfBody(words, at))
    return 'bearer-title';
  if (mention.type === 'GPE' && after?.mention?.type === 'PER' && isOfHolders(words, at)) return 'bearer-title';
  if (isDateline(words, at)) return 'outlet';
  // «وفق مراسل الأناضول»: an outlet passes on, and tells nothing of its own.
  if (isOutlet(words, at)) return 'outlet';
  if (isTeller(words, at, clitic)) return 'teller';
  if (sideTaken(words, at)) return 'backed';
  // «العاصمة الصومالية مقديشو»
  const capital = before?.mention?.type === 'NORP' && PLACES_OF.has(words[at - 2]?.base ?? '');
  if (mention.type !== 'NORP' && (standsAside(words, at) || isHost(words, at))) return 'aside';
  if (mention.type === 'ORG' && before?.base === 'الي' && COURTS.test(word.form)) return 'aside';
  if (isAddedTo(words, at)) return 'plain';
  const isLocation = mention.type === 'GPE' || mention.type === 'LOC';
  if (isLocation && opensHeadline(words, at)) return 'place';
  const inState = STATES.has(before?.base ?? '') && (words[at - 2]?.base === 'في' || before!.base.startsWith('ب'));
  const ofPlace =
    inState || is(PLACES_OF) || (!!before && !before.mention && PLACES_OF.has(before.base.replace(/^[بل]/, '')));
  if (isLocation && (clitic.endsWith('ب') || is(PLACE_PREPOSITIONS) || ofPlace || capital)) return 'place';
  if (mention.type === 'NORP' && is(PLACES_OF)) return 'place';
  // «مدينة عدن اليمنية»
  const ofTown = mention.type === 'NORP' && (before?.mention?.type === 'GPE' || before?.mention?.type === 'LOC');
  if (
    ofTown &&
    word.form.startsWith('ال') &&
    caseOf(names, words, wordOf(words, before!.mention!), before!.mention!) === 'place'
  )
    return 'place';
  if (isLocation && before?.base === 'من') return 'origin';
  // «في ساحة قريبة من الشركة»
  if (before?.base === 'من' && NEAR.has(words[at - 2]?.base ?? '')) return 'aside';
  // «ضد الروائي فلان», «على القيادي فلان»: what he is stands between.
  const lead = mention.type === 'PER' ? words[describedFrom(words, at) - 1] : before;
  if (lead?.base === 'ضد') return 'against';
  if (isLocation && (is(DESTINATIONS) || clitic.endsWith('ل'))) return 'destination';
  if (mention.type === 'LOC') return 'place';
  // «محادثات إسطنبول»: a city behind a meeting is where it was.
  const meeting = before && !before.definite && before.nouns.some(({ type, verbal }) => type === 'CONSULT' && !verbal);
  if (mention.type === 'GPE' && meeting && within.has(mention.entity)) return 'place';
  // «انطباع عن المغربيات»: what is said or thought of somebody he has not done.
  if (before?.base === 'عن') return 'topic';
  if (is(SOURCES)) return 'source';
  if (lead && lead !== before && RECIPIENT_PREPOSITIONS.has(lead.base)) return 'recipient';
  const officer = behindOfficer(words, at);
  if (officer) return officer === 'acts' ? 'plain' : 'aside';
  if (is(RECIPIENT_PREPOSITIONS) || clitic.endsWith('ل') || clitic.endsWith('ب')) return 'recipient';
  if (inTopic(words, titleStart(names, words, at, mention))) return 'topic';
  if (isStruck(words, at) || isVictim(words, at) || isCounterpart(words, at)) return 'recipient';
  if (isIncluded(words, at)) return isLocation ? 'destination' : 'recipient';
  // «في خزائن حركة …», «عقدته في المجلس …»: where and when, and not who.
  const inside = governedInside(words, at);
  if (inside) return inside === 'في' && isLocation ? 'place' : 'aside';
  return isVenue(words, at) ? 'aside' : (governed(words, at) ?? 'plain');
}

/** «السودان.. مسيرات تستهدف مطارا»: a place that two full stops part from the news is where it was. */
function opensHeadline(words: readonly Word[], at: number): boolean {
  if (at !== 0) return false;
  const end = words.findIndex(({ mention }) => mention !== words[0]!.mention);
  const [first, second] = [words[end]?.text ?? '', words[end + 1]?.text];
  return /^(?:\.{2,}|…)$/.test(first) || (first === '.' && second === '.');
}

const AGAINST = foldedSet('على ضد بحق');
const AGAINST_REACH = 4;

/** «غارات على معاقل تنظيم «الفجر»»: a preposition governs the name through nouns in the construct. */
function isStruck(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back <= AGAINST_REACH; back -= 1) {
    const word = words[back]!;
    if (/^[«"“]$/.test(word.text)) continue;
    if (AGAINST.has(word.base)) return at - back > 1 && isBlowNoun(words[back - 1]);
    // «هجمات على المركز التجاري والوزارة»: what و joins is governed too.
    const joined = words[at]!.and && word.definite;
    const noun =
      !word.mark && !word.mention && !word.date && (!word.definite || joined) && !word.and && !word.preposition;
    if (!noun || isPreposition(word)) return false;
  }
  return false;
}

/** «في دولة قطر»، «بمملكة البحرين». */
const STATES = foldedSet('دولة جمهورية مملكة سلطنة إمارة بدولة بجمهورية بمملكة بسلطنة بإمارة');

const wordOf = (words: readonly Word[], mention: Mention): number =>
  words.findIndex((word) => word.mention === mention);

const NEAR = foldedSet('قريب قريبة قريبا بعيد بعيدة بعيدا بالقرب مقربة');

const ACCORDING = foldedSet('حسب بحسب وفق وفقا طبقا');

/** «وفق نادي الأسير الفلسطيني»: the whole noun phrase behind the word tells. */
function isTeller(words: readonly Word[], at: number, clitic: string): boolean {
  if (clitic && clitic !== 'ل') return false;
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const word = words[back]!;
    if (ACCORDING.has(word.base) || ACCORDING.has(word.form)) return true;
    // «وفق «المفوضية العليا»»
    if (/^[«"“]$/.test(word.text)) continue;
    if (word.mark || word.and || word.preposition || isPreposition(word) || (word.verbs.length && !word.definite))
      return false;
  }
  return false;
}

/** Where the title begins that a person bears right before his name; else the name's own place. */
function titleStart({ titles }: Names, words: readonly Word[], at: number, { type, entity, start }: Mention): number {
  if (type !== 'PER') return at;
  const own = titles.find((title) => title.entity === entity && title.end < start && start - title.end <= 2);
  const first = own ? words.findIndex((word) => word.end > own.start) : -1;
  return first < 0 ? at : first;
}

const TOPIC_REACH = 7;

/** Whether a preposition of topic governs the name: «حول مستقبل التحالف». */
function inTopic(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - TOPIC_REACH; back -= 1) {
    const { form, base, mark, verbs, preposition, nouns, and } = words[back]!;
    if (mark) return false;
    if (TOPIC_PREPOSITIONS.has(form) || TOPIC_PREPOSITIONS.has(base)) return true;
    if (preposition === 'ل' && nouns.some(({ verbal }) => verbal)) return true;
    if (verbs.length && !nouns.length && !and) return false;
  }
  return false;
}

const MISSIONS = /^(?:ال)?(?:سفار|قنصلي|بعث|ممثلي)/;

/** «السفارة الروسية لدى الجزائر»: the host of a mission takes no part. */
function isHost(words: readonly Word[], at: number): boolean {
  const mission = words[at - 2];
  if (words[at - 1]?.base !== 'لدي' || !mission) return false;
  const named = words.find(({ mention }) => mention && mention === mission.mention) ?? mission;
  return MISSIONS.test(named.form) || MISSIONS.test(words[at - 3]?.form ?? '');
}
