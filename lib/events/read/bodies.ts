/** «الحركة»، «الجهاز»، «الوزارة»: a body that the article has named, called by the noun that its name begins with. */
import type { EntityId, Mention } from '../../model';
import { foldedSet } from '../lexicon';
import { RELATIVES } from './function-words';
import { fold } from '../../text';
import type { Word } from './word';

/** A body's noun, and where the article names it. */
export interface Body {
  noun: string;
  entity: EntityId;
  start: number;
}

/** Nouns that bodies' names begin with. */
const BODY_NOUNS = foldedSet(
  `حركة جهاز حزب جماعة جامعة هيئة وزارة منظمة شركة نقابة اتحاد تحالف بعثة لجنة مجلس محكمة رابطة جبهة كتلة بنك مصرف وكالة مؤسسة جمعية
  مرصد نادي قوات جيش حكومة شرطة تنظيم ميليشيا مليشيا كتائب فصيل تيار ائتلاف مجموعة صندوق مديرية مصلحة سفارة قنصلية بلدية نيابة مفوضية
  برلمان ديوان مركز معهد مكتب دائرة سلطة إدارة كنيسة بطريركية مشيخة غرفة تجمع تنسيقية ائتلافية هلال صليب`,
);

const REACH = 16;
/** The word before a name, through an opening quotation mark. */
const BEFORE = /(?:^|\s)[وبل]?(\p{L}+)\s+["«“]?$/u;

/** «حركة «الفجر» المتمردة»: its men are «المتمردون». */
const REBEL = /^["»”]?\s+ال(متمرد|انفصالي|جهادي|إرهابي)ة?(?!\p{L})/u;

/** Of these an article has one, also where it names it late. */
const FORCES = foldedSet(
  'شرطة جيش حكومة حركة حزب شركة نيابة برلمان وكالة منظمة جماعة تنظيم بعثة اتحاد تحالف رابطة نقابة مفوضية قوات جهاز هيئة',
);

/** Before a place they make it a body: «إدارة شفشاون»، «حكومة لبنان». */
const RULING = foldedSet('إدارة حكومة سلطات');

/** «قوات الاحتلال», «قصف للاحتلال»: what Arabic news calls the state, in articles that name it. */
const OCCUPATION = 'احتلال';
const OCCUPIER = 'gpe:israel';
/** «إنهاء الاحتلال», «سجون الاحتلال»: the state of affairs, and places of it. */
const NO_PARTY = foldedSet(
  'إنهاء زوال تحت مقاومة ظل منذ رفض سجون سجن معتقلات حاجز حواجز جدار سنوات زمن محكمة ضحايا أسرى ذكرى خلال قبل بعد',
);

/** The bodies of an article by the nouns that their names begin with, in reading order. */
export function bodiesIn(text: string, mentions: readonly Mention[]): Body[] {
  const occupied = mentions.some(({ entity, country, metonymFor }) => [entity, country, metonymFor].includes(OCCUPIER));
  const named = namedIn(text, mentions);
  return occupied ? [{ noun: OCCUPATION, entity: OCCUPIER, start: -1 }, ...named] : named;
}

function namedIn(text: string, mentions: readonly Mention[]): Body[] {
  return mentions.flatMap(({ type, entity, start, end }) => {
    const [first = ''] = text.slice(start, end).split(/\s+/);
    const noun = fold(first).replace(/^ال/, '');
    const rebels = type === 'ORG' ? fold(text.slice(end, end + REACH).match(REBEL)?.[1] ?? '') : '';
    const people = rebels ? ['ون', 'ين'].map((ending) => ({ noun: rebels + ending, entity, start })) : [];
    if (type === 'ORG' && BODY_NOUNS.has(noun)) return [{ noun, entity, start }, ...people];
    // «حركة «الفجر»»: the name alone was marked.
    const called = fold(text.slice(Math.max(0, start - REACH), start).match(BEFORE)?.[1] ?? '');
    const calls = type === 'ORG' ? BODY_NOUNS : type === 'GPE' ? RULING : null;
    return calls?.has(called) ? [{ noun: called, entity, start }, ...people] : people;
  });
}

const GOVERNMENTAL = foldedSet('الحكومي الحكومية النظامية الحكوميين الفيدرالية الاتحادية');
/** «القوات الحكومية», «الوفد الحكومي»: whose they are, by the nouns of the bodies. */
const OF_GOVERNMENT: Readonly<Record<string, readonly string[]>> = {
  قوات: ['جيش', 'قوات'],
  وفد: ['حكومه'],
  جانب: ['حكومه'],
  طرف: ['حكومه'],
};

/** The body that a word with the article stands for: the last one named before it; null where it has a complement of its own. */
export function bodyAt(words: readonly Word[], at: number, bodies: readonly Body[]): EntityId | null {
  const { mention, mark } = words[at]!;
  if (mention || mark) return null;
  if (words[at]!.stem === OCCUPATION && NO_PARTY.has(words[at - 1]?.base ?? '')) return null;
  const next = words[at + 1];
  const ruling = GOVERNMENTAL.has(next?.base ?? '') && !next!.mention ? OF_GOVERNMENT[words[at]!.stem] : undefined;
  // «القوات الديمقراطية» of rebels are none: a state's own body has its state in its id.
  if (ruling)
    return bodies.findLast(({ noun, entity }) => ruling.includes(noun) && entity.includes('@'))?.entity ?? null;
  const verb = words[at - 1]?.verbs.length;
  if (next && !next.mark && (next.definite || next.mention)) {
    // «اتهمت الحركة الجيش السوداني»: behind the verb's subject a name is its object.
    if (!isObject(words[at]!, next) || (next.mention && !verb)) return null;
  }
  return bodyCalled(words[at]!, bodies);
}

/** The last body named before a word that the word calls by its noun, whatever stands behind it. */
export function bodyCalled({ form, start }: Word, bodies: readonly Body[]): EntityId | null {
  const [called, noun] = /^[وفبل]{0,2}?(?:ال|لل)(.+)$/.exec(form) ?? [];
  if (!called) return null;
  const alike = bodies.filter((body) => body.noun === noun);
  const before = alike.findLast((body) => body.start < start);
  // «الشرطة توقف …» over «أعلنت الشرطة الكينية …»: a headline says shortly what the text names.
  const only = FORCES.has(noun!) && alike.every(({ entity }) => entity === alike[0]!.entity) ? alike[0] : undefined;
  return (before ?? only)?.entity ?? null;
}

/** «تبنت الحركة الهجوم»: what does not agree with a noun is no adjective of it. */
function isObject({ base }: Word, next: Word): boolean {
  if (RELATIVES.has(next.base)) return false;
  if (base.endsWith('ه')) return !/(?:ه|ت|ي|ا)$/.test(next.base);
  return !!next.mention && /^ال.+ه$/.test(next.base);
}

/** A mention of the body, where the word stands. */
export function bodyMention({ start, end }: Word, entity: EntityId): Mention {
  return { start, end, type: 'ORG', entity, confidence: 0.6, reason: 'context' };
}
