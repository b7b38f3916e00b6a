/**
 * Nouns and particles of every text that are spelt as verbs of the lexicon or as nouns of events («أبوه», «قبل», «وسلم», «أنهار»), and
 * verbs that have another sense with another preposition («اعتمد على», «رحل عن»).
 */
import { foldedSet } from '../lexicon';
import { has, headsClause, near, type Homograph } from './neighbours';
import type { Word } from './word';

const always = (): boolean => true;
const before = (set: ReadonlySet<string>) => (words: readonly Word[], at: number) => has(set, words[at - 1]);
const behind = (set: ReadonlySet<string>, reach: number) => (words: readonly Word[], at: number) =>
  near(words, at + 1, at + 1 + reach, set);
const without = (set: ReadonlySet<string>, reach: number) => (words: readonly Word[], at: number) =>
  !near(words, at + 1, at + 1 + reach, set);

/** A bare perfect that is rather a noun: a verb only before its subject, behind it or behind «أن» and «قد». */
const isBareNoun = (words: readonly Word[], at: number): boolean => {
  const front = words[at - 1];
  if (!front || front.mark || headsClause(words, at)) return false;
  return words[at]!.and || !(front.mention || front.definite || CLAUSES.has(front.base));
};
const CLAUSES = foldedSet('أن قد لقد بعدما عندما الذي التي إن');

/** «عن» behind a verb, with no «على» before it. */
const awayFrom = (words: readonly Word[], at: number): boolean => {
  const next = words.slice(at + 1, at + 8).find(({ base, mark }) => mark || base === FROM || base === ONTO);
  return next?.base === FROM;
};
const [FROM, ONTO] = foldedSet('عن على');

const ARMS = foldedSet(
  'صاروخ صواريخ صاروخية نووي نووية باليستي باليستية أسلحة سلاح قنبلة غواصة طوربيد إطلاق منظومة مدمرة عسكرية رأس ذرية هيدروجينية مجنحة مضاد',
);
const ONTO_IT = foldedSet('على عليها عليه عليهم');
const COURTS = foldedSet(
  'على عليه عليها عليهم عليهما محكمة المحكمة محاكم قاض قاضي القاضي قضاة القضاء قضائي قضائية سجن سجنا السجن إعدام إعداما الإعدام حبس حبسا الحبس مؤبد مؤبدا غرامة غيابيا غيابي حضوريا براءة ببراءة البراءة الاستئناف استئناف نقض صادر الصادر صدر أصدرت أدين لصالح عقوبة بالتعويض تعويض جنايات الجنايات هيئة دستورية الدستورية ابتدائي نهائي تنفيذ',
);
const inCourt = (words: readonly Word[], at: number): boolean =>
  near(words, at - 6, at + 13, COURTS) || words.slice(at + 1, at + 9).some(({ form }) => PENALTY.test(form));
const PENALTY = /^[وفبل]?(?:ال)?(?:سجن|حبس|اعدام|موبد|تغريم)/;
const REIGNS = foldedSet(
  'سنوات فترة مدة تولي تولى مقاليد نظام سدة إلى خلال طوال إبان عهد بداية نهاية أثناء في تحت كرسي من',
);
const PLACES_OF = foldedSet('في من إلى داخل خارج قرب أمام مدير حراس إدارة نزلاء باب باحة عنابر محاذاة جوار');
const SERVED = foldedSet(
  'عقوبة عقوبته عقوبتها عقوبات عقوبتين حكما أحكاما حكمه فترة مدة محكومية محكوميته أيام أيامه سنوات حياته عطلة عطلته إجازة إجازته وقت وقته ليلة ليلته ساعات شهر شهرا عاما أعواما طفولته سنة يوم يومه',
);
const OF_TRAVEL = foldedSet(
  'جواز جوازات وثيقة وثائق تذكرة تذاكر تأشيرة تأشيرات منع حظر قيود وكالة وكالات شركة شركات حقيبة رحلة رحلات نصائح إجراءات',
);
const OF_TELECOM = foldedSet(
  'شركة شركات وزارة وزير وزيرة هيئة قطاع خدمات خدمة تكنولوجيا تقنية تقنيات شبكة شبكات سوق مهندس هندسة مواصلات نظم قمر أقمار وسائل طرق كلية برج أبراج',
);
const CREED = foldedSet(
  'ديانة إسلام مسيحية يهودية نصرانية بوذية هندوسية فضل ولاء حياة دين وجود نجاح سلامة بالفضل بالولاء بالإسلام بالمسيحية باليهودية بالديانة بالحياة بدين بوجوده بحياته بنجاحه',
);
const STANDS_FOR = foldedSet('هو هي هذا هذه ذلك إنه أنه وإنه أي كل كان ليس في من عن على إلى أول لكل');
const OCCUPIERS_OF = foldedSet(
  'تحت جيش قوات سلطات جنود دولة حكومة شرطة طائرات طيران مدفعية آليات محاكم سجون حواجز مخابرات جرافات رصاص نيران ضد من',
);
const RELATED = foldedSet('علاقات علاقاته علاقاتها العلاقات مع');
const OWNERS = foldedSet('الذي التي ما مما');
const AUTHORITIES = foldedSet(
  'شرطة سلطات قوات محكمة نيابة حكومة أجهزة مصالح وحدات دورية دوريات فرقة شركة شركات وزارة إدارة دول دولة هيئة بلدية',
);
const SOLID = foldedSet(
  'مبنى مبان مباني بناية بنايات بناء عمارة عمارات جسر سد سدود نفق منجم مناجم سقف جدار جدران منزل منازل سور أرضي أرضية أرض ترابي صخري صخور ثلجي ثلوج جليدي ثلجية ترابية صخرية برج أبراج مدرسة رافعة شرفة منصة مدرج جزئي مئذنة مسجد كنيسة سوق فندق مصنع مستشفى بيت بيوت سكني سكنية طوابق أنقاض تربة تحت قتلى ضحايا مصرع مقتل',
);
const OWN_NAME = foldedSet('هويته هويتها هويتهم هويتهما اسمه اسمها اسمهم أسمائهم اسميهما');
const SHOWN = foldedSet('عدم كشف الكشف ذكر إفصاح الإفصاح نشر');
const LOSSES = foldedSet(
  'سيطرة سيطرته سيطرتها حياة حياته حياتها حياتهم وظيفته وظائف ثقة ثقته ثقتها توازن توازنه توازنها أمل قيمة قيمته قيمتها صواب صوابه أعصابه أعصابها وعي وعيه بريق بريقه قدرة قدرته قدرتها مصداقية مصداقيته مصداقيتها أهمية أهميته أهميتها شرعية شرعيته معنى هيبته هيبتها',
);
const HIS_WORDS = foldedSet('قوله قولها قولهم قولهما');
const FLIGHT = foldedSet('من إلى هاربا هاربة هاربين باتجاه نحو سكان السكان مدنيون المدنيون عبر');
const CONVOYS = foldedSet('مساعدات إغاثة رحلات رحلة جسر جسرا قوافل قافلة دوريات دورية');
const QUALITIES = foldedSet(
  'وارد طبيعي ضروري مهم مستحيل صعب خطير مقلق مرفوض محزن مؤسف ممكن غير جيد إيجابي عادي محتوم لا ليس سيئ نادر معروف مطلوب سهل',
);
const EDITORS = foldedSet('رئيس رئيسة رؤساء مدير مديرة هيئة سكرتير أسرة نائب');
const SHOWS = foldedSet('عسكري عسكرية جوي جوية قوة فني فنية غنائي غنائية راقص حي مسرحي كبير ضخم');

/** Rows in the order in which they are tried, before those of `homographs.ts`. */
export const LOOKALIKES: readonly Homograph[] = [
  // «أبوه تاجر»: his father; who refuses is «أبى أن».
  { words: foldedSet('أبوه أبوها أبوهم أبوهما أبونا أبوك أبوي'), holds: always, type: null },
  { words: foldedSet('قبله قبلها قبلهم قبلنا'), holds: always, type: null },
  { words: foldedSet('قاضيا قاضيان قاضيين قاضية'), holds: always, type: 'noun' },
  { words: foldedSet('طبعا عما عمن شكوك شكوكه شكوكها شكوكهم ينفك تنفك وحيدا'), holds: always, type: null },
  // «أنهار»: rivers; «لأمه»: to his mother; verbs of these letters have no hamza there.
  { words: foldedSet('أنهار لأمه لأمها'), holds: (words, at) => words[at]!.text.includes('أ'), type: null },
  {
    // «تعهده بالرعاية»: looked after him; who pledges does it with «بـ» alone.
    words: foldedSet('تعهده تعهدها تعهدهم تعهدته تعهدتها'),
    holds: always,
    type: 'noun',
  },
  {
    // «قبل غروب الشمس»: before; «قبل الرئيس الاستقالة» has its subject right behind.
    words: foldedSet('قبل'),
    holds: (words, at) => {
      const [front, next, object] = [words[at - 1], words[at + 1], words[at + 2]];
      const opens = !front || front.mark || words[at]!.and || front.base === 'قد' || front.base === 'ان';
      const whole = !!object?.definite && !object.mention && (next?.definite === true || !!next?.mention);
      const subject = next?.mention?.type === 'PER' || next?.mention?.type === 'ORG' || whole;
      return !opens || !subject;
    },
    type: null,
  },
  {
    // «صلى الله عليه وسلم», «عليه السلام»
    words: foldedSet('سلم'),
    holds: (words, at) => near(words, at - 5, at, foldedSet('صلى عليه')) || isBareNoun(words, at),
    type: null,
  },
  // «كان ثمن هذه المواقف», «إنها نسق», «وخاصة صوت المطر», «لوح تذكاري»
  { words: foldedSet('ثمن نسق صوت لوح ذكر'), holds: isBareNoun, type: null },
  {
    words: foldedSet('لوح'),
    holds: (words, at) => !words.slice(at + 1, at + 7).some(({ base }) => /^ب.{3}/.test(base)),
    type: null,
  },
  {
    // «رئيس تحرير الصحيفة»
    words: foldedSet('تحرير'),
    holds: before(EDITORS),
    type: null,
  },
  // «أعلن الجيش اعتراضه خارج المجال الجوي»: a missile; who objects does it «على» something.
  {
    words: foldedSet('اعتراضه اعتراضها اعتراضهما اعتراضهم'),
    holds: without(foldedSet('على عليه عليها'), 3),
    type: null,
  },
  { words: foldedSet('سفر'), holds: before(OF_TRAVEL), type: null },
  { words: foldedSet('اتصالات'), holds: before(OF_TELECOM), type: null },
  { words: foldedSet('استعراض استعراضات استعراضا'), holds: behind(SHOWS, 1), type: null },
  { words: foldedSet('استعراضات'), holds: always, type: null },
  {
    // «تجربة جديدة»: what one goes through; weapons are tried out.
    words: foldedSet('تجربة تجارب تجربته تجربتها تجربتهم تجاربه تجاربها تجاربهم تجاربنا'),
    holds: (words, at) => !near(words, at - 6, at + 7, ARMS),
    type: null,
  },
  {
    // «تحت الاحتلال», «جيش الاحتلال»: who holds the land, and nothing that happens.
    words: foldedSet('احتلال'),
    holds: (words, at) => words[at]!.definite || has(OCCUPIERS_OF, words[at - 1]),
    type: null,
  },
  {
    // «تقع المدينة على النهر»: lies; what happens is told in the perfect.
    words: foldedSet('يقع تقع يقعان تقعان'),
    holds: always,
    type: null,
  },
  {
    // «فقد قالوا»: a particle before any verb, also before one that no list knows.
    words: foldedSet('فقد'),
    holds: (words, at) => {
      const [word, next] = [words[at]!, words[at + 1]];
      if (!word.text.startsWith('ف') || !next || next.mark) return false;
      return (
        !next.mention &&
        !next.definite &&
        !next.nouns.length &&
        /(?:وا|ت|نا)$/.test(next.form) &&
        !/^\d/.test(next.form)
      );
    },
    type: null,
  },
  {
    // «يدين بالإسلام», «أدين بالفضل»: professes, owes.
    words: foldedSet('يدين تدين أدين ندين يدينون دان دانت'),
    holds: (words, at) => !!words[at + 1]?.form.startsWith('ب') && has(CREED, words[at + 1]),
    type: null,
  },
  {
    // «70 بلدة ومدينة إسرائيلية»: a town; «، مدينة الهجوم» condemns it.
    words: foldedSet('مدينة'),
    holds: (words, at) => {
      const [front, next] = [words[at - 1], words[at + 1]];
      return !front?.mark || !next?.definite || !!next.mention;
    },
    type: null,
  },
  {
    // «إنه أمر مقلق», «أمر يشغلنا»: a matter.
    words: foldedSet('أمر'),
    holds: (words, at) =>
      has(STANDS_FOR, words[at - 1]) ||
      has(QUALITIES, words[at + 1]) ||
      !!words[at + 1]?.verbs.some(({ tense }) => tense === 'imperfect'),
    type: null,
  },
  {
    // «تامر حبيب»: a name; who orders is written with its hamza.
    words: foldedSet('تأمر'),
    holds: (words, at) => !words[at]!.text.includes('أ'),
    type: null,
  },
  {
    // «في سجن المدينة»: where somebody sits.
    words: foldedSet('سجن سجون'),
    holds: before(PLACES_OF),
    type: null,
  },
  {
    // «السنة السابعة من حكم الملك», «حكمها المسلمون قرونا»: reigns; courts sentence on somebody to something.
    words: foldedSet('حكم'),
    holds: (words, at) => !inCourt(words, at) || has(REIGNS, words[at - 1]),
    type: null,
  },
  {
    words: foldedSet('حكمت حكمها حكمه حكمهم حكموا يحكم تحكم يحكمون حكما حكمتها'),
    holds: (words, at) => !inCourt(words, at),
    type: null,
  },
  {
    // «يقضي عقوبة بالسجن», «قضى أيامه في القرية»: spends.
    words: foldedSet('يقضي تقضي يقضون قضى قضت قضوا أقضي نقضي يقضيان'),
    holds: (words, at) =>
      words[at + 1]?.preposition !== 'ب' &&
      near(words, at + 1, at + 4, SERVED) &&
      !words.slice(at + 1, at + 4).some(({ base }) => base.startsWith('ب')),
    type: null,
  },
  {
    // «هجرته إلى الشمال»: his migration.
    words: foldedSet('هجرته هجرتها هجرتهم هجرتنا هجرة الهجرة'),
    holds: always,
    type: 'noun',
  },
  {
    // «رحل عن النادي», «رحل فلان»: went, died; who is expelled stands behind the authority.
    words: foldedSet('رحل رحلت رحلوا يرحل ترحل يرحلون'),
    holds: (words, at) =>
      words[at + 1]?.mention?.type === 'PER' || awayFrom(words, at) || /^ب.{4}/.test(words[at + 1]?.form ?? ''),
    type: null,
  },
  {
    // «لم يثنه الحر عن السفر»: kept him from; praise is «أثنى على».
    words: foldedSet('أثنى أثنت يثني تثني يثن تثن أثنته يثنيه يثنه تثنه أثناه'),
    holds: awayFrom,
    type: null,
  },
  {
    // «اعتمد على خبرته»: relied.
    words: foldedSet('اعتمد اعتمدت اعتمدوا يعتمد تعتمد يعتمدون نعتمد أعتمد'),
    holds: behind(ONTO_IT, 9),
    type: null,
  },
  {
    // «طبع الكتاب في بيروت»: printed; relations are made normal «مع» somebody.
    words: foldedSet('طبع طبعت طبعوا يطبع تطبع طبعه طبعها طبعته'),
    holds: without(RELATED, 5),
    type: null,
  },
  {
    // «علق الوزير على القرار»: commented.
    words: foldedSet('علق علقت علقوا يعلق تعلق'),
    holds: (words, at) =>
      near(words, at + 1, at + 4, foldedSet('على')) && !near(words, at + 1, at + 3, foldedSet('عمل عضوية')),
    type: 'said',
  },
  {
    // «يتحمل المسؤولية», «تحمل مسؤولية القسم»: bears it; who lays it on another names him first.
    words: foldedSet('تحمل يحمل حمل حملت'),
    holds: (words, at) => /^(?:مسووليه|مسووليته|مسووليتها)$/.test(words[at + 1]?.stem ?? ''),
    type: null,
  },
  {
    // «يسير خلفه»: behind him; «الدمار الذي خلفه الإعصار» was left.
    words: foldedSet('خلفه خلفها خلفهم خلفنا'),
    holds: (words, at) => !near(words, at - 2, at, OWNERS),
    type: null,
  },
  {
    // «توقف العمل في المصنع»: came to a halt; who arrests or stops others is an authority beside the verb.
    words: foldedSet('توقف'),
    holds: (words, at) => ![words[at - 1], words[at + 1]].some((word) => has(AUTHORITIES, word) || !!word?.mention),
    type: null,
  },
  {
    // «الانهيار في كل المجالات»: buildings and slopes collapse.
    words: foldedSet('انهيار انهيارات'),
    holds: (words, at) => !near(words, at - 5, at + 9, SOLID),
    type: null,
  },
  {
    // «شاهد طلب عدم ذكر اسمه»: how a source is named.
    words: foldedSet('طلب طلبت طلبوا رفض رفضت رفضوا اشترط اشترطت مشترطا طالبا رافضا'),
    holds: (words, at) => near(words, at + 1, at + 7, OWN_NAME) && near(words, at + 1, at + 6, SHOWN),
    type: null,
  },
  {
    // «تفقد السيطرة»: loses; who inspects goes somewhere.
    words: foldedSet('تفقد يفقد'),
    holds: behind(LOSSES, 4),
    type: null,
  },
  {
    // «يردونه إلى الجفاف»: put it down to; who shoots leaves dead.
    words: foldedSet('يردون يردونه يردونها تردون يردوه'),
    holds: without(foldedSet('قتيل قتيلا قتلى قتيلين'), 6),
    type: null,
  },
  {
    // «وفر المصنع عملا»: provided; who flees does it from or to somewhere.
    words: foldedSet('وفر وفرت وفروا'),
    holds: without(FLIGHT, 5),
    type: null,
  },
  // «وزارته»: his ministry; «منحنى»: a curve.
  { words: foldedSet('وزارته وزارتها وزارتهم وزارتنا منحني'), holds: always, type: null },
  {
    // «سيارات تسير في الشوارع»
    words: foldedSet('يسير تسير يسيرون تسيران'),
    holds: without(CONVOYS, 5),
    type: null,
  },
  {
    words: foldedSet('هجوم دفاع'),
    holds: before(foldedSet('خط خطوط خطي لاعب لاعبي قلب مركز ثنائي ثلاثي')),
    type: null,
  },
  {
    // «نقلت عن الحكومة»: reported.
    words: foldedSet('نقل نقلت نقلوا ينقل تنقل'),
    holds: (words, at) => words[at + 1]?.base === FROM && !near(words, at + 2, at + 15, HIS_WORDS),
    type: 'said',
  },
  {
    // «مدينة تعتبر معقلا للحرف»: is held for; who holds something to be so is named in front of it, or says «أن».
    words: foldedSet('يعتبر تعتبر يعتبران تعتبران'),
    holds: (words, at) => {
      const whose = !!words[at - 1]?.mention && !!words[at + 1]?.definite;
      return !whose && !words.slice(at + 1, at + 9).some(({ base }) => /^ب?ان/.test(base));
    },
    type: null,
  },
  {
    // «تبحث عن», «سنبحث عن»: seek.
    words: foldedSet('سيبحث ستبحث سنبحث سيبحثون أبحث'),
    holds: (words, at) => words[at + 1]?.base === FROM,
    type: null,
  },
];
