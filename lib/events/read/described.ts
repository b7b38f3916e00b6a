/** Names that only describe the one named before them: «حركة الفجر المرتبطة بتنظيم …», «شركة النور الألمانية». */
import { foldedSet } from '../lexicon';
import { isPreposition } from './predicates';
import type { Word } from './word';

/** Participles and adjectives that join a body to another by a preposition, in the masculine singular without the article. */
const BONDS = foldedSet(
  `تابع مرتبط موالي موال مدعوم متحالف حليف منضوي منضو منتمي منتم محسوب مملوك مقرب مناهض معارض مناوئ منبثق مشغل مسيطر خاضع منشق
  معترف متعاقد ممول منافس`,
);
const ENDINGS = /(?:يه|ه|يون|ون|يين|ين|ان|ات)$/;
const REACH = 5;

/** «المرتبطون», «التابعة», «الموالية»: with the article, in any gender and number. */
function isBond({ form }: Word): boolean {
  const [, bare] = /^و?ال(.{3,})$/.exec(form) ?? [];
  if (!bare) return false;
  const stem = bare.replace(ENDINGS, '');
  return BONDS.has(bare) || BONDS.has(stem) || BONDS.has(`${stem}ي`);
}

/** Whether a name only describes the one before it. */
export function describesNamed(words: readonly Word[], at: number): boolean {
  return words[at]!.mention?.type === 'NORP' ? isAdjective(words, at) : isBondedTo(words, at);
}

/** «شركة النور الألمانية»: a nationality in the singular with the article, right behind a body's name. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const before = words[/^[»”")]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1];
  return before?.mention?.type === 'ORG' && /^ال.{2,}(?:ي|يه)$/.test(words[at]!.form);
}

function isBondedTo(words: readonly Word[], at: number): boolean {
  // «حزب … المعارض فلان»: without a preposition he is its man.
  let joined = /^[بل]/.test(words[at]!.form) && words[at]!.mention!.start > words[at]!.start;
  for (let back = at - 1; back > 0 && at - back <= REACH; back -= 1) {
    const word = words[back]!;
    if (isBond(word)) return joined && isNamed(words, back - 1);
    joined ||= isPreposition(word) || word.preposition !== '';
    const small = isPreposition(word) || /^[«"“]$/.test(word.text);
    const noun = !word.mark && !word.mention && !word.date && !word.and && !word.verbs.length;
    if (!small && !noun) return false;
  }
  return false;
}

/** A name right before, through its nationality, a comma or a closing mark. */
function isNamed(words: readonly Word[], from: number): boolean {
  let at = from;
  while (/^[،»”")]$/.test(words[at]?.text ?? '') || words[at]?.mention?.type === 'NORP') at -= 1;
  const type = words[at]?.mention?.type;
  return type === 'ORG' || type === 'PER' || type === 'GPE';
}

/** Where the words with the article begin that say right before a person's name what he is; else the name's own place. */
export function describedFrom(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3) {
    const { form, mark, mention, date, verbs, nouns } = words[first - 1]!;
    const described = form.startsWith('ال') && !mark && !date && (!mention || mention.type === 'NORP');
    if (!described || (verbs.length > 0 && !nouns.length)) break;
    first -= 1;
  }
  return first;
}

const HOLDERS = foldedSet('وزراء رؤساء قادة سفراء زعماء ملوك مندوبو مندوبي ممثلو ممثلي وزيرا وزيري رئيسا رئيسي');
const LIST_REACH = 14;

/** «وزراء خارجية مصر فلان والأردن فلان»: states in a list of who holds an office where. */
export function isOfHolders(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= LIST_REACH; back -= 1) {
    const { form, base, mark, text, mention, verbs, nouns } = words[back]!;
    if (HOLDERS.has(form) || HOLDERS.has(base)) return true;
    if ((mark && text !== '،') || (!mention && verbs.length > 0 && !nouns.length)) return false;
  }
  return false;
}
