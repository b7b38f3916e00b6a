import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { BODY_NOUNS } from '../read/bodies';
import { isPreposition } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Reading, Sentence } from './draft';

/** Who spoke last: «وأضاف» and «البيان» go on with him. */
export interface Floor {
  speaker: Argument | null;
  /** Whether it is a news outlet, which only passes on. */
  outlet: boolean;
}

/** Names in these places speak only when nobody else is there. */
const ELSEWHERE: ReadonlySet<Argument['case']> = new Set([
  'place',
  'destination',
  'outlet',
  'teller',
  'origin',
  'bearer-title',
]);

/** People without a name. */
const ANIMATE = foldedSet(
  'أحزاب نقابات النقابات المعارضة معارضون ناشطون نشطاء منظمات المنظمات مسؤولون مسؤول خبراء محللون خبير محلل شهود سكان السكان أهالي الأهالي عائلات قوى جهات علماء باحثون أطباء شركات الشركات شركة محكمة المحكمة الشرطة شرطة السلطات الحكومة الجيش البرلمان القضاء العاهل القائد عائلة هيئة لجنة نائب قائد مدير محام محامي سفير وزير زعيم أمين رئيس رئيسة مديرة نواب النواب محتجون المحتجون متظاهرون المتظاهرون مواطنون دول الدول وسائل مراقبون العمال عمال طلاب الطلاب لاعبون رجال زعماء قادة وزراء دبلوماسيون دبلوماسي مصادر مصدر',
);

const CONTINUING = foldedSet(
  'الوزارة البيان المتحدث المتحدثة المصادر المصدر الوزير الوزيرة الرئيس المسؤول المسؤولة الصحيفة الوكالة القناة التقرير الهيئة المنظمة الشركة الناطق السفير النائب المبعوث الأمين المكتب',
);

/** The speaker of a clause of saying: its first name that is no one's title and stands free; else whoever has the floor. */
export function speakerOf(names: Reading, { words, segments }: Sentence, segment: Segment, floor: Floor): Floor {
  const head = segment.head!;
  const first = segments.indexOf(segment) === 0 ? 0 : segment.start;
  const end = Math.min(segment.end, head.at + 25);
  const behind = argumentsIn(names, words, head.at + 1, end);
  const ahead = argumentsIn(names, words, first, head.at);
  // «وكانت بغداد قد أعلنت»: a name ahead in the same clause is the subject, unless a comma parts it off.
  const near = ahead.filter(({ at }) => !commaBetween(words, at, head.at));
  const unnamed = ANIMATE.has(words[head.at + 1]?.form ?? '');
  const direct = objectFollows(words, head.at) ? null : subject(words, behind, head.at);
  const named = subject(words, near, first) ?? direct ?? subject(words, ahead, first);
  if (isImpersonal(words, segment)) return { speaker: null, outlet: true };
  const goesOn = words
    .slice(head.at + 1, Math.min(end, head.at + 4))
    .some(({ base, form, mention }) => !mention && (CONTINUING.has(base) || CONTINUING.has(form)));
  if (named && !(goesOn && named.case !== 'plain')) return { speaker: named, outlet: false };
  if (!goesOn && behind.some(({ case: stands, at }) => stands === 'outlet' && at - head.at <= 4)) {
    return { speaker: null, outlet: true };
  }
  // A body may be called by a common noun («وتقول الفصائل إن»), a person hardly.
  const person = floor.speaker?.mention.type === 'PER';
  // «وانتقدت أحزاب معارضة …», «أعلن المرتضى أن …»: somebody speaks whom nobody has named, and not the last one.
  return unnamed || (!goesOn && person && anotherSpeaks(words, segment)) ? { speaker: null, outlet: false } : floor;
}

/**
 * Whether the word behind the verb is its subject, though no name: behind it stands «أن», or the verb has its object in a pronoun
 * («نفاه الجهاز»). Elsewhere a noun with the article may as well be the object («طالب الحكومة ب…»).
 */
function anotherSpeaks(words: Sentence['words'], { head, end }: Segment): boolean {
  const [verb, next, after] = [words[head!.at]!, words[head!.at + 1], words[head!.at + 2]];
  if (!next || next.mention || next.mark || isPreposition(next) || !next.definite || !/^و?ال/.test(next.form))
    return false;
  if (next.nouns.some(({ verbal }) => verbal) || BODY_NOUNS.has(next.stem)) return false;
  const reports = !!after && after.base.startsWith('ان') && head!.at + 2 <= end;
  return reports || (/(?:ه|ها|هم)$/.test(verb.base) && verb.base.length > 4);
}

/** «أكد متابعة مجلسه لقضية …»: right behind the verb stands what is said, not who says it. */
function objectFollows(words: Sentence['words'], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.mention || next.mark) return false;
  return (next.nouns.some(({ verbal }) => verbal) && !next.definite) || (isPreposition(next) && next.base !== 'عن');
}

/** A person in the noun phrase next to the verb, else the first organisation, state or nationality there. */
function subject(words: Sentence['words'], args: Argument[], from: number): Argument | null {
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
