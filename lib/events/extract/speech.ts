import { foldedSet } from '../lexicon';
import { genderOf, type Gender } from '../read/agreement';
import { argumentsIn, type Argument } from '../read/arguments';
import type { Segment } from '../read/segments';
import type { Reading, Sentence } from './draft';
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
]);

/** The speaker of a clause of saying: its subject; else a name ahead of it that stands free; else whoever has the floor. */
export function speakerOf(names: Reading, { words, segments }: Sentence, segment: Segment, floor: Floor): Floor {
  const head = segment.head!;
  const index = segments.indexOf(segment);
  const first = index === 0 ? 0 : segment.start;
  const end = Math.min(segment.end, head.at + 25);
  const gender = genderOf(words, head) ?? undefined;
  const named = (speaker: Argument): Floor => {
    if (isReporter(words, speaker)) return { speaker: null, outlet: true };
    return { speaker, outlet: false, gender };
  };
  if (isImpersonal(words, segment)) return { speaker: null, outlet: true };
  // «وأكد سعادته»: who was named before with his title.
  if (HONOURED.has(words[head.at + 1]?.base ?? '') && floor.speaker) return { ...floor, goesOn: true };
  const spoken = segments
    .slice(Math.max(0, index - 8), index)
    .some((other) => other.head?.verb.flags.has('say') && other.kind === 'main');
  const behind = subjectBehind(names, words, segment, end, spoken && floor.speaker !== null);
  // «شفشاون ـ «النور»: أعلنت الهيئة …»: what a colon parts from the verb tells whence the line comes.
  if (behind.who === 'named' && words[head.at - 1]?.text === ':') return named(behind.argument);
  const ahead = argumentsIn(names, words, first, head.at);
  // «وكانت بغداد قد أعلنت»: a name ahead in the same clause is the subject, unless a comma parts it off.
  const near = subjectAhead(
    words,
    ahead.filter(({ at }) => !commaBetween(words, at, head.at)),
    first,
  );
  if (near) return named(near);
  if (behind.who === 'named') return named(behind.argument);
  // «الحكومة», «الحركة»: no person who spoke before.
  const anotherSpeaks = behind.who === 'body-goes-on' && floor.speaker?.mention.type === 'PER';
  if (behind.who === 'unnamed' || anotherSpeaks) return { speaker: null, outlet: false };
  const free = behind.who === 'none' && subjectAhead(words, ahead, first);
  if (free) return named(free);
  const outlet = argumentsIn(names, words, head.at + 1, end).some(
    ({ case: stands, at }) => stands === 'outlet' && at - head.at <= 4 && !isTalkedTo(words, head.at, at),
  );
  if (behind.who === 'none' && outlet) return { speaker: null, outlet: true };
  return { ...floor, goesOn: true };
}

/** «وأضاف في تصريح لقناة …»: an outlet that somebody talks to says nothing itself. */
const isTalkedTo = (words: Sentence['words'], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ base }) => INTERVIEWS.has(base));
const INTERVIEWS = foldedSet('تصريح تصريحات مقابلة حديث حوار مداخلة اتصال');

const HONOURED = foldedSet('سعادته سعادتها معاليه معاليها سموه سموها فخامته جلالته سيادته فضيلته دولته نيافته');

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

const IMPERSONAL = foldedSet('يذكر يشار تجدر يعتقد يقال يتوقع ذكر');

/** «يُذكر أن …»: nobody says it. */
function isImpersonal(words: Sentence['words'], { head }: Segment): boolean {
  const next = words[head!.at + 1];
  const told =
    next && (next.base.startsWith('ان') || (next.base === 'الي' && words[head!.at + 2]?.base.startsWith('ان')));
  return !!told && IMPERSONAL.has(words[head!.at]!.base) && head!.at <= 1;
}
