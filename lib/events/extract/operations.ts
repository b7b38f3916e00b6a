import type { Participant } from '../../model';
import { fold } from '../../text';
import { gistOf } from '../merge/words';
import type { Told } from './coreference';
import type { Draft } from './draft';
import { isOther } from './others';

/** What goes on through an article: its type, the words by which it is known, and what is sent for it, which is another's deed. */
interface Operation {
  type: Draft['type'];
  words: ReadonlySet<string>;
  not: ReadonlySet<string>;
  /** Whether only one who has part in both tells of one: a wire of condolence and a day of mourning. */
  own: boolean;
  /** Whether only what is told in sentences near each other is one: the police act more than once. */
  near?: true;
}

const gists = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => gistOf(fold(word))));

/** The search for the missing, the release of captives, an inquiry, mourning: rows by their words. */
const OPERATIONS: readonly Operation[] = [
  {
    type: 'AID',
    words: gists(
      'بحث إنقاذ أنقذ انتشال انتشل إجلاء أجلى إسعاف أسعف إخماد أخمد إطفاء أطفأ مفقودين مفقود مفقودي ناجين ناجون عالقين عالقون محاصرين جثث جثة جثامين أنقاض سيطر حريق حرائق نيران',
    ),
    not: gists('أرسل أوفد وجه سير قدم تبرع خصص وزع تسلم عرض'),
    own: false,
  },
  {
    type: 'RETREAT',
    words: gists(
      'إفراج أفرج سراح مفرج محررين محررون أسير أسيرا أسرى محتجز محتجزا محتجزين معتقل معتقلا معتقلين رهينة رهائن سجينا سجناء مختطفين عسكريا',
    ),
    not: gists('عفو استقالة خفف رفع سمح'),
    own: false,
  },
  {
    type: 'COERCE',
    words: gists(
      'اعتقل اعتقال اعتقالات أوقف توقيف توقيفات قبض ضبط داهم مداهمة مداهمات دهم احتجز احتجاز موقوف موقوفا موقوفين معتقل معتقلا معتقلين مشتبه صادر مصادرة فتش تفتيش',
    ),
    not: new Set(),
    own: false,
    near: true,
  },
  { type: 'ACCUSE', words: gists('تحقيق تحقيقا تحقيقات'), not: new Set(), own: false },
  {
    type: 'SUPPORT',
    words: gists('تعزية تعازي تعازيه تعازيها عزى عزاء مواساة واسى حداد حدادا أعلام'),
    not: new Set(),
    own: true,
  },
];

/**
 * Whether two drafts of one article, of one type and on days that meet, tell of one operation that goes on: «واصلت فرق الإنقاذ البحث» and
 * «انتُشلت ثلاث جثث», «أفرجت …» and «سُلم الأسرى إلى …», «بعث برقية تعزية» and «أعلن الحداد».
 */
export function sameOperation({ lead, drafts }: Told, draft: Draft): boolean {
  // Whoever is set free is taken elsewhere; a rescue elsewhere is another.
  if (draft.another || (lead.type === 'AID' && placesApart(lead, draft))) return false;
  const row = OPERATIONS.find(({ type }) => type === lead.type && type === draft.type);
  if (!row || !isOf(row, lead) || !isOf(row, draft)) return false;
  if (row.near && (!drafts.some(({ sentence }) => draft.sentence - sentence <= NEAR) || apart(lead, draft)))
    return false;
  // «فتحت باريس تحقيقا» and «فتحت روما تحقيقا» are two.
  if ((lead.kind === 'speech') !== (draft.kind === 'speech') || statesApart(lead, draft)) return false;
  return (
    !row.own || lead.participants.some(({ entity }) => draft.participants.some((other) => other.entity === entity))
  );
}

function isOf({ words, not }: Operation, { predicate, objects }: Draft): boolean {
  const told = [fold(predicate), ...objects].map(gistOf);
  return told.some((word) => words.has(word)) && !not.has(told[0]!) && !told.some((word) => isOther({ base: word }));
}

const NEAR = 2;

/** By other hands, done to others, or elsewhere. */
function apart(lead: Draft, draft: Draft): boolean {
  const named = ({ participants }: Draft, part: Participant['role']) =>
    participants.flatMap(({ entity, role }) => (role === part ? [entity] : []));
  const [left, right] = [named(lead, 'actor'), named(draft, 'actor')];
  const hands = left.length > 0 && right.length > 0 && !left.some((actor) => right.includes(actor));
  const known = named(lead, 'recipient');
  const others = known.length > 0 && named(draft, 'recipient').some((one) => !known.includes(one));
  // «وأن الاعتقالات جرت في حيين»: those that were told, wherever.
  // «وضبطت … في مارس الماضي»: what has a month of its own is none of the day's.
  const past = draft.dated && !lead.dated && draft.grain !== 'day' && draft.grain !== 'minute';
  return past || hands || others || (!draft.definite && placesApart(lead, draft));
}

function statesApart(lead: Draft, draft: Draft): boolean {
  const states = ({ participants }: Draft) =>
    participants.flatMap(({ entity }) => (entity.startsWith('gpe:') ? [entity] : []));
  const [left, right] = [states(lead), states(draft)];
  return left.length > 0 && right.length > 0 && !left.some((state) => right.includes(state));
}

function placesApart({ places }: Draft, other: Draft): boolean {
  return places.length > 0 && other.places.length > 0 && !places.some((place) => other.places.includes(place));
}
