/** Names that what stands beside them, or how they are written, makes something else: «حماس الجماهير», «عربيا، دعا …», «الملكة صوفيا». */
import type { Candidate } from './candidate';
import { words } from './lexicon';
import { CLOSING } from './quoted';
import { tailOf, type Line, type Token } from './words';

/** Whether a candidate is no name in its line, or none of its kind: another source may still read its words. */
export function isRefuted({ tokens }: Line, candidate: Candidate): boolean {
  const { first, last, type, source } = candidate;
  if (source === 'user' || last > first + 1) return false;
  if (type === 'LOC' || type === 'GPE') {
    if (isPaper(tokens, first, last)) return true;
  }
  if (last > first) return source !== 'list' && type === 'ORG' && isPhrase(tokens, first);
  if (type === 'ORG' && isMeant(tokens, first)) return true;
  if (type === 'PER') return source !== 'list' && isOfPalace(tokens, first);
  if (source !== 'list') return false;
  switch (type) {
    case 'NORP':
      return isAdverb(tokens, first) || isCredit(tokens, first) || isOfOther(tokens, first);
    case 'GPE':
      return isOtherWord(tokens, candidate) || isBearer(tokens, candidate);
    case 'ORG':
      return isTown(tokens, first);
    default:
      return false;
  }
}

/** «قالت «الشرق الأوسط»»: in quotation marks of its own a region's name is the paper's. */
function isPaper(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.word;
  const closing = before?.kind === 'mark' ? CLOSING[before.text] : undefined;
  if (closing === undefined || tokens[last + 1]?.word.text !== closing) return false;
  const { folded } = tokens[first]!.word;
  return last === first ? folded === 'الخليج' : folded === 'الشرق' && tokens[last]!.word.folded === 'الاوسط';
}

/** «المصلحة المشتركة», «الحركة التجارية»: what is spoken of, not who acts. */
function isPhrase(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + 1]!.word.folded;
  return tokens[first]!.word.readings.some(({ stem }) => PHRASES.get(stem)?.has(next) === true);
}
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['المصلحه', words('المشتركة العامة الوطنية العليا القومية الشخصية الذاتية')],
  ['المصالح', words('المشتركة العامة الوطنية العليا القومية الشخصية الحيوية')],
  [
    'الحركه',
    words('الاقتصادية التجارية السياحية المرورية العمرانية الأدبية الفنية الثقافية الفكرية الجوية الملاحية الشرائية'),
  ],
  ['الاداره', words('الاقتصادية الحكيمة الرشيدة الذكية السليمة الحديثة المستدامة المتكاملة')],
  ['القوه', words('الشرائية الاقتصادية العسكرية الناعمة الضاربة العاملة المفرطة')],
  ['القوات', words('المعادية المتحاربة المهاجمة الغازية')],
]);

/** «عربيا، دعا …», «ودوليا»: a nationality in the accusative at a clause's start says where it is spoken of. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (before && (before.kind === 'word' || before.kind === 'number' || !CLAUSE_MARK.test(before.text))) return false;
  const { folded } = tokens[at]!.word;
  return folded.endsWith('يا') && !folded.startsWith('ال') && tokens[at + 1] !== undefined;
}
const CLAUSE_MARK = /^[.؟!؛:*•-]$/;

/** «(الفرنسية)», «(الألمانية)»: alone in brackets, the agency that a report or a picture comes from. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word.text !== '(' || tokens[at + 1]?.word.text !== ')') return false;
  return /^ال.+يه$/.test(tokens[at]!.word.folded);
}

/** «العصر الروماني», «مجريات الأحداث»: Rome is no part of Romania, and what happens none of Hungary. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  const { folded, readings } = tokens[at]!.word;
  if (folded.endsWith('مجريات')) return true;
  if (!folded.includes('روماني')) return false;
  if (!readings.some(({ stem }) => /^(?:ال)?روماني(?:ه|ين|ون)?$/.test(stem))) return false;
  return tokens[at - 1]?.word.readings.some(({ stem }) => ROMAN.has(stem)) === true;
}
const ROMAN = words(`
الإمبراطورية الامبراطورية إمبراطورية الإمبراطور العصر العصرين العهد العهدين الحقبة الفترة الحضارة المسرح مسرح المدرج مدرج المعبد معبد المعابد الآثار آثار أثرية الحمام الحمامات القانون
الحصن القلعة الجسر جسر الطريق المقبرة مقبرة المدينة مدينة الموقع الأعمدة أعمدة اليوناني اليونانية المصارع المصارعين المصارعة للمصارعة الكاثوليك الكاثوليكية الأرقام
`);

/** «في آب 2004», «في حواره مع», «ابنته فاطمة»: letters that a town is written with once they are folded or parted, and another word is written. */
function isOtherWord(tokens: readonly Token[], { first, entries, start }: Candidate): boolean {
  const { text, folded, sense } = tokens[first]!.word;
  if (entries[0]?.within === undefined) return false;
  if (folded.length === 2 && text.startsWith('آب')) return true;
  // «حواره»: a word that texts use as a common one, with a pronoun.
  if (sense === 'common' && /^(?!ال).{3,}ه$/.test(text) && !entries[0].capital) return true;
  return start > tokens[first]!.start && sense === 'person' && /^[فبلك](?!ال)/.test(folded);
}

/** «الملكة ⟦صوفيا⟧», «السيدة ⟦أثينا⟧»: a town's name right behind a definite title that no place goes on. */
function isBearer(tokens: readonly Token[], { first, entries, start }: Candidate): boolean {
  if (entries[0]?.within === undefined || start > tokens[first]!.start) return false;
  const before = tokens[first - 1]?.word.folded ?? '';
  return LADIES.has(before);
}
const LADIES = words(
  'الملكة الأميرة السيدة الآنسة الدكتورة الفنانة المطربة الشيخة الطفلة الشابة المهندسة الصحفية الصحافية',
);

/** «مرسوم ⟦أميري⟧», «أمر ⟦سلطاني⟧»: whose decree it is, and nobody's surname. */
function isOfPalace(tokens: readonly Token[], first: number): boolean {
  return PALACES.has(tokens[first]!.word.folded) && DECREES.has(tokens[first - 1]?.word.folded ?? '');
}
const PALACES = words('أميري أميرية ملكي ملكية سلطاني سلطانية جمهوري جمهورية رئاسي رئاسية شريف');
const DECREES = words(
  'مرسوم ومرسوم بمرسوم مراسيم أمر بأمر أوامر عفو بعفو قرار بقرار توجيه بتوجيه ظهير بظهير خطاب ديوان حرس بلاط موكب وسام إرادة بإرادة هبة مكرمة بمكرمة لفتة',
);

/** «مدينة ⟦ميلان⟧»: a club's name behind the word for a town is the town's. */
function isTown(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.word;
  return before !== undefined && before.folded.endsWith('ه') && before.readings.some(({ stem }) => TOWN.has(stem));
}
const TOWN = words('مدينة بلدة قرية');

/** A word that a body is called by too, as what it means. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const { tail, readings } = tokens[at]!.word;
  // Asked of each body that is marked: few end so.
  if (tail !== TAILS[0] && tail !== TAILS[1]) return false;
  const [before, next] = [tokens[at - 1]?.word.folded ?? '', tokens[at + 1]?.word.folded ?? ''];
  return readings.some(({ stem }) => {
    const meaning = MEANINGS.get(stem);
    return meaning !== undefined && (meaning.behind.has(before) || meaning.before.has(next));
  });
}

/** What such a word stands behind and before: enthusiasm, Anatolia. */
const MEANINGS: ReadonlyMap<string, { behind: ReadonlySet<string>; before: ReadonlySet<string> }> = new Map([
  [
    'حماس',
    {
      behind: words('أثار أثارت يثير تثير أشعل أشعلت ألهب ألهبت زاد زادت يزيد تزيد بكل منسوب روح درجة'),
      before: words(
        'كبير كبيرا شديد بالغ لافت متزايد منقطع زائد الجماهير الجمهور المشجعين اللاعبين الشباب الشعب الناس الأهالي أهالي الطلاب الطلبة الناخبين الجنود المقاتلين المتظاهرين الحاضرين',
      ),
    },
  ],
  [
    'الاناضول',
    {
      behind: words(
        'شرق غرب وسط شمال جنوب شرقي غربي هضبة منطقة بلاد سهول سهل مدن قرى في وفي عبر جزيرة أنحاء أرياف ريف',
      ),
      before: words('الشرقية الغربية الوسطى الشرقي الغربي'),
    },
  ],
]);
/** How all words end that one of them is a stem of. */
const TAILS = [...MEANINGS.keys()].map(tailOf);
