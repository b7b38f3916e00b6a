/** Whether an office and its complement end right before a word, so that the word starts its holder's name. */
import { AL_VERBS, TENURE, words } from './lexicon';
import { titleReading } from './titles';
import { is, WORD_CLASS, type Token } from './words';

/** Words of a complement at most («الأمين العام لحزب العدالة والتنمية»). */
const MOST_WORDS = 8;

/** Words that a person's name follows though they are no office. */
const ANNOUNCERS = words(`
نظيره نظيرته نظيرها نظيرتها شقيقه شقيقها شقيقته نجله نجلها زوجته زوجها والده والدها ابنه ابنته المدعو المدعوة المواطن المواطنة الشاب الشابة الطفل الطفلة الأسير الأسيرة المتهم المتهمة المعتقل المعتقلة السجين السجينة
الناشط الناشطة الجندي الطالب الطالبة الطبيب الطبيبة المصور المصورة النائب النائبة الوزير الوزيرة محاميه محاميها محاميته موكله موكلته موكلها والدته والدتها شقيقتها مواطنه زميله زميلته زميلها
المعارض المعارضة الصحفي الصحفية المدون المدونة المغني المغنية الممثل الممثلة اللاجئ الضحية القتيل المختطف الموقوف المشتبه السائق الطيار القبطان الحقوقي الحقوقية
يدعى تدعى ويدعى اسمه واسمه اسمها واسمها يسمى المسمى الملقب يلقب
`);
const QUOTES = /^["«»“”]$/;
/** What joins an office to where it is held («سفير فرنسا لدى تونس», «مدير المستشفى في غزة»). */
const LINKS = new Set(['في', 'لدي', 'بشان', 'لشوون', 'عن']);

/** Whether a word says that a name comes next, though it is no office («يدعى», «الناشطة», «محاميه»). @param folded without proclitics */
export function announcesName(folded: string): boolean {
  return ANNOUNCERS.has(folded);
}

/** Reads back from a word: definite nouns, listed names and nouns in the construct before them, up to an office or a rank. */
export function followsOffice(tokens: Token[], first: number): boolean {
  let definite = true;
  for (let at = first - 1; at >= 0 && first - at <= MOST_WORDS; at -= 1) {
    const { word } = tokens[at]!;
    // «رئيس حزب "النور" فلان»: quotation marks part nothing.
    if (word.kind !== 'word' && !QUOTES.test(word.text)) return false;
    const { folded, readings } = word;
    const grammar = is(word, WORD_CLASS.grammar);
    if (TENURE.has(folded) || (LINKS.has(folded) && definite && at < first - 1) || word.kind !== 'word') continue;
    if (titleReading(word) || ANNOUNCERS.has(folded)) return true;
    const article: boolean = /^(?:ال|لل|وال|ولل)../.test(folded) && !AL_VERBS.has(folded);
    const listed: boolean = readings[0]?.node != null && !grammar;
    // An indefinite noun is a construct only before what makes it definite, and never the last word.
    const construct: boolean = at < first - 1 && definite && !grammar && !is(word, WORD_CLASS.newsVerb);
    if (!article && !listed && !construct && folded !== 'باسم') return false;
    definite = article || listed || construct;
  }
  return false;
}
