/** Follow-ups that are told in the words of what they follow, and are events of their own. */
import { fold } from '../../text';

interface Told {
  type: string;
  headline: string;
  predicate: string;
}

const WELCOMES = new Set(
  'رحب ترحيب أشاد إشادة ثمن تثمين أيد تأييد بارك هنأ تهنئة نوه أثنى وصف اعتبر انتقد'.split(' ').map(fold),
);

/** «رحب باتفاق …»، «وصف الاتفاق بأنه …» is not the deal: one of the two is talk about the other. */
export function welcomesOther(a: Told, b: Told): boolean {
  return welcomes(a) !== welcomes(b);
}

const welcomes = ({ predicate }: Told): boolean => WELCOMES.has(fold(predicate));

const DENIES = new Set('نفى أنكر رفض فند دحض'.split(' ').map(fold));

/** «اتهمت باكو …» and «نفت يريفان …»: an accusation and its denial are told in the same words. */
export function deniesOther(a: Told, b: Told): boolean {
  const [denied, accused] = a.type === 'REJECT' ? [a, b] : [b, a];
  return denied.type === 'REJECT' && accused.type === 'ACCUSE' && DENIES.has(fold(denied.predicate));
}

const PACTS: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'RETREAT', 'CONSULT', 'STATEMENT']);
const EFFECT = /(?:سريان|حيز (?:ال)?(?:تنفيذ|نفاذ)|(?:^| )و?(?:سري|سرت|يسري|تسري) )/;
const SIGNING = new Set('وقع أبرم توقيع إبرام اختتم اتفق توصل'.split(' ').map(fold));

/** «وقعت هدنة» and «دخلت الهدنة حيز التنفيذ»: a pact is signed once, takes effect another time, and is prolonged a third. */
export function stagesApart(a: Told, b: Told): boolean {
  if (prolongs(a) !== prolongs(b) && a.type === b.type && LASTING.has(a.type)) return true;
  if (!PACTS.has(a.type) || !PACTS.has(b.type)) return false;
  const [one, other] = [takesEffect(a), takesEffect(b)];
  return one !== other && concludes(one ? b : a);
}

const LASTING: ReadonlySet<string> = new Set(['COERCE', 'SANCTION', 'RETREAT']);
const PROLONGS = new Set('مدد جدد تمديد تجديد'.split(' ').map(fold));

/** «أعلن الطوارئ»، «مدد الطوارئ أسبوعين». */
const prolongs = ({ predicate }: Told): boolean => PROLONGS.has(fold(predicate));

const takesEffect = ({ headline }: Pick<Told, 'headline'>): boolean => EFFECT.test(fold(headline));

const concludes = ({ predicate, type }: Told): boolean => SIGNING.has(fold(predicate)) || type === 'CONSULT';

const ORDINALS = [
  'أولى أول',
  'ثانية ثاني',
  'ثالثة ثالث',
  'رابعة رابع',
  'خامسة خامس',
  'سادسة سادس',
  'سابعة سابع',
  'ثامنة ثامن',
  'تاسعة تاسع',
  'عاشرة عاشر',
  'أخيرة أخير',
];
const rankOf = new Map(
  ORDINALS.flatMap((row, at) => row.split(' ').map((word): [string, number] => [fold(`ال${word}`), at])),
);
const COUNTED = /(مرحله|جوله|دفعه|دوره|قمه|نسخه|جلسه|شحنه|رحله|قافله|قسط|موتمر|محاكمه|مباراه) (ال\S+)/g;

/** «المرحلة الأولى» and «المرحلة الثانية» are two, whatever else they share. */
export function ranksApart(a: Told, b: Told): boolean {
  const [left, right] = [ranksIn(a), ranksIn(b)];
  return [...left].some(([noun, rank]) => right.has(noun) && right.get(noun) !== rank);
}

function ranksIn({ headline }: Told): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [, noun, word] of fold(headline).matchAll(COUNTED)) {
    const rank = rankOf.get(word!);
    if (rank !== undefined && !ranks.has(noun!)) ranks.set(noun!, rank);
  }
  return ranks;
}
