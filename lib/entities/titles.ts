/** Reads a title forward from its head: «المتحدث باسم الجيش العراقي», «وزيرة الخارجية», «اللواء الركن». */
import type { Candidate } from './candidate';
import { INNER } from './construct-words';
import { AL_VERBS, OFFICES, RANKS, TENURE, words } from './lexicon';
import { is, WORD_CLASS, type Reading, type Token, type Word } from './words';

/** A title in a line: tokens `first` to `last`, before the bearer's name or behind it. */
export interface Title {
  first: number;
  last: number;
  /** Where it starts in the text: proclitics are no part of it. */
  start: number;
  end: number;
  kind: 'office' | 'rank';
  organisation: Candidate | null;
  nationality: Candidate | null;
  /** The head has the article or a complement that is definite: it speaks of one person. */
  definite: boolean;
}

/** Nouns that go on a title in the construct («رئيس مجلس النواب»). */
const CONSTRUCT = words(`
مجلس هيئة لجنة حزب حركة مكتب وزارة شؤون ادارة قسم دائرة جامعة مركز مديرية قيادة رئاسة اركان جهاز وكالة شركة منظمة اتحاد نقابة كتلة تحالف ائتلاف
حكومة بلدية محافظة عمليات قوات قوة شرطة امن بعثة وفد برنامج صندوق بنك معهد كلية فرع تحرير وزراء عام اول بالانابة منطقة مدينة اقليم فريق منتخب
نادي دار سلاح كتائب لواء فرقة تيار جبهة رابطة جمعية مؤسسة سلطة محكمة نيابة غرفة قطاع ملف وحدة دولة جمهورية رئيس وزير امين مدير قائد
خارجية دفاع داخلية مالية وكيل سفارة مجمع جهة ولاية إقليم قنصلية برلمان جيش خلية مجموعة عهد ولي قضاة مفوضية حرس اعلام صحيفة قناة موقع شبكة اعمال بالوكالة
جماعة تنظيم ميليشيا تلفزيون مستشفى مطار ميناء مدرسة حملة بورصة مستشاري مساعدي نواب مفاوضي قضاء
`);
/** Words that take an office as their complement. */
const OF_OFFICE = words(
  'نائب النائب مساعد مساعدة المساعد مستشار المستشار باسم مكتب وكيل ممثل مبعوث مدير كبير ديوان سكرتير لنائب لرئيس قائم مستشاري مساعدي نواب',
);
const LINKS = words('في من لدى باسم عن بشأن لشؤون بشؤون والناطق');
/** Who is sent somewhere: «المبعوث الأمريكي إلى سوريا», but «رئيس الوزراء إلى بغداد» is on his way. */
const ENVOYS = /(?:مبعوث|موفد|سفير|مندوب)(?:ه)?$/;
/** Words that go on a rank. */
export const AFTER_RANK = words(
  'الركن ركن قوات خاصة بحري طيار جوي اول متقاعد المتقاعد أركان حرب حقوقي الحقوقي الطيار البحري مهندس طبيب الطبيب دكتور',
);
/** «النائب الأول لرئيس الوزراء»: which of several. */
const ORDINALS = words('الاول الاولى الثاني الثانية الثالث الثالثة الرابع الخامس');
/** «الرئيس المدير العام»: two offices that are one. */
const DOUBLE = words('المدير المديرة');
const MOST_WORDS = 14;

/** The title that starts at a token, or null. @param at the candidate that covers a token */
export function readTitle(tokens: Token[], first: number, at: (index: number) => Candidate | null): Title | null {
  const { word, start } = tokens[first]!;
  const reading = word.kind === 'word' ? titleReading(word) : null;
  if (!reading || at(first)) return null;
  // «العميد الركن»: a dean has no staff rank behind him.
  const ranked = !OFFICES.has(reading.stem) || AFTER_RANK.has(tokens[first + 1]?.word.folded ?? '');
  // «شيخ الأزهر» is an office.
  const office = tokens[first + 1]?.word.folded === 'الازهر';
  const rank = RANKS.has(reading.stem) && ranked && !office;
  const title: Title = {
    first,
    last: first,
    start: start + reading.cut,
    end: tokens[first]!.end,
    kind: rank ? 'rank' : 'office',
    organisation: null,
    nationality: null,
    definite: reading.stem.startsWith('ال'),
  };
  if (rank) {
    title.last = rankEnd(tokens, first);
    // «الجنرال الأميركي فلان».
    const people = at(title.last + 1);
    if (people?.type === 'NORP' && at(people.last + 1)?.type === 'PER') {
      title.last = people.last;
      title.nationality = people;
    }
  } else {
    takeComplement(tokens, title, at);
    if (at(title.last + 1)?.type !== 'PER') takeFreely(tokens, title, at);
  }
  title.end = tokens[title.last]!.end;
  return title;
}

/** The reading of a word that is an office or a rank. */
export function titleReading(word: Word): Reading | null {
  if (word.title === undefined) {
    const { readings } = word;
    word.title = isBefore(word)
      ? null
      : (readings.find(({ stem }) => OFFICES.has(stem) || RANKS.has(stem)) ??
        custodian(word) ??
        governor(word) ??
        appointed(word) ??
        possessed(word));
  }
  return word.title;
}

/** «خادم الحرمين الشريفين». */
function custodian({ readings }: Word): Reading | null {
  return readings.find(({ stem }) => stem === 'خادم') ?? null;
}

/** «والي», a governor: folded it is «وإلى» too, so only its spelling tells. */
function governor({ text, readings }: Word): Reading | null {
  if (!/^(?:ال|[لوفب])?والي[ةه]?$/.test(text)) return null;
  return readings.find(({ stem }) => /^(?:ال)?والي[ةه]?$/.test(stem)) ?? readings[0] ?? null;
}

/** «عين فلان ⟦وزيرا⟧ للمالية»: an office in the accusative, which what it is of must follow. */
function appointed({ kind, readings }: Word): Reading | null {
  if (kind !== 'word') return null;
  return readings.find(({ stem }) => stem.length > 4 && stem.endsWith('ا') && OWNED.has(stem.slice(0, -1))) ?? null;
}

/** «أمام الرئيس»: folded, the preposition is the imam. */
function isBefore({ text }: Word): boolean {
  return /^[وف]?[أا]مام$/.test(text);
}

/** «سفيرها», «قائدهم»: an office by whose it is. */
function possessed({ kind, readings }: Word): Reading | null {
  if (kind !== 'word') return null;
  return (
    readings.find(({ stem }) => {
      const office = /^(.{3,})(?:ها|هم|هما|نا)$/.exec(stem)?.[1];
      return office !== undefined && OWNED.has(office.replace(/ت$/, 'ه'));
    }) ?? null
  );
}
/** Offices that a body or a state has one of. */
const OWNED = words(
  'نقيب رئيس رئيسة وزير وزيرة نائب نائبة سفير سفيرة قائد مدير مديرة أمين أمينة زعيم زعيمة مندوب مندوبة وكيل مبعوث مبعوثة متحدث ناطق ممثل ممثلة مدرب حاكم عمدة مؤسس ملك قنصل مفوض منسق منسقة',
);

/** «اللواء الركن», «العقيد أركان حرب», «اللواء ركن (م)»: the last token of a rank. */
function rankEnd(tokens: Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = tokens[last + 1]?.word.folded ?? '';
    if (AFTER_RANK.has(next) || (next === 'الاول' && LIEUTENANT.test(tokens[last]!.word.folded))) last += 1;
    else if (next === '(' && tokens[last + 3]?.word.folded === ')' && RETIRED.has(tokens[last + 2]!.word.folded))
      last += 3;
    else return last;
  }
}
const LIEUTENANT = /^(?:[وفبل]?ال|لل)?(?:ملازم|رقيب|عريف|جندي)$/;
const RETIRED = words('م متقاعد المتقاعد ح');

function takeComplement(tokens: Token[], title: Title, at: (index: number) => Candidate | null): void {
  let link = false;
  let named = false;
  for (let index = title.first + 1; index < tokens.length && index - title.first < MOST_WORDS; index += 1) {
    const token = tokens[index]!;
    const candidate = at(index);
    const { folded } = token.word;
    if (candidate) {
      if (!takeCandidate(title, candidate, folded, link)) break;
      index = candidate.last;
      named ||= candidate.type !== 'NORP';
    } else if (token.word.kind === 'mark' && QUOTES.test(token.word.text) && quotedEnd(tokens, index, at) > 0) {
      // «رئيس حزب "القوات اللبنانية"», «الأمين العام لـ"حزب الله"».
      const end = quotedEnd(tokens, index, at);
      takeCandidate(title, at(index + 1)!, '', true);
      named = true;
      index = end;
    } else if (folded === 'ل' && quotedEnd(tokens, index + 1, at) > 0) {
      link = true;
      continue;
    } else if (named && folded === 'في' && PAST.test(tokens[index - 1]!.word.folded)) {
      // «محافظ كركوك السابق ⟦في بغداد⟧»: where something was done, not what he held.
      break;
    } else if (LINKS.has(folded) || (folded === 'الي' && ENVOYS.test(tokens[title.first]!.word.folded))) {
      link = true;
      continue;
    } else if ((named && !link && !TENURE.has(folded) && !OF_KIND.has(folded)) || !takesWord(tokens, index, title))
      break;
    title.last = index;
    link = false;
  }
}

/** «مبعوث الأمم المتحدة ⟦الخاص⟧ إلى اليمن»: of what kind an office is, behind whose it is. */
const OF_KIND = words(
  'الخاص الخاصة الشخصي الشخصية الدائم الدائمة المقيم المقيمة السامي السامية الأعلى المفاوض الرسمي الرسمية التنفيذي التنفيذية',
);

/** The mark that closes a quotation of one organisation or one place, -1 where a mark opens anything else. */
function quotedEnd(tokens: Token[], open: number, at: (index: number) => Candidate | null): number {
  const name = at(open + 1);
  if (!name || name.type === 'PER' || name.first !== open + 1) return -1;
  return QUOTES.test(tokens[name.last + 1]?.word.text ?? '') ? name.last + 1 : -1;
}
const QUOTES = /^["«»“”]$/;

/**
 * «نائب مساعد مدير إدارة الأزمات في وزارة الصحة فلان»: words that no table knows, where someone's name follows them. What is in the construct
 * stands before what makes it definite, or behind a preposition: a verb does not.
 */
function takeFreely(tokens: Token[], title: Title, at: (index: number) => Candidate | null): void {
  let definite = title.definite && title.last === title.first;
  let open = !definite;
  const taken: Candidate[] = [];
  for (let index = title.first + 1; index < tokens.length && index - title.first < LONGEST_CHAIN; index += 1) {
    const candidate = at(index);
    const { word } = tokens[index]!;
    if (candidate?.type === 'PER') {
      if (candidate.first !== index || !definite || index - 1 <= title.last) return;
      title.last = index - 1;
      for (const name of taken) takeCandidate(title, name, '', true);
      title.definite = true;
      return;
    }
    if (candidate) {
      taken.push(candidate);
      index = candidate.last;
      [definite, open] = [true, false];
    } else if (word.kind !== 'word') return;
    else if (LINKS.has(word.folded)) [definite, open] = [false, true];
    else if (is(word, WORD_CLASS.newsVerb | WORD_CLASS.grammar)) return;
    else if (TENURE.has(word.folded)) continue;
    // «… الجيش العراقي اللواء فلان»: another title stands for itself.
    else if (!open && definite && titleReading(word) && precedesPerson(index, at)) {
      // «المحقق العدلي في قضية المرفأ القاضي فلان».
      title.last = index - 1;
      for (const name of taken) takeCandidate(title, name, '', true);
      return;
    } else if (AL_VERBS.has(word.folded) || (!open && titleReading(word))) return;
    else if (/^(?:ال|لل|وال|ولل)..+/.test(word.folded)) [definite, open] = [true, false];
    // «رئيسة بعثة الاتحاد لمراقبة الانتخابات فلانة»: what the body is there for.
    else if (word.folded.startsWith('ل') && (INNER.has(word.folded.slice(1)) || CONSTRUCT.has(word.folded.slice(1)))) {
      [definite, open] = [false, true];
    } else if (!open || /^[وف]/.test(word.folded)) return;
  }
}
/** Words of such a title at most. */
const LONGEST_CHAIN = 18;

/** A title of one or two words before someone's name. */
function precedesPerson(index: number, at: (index: number) => Candidate | null): boolean {
  return [index + 1, index + 2].some((next) => at(next)?.type === 'PER' && at(next)!.first === next);
}

/** Whether a name goes on the title, and what it tells of it. */
function takeCandidate(title: Title, candidate: Candidate, folded: string, link: boolean): boolean {
  const attached = /^لل|^ل|^ب/.test(folded);
  // The last one counts: «وزير الشؤون الخارجية والتعاون الإفريقي المغربي».
  if (candidate.type === 'NORP')
    title.nationality = candidate.entries[0]?.within?.startsWith('gpe:') ? candidate : (title.nationality ?? candidate);
  else if (candidate.type === 'ORG') title.organisation ??= candidate;
  else if (candidate.type === 'PER') return false;
  else if (!(link || attached || title.first + 1 === candidate.first || title.definite === false)) return false;
  title.definite = true;
  return true;
}

function takesWord(tokens: Token[], index: number, title: Title): boolean {
  const { word } = tokens[index]!;
  const { folded } = word;
  if (word.kind !== 'word') return false;
  const previous = tokens[index - 1]!.word.folded;
  // «قاضي التحقيق ⟦الأول⟧», «المحامي العام ⟦الأول⟧».
  if (ORDINALS.has(folded) && (index === title.first + 1 || (index === title.first + 2 && title.definite))) return true;
  if (is(word, WORD_CLASS.newsVerb) || (AL_VERBS.has(folded) && !TENURE.has(folded))) return false;
  // «الناطق الإعلامي باسم», «الرئيس المدير العام».
  if (index === title.first + 1 && title.definite && isAdjectiveOf(folded, tokens[title.first]!.word.folded))
    return true;
  if (isJoinedField(tokens, index, title)) return true;
  const title2 = is(word, WORD_CLASS.wholeOffice | WORD_CLASS.rank);
  if (title2 && !OF_OFFICE.has(previous) && !CONSTRUCT_HEAD.has(folded)) return false;
  if (title2 && !OF_OFFICE.has(previous) && is(word, WORD_CLASS.rank)) return false;
  // «نائب أمير منطقة الشرق»: an office as the complement of another.
  if (title2 && OF_OFFICE.has(previous) && !is(word, WORD_CLASS.rank)) return true;
  const definite = /^(?:ال|لل|وال|بال|ولل)..+/.test(folded);
  // «إيداع وزير الطاقة السابق ⟦السجن⟧»: behind «السابق» nothing qualifies the office but a nationality.
  if (folded.startsWith('ال') && PAST.test(previous)) return false;
  if (definite) title.definite = true;
  return (
    definite ||
    INNER.has(folded) ||
    OWNED_BODIES.test(folded) ||
    CONSTRUCT.has(folded) ||
    CONSTRUCT.has(folded.replace(/^[لب]/, '')) ||
    TENURE.has(folded)
  );
}

const PAST = /^(?:السابقه?|الاسبق|الراحله?|الحاليه?)$/;

/** «الناطق الإعلامي», «المستشار الصحفي», «الرئيس المدير العام»: a word that is an office elsewhere, behind a definite head. */
function isAdjectiveOf(folded: string, head: string): boolean {
  return (MEDIA_ADJECTIVES.has(folded) && !RANKS.has(head)) || (DOUBLE.has(folded) && /^(?:ال)?رييس/.test(head));
}
const MEDIA_ADJECTIVES = words('الإعلامي الإعلامية الصحفي الصحفية الصحافي الصحافية');

/** «وزير الخارجية ⟦وشؤون⟧ المغتربين», «وزير الداخلية ⟦وترقية⟧ اللامركزية»: a second field in the construct. */
function isJoinedField(tokens: Token[], index: number, title: Title): boolean {
  const { folded } = tokens[index]!.word;
  if (!folded.startsWith('و') || !title.definite || !INNER.has(folded.slice(1))) return false;
  const next = tokens[index + 1]?.word.folded ?? '';
  return isField(next) || (INNER.has(next) && isField(tokens[index + 2]?.word.folded ?? ''));
}

function isField(folded: string): boolean {
  return folded.length > 4 && folded.startsWith('ال') && !AL_VERBS.has(folded) && !OFFICES.has(folded);
}

/** A body by whose it is («نائبة رئيس بعثتها», «المتحدث باسم خارجيتها»). */
const OWNED_BODIES =
  /^(?:باسم|بعثت|خارجيت|حكومت|وزارت|حزب|حركت|جيش|برلمان|مجلس|وفد|مكتب|فريق|داخليت|دفاع|شركت|منظمت|هييت|لجنت|بلاد|مفوضيت|رياست|قيادت|سفارت|ادارت|سلطت|كتلت|تيار|ايتلاف|تحالف|جماعت|نقابت|اتحاد|جمعيت|موسست|شبكت|دولت|بلديت|مدينت|محافظت|ولايت|اقليم|جامعت|كليت|نادي|منتخب|وكالت|صندوق|بنك|مصرف|مركز|معهد|محكمت|ماليت|جهاز|حرس|بحريت|اركان|مخابرات|استخبارات|قوات|شرطت|وزراي|نواب)(?:ها|هما|هم|نا|ه)$/;

/** Offices that follow another word of a title without starting one («وزير الدولة», «ولي العهد»). */
const CONSTRUCT_HEAD = words('العام العامة الاول القضاة المساعد المساعدة');
