/** How exact a number is said to be: «نحو 40»، «ما لا يقل عن 12»، «عشرة على الأقل». */
import { fold } from '../../text';
import type { Claim } from '../../model';
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';
import type { Numeral } from './numbers';

type Modifier = Claim['modifier'];

interface Row {
  modifier: Modifier;
  /** The words right before the number, each with its other forms. */
  words: ReadonlySet<string>[];
}

/** The longest first: «لا يزيد على» says the opposite of «يزيد على». */
const BEFORE: readonly Row[] = [
  row('more-than', 'لا', 'يقل/تقل', 'عن/على'),
  row('less-than', 'لا/لم', 'يزيد/تزيد/يزد/تزد', 'عن/على'),
  row('less-than', 'لا/لم', 'يتجاوز/تتجاوز/يتعدى/تتعدى/يفوق/تفوق/يتخطى'),
  row('more-than', 'يزيد/تزيد/يربو/تربو/ينيف/تنيف/زاد/زادت', 'عن/على'),
  row('more-than', 'أكثر/أزيد', 'من'),
  row('more-than', 'الأقل', 'من/عن'),
  row('more-than', 'على', 'الأقل'),
  row('less-than', 'أقل/أدنى', 'من'),
  row('about', 'يقرب/تقرب/قريبا/قريبة', 'من'),
  row('about', 'نحو/حوالي/قرابة/زهاء/تقريبا/يقارب/تقارب/يناهز/تناهز/ناهز/ناهزت/قارب/قاربت'),
  row('more-than', 'تجاوز/تجاوزت/يتجاوز/تتجاوز/تخطى/تخطت/يتخطى/تتخطى/يفوق/تفوق/فاق/فاقت/فوق/أكثر'),
  row('less-than', 'دون'),
];

/** Behind the number and its noun: «بخمسة على الأقل»، «12 شخصا أو أكثر». */
const BEHIND: readonly Row[] = [
  row('more-than', 'على', 'الأقل'),
  row('more-than', 'كحد', 'أدنى'),
  row('more-than', 'أو', 'أكثر/يزيد'),
  row('more-than', 'فأكثر/ونيف'),
  row('less-than', 'على', 'الأكثر/الأقصى'),
  row('less-than', 'كحد', 'أقصى'),
  row('about', 'تقريبا'),
];
const BEHIND_REACH = 3;
/** «بنحو»، «لأكثر من». */
const CLITICS = /^[وف]?[بل](?=نحو|حوالي|اكثر|ازيد|اقل|قرابه|زهاء)/;

/**
 * What the words about a number say of it, and where they begin.
 * @param last the modifier of the number before it in the sentence
 */
export function modifierOf(
  words: readonly Word[],
  { start, end }: Numeral,
  last: Modifier,
): { modifier: Modifier; start: number } {
  for (const { modifier, words: wanted } of BEFORE) {
    const from = start - wanted.length;
    if (from >= 0 && wanted.every((set, index) => isOf(set, words[from + index]!))) return { modifier, start: from };
  }
  for (let at = end; at <= Math.min(end + BEHIND_REACH, words.length - 1); at += 1) {
    if (words[at]!.mark) break;
    const said = BEHIND.find(({ words: wanted }) =>
      wanted.every((set, index) => words[at + index] !== undefined && isOf(set, words[at + index]!)),
    );
    if (said) return { modifier: said.modifier, start };
  }
  // «نحو 2500 جندي في العراق و900 في سوريا»: the word holds for both.
  const [own, one] = [words[start]!.form, words[start - 1]];
  const joined = own.startsWith('و') || one?.form === 'و';
  return { modifier: joined && last === 'about' ? 'about' : 'exact', start };
}

const isOf = (set: ReadonlySet<string>, { base, form }: Word): boolean =>
  set.has(base) || set.has(form) || (CLITICS.test(form) && set.has(form.replace(CLITICS, '')));

function row(modifier: Modifier, ...words: string[]): Row {
  return { modifier, words: words.map((forms) => foldedSet(forms.split('/').map(fold).join(' '))) };
}
