/** Who speaks behind a verb of saying that و joins to the clause before: whoever acted there, and nobody of an earlier sentence. */
import { foldedSet } from '../lexicon';
import { genderOf } from '../read/agreement';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import type { Segment } from '../read/segments';
import type { Reading, Sentence } from './draft';
import { subjectBehind } from './subject';

/** Cases in which a name ahead of its verb is the verb's subject. */
const AHEAD: ReadonlySet<Argument['case']> = new Set(['plain', 'source']);

/**
 * «وزار فلان القاهرة، وقال إن …»: the subject of the clause that a verb of saying without one is joined to.
 * @param floor who spoke last: where he did in that clause, he goes on
 * @returns the argument; `nobody` where that clause has a subject without a name; null where it tells of none
 */
export function subjectCarried(
  names: Reading,
  { words, segments }: Sentence,
  segment: Segment,
  floor: Argument | null,
): Argument | 'nobody' | null {
  const head = segment.head!;
  const resumes = words[head.at - 1]?.base === 'قد';
  if (!(words[head.at]!.and || resumes) || head.at !== segment.start || segment.kind !== 'main') return null;
  const index = segments.indexOf(segment);
  const before = segments.findLast(({ kind, quoted }, at) => at < index && kind === 'main' && !quoted);
  if (!before || spokeIn(words, before, floor)) return null;
  // «وفاز فلان، لكن اللجنة عادت ورفضت …»: the clause between goes on.
  if (segments.slice(segments.indexOf(before) + 1, index).some(({ kind }) => kind === 'subordinate')) return null;
  if (!before.head) return aloneIn(names, words, before);
  if (resumes) return null;
  if (before.head.reading?.passive || genderOf(words, before.head) !== genderOf(words, head)) return null;
  const ahead = argumentsIn(names, words, before.start, before.head.at).find((name) => AHEAD.has(name.case));
  if (ahead) return ahead;
  const behind = subjectBehind(names, words, before, before.end, false);
  // «والتقى فلان فلانا»: of two persons the first acts.
  if (behind.who === 'named')
    return argumentsIn(names, words, before.head.at + 1, before.end).find(isActor) ?? behind.argument;
  return behind.who === 'unnamed' ? 'nobody' : null;
}

const isActor = ({ case: stands, mention }: Argument): boolean => stands === 'plain' && mention.type !== 'NORP';

const spokeIn = (words: Sentence['words'], { start, end, head }: Segment, floor: Argument | null): boolean =>
  !!head?.verb.flags.has('say') &&
  words.slice(start, end).some(({ mention }) => !!mention && mention === floor?.mention);

/** The one person of a clause whose verb no table knows. */
function aloneIn(names: Reading, words: Sentence['words'], { start, end }: Segment): Argument | null {
  const free = argumentsIn(names, words, start, end).filter(({ case: stands }) => stands === 'plain');
  const [first] = free;
  if (!first || first.mention.type !== 'PER' || free.some(({ acts }) => acts !== first.acts)) return null;
  // «مسرحية فلان»: in construct with a thing he is no subject.
  const lead = words[first.at - 1];
  const stands = !lead || lead.mark || lead.definite || !!lead.mention || lead.verbs.length > 0 || LEADS.has(lead.base);
  return stands || isOffice(lead) ? first : null;
}
const LEADS = foldedSet('كان كانت قد');
