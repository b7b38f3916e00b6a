/** Holders of an office whose names nobody knows, by what they say: «قال محافظ البنك المركزي ⟦فاتح كاراهان⟧ إن», «قال رئيس الوكالة ⟦سوهاريانتو⟧ إن». */
import { NO_PART } from './behind-titles';
import { BEHIND_OFFICE, NO_CANDIDATES, type Candidate } from './candidate';
import { AL_VERBS, HONORIFICS, RANKS, TENURE, words } from './lexicon';
import { followsOffice } from './office-chain';
import { personCandidate } from './persons';
import { is, WORD_CLASS, type Line, type Token, type Word } from './words';

/** What begins the words that are told: between the office and it stands the teller's name, or nothing. */
const SAYS_THAT = words('إن أن بأن ذلك');
const MOST_PARTS = 3;
/** Words that may stand between an office and what its holder says, and are no name. */
const BETWEEN = words(`
اليوم أمس غدا صباح مساء ليلة ظهر فجر عصر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت جنوب شمال شرق غرب وسط جنوبي شمالي شرقي غربي ردا تعليقا رفيع المستوى
استطاع تمكن يمكن ينبغي يجب حاول أراد زعم ادعى يزعم وعد تعهد يأمل تأمل توقع يتوقع اعتقد يعتقد كاد يكاد بدا يبدو تبين يتبين اتضح ثبت سبق شأنه يشأ يريد أمل قبل
كبير بارز سابق حالي نفسه نفسها ذاته ذاتها شخصيا رسميا هاتفيا لاحقا مجددا أيضا بدوره بدورها مؤخرا قريبا السبب ضرورة أهمية تقارير معلومات أنباء بيانات نتائج
`);

/** The people of a line who say something under their office. @param taken whether a listed name covers a token */
export function matchTellers({ tokens, classes, all }: Line, taken: (index: number) => boolean): readonly Candidate[] {
  if (!(all & WORD_CLASS.title) || !(all & WORD_CLASS.saysThat)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let end = 3; end < tokens.length; end += 1) {
    if (!(classes[end]! & WORD_CLASS.saysThat)) continue;
    const first = nameStart(tokens, end, taken);
    if (first >= 0) found.push(personCandidate(tokens, first, end - 1, tokens[first]!.start, BEHIND_OFFICE));
  }
  return found;
}

/** Whether what is told may begin behind a word. */
export function saysThat({ folded }: Word): boolean {
  return SAYS_THAT.has(folded);
}

/** Where the name begins that ends before a token, -1 for none: one to three words, of which one at least is known to be no common word. */
function nameStart(tokens: Token[], end: number, taken: (index: number) => boolean): number {
  let first = end;
  while (end - first < MOST_PARTS && first > 1 && isPart(tokens, first - 1, taken)) first -= 1;
  for (; first < end; first += 1) {
    const { folded, sense } = tokens[first]!.word;
    if (folded.startsWith('ال') || !isUncommon(tokens, first, end)) continue;
    // One word alone must be quite unknown.
    if (end - first === 1 && (sense !== 'unknown' || folded.length < 6)) return -1;
    if (followsOffice(tokens, first) && endsDefinite(tokens, first - 1)) return first;
  }
  return -1;
}

/** What stands before the name is a name, a definite word or an office: no noun in the construct, which would go on. */
function endsDefinite(tokens: Token[], before: number): boolean {
  const { folded, readings } = tokens[before]!.word;
  return folded.startsWith('ال') || folded.startsWith('لل') || readings.some(({ node }) => node) || RANKS.has(folded);
}

function isUncommon(tokens: Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ word: { sense } }) => sense === 'unknown' || sense === 'person');
}

const NO_PART_CLASS = WORD_CLASS.grammar | WORD_CLASS.newsVerb | WORD_CLASS.wholeOffice | WORD_CLASS.rank;

function isPart(tokens: Token[], at: number, taken: (index: number) => boolean): boolean {
  const { word } = tokens[at]!;
  const { folded, kind, sense, text } = word;
  if (kind !== 'word' || sense === null || folded.length < 3 || taken(at) || BETWEEN.has(folded)) return false;
  if (is(word, NO_PART_CLASS) || AL_VERBS.has(folded) || TENURE.has(folded)) return false;
  if (HONORIFICS.has(folded) || /[\u064b]/.test(text)) return false;
  return (
    !NO_PART.test(folded) &&
    !/^[يت]?ست/.test(folded) &&
    !folded.startsWith('است') &&
    !(/^[وفبلك]|ه$/.test(folded) && sense === 'common')
  );
}
