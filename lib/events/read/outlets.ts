/** News outlets and datelines: they tell whence a line comes, and take no part in it. */
import { foldedSet } from '../lexicon';
import type { Word } from './word';

const OUTLETS = foldedSet(
  'صحيفة الصحيفة وكالة قناة موقع شبكة إذاعة مجلة تلفزيون وكالات صحف منصة راديو تلفزة قنوات إذاعات مراسل مراسلة',
);

const DATELINE_REACH = 8;

/** «المستقلة/- قالت …»، «القاهرة (رويترز) - …»: what stands before a dash at the head of a line tells whence the line comes. */
export function isDateline(words: readonly Word[], at: number): boolean {
  // «... على القطاع (رويترز) شهيد في …»: the source of a picture or a line, wherever it stands.
  if (isSender(words, at)) return true;
  if (isWire(words[at]) && words[0]!.mention && words[0]!.mention === words[at - 1]?.mention && isSentFrom(words, 0))
    return true;
  if (at > DATELINE_REACH) return false;
  if (isSentFrom(words, at) || isSigned(words, at) || isHeadedBy(words, at)) return true;
  // «غزة - معا - استشهد …»: the last dash ends it.
  // «الرباط (أ ف ب) –»: the agency's letters are words of their own.
  const dash = words.slice(at, at + 9).findLastIndex(({ text }) => /^[-–—ـ/]$/.test(text));
  if (dash < 0) return false;
  const head = words.slice(0, at + dash + 1);
  return (
    head.every(
      ({ mark, mention, date, verbs, nouns }) => mark || mention || date || (!verbs.length && !nouns.length),
    ) && words[at + dash + 1]?.mention === null
  );
}

const AGENCIES = foldedSet(
  'رويترز وكالات فرانس برس أسوشيتد أسوشييتد الفرنسية الألمانية الأناضول الاناضول شينخوا سبوتنيك تاس واس وام قنا كونا بترا سونا وفا واع سانا نوفوستي الجزيرة خاص مراسلنا إفي أنسا بنا العمانية',
);
const LETTER = /^(?:[اأإ]ف|[اأإبدفشيتن])$/;
const SENDER_REACH = 5;

const isWire = (word: Word | undefined): boolean =>
  !!word &&
  !word.and &&
  !/^(?:ال|خاص|بنا|برس|مراسل)/.test(word.base) &&
  AGENCIES.has(word.base.replace(/^ل(?=.{3})/, ''));

/** «(رويترز)», «(أ ف ب)»: whether a bracket opens at a word that holds nothing but an agency; the index behind it, else -1. */
function behindAgency(words: readonly Word[], open: number): number {
  if (words[open]?.text !== '(') return -1;
  const inside = words.slice(open + 1, open + 2 + SENDER_REACH).findIndex(({ text }) => text === ')');
  if (inside < 1) return -1;
  const held = words.slice(open + 1, open + 1 + inside);
  const letters = held.length > 1 && held.every(({ text, mark }) => mark || LETTER.test(text) || text === 'ف');
  return letters || held.some(({ form, base }) => AGENCIES.has(form) || AGENCIES.has(base)) ? open + 2 + inside : -1;
}

/** «القاهرة (رويترز) أعلن …», «بغداد (أ ف ب) قال …»: a place at the head of a line with an agency behind it. */
function isSentFrom(words: readonly Word[], at: number): boolean {
  const { mention } = words[at]!;
  if (at > 2 || (mention?.type !== 'GPE' && mention?.type !== 'LOC')) return false;
  if (!words.slice(0, at).every((word) => word.mark || word.mention)) return false;
  const open = words.slice(at).findIndex((word) => word.mention !== mention);
  if (open < 1) return false;
  // «الوادية ـ رويترز ـ أعلن …»: a drawn-out letter for a dash, which is no word.
  if (isWire(words[at + open]) && words[at + open + 1]?.verbs.length) return true;
  const next = words.findIndex((word, index) => index >= at + open && !word.mark);
  return behindAgency(words, at + open) > 0 || (next > at + open && isSigned(words, next));
}

/** «بغداد - رويترز: أعلن …», «الرياض: وكالات: …»: an agency before the colon that opens a line. */
function isSigned(words: readonly Word[], at: number): boolean {
  const { mention, form, base } = words[at]!;
  const next = words.slice(at).find((word) => word.mention !== mention);
  const letters = /^[اأ]\s?ف\s?ب$|^د\s?ب\s?[اأ]$/.test(
    words
      .slice(at)
      .filter((word) => word.mention === mention)
      .map(({ text }) => text)
      .join(' '),
  );
  return (
    !!mention &&
    next?.text === ':' &&
    (letters || AGENCIES.has(form) || AGENCIES.has(base)) &&
    words.slice(0, at).every((word) => word.mark || word.mention || word.and)
  );
}

const HEADED_REACH = 5;

/** «الوادية - الراية: أحرز …»: a place, a dash and a name before the colon that opens a line. */
function isHeadedBy(words: readonly Word[], at: number): boolean {
  const first = words[0]!;
  if (first.mention?.type !== 'GPE' && first.mention?.type !== 'LOC') return false;
  const colon = words.slice(0, HEADED_REACH + 2).findIndex(({ text }) => text === ':');
  if (colon <= at) return false;
  const head = words.slice(0, colon);
  const dash = head.findIndex(({ text }) => /^[-–—ـ]$/.test(text));
  return dash > 0 && dash < colon - 1 && head.every(({ mark, mention, nouns }) => mark || mention || !nouns.length);
}

/** «(رويترز)»: the agency itself, wherever its bracket stands. */
function isSender(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === '(' && behindAgency(words, at - 1) > 0;
}

/** Whether a name is that of a news outlet in its place: it reports, it does not act. */
export function isOutlet(words: readonly Word[], at: number): boolean {
  const quoted = /^[«“"]$/.test(words[at - 1]?.text ?? '') ? 1 : 0;
  if (BROADCASTERS.test(words[at]!.form) && words[at]!.mention?.type === 'ORG') return true;
  if (words[at]!.mention?.type === 'ORG' && isWire(words[at])) return true;
  if (words[at]!.mention?.type === 'NORP' && isOfMedia(words, at)) return true;
  if (words[at]!.mention?.type === 'ORG' && isToldTo(words, at)) return true;
  const known = [words[at - 1 - quoted], words[at - 2 - quoted]].some(
    (word) =>
      word && (OUTLETS.has(word.base) || OUTLETS.has(word.form) || OUTLETS.has(word.base.replace(/^[بل](?=.{3})/, ''))),
  );
  return known || isChannel(words, at, quoted);
}

const MEDIA = foldedSet(
  'الإذاعة إذاعة التلفزيون تلفزيون التلفزة تلفزة القناة قناة القنوات قنوات الصحيفة صحيفة الصحف صحف الصحافة صحافة الإعلام إعلام الوكالة وكالة المجلة مجلة الموقع موقع الجريدة جريدة الفضائية فضائية',
);

/** «الإذاعة الرسمية العراقية»: a nation's broadcaster has said it, and not the nation. */
function isOfMedia(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const { base, form, mark, mention } = words[back]!;
    if (mark || mention) return false;
    if (MEDIA.has(base) || MEDIA.has(form) || MEDIA.has(base.replace(/^[بل](?=.{4})/, ''))) return true;
    if (!/^ال.*(?:ي|يه|ه)$/.test(form)) return false;
  }
  return false;
}

/** «بحسب ما قاله مصدر مطلع على المحادثات لبي بي سي», «لـ«الجزيرة نت»»: whom somebody told it. */
function isToldTo(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const front = words.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return PRESS_TOLD.test(form) || (/^لـ?$/.test(front[0] ?? '') && /^[«“"]$/.test(front[1] ?? '') && PRESS.test(form));
}

const PRESS =
  /^(?:الجزيره|العربيه|الحدث|الميادين|الشرق|القدس|الاناضول|بي|سي|سكاي|فرانس|رويترز|اسوشيتد|سبوتنيك|بلومبرغ|اكسيوس|بوليتيكو)$/;
const PRESS_TOLD =
  /^ل(?:لجزيره|لعربيه|لحدث|لميادين|لشرق|لقدس|لاناضول|بي|سي|سكاي|فرانس|رويترز|اسوشيتد|سبوتنيك|بلومبرغ|اكسيوس|بوليتيكو)$/;

const BROADCASTERS = /^(?:ال)?(?:قناه|صحيفه|تلفزيون|اذاعه|راديو)$/;

const SPOKEN_TO = foldedSet('تصريح تصريحات مقابلة مداخلة سؤال أسئلة استفسار');
const CHANNELS = foldedSet('عبر على');
const PAGES = foldedSet('حساب حسابه حسابها صفحة صفحته صفحتها قناته قناتها منصة منصته منصتها');

/** «في تصريح للأناضول»، «مقابلة مع «النور»»، «عبر قناتها في «تلغرام»»: whom a speaker talks to, and where he writes. */
function isChannel(words: readonly Word[], at: number, quoted: number): boolean {
  if (words[at]!.mention?.type !== 'ORG') return false;
  const first = at - 1 - quoted;
  const near = words.slice(Math.max(0, first - 4), first + 1);
  const before = near.slice(near.findLastIndex(({ mark, text }) => mark && !/^[«»“”"]$/.test(text)) + 1);
  const told = words[at]!.form.startsWith('ل') || before.at(-1)?.form === 'ل';
  const spoken = told || before.at(-1)?.base === 'مع' ? SPOKEN_TO : null;
  if (spoken && before.some(({ base, form }) => spoken.has(base) || spoken.has(form))) return true;
  const page = before.findIndex(({ base, form }) => PAGES.has(base) || PAGES.has(form));
  return page > 0 && CHANNELS.has(before[page - 1]!.base);
}
