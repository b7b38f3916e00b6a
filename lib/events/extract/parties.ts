import type { Participant } from '../../model';
import { foldedSet } from '../lexicon';
import { fold } from '../../text';
import { genderOf } from '../read/agreement';
import type { Head, Segment } from '../read/segments';
import type { Draft, Sentence } from './draft';

const WITH_HIM = foldedSet('معه معها معهم به ضده ضدها عليه عليها إليه إليها له لها');

/** «وتتهم الجزائر المغرب …، وقطعت علاقاتها معه»: a verb joined by و without a subject goes on with the last one's. */
export function inheritParties(
  { words, segments }: Sentence,
  { head, end }: Segment,
  participants: Participant[],
  before: Draft,
): void {
  const next = words[head!.at + 1];
  if (hasOwnSubject(words, head!, segments[before.segment]?.head ?? null)) return;
  if (isObjectAlone(words, head!, participants) && before.participants[0]?.role === 'actor') {
    participants[0]!.role = 'recipient';
    const { entity } = before.participants[0];
    if (entity !== participants[0]!.entity) participants.unshift({ entity, role: 'actor' });
    return;
  }
  // «وتستدعي سفيرها»: a noun with a pronoun is the object, and no subject.
  const object = next?.definite && !/^(?:[وفب]?ال|لل)/.test(next.form);
  if (!next || next.mention || (next.definite && !object) || participants.some(({ role }) => role === 'actor')) return;
  const [subject, other] = before.participants;
  const add = (entity: string, role: Participant['role']) => {
    if (!participants.some((known) => known.entity === entity)) participants.push({ entity, role });
  };
  // «اقتحم مسلحون السفارة وقتلوا …»: those without a name go on, and not whom they struck.
  if (subject && subject.role !== 'recipient') add(subject.entity, 'actor');
  const pronoun = words.slice(head!.at, end).some(({ base }) => WITH_HIM.has(base));
  if (pronoun && other) add(other.entity, 'recipient');
}

const BEFELL: ReadonlySet<string> = new Set(
  'قتل جرح أصاب استشهد توفي لقي مات اندلع انفجر سقط وقع نشب تضرر غرق انهار'.split(' '),
);

/** «استقبل فلان الوفد، وأصيب ثلاثة في انفجار»: a passive, what befalls people, and a verb of the other gender have subjects of their own. */
function hasOwnSubject(words: Sentence['words'], head: Head, last: Head | null): boolean {
  if (head.reading?.passive || words[head.at]!.damma) return true;
  const { base } = words[head.at]!;
  const plural = head.reading?.plural ?? false;
  if (BEFELL.has(head.verb.lemma) && !plural && base === fold(head.verb.lemma) && !words[head.at + 1]?.definite)
    return last?.verb.type !== 'ASSAULT';
  // «وقعت الحكومة والحركة اتفاقا واتفقا على …»: two go on, whatever their gender.
  const dual = head.reading?.tense === 'perfect' && base.endsWith('ا') && base !== fold(head.verb.lemma);
  if (!last || plural || dual || last.reading?.plural || last.reading?.passive) return false;
  const [own, before] = [genderOf(words, head), genderOf(words, last)];
  return !!own && !!before && own !== before && last.at < head.at;
}

/** They have an object, so that one name alone behind them is it. */
const TAKES_OBJECT: ReadonlySet<string> = new Set(
  'التقى زار استقبل قابل عين أقال كلف اعتقل أوقف عزل رشح هاتف خلف'.split(' '),
);

/** «زار فلان القاعدة والتقى قائدها فلانا»: behind a verb that has an object a person alone is not its subject. */
function isObjectAlone(
  words: Sentence['words'],
  { at, verb, reading }: NonNullable<Segment['head']>,
  participants: readonly Participant[],
): boolean {
  const [only, ...others] = participants;
  if (!only || others.length || only.role !== 'actor' || !only.entity.startsWith('per')) return false;
  return TAKES_OBJECT.has(verb.lemma) && words[at]!.and && !reading?.passive;
}

const GIVING: ReadonlySet<string> = new Set([
  ...TAKES_OBJECT,
  ...'منح دعم قصف هاجم استهدف قتل أبلغ ساعد هزم شكر هنأ أطلع سلم مول'.split(' '),
]);
const HIMSELF = foldedSet('أنه أنها أنهم أنهما إنه إنها إنهم إنهما بأنه بأنها بأنهم');

const THEY = foldedSet('أنها أنهم إنها إنهم بأنها بأنهم');

/** «قال البنك إنه منح مصر قرضا»: the pronoun acts, and a name right behind the verb is whom it is done to. */
export function isPronounsObject(
  words: Sentence['words'],
  { at, verb, reading }: NonNullable<Segment['head']>,
): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const lead = before.findIndex(({ base }) => HIMSELF.has(base));
  if (lead < 0 || reading?.passive) return false;
  // «أعلنت الشركة أنها أبرمت اتفاقا …»: unlike «أنه», these never stand for nobody.
  if (at - 1 >= 0 && THEY.has(words[at - 1]!.base) && reading) return true;
  if (!GIVING.has(verb.lemma)) return false;
  return before.slice(lead + 1).every(({ base }) => base === 'قد') && !!words[at + 1]?.mention;
}
