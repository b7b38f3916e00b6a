import { phraseKey } from './keys';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'الذي التي الذين هذا هذه ذلك تلك خلال بعد قبل كما حيث عندما بينما لكن على الى اليوم امس ايضا وقال وقالت اكد اكدت اعلن اعلنت قالت جديد جديده اخر اول عام العام مثل حول ضمن منذ حتي غير كانت كان يكون تكون بين عبر وكان جميع المزيد اقرا'
    .split(' '),
); // prettier-ignore

/** The words that tell of a subject: four letters or more once article and proclitics are off, in folded form. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of phraseKey(text).split(' ')) {
    const stem = word.replace(/^(?:[وفبكل]{0,2}ال|لل|و)(?=.{3})/, '');
    if (stem.length >= 4 && !FUNCTION_WORDS.has(stem)) words.add(stem);
  }
  return words;
}

/** The share of the first set that the second holds, 0 where the first is empty. */
export function coverage(of: ReadonlySet<string>, by: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let shared = 0;
  for (const word of of) if (by.has(word)) shared += 1;
  return shared / of.size;
}

/** How alike two sets of words are, 0 to 1 (F1). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = coverage(a, b) * a.size;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
