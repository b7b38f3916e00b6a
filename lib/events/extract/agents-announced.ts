/** Who announces a deed of his own is its author, and no mere speaker: «قالت الشرطة إنها اعتقلت …», «أعلن الجيش تدمير …». */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import type { Draft, Sentence } from './draft';

const DONE: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'SUPPORT',
  'CONSULT',
  'AGREE',
  'COOPERATE',
]);
const HE = foldedSet('أنه أنها أنهم أننا إنه إنها إنهم إننا بأنه بأنها بأنهم بأننا');
/** What befalls people, whoever did it. */
const HARM = foldedSet(
  'مقتل وفاة مصرع إصابة سقوط استشهاد جرح وقوع حدوث اندلاع تعرض فقدان مقتلها مقتله وصول انتهاء بدء انطلاق قصف هجوم غارة انفجار تفجير اشتباك اشتباكات مواجهات معارك قتال مناوشات تبادل تجدد استمرار تواصل',
);

/** They tell of blows, and strike none. */
const UNARMED =
  /(?:وزاره(?! الدفاع)|حكومه|هلال|صليب|منظمه|هييه|بلديه|محافظه|ولايه|مستشفي|بعثه|نقابه|مرصد|نيابه|محكمه|وكاله|شبكه|رابطه|جمعيه|مركز(?!ي)|معهد|موسسه|لجنه|امم متحده|اونروا|يونيسف)/;
/** Their words tell of what others did. */
const REPORTS: ReadonlySet<string> = new Set(['أفاد', 'تحدث', 'أبلغ', 'ذكر', 'روى', 'وثق', 'رصد', 'سجل']);

/** Makes those the authors of deeds who announce them as their own. */
export function ownDeeds({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { speaker, participants, type, kind } = draft;
    if (!speaker || kind === 'occasion' || kind === 'reference' || !DONE.has(type)) continue;
    const own = participants.find(({ entity }) => entity === speaker);
    if (own?.role !== 'speaker' || participants.some(({ role }) => role === 'actor')) continue;
    if (speaker.startsWith('per') || (type === 'ASSAULT' && isUnarmed(words, speaker))) continue;
    if (tellsOfHimself(words, segments[draft.segment], draft)) own.role = 'actor';
  }
}

/** By its id, or by how the sentence calls it: the id of a listed body does not tell its kind. */
function isUnarmed(words: Sentence['words'], speaker: string): boolean {
  const called = words
    .filter(({ mention }) => mention?.entity === speaker)
    .map(({ form }) => form.replace(/^[وف]?[بل]?ال/, ''));
  return UNARMED.test(speaker) || UNARMED.test(called.join(' '));
}

function tellsOfHimself(
  words: Sentence['words'],
  segment: Sentence['segments'][number] | undefined,
  draft: Draft,
): boolean {
  if (!segment) return false;
  const verb = segment.head;
  // «أعلن الجيش تدمير …»: a verbal noun of doing right behind the speaker or the verb.
  if (draft.noun !== null && verb && verb.at < draft.noun && verb.verb.flags.has('say')) {
    const noun = words[draft.noun]!;
    if (words[draft.noun - 1]!.base === 'عن' && REPORTS.has(verb.verb.lemma)) return false;
    return noun.nouns.some(({ verbal }) => verbal) && !HARM.has(noun.stem) && !HARM.has(noun.base);
  }
  if (segment.kind !== 'complement' || !verb || verb.reading?.passive) return false;
  return words.slice(Math.max(0, segment.start - 1), verb.at).some(({ base }) => HE.has(base));
}
