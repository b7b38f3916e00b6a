/** Years that laws and accords are called by. */
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';

/** «المرسوم رقم 143 لعام 2025», «إلغاء اتفاقية 1968», «دستور 2014»: the year is part of what the text is called; who signs it does so then. */
export function isOfText(words: readonly Word[], at: number): boolean {
  const [front, text] = [words[at - 1], words[at]!.text];
  if (/^ل(?:عام|سنه)$/.test(words[at]!.form) && /\d/.test(front?.text ?? '')) return true;
  return /^[\d٠-٩]{4}$/.test(text) && TEXTS.has(front?.stem ?? '') && !isSigned(words, at - 1);
}

const TEXTS = foldedSet(
  'اتفاقية اتفاق معاهدة قانون دستور قرار إعلان بروتوكول حدود مبادرة مذكرة ميثاق وثيقة نظام ميزانية موازنة',
);
const isSigned = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - SIGNERS), at).some(({ base }) => SIGNED.has(base));
const SIGNERS = 5;
const SIGNED = foldedSet('توقيع وقع وقعا وقعت وقعتا وقعوا إبرام أبرم أبرمت أبرما اعتماد');
