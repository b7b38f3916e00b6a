/**
 * Bodies whose name follows from a pattern: a ministry with its portfolio and nationality, a state's army, a committee with its
 * adjectives. Each rule reads a line from one word on and says how far the name reaches.
 */
import type { Candidate } from './candidate';
import { AL_VERBS, FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS, words } from './lexicon';
import { WORD_CLASS, type Line, type Token, type Word } from './words';

/** Ministries' portfolios; the longest that fits is taken. */
const PORTFOLIOS = phrases(`
الدفاع / الخارجية / الداخلية / المالية / العدل / الصحة / التربية / التعليم / التعليم العالي / التعليم العالي والبحث العلمي / التربية والتعليم / التربية الوطنية
النفط / الطاقة / الكهرباء / الكهرباء والماء / الكهرباء والطاقة المتجددة / الطاقة والمعادن / النفط والغاز / النفط والثروة المعدنية / البترول / البترول والثروة المعدنية
التجارة / التجارة والصناعة / الصناعة / الصناعة والتجارة / الصناعة والمعادن / الاقتصاد / الاقتصاد والتجارة / الاقتصاد والمالية / الاقتصاد والتخطيط / التخطيط / التعاون الدولي
الزراعة / الزراعة والري / الزراعة والإصلاح الزراعي / الري / الموارد المائية / الموارد المائية والري / المياه والري / البيئة / النقل / النقل والمواصلات / المواصلات / الاتصالات
الاتصالات وتكنولوجيا المعلومات / الإسكان / الإعمار / الإعمار والإسكان / الإعمار والإسكان والبلديات / الأشغال / الأشغال العامة / الأشغال العامة والنقل / البلديات / التموين / التموين والتجارة الداخلية
العمل / العمل والشؤون الاجتماعية / الشؤون الاجتماعية / التضامن / التضامن الاجتماعي / التنمية الاجتماعية / الهجرة / الهجرة والمهجرين / الثقافة / الثقافة والإعلام / الثقافة والسياحة
الإعلام / السياحة / السياحة والآثار / الشباب / الشباب والرياضة / الرياضة / الأوقاف / الأوقاف والشؤون الإسلامية / الشؤون الدينية / الشؤون الدينية والأوقاف / الشؤون الإسلامية / الحج / الحج والعمرة
العدالة / شؤون المرأة / شؤون الأسرى / الخزانة / الحرب / الأمن / الأمن الداخلي / الأمن القومي / الدولة / الشؤون الخارجية / الشؤون البرلمانية / العلوم / العلوم والتكنولوجيا / الصيد البحري / الدفاع الوطني / الاستخبارات
`);

/** What a council is of. */
const COUNCILS = phrases(`
الوزراء / النواب / الشورى / الشعب / الأمة / الشيوخ / الأعيان / المستشارين / العموم / اللوردات / الأمن القومي / الأمن الوطني / القضاء الأعلى / القضاء / الحكم / الحكم الانتقالي
السيادة / قيادة الثورة / صيانة الدستور / الخبراء / تشخيص مصلحة النظام / الدولة / المحافظين / العلماء / الحرب / حقوق الإنسان / الدوما / الوصاية / الاتحاد
`);

/** Words that a state's bodies are called by, before the nationality. */
const BODIES = phrases(`
الجيش / الحكومة / البرلمان / الشرطة / الرئاسة / المخابرات / الاستخبارات / الاستخبارات العسكرية / المخابرات العامة / السفارة / القنصلية
القوات / القوات المسلحة / القوات الجوية / القوات البرية / القوات البحرية / القوات الخاصة / القوات الأمنية / قوات الأمن / قوات الشرطة / القوات المشتركة / البحرية / القوة الجوية / سلاح الجو / الحرس الوطني / الحرس الجمهوري
المصرف المركزي / البنك المركزي / المحكمة العليا / المحكمة الدستورية / المحكمة الاتحادية / المحكمة الاتحادية العليا / النيابة العامة / الأمن العام / الدفاع المدني / الهلال الأحمر / الصليب الأحمر / القيادة العامة
جيش الاحتلال / قوات الاحتلال / الشرطة الاتحادية / الأمن الوطني / الكونغرس / مجلس الوزراء / مجلس النواب / هيئة الأركان / هيئة الأركان العامة / رئاسة الجمهورية / رئاسة الوزراء / رئاسة الأركان
`);

/** Bodies that are a name without any nationality. */
const BARE_BODIES = phrases(`
القوات المسلحة / المصرف المركزي / البنك المركزي / المحكمة العليا / المحكمة الدستورية / المحكمة الدستورية العليا / المحكمة الاتحادية / المحكمة الاتحادية العليا / هيئة الأركان العامة / هيئة الأركان العامة للجيش
رئاسة الجمهورية / رئاسة الوزراء / رئاسة مجلس الوزراء / رئاسة البرلمان / رئاسة الأركان / النيابة العمومية / الحرس البحري / الحرس الثوري / حرس الحدود / خفر السواحل / جيش البحر / جيش البر / الدرك الوطني / الدرك الملكي / الحماية المدنية / الشرطة القضائية
مجلس النواب / مجلس الشيوخ / مجلس الشورى / مجلس الأمة / مجلس المستشارين / مجلس العموم / مجلس القضاء الأعلى / مجلس السيادة / المجلس الأعلى للقضاء / جيش الاحتلال / قوات الاحتلال / الدفاع المدني / الحرس الجمهوري / الحرس الوطني / النيابة العامة / الأمن العام / المخابرات العامة / الاستخبارات العسكرية / الشرطة الاتحادية
`);

/** A ministry by its portfolio alone, in the feminine that the ministry has («الخارجية الأمريكية», but «وزير الخارجية الأمريكي»). */
const ALONE = words('الخارجية الداخلية الدفاع الخزانة المالية العدل الصحة');

/** Heads that a place makes a name («جامعة القاهرة»). */
const OF_PLACE = words('جامعة بنك مصرف نادي بورصة معهد متحف محكمة محاكم بلدية مرصد');
/** Heads that a thing and the place it serves make a name («مؤسسة كهرباء لبنان», «شركة مصافي عدن»). */
const OF_SERVICE = words('مؤسسة شركة هيئة سلطة');
/** Heads of groups, before a definite noun. */
const OF_NOUN = words('حزب كتائب سرايا ألوية فيلق عصائب تيار ائتلاف كتلة نقابة محكمة جبهة لجان نادي منتدى');
/** Definite nouns that make no group of such a head («حركة المرور»). */
const NOT_A_GROUP = words(`
المرور السير النقل الملاحة الطيران القطارات السفن الأموال البضائع المسافرين السكان الأسعار السوق الأسواق التجارة الاحتجاج الاحتجاجات الترجمة المركبات السيارات الشعب المعارضة
القتال الحرب المواجهة المعركة التحقيق المتابعة المراقبة التحكيم الاقتراع التفتيش الحي القرية المدينة الأحياء الحقيقة التصحيح الامتحان
الحاكم الحاكمة المعارض الواحد اليسار اليمين الأغلبية الوسط الهواء الماء التاريخ الاعتراض الأسهم البيع الشراء التداول الركاب العبور الدخول الخروج التنقل الحكم الرئيس الأقلية
`);

/** Heads that adjectives make a body's name. */
const HEADS = words(`
اللجنة الهيئة المفوضية المحكمة المجلس الجمعية المؤسسة المنظمة الاتحاد المصرف البنك الشركة الوكالة المديرية الجبهة الحزب التحالف الفرقة الجامعة المنتدى التنسيقية التنسيق الشبكة المرصد النادي الغرفة الكونفدرالية الفيدرالية الحركة الكتلة الفصائل
الائتلاف التيار المركز المعهد الصندوق النقابة الرابطة البعثة المبادرة
`);

/** Heads in the construct, before a definite noun («هيئة النزاهة»). */
const QUALITIES = words(`
الحر الحرة المصغر المصغرة الموحد الموحدة العليا الأعلى العسكرية العسكري المشتركة المشترك الثنائية الثلاثية الرباعية الخماسية الفنية الاستشارية الاستشاري الوطنية الوطني الدولية الدولي المركزية المركزي
العامة العام التنفيذية التنفيذي الدستورية الدستوري الانتخابية الاتحادية الاتحادي السياسية السياسي الأمنية الأمني التأسيسية التأسيسي الانتقالي الانتقالية الرئاسي الرئاسية
القومية القومي الإسلامية الإسلامي المستقلة التشريعي التشريعية القضائية الجنائية الأولمبية التحضيرية التنسيقية التنسيقي الوزارية الوزاري الشعبية الشعبي
البرلمانية النيابية المالية الاقتصادية الاقتصادي الاجتماعي الاجتماعية الثورية الثوري التقدمي الاشتراكي الاشتراكية الشيوعي الشيوعية الديمقراطي الديمقراطية الديموقراطي الديموقراطية
الجمهوري الليبرالي المحافظ العمالية العربية العربي الأممية الخليجية الخليجي الأوروبية الأوروبي الأفريقي الأفريقية الإقليمية الإقليمي
`);

/** What joins a body to what it is for, in the construct («المنتدى الوطني لقطاع التعليم»). */
const PURPOSES = words(
  'لقطاع لحقوق لشؤون لمكافحة لدعم لحماية لإدارة لتنمية لتنظيم لرعاية لتطوير لمناهضة لمحاربة لإعادة',
);

const CURRENCIES = words('الدينار الدولار الجنيه الليرة الريال الدرهم الين اليوان الروبل الشيكل الروبية التومان');
const TREATIES = words('اتفاقية معاهدة حوار');
const FIRST_WORDS = words('وزارة وزارتي وزارتا مجلس الحدود المكتب');
const STAY = new Set(['و', '،', '(', ')', '.', '"', '«', '»']);

interface Found {
  last: number;
  name: string[];
  qualities?: string[];
  type?: 'MISC' | 'LOC';
}

/**
 * The bodies of a line that a pattern names.
 * @param nationality the state or people of the nationality that stands at a token, if one does
 * @param place the last token of the place that starts at a token, -1 for none
 */
export function matchOrganisations(line: Line, nationality: Nationality, place: Place): Candidate[] {
  const found: Candidate[] = [];
  if (!(line.all & WORD_CLASS.body)) return found;
  const { tokens, classes } = line;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.body)) continue;
    const { word, start } = tokens[first]!;
    for (const { stem, cut } of word.readings) {
      const match = read(tokens, first, stem, nationality, place);
      if (!match) continue;
      found.push(candidateOf(tokens, first, start + cut, match, nationality));
      first = match.last;
      break;
    }
  }
  return found;
}

/** Whether any rule below could start at a word: most words are none of the heads. */
export function startsBody({ readings }: Word): boolean {
  return readings.some(
    ({ stem }) =>
      HEADS.has(stem) ||
      FIRST_WORDS.has(stem) ||
      OF_PLACE.has(stem) ||
      OF_NOUN.has(stem) ||
      OF_SERVICE.has(stem) ||
      ALONE.has(stem) ||
      CURRENCIES.has(stem) ||
      TREATIES.has(stem) ||
      BODIES.next.has(stem) ||
      BARE_BODIES.next.has(stem),
  );
}

type Nationality = (index: number) => string | null;
type Place = (index: number) => number;

function read(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  if (stem === 'وزاره' || stem === 'وزارتي' || stem === 'وزارتا') return ministry(tokens, first, nationality);
  if (stem === 'مجلس') return council(tokens, first, nationality);
  if (CURRENCIES.has(stem) && nationality(first + 1)) return { last: first + 1, name: [stem], type: 'MISC' };
  if (TREATIES.has(stem)) return treaty(tokens, first);
  if (stem === 'الحدود') return border(tokens, first, nationality);
  if (OF_PLACE.has(stem) && place(first + 1) >= 0)
    return { last: place(first + 1), name: slice(tokens, first + 1, place(first + 1), stem) };
  const served = OF_SERVICE.has(stem) ? service(tokens, first, stem, place) : null;
  if (served) return served;
  if (OF_NOUN.has(stem)) return construct(tokens, first, stem, place);
  if (stem === 'المكتب') return office(tokens, first);
  if (ALONE.has(stem)) return portfolio(tokens, first, nationality, stem);
  return body(tokens, first, stem, nationality, place) ?? committee(tokens, first, stem, nationality, place);
}

function ministry(tokens: Token[], first: number, nationality: Nationality): Found | null {
  let last = longest(PORTFOLIOS, tokens, first + 1);
  const next = tokens[first + 1]?.word.folded ?? '';
  if (last < 0 && isQuality(next) && !nationality(first + 1)) last = first + 1;
  if (last < 0) return null;
  const name = slice(tokens, first + 1, last, 'وزاره');
  return { last: takeNationalities(tokens, last, nationality), name };
}

function council(tokens: Token[], first: number, nationality: Nationality): Found | null {
  const last = longest(COUNCILS, tokens, first + 1);
  if (last < 0) return null;
  // Without a nationality «مجلس الوزراء» is whichever is spoken of: the tagger's business.
  const end = takeNationalities(tokens, last, nationality);
  const named = end > last || longest(BARE_BODIES, tokens, first, 'مجلس') === last;
  return named ? { last: end, name: slice(tokens, first + 1, last, 'مجلس') } : null;
}

function treaty(tokens: Token[], first: number): Found | null {
  let last = first;
  while (last - first < 4 && isQuality(tokens[last + 1]?.word.folded ?? '')) last += 1;
  return last - first >= 2 ? { last, name: slice(tokens, first + 1, last, 'اتفاقيه'), type: 'MISC' } : null;
}

function border(tokens: Token[], first: number, nationality: Nationality): Found | null {
  if (!nationality(first + 1)) return null;
  const last = takeNationalities(tokens, first, nationality);
  return last > first + 1 ? { last, name: slice(tokens, first + 1, last, 'الحدود'), type: 'LOC' } : null;
}

/** «حزب الدعوة», «كتائب سيد الشهداء»: a group's head and the definite words behind it. */
function construct(tokens: Token[], first: number, stem: string, place: Place): Found | null {
  let last = first;
  while (last - first < 3 && isQuality(tokens[last + 1]?.word.folded ?? '')) last += 1;
  if (last === first || NOT_A_GROUP.has(tokens[first + 1]!.word.folded)) return null;
  if (/^لل.{3,}/.test(tokens[last + 1]?.word.folded ?? '')) last += 1;
  // «محكمة الاستئناف بالرباط»: a court's town tells it from the others.
  if (stem === 'محكمه' && tokens[last + 1]?.word.folded.startsWith('ب') && place(last + 1) >= 0) last = place(last + 1);
  return { last, name: slice(tokens, first + 1, last, stem) };
}

function service(tokens: Token[], first: number, stem: string, place: Place): Found | null {
  const { folded = '', kind = 'mark' } = tokens[first + 1]?.word ?? {};
  const indefinite = kind === 'word' && folded.length > 3 && !/^(?:ال|لل|[وبلف])/.test(folded);
  if (!indefinite || FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded)) return null;
  const next = tokens[first + 2]?.word.folded ?? '';
  const last = /^[بل]/.test(next) && !tokens[first + 2]!.word.readings[0]?.node ? -1 : place(first + 2);
  return last >= 0 && place(first + 1) < 0 ? { last, name: slice(tokens, first + 1, last, stem) } : null;
}

function portfolio(tokens: Token[], first: number, nationality: Nationality, stem: string): Found | null {
  const next = tokens[first + 1]?.word.folded ?? '';
  const before = tokens[first - 1]?.word.readings ?? [];
  if (!nationality(first + 1) || !next.endsWith('ه') || before.some(({ stem: title }) => OFFICES.has(title)))
    return null;
  return { last: first + 1, name: ['وزاره', stem] };
}

/** «المكتب الإعلامي لرئيس مجلس الوزراء». */
function office(tokens: Token[], first: number): Found | null {
  if (!/^ال(?:اعلامي|سياسي|تنفيذي|صحفي|صحافي)$/.test(tokens[first + 1]?.word.folded ?? '')) return null;
  const whose = tokens[first + 2]?.word.folded ?? '';
  if (!/^ل[^ل]|^لل./.test(whose)) return null;
  let last = first + 2;
  const council = tokens[last + 1]?.word.folded === 'مجلس' ? longest(COUNCILS, tokens, last + 2) : -1;
  if (council >= 0) last = council;
  else while (last - first < 5 && isQuality(tokens[last + 1]?.word.folded ?? '')) last += 1;
  return { last, name: slice(tokens, first + 1, last, 'المكتب') };
}

function body(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  const last = longest(BODIES, tokens, first, stem);
  const bare = longest(BARE_BODIES, tokens, first, stem);
  const longer = Math.max(last, bare);
  if (longer >= 0) {
    const end = takeNationalities(tokens, longer, nationality);
    if (end > longer) return { last: end, name: slice(tokens, first + 1, longer, stem) };
  }
  if (bare < 0) return null;
  const name = slice(tokens, first + 1, bare, stem);
  // «القوات المسلحة في العراق» says with a place what «القوات المسلحة العراقية» says with an adjective.
  const where = stem === 'القوات' && tokens[bare + 1]?.word.folded === 'في' ? place(bare + 2) : -1;
  return { last: where >= 0 ? where : bare, name };
}

function committee(tokens: Token[], first: number, stem: string, nationality: Nationality, place: Place): Found | null {
  if (!HEADS.has(stem)) return null;
  if (tokens[first + 1]?.word.folded === 'ال' && tokens[first + 2]?.word.kind === 'number') {
    return { last: first + 2, name: slice(tokens, first + 1, first + 2, stem) };
  }
  const qualities: string[] = [];
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first <= 7; at += 1) {
    const { folded } = tokens[at]!.word;
    const dash = folded === '-' || folded === '–';
    if (dash && nationality(at - 1) && nationality(at + 1)) continue;
    const adjective = nationality(at);
    if (!adjective && !QUALITIES_FOLDED.has(folded)) break;
    if (!adjective) qualities.push(folded);
    last = at;
  }
  if (last === first || (stem === 'الجمعيه' && last === first + 1 && !tokens[last + 1]?.word.folded.startsWith('لل')))
    return null;
  const short = last;
  last = takeComplement(tokens, last, nationality, place);
  // «المنتدى التونسي للحقوق»: a nationality alone makes a name only with what the body is for.
  if (qualities.length === 0 && last === short && !['البنك', 'المبادره'].includes(stem)) return null;
  const name = [stem, ...qualities];
  return stem === 'المبادره' ? { last, name, type: 'MISC' } : { last, name, qualities };
}

/** «الهيئة العامة للطيران المدني», «اللجنة … العليا بين العراق والولايات المتحدة», «اللجنة العسكرية العليا (المشتركة)». */
function takeComplement(tokens: Token[], last: number, nationality: Nationality, place: Place): number {
  const next = tokens[last + 1]?.word.folded ?? '';
  if (next === '(' && tokens[last + 3]?.word.folded === ')' && QUALITIES_FOLDED.has(tokens[last + 2]!.word.folded)) {
    return last + 3;
  }
  if (next === 'بين') {
    const one = place(last + 2);
    const other = one >= 0 ? place(one + 1) : -1;
    return other >= 0 ? other : last;
  }
  const purpose = PURPOSES.has(next) && isQuality(tokens[last + 2]?.word.folded ?? '');
  if (!purpose && (!next.startsWith('لل') || next.length < 5)) return last;
  let end = purpose ? last + 2 : last + 1;
  while (end - last < 4 && tokens[end + 1] && goesOn(tokens, end + 1) && !nationality(end + 1) && place(end + 1) < 0)
    end += 1;
  return end;
}

/** «الاقتصادية والاجتماعية»: a definite word, or an adjective that «و» joins to one of the same ending. */
function goesOn(tokens: Token[], at: number): boolean {
  const { folded } = tokens[at]!.word;
  if (isQuality(folded)) return true;
  return folded.startsWith('وال') && folded.endsWith('يه') && tokens[at - 1]!.word.folded.endsWith('يه');
}

function takeNationalities(tokens: Token[], last: number, nationality: Nationality): number {
  let end = last;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const { folded } = tokens[at]!.word;
    if (nationality(at)) end = at;
    else if (!(end > last && (folded === '-' || folded === '–') && nationality(at + 1))) break;
  }
  return end;
}

/** A definite word that may go on a name: no verb, no day, no title. */
function isQuality(folded: string): boolean {
  return (
    folded.length > 4 && folded.startsWith('ال') && !AL_VERBS.has(folded) && !OFFICES.has(folded) && !RANKS.has(folded)
  );
}

const QUALITIES_FOLDED: ReadonlySet<string> = QUALITIES;

function slice(tokens: Token[], first: number, last: number, head: string): string[] {
  const rest = tokens.slice(first, last + 1).map(({ word }) => word.folded);
  return [head, ...rest.filter((word) => !STAY.has(word))];
}

function candidateOf(
  tokens: Token[],
  first: number,
  start: number,
  { last, name, qualities, type = undefined }: Found,
  nationality: Nationality,
): Candidate {
  const countries = new Set<string>();
  for (let at = first + 1; at <= last; at += 1) {
    const country = nationality(at);
    if (country) countries.add(country);
  }
  const within = countries.size === 1 ? [...countries][0] : undefined;
  const kind = type ?? 'ORG';
  return {
    start,
    end: tokens[last]!.end,
    first,
    last,
    type: kind,
    source: 'rule',
    confidence: 0.85,
    reason: 'full-name',
    entries: [],
    weak: false,
    alone: false,
    entity: { id: `${kind.toLowerCase()}:${name.join(' ')}`, name: '', ...(within && { within }) },
    ...(qualities && { qualities }),
  };
}

interface PhraseNode {
  next: Map<string, PhraseNode>;
  end: boolean;
}

function phrases(list: string): PhraseNode {
  const root: PhraseNode = { next: new Map(), end: false };
  for (const phrase of list.split(/[/\n]/)) {
    const folded = [...words(phrase)];
    if (folded.length === 0) continue;
    let node = root;
    for (const word of folded) {
      const next = node.next.get(word) ?? { next: new Map(), end: false };
      node.next.set(word, next);
      node = next;
    }
    node.end = true;
  }
  return root;
}

/** The last token of the longest phrase that starts at `first` (read as `stem` where given), -1 for none. */
function longest(root: PhraseNode, tokens: Token[], first: number, stem?: string): number {
  let node: PhraseNode | undefined = root;
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    node = node.next.get(at === first && stem !== undefined ? stem : tokens[at]!.word.folded);
    if (!node) break;
    if (node.end) last = at;
  }
  return last;
}
