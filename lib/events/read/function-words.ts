/** Small words that build clauses, folded. */
import { foldedSet } from '../lexicon';

/** أن، إن and what hangs on them: what follows is said, thought or wanted. */
export const COMPLEMENTIZERS = foldedSet(
  'أن أنه أنها أنهم أنهما أنني أننا بأن بأنه بأنها بأنهم بأنهما بأننا إن إنه إنها إنهم إننا',
);

export const RELATIVES = foldedSet('الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي');

/** They open a clause of its own beside the one before. */
export const SUBORDINATORS = foldedSet(
  'بينما فيما حيث كما لكن لكنه لكنها لكنهم إذ مما عندما حين حينما بعدما قبلما لأن لأنه لأنها كيما لكي حتى ريثما إلا غير أنما إنما ومن حسبما وفقما',
);

/** What follows is not said to have happened. */
export const HYPOTHETICAL = foldedSet('إذا لو طالما ربما لعل سواء مهما عسى كيفما لولا شريطة');
export const MODALS = foldedSet(
  'يمكن يمكنها يمكنه ينبغي يجب قادر قادرة قادرين ممكن محتمل المحتمل يحتمل تحتمل يريد تريد يرغب ترغب راغبة راغب يحاول تحاول يأمل تأمل يتوقع متوقع المتوقع المرجح مرجح ضرورة يستطيع تستطيع يدرس تدرس',
);

export const NEGATIONS = foldedSet('لم لن لا ليس ليست ليسوا');
export const PAST_AUXILIARIES = foldedSet('كان كانت كانوا كانا قد لقد');
export const PLANNED = foldedSet(
  'ينتظر يرتقب ترتقب المقرر مقرر المقررة المزمع المرتقب المرتقبة المنتظر المنتظرة المتوقع المتوقعة سوف المقبل المقبلة القادم القادمة المقررة المزمعة',
);

/** Prepositions that put what follows into a place. */
export const PLACE_PREPOSITIONS = foldedSet(
  'في داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب عبر ضمن أنحاء مدينة محافظة ولاية إقليم بلدة قرية منطقة العاصمة ضواحي ريف حي شمالى جنوبى بمدينة بمحافظة بولاية بمنطقة بضواحي مدن بمدن مدينتي بمدينتي بلدات ببلدات بلدتي ببلدتي ببلدة محافظات بمحافظات محافظتي بمحافظتي ولايات بولايات ولايتي بولايتي مناطق بمناطق قرى بقرى قريتي بقرية مخيم بمخيم مخيمي مخيمات بمخيمات جنوبا شمالا محيط بمحيط بإقليم بريف أطراف مشارف',
);
export const DESTINATIONS = foldedSet('إلى صوب نحو لدى');
export const SOURCES = foldedSet('من عن');

/** Prepositions that mark the one something is done to or with. */
export const RECIPIENT_PREPOSITIONS = foldedSet('على ضد مع إلى لصالح تجاه بحق');
export const TOPIC_PREPOSITIONS = foldedSet('حول بشأن عن بخصوص حيال إزاء لبحث لمناقشة بهدف من أجل');
export const OTHER_PREPOSITIONS = foldedSet(
  'منذ خلال بعد قبل عقب قبيل بعيد أثناء إثر جراء بسبب رغم بين عند لدى دون بدون ضمن وفق بحسب حسب بحضور بمشاركة برئاسة بقيادة بدعم عبر نتيجة بناء ضمن طوال سوى كل بعض جميع أي هذا هذه ذلك تلك هؤلاء مثل خلف أمام تحت فوق نحو',
);

/** Before a verbal noun they tell that it took place: «بعد»، «عقب»، «إثر»; before one they tell that it will: «قبيل». */
export const AFTER = foldedSet('بعد عقب إثر بعيد غداة جراء خلال أثناء منذ بسبب رغم نتيجة');
export const BEFORE = foldedSet('قبيل قبل عشية');
