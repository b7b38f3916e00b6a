import { fold } from '../../text';
import type { Participant } from '../../model';
import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import { ownDeeds } from './agents-announced';
import { addAttending } from './agents-attending';
import { dropFalseActors } from './agents-checked';
import { addCalled, addDescribed, addMeant } from './agents-described';
import type { Draft, Reading, Sentence } from './draft';

/** Verbs of carrying out, whose subject is the author of the noun before them: «قصف نفذته قوات …»، «غارة شنها …». */
const CARRIED_OUT = foldedSet('نفذ شن ارتكب قاد خطط دبر تبنى');

/** Names the author of a blow that a relative clause tells: «قتل 11 في قصف نفذته قوات الدعم». The draft gets its actor. */
export function addAuthor(reading: Reading, { words, segments }: Sentence, index: number, draft: Draft): void {
  if (draft.type !== 'ASSAULT' || draft.participants.some(({ role }) => role === 'actor')) return;
  const near = relativesEnd(segments, index);
  const at = words.findIndex(
    ({ base, and, verbs }, at) =>
      at > draft.at &&
      // «هجوما على سوق … وتبناه تنظيم الفجر»
      (at < near || and) &&
      IT.test(base) &&
      verbs.some(({ verb }) => CARRIED_OUT.has(fold(verb.lemma))),
  );
  if (at < 0) return;
  const [author] = argumentsIn(reading, words, at + 1, words.length).filter(({ case: stands }) => stands === 'plain');
  if (!author || draft.participants.some(({ entity }) => entity === author.state)) return;
  draft.participants.push({ entity: author.state, role: 'actor' });
}

/** What the other clauses of a sentence tell of the parties of its events. */
export function addAgents(reading: Reading, line: Sentence, drafts: readonly Draft[]): void {
  addAccused(line, drafts);
  ownDeeds(line, drafts);
  addDescribed(reading, line, drafts);
  addCalled(reading, line, drafts);
  addMeant(line, drafts);
  addAttending(reading, line, drafts);
  dropFalseActors(reading, line, drafts);
}

/** «اتهمت الحركة الجيش بقصف قرى»: of a blow that somebody is accused of he is the author, as far as the text tells. */
function addAccused({ words }: Sentence, drafts: readonly Draft[]): void {
  for (const blow of drafts) {
    if (blow.type !== 'ASSAULT' || blow.noun === null || words[blow.noun]!.preposition !== 'ب') continue;
    if (blow.participants.some(({ role }) => role === 'actor')) continue;
    const accuses = drafts.findLast(
      ({ type, segment, at }) => type === 'ACCUSE' && segment === blow.segment && at < blow.at,
    );
    const accused = accuses?.participants.find(({ role }) => role === 'recipient');
    if (!accused) continue;
    blow.participants = [
      { ...accused, role: 'actor' },
      ...blow.participants.filter(({ entity }) => entity !== accused.entity),
    ];
  }
}

/** The end of a clause with the relative clauses that follow it. */
function relativesEnd(segments: Sentence['segments'], index: number): number {
  let last = index;
  while (segments[last + 1]?.kind === 'relative') last += 1;
  return segments[last]!.end;
}

const IT = /..(?:ه|ها)$/;

/** Adds the parties of talks that a relative clause tells: «المباحثات التي يقودها الوسطاء بين السودان ومصر». */
export function addParties(reading: Reading, { words, segments }: Sentence, index: number, draft: Draft): void {
  if (draft.type !== 'CONSULT' || draft.participants.length > 1) return;
  const clause = segments.find(({ kind, parent }) => kind === 'relative' && parent === index);
  if (!clause) return;
  const between = words.slice(clause.start, clause.end).findIndex(({ base }) => base === 'بين');
  if (between < 0) return;
  for (const { state, case: stands } of argumentsIn(reading, words, clause.start + between, clause.end)) {
    if (stands !== 'plain' || draft.participants.some(({ entity }) => entity === state)) continue;
    draft.participants.push({ entity: state, role: 'actor' });
  }
}

const APPOINTED_AFTER = foldedSet('خلفا بدلا');
/** Behind these stands who brings two together or lends a hand. */
const BESIDE_THEM = foldedSet('برعاية بوساطة بمشاركة باستضافة بحضور');
const HELPED_BY = foldedSet('بدعم بالتعاون بالشراكة بتمويل بمساعدة');
/** Who does it together with them, whatever it is. */
const TOGETHER = foldedSet('بالتنسيق بالاشتراك بالتعاون بالشراكة مشترك مشتركة المشترك المشتركة مشتركا');
/** Who called people into the street or to a table. */
const CALLED_BY = foldedSet('بدعوة');
const WITH_OR_FROM = foldedSet('من مع');
const JOINT: ReadonlySet<Draft['type']> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT']);
const CALLED: ReadonlySet<Draft['type']> = new Set(['PROTEST', 'CONSULT']);
const DONE_TOGETHER: ReadonlySet<Draft['type']> = new Set([...JOINT, 'AID', 'COERCE', 'ASSAULT', 'MOBILIZE']);
const FACED = foldedSet('أمام قبالة');
const VEHICLES = foldedSet(
  'طائرة مروحية مقاتلة سفينة باخرة عبارة ناقلة يخت قطار حافلة شاحنة مصفاة منجم مصنع محطة مستودع منصة',
);
const OF_ITS_OWNER = foldedSet('تابع تابعة التابع التابعة مملوك مملوكة المملوك المملوكة');

const PAST_REACH = 7;

/**
 * Adds those whom a phrase of the clause makes parties, whatever its verb: «سبق لفلان أن …» its actor, «خلفا لفلان» who goes,
 * «أمام مقر الشركة» whom a protest is against, «أمام البرلمان» before whom an oath or a promise is made, «طائرة تابعة لشركة …» whose
 * the wreck is.
 */
export function addByPhrase(reading: Reading, { words, segments }: Sentence, index: number, draft: Draft): void {
  const { start, end, head } = segments[index]!;
  const put = (entity: string, role: Participant['role']): void => {
    draft.participants = [...draft.participants.filter((other) => other.entity !== entity), { entity, role }];
  };
  // Names are asked for where the word stands at all: nearly no clause has it.
  const past = words.findLastIndex(({ base }, at) => at < start && at >= start - PAST_REACH && base === 'سبق');
  const forerunners = past < 0 ? [] : argumentsIn(reading, words, past + 1, start);
  if (forerunners[0]?.at === past + 1 && words[past + 1]!.form.startsWith('ل')) {
    for (const { entity, role } of draft.participants) if (role === 'actor') put(entity, 'recipient');
    // «سبق لمصر وقبرص أن وقعتا»
    const others = forerunners.slice(1).filter(({ at }) => words[at]!.and);
    for (const { state } of [...others.reverse(), forerunners[0]]) put(state, 'actor');
    // Whoever acts comes first: what goes on without a subject goes on with him.
    draft.participants.reverse();
  }
  for (const argument of argumentsIn(reading, words, head!.at + 1, relativesEnd(segments, index))) {
    const { at, acts, mention, case: stands } = argument;
    if (!ELSEWHERE.has(stands) && isBeside(words, at, draft.type)) put(acts, 'actor');
    if (at >= end) continue;
    const face = facedFrom(words, at);
    // «على يد الصربي فلان»: the person, and not what describes him.
    if (isBy(words, at) && stands !== 'bearer-title') put(acts, 'actor');
    else if (APPOINTED_AFTER.has(words[at - 1]!.base)) put(acts, 'recipient');
    else if (face > head!.at && (mention.type === 'ORG' || mention.type === 'PER') && HEARD.has(draft.type))
      put(acts, 'recipient');
    else if (draft.type === 'DISASTER' && mention.type === 'ORG' && isOwner(words, at)) put(acts, 'recipient');
  }
}

const HANDS = foldedSet('يد يدي أيدي أيد بيد بأيدي');
const FIRE = foldedSet('برصاص بنيران بقذائف بصواريخ');
const BY_REACH = 3;

/** «على يد القوات», «من قبل مسلحي الحركة», «برصاص مسلحين من …»: who has done what a passive or a verbal noun tells. */
function isBy(words: Sentence['words'], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back <= BY_REACH; back -= 1) {
    const { base, mark, text, mention, definite, date } = words[back]!;
    if (FIRE.has(base)) return true;
    if (HANDS.has(base)) return base.startsWith('ب') || words[back - 1]!.base === 'علي';
    if (base === 'قبل') return words[back - 1]!.base === 'من';
    if (base === 'جانب' && words[back - 1]!.base === 'من') return true;
    if (mention?.type === 'NORP') continue;
    // «برصاص القوات المصرية»
    const described = definite && words[at]!.mention?.type === 'NORP';
    if ((mark && !/^[«"“]$/.test(text)) || mention || (definite && !described) || date) return false;
  }
  return false;
}

/** What is done before somebody: a protest, an oath, a promise, a demand. */
const HEARD: ReadonlySet<Draft['type']> = new Set(['PROTEST', 'STATEMENT', 'AGREE', 'REQUEST', 'ACCUSE']);
const FACE_REACH = 4;

const ELSEWHERE: ReadonlySet<Argument['case']> = new Set([
  'place',
  'destination',
  'outlet',
  'teller',
  'bearer-title',
  'backed',
]);
const BESIDE_REACH = 5;

/** «برعاية دولة قطر», «بوساطة قطرية وأميركية», «بدعم من منظمة …»: who stands by talks, an agreement or a relief. */
function isBeside(words: Sentence['words'], at: number, type: Draft['type']): boolean {
  for (let back = at - 1; back >= 0 && at - back <= BESIDE_REACH; back -= 1) {
    const { base, form, mark, text, date, verbs, nouns } = words[back]!;
    if (BESIDE_THEM.has(base) || BESIDE_THEM.has(form)) return JOINT.has(type);
    if (TOGETHER.has(base) && words[back + 1]?.base === 'مع') return DONE_TOGETHER.has(type);
    if (CALLED_BY.has(base)) return CALLED.has(type);
    if (HELPED_BY.has(base) || HELPED_BY.has(form))
      return (type === 'AID' || JOINT.has(type)) && WITH_OR_FROM.has(words[back + 1]?.base ?? '');
    if ((mark && !/^[«»"“”]$/.test(text)) || date || (verbs.length > 0 && !nouns.length)) return false;
  }
  return false;
}

/** Where «أمام» stands before the name at a word, with nouns in the construct between them («أمام مقر …»); -1 for nowhere. */
function facedFrom(words: Sentence['words'], at: number): number {
  for (let back = at - 1; back >= 0 && at - back <= FACE_REACH; back -= 1) {
    const { base, mark, text, definite, mention, date } = words[back]!;
    if (FACED.has(base)) return back;
    const common = definite && !isOffice(words[back]!);
    if ((mark && !/^[«"“]$/.test(text)) || common || date || (mention && mention !== words[at]!.mention)) return -1;
  }
  return -1;
}

/** «طائرة «الخطوط …»», «سفينة تابعة لشركة …»: whose the vehicle or the works is that came to grief. */
function isOwner(words: Sentence['words'], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).filter(({ mark }) => !mark);
  const last = before.at(-1);
  if (!last) return false;
  if (VEHICLES.has(last.base)) return true;
  return before.some(({ base }) => OF_ITS_OWNER.has(base));
}
