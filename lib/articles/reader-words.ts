import { marksOf } from './keys';

/** How pages address whoever reads them: comment policies, subscription boxes, cookie notices. Folded; the first words count alone as well. */
const ADDRESSES =
  'ندعوك|ندعوكم|نرجو|نرحب|نامل منك|نامل من|يمكنك|يمكنكم|عليك|عليكم|تعليقك|تعليقاتك|تعليقكم|تعليقاتكم|مشاركتك|مشاركاتك|مشاركاتكم|مشاركتكم|بريدك|بريدكم|بياناتك|بياناتكم|اسمك|استخدامك|تصفحك|موافقتك|اشتراكك|حسابك|يرجي|الرجاء';

/** Whether a line's words (`keyOf`) hold one. */
export const ADDRESSES_READER = new RegExp(`(?:^|\\s)(?:${ADDRESSES})(?=\\s|$)`);

/** The words that tell most lines from such ones without a long look. */
export const READER_WORDS = marksOf(ADDRESSES.split('|').map((phrase) => phrase.split(' ')[0]!));
