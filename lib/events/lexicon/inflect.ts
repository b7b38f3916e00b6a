/**
 * Arabic verbs and nouns of a news text, written out from their dictionary forms by rule. Forms are folded (`lib/text`):
 * what differs in a hamza's seat or in ى and ي comes out as one.
 */
import { fold } from '../../text';

type Tense = 'perfect' | 'imperfect';

export interface VerbForm {
  form: string;
  tense: Tense;
  /** Only the passive is written so («قيل», «يقال»); other forms may be passive too. */
  passive: boolean;
  /** A shortened form that stands only behind لم and لا («يقل», «يدع»). */
  jussive: boolean;
  /** Plural forms stand behind their subject. */
  plural: boolean;
}

type Written = [form: string, plural?: boolean, jussive?: boolean];

/** Hollow: an alif before the last radical («قال», «أدان», «اغتال»), and not the long vowel of form III («قاتل»). */
const HOLLOW = /^(?:.|أ.|ا..|است.)ا[^اىيوءأ]$/;

/** All persons of a verb that news uses: he, she, they (two, many), we; active and passive, also after لم and لن. */
export function inflectVerb(perfect: string, imperfect: string): VerbForm[] {
  const forms = new Map<string, VerbForm>();
  const add = (tense: Tense, passive: boolean, written: Written[]) => {
    for (const [word, plural = false, jussive = false] of written) {
      const form = fold(word);
      if (form.length > 1 && !forms.has(form)) forms.set(form, { form, tense, passive, plural, jussive });
    }
  };
  add('perfect', false, perfectForms(perfect));
  add('imperfect', false, imperfectForms(imperfect));
  const passive = passivePerfect(perfect);
  if (passive) add('perfect', true, perfectForms(passive));
  const passiveImperfect = passiveOfImperfect(imperfect);
  if (passiveImperfect) add('imperfect', true, imperfectForms(passiveImperfect));
  return [...forms.values()];
}

function perfectForms(verb: string): Written[] {
  const stem = verb.slice(0, -1);
  const last = verb.at(-1);
  if (last === 'ى') return [[verb], [`${stem}ت`], [`${stem}تا`], [`${stem}يا`], [`${stem}وا`, true], [`${stem}ينا`]];
  if (last === 'ا') return [[verb], [`${stem}ت`], [`${stem}تا`], [`${stem}وا`, true], [`${stem}ونا`]];
  // «هنؤوا»، «بدآ»: the hamza's seat follows its vowel.
  if (last === 'أ')
    return [
      [verb],
      [`${verb}ت`],
      [`${verb}تا`],
      [`${stem}آ`],
      [`${verb}ا`],
      [`${verb}وا`, true],
      [`${stem}ؤوا`, true],
      [`${verb}نا`],
    ];
  if (last === 'ئ') return [[verb], [`${verb}ت`], [`${verb}تا`], [`${verb}ا`], [`${verb}وا`, true]];
  if (last === 'ي') return [[verb], [`${verb}ت`], [`${verb}تا`], [`${verb}ا`], [`${stem}وا`, true]];
  const hollowStem = HOLLOW.test(verb) ? [] : ([[`${verb}نا`]] as Written[]);
  return [[verb], [`${verb}ت`], [`${verb}تا`], [`${verb}ا`], [`${verb}وا`, true], ...hollowStem];
}

function imperfectForms(verb: string): Written[] {
  const last = verb.at(-1)!;
  const stem = verb.slice(1);
  const open = stem.slice(0, -1);
  const ends: Written[] = [[stem]];
  if (last === 'ي' || last === 'و' || last === 'ى') {
    const dual = last === 'و' ? 'و' : 'ي';
    ends.push([`${open}${dual}ان`], [`${open}${dual}ا`], [`${open}ون`, true], [`${open}وا`, true], [open, false, true]);
  } else {
    ends.push([`${stem}ان`], [`${stem}ا`], [`${stem}ون`, true], [`${stem}وا`, true]);
    // «يبدآن»، «يبدؤون»
    if (last === 'أ') ends.push([`${open}آن`], [`${open}ؤون`, true], [`${open}ؤوا`, true]);
    const radical = stem.at(-2);
    if (stem.length > 2 && (radical === 'و' || radical === 'ي' || radical === 'ا')) {
      ends.push([`${stem.slice(0, -2)}${stem.at(-1)}`, false, true]);
    }
  }
  return ['ي', 'ت', 'ن'].flatMap((person) =>
    ends.map(([end, plural, jussive]): Written => [`${person}${end}`, plural, jussive]),
  );
}

/** The passive where its letters differ from the active's; null where only the vowels do («قَتل», «قُتل»). */
function passivePerfect(verb: string): string | null {
  // «نودي»: what is «قاضي» is a judge.
  if (/^[^ات]ا.ى$/.test(verb)) return `${verb[0]}و${verb[2]}ي`;
  if (verb.endsWith('ى')) return `${verb.slice(0, -1)}ي`;
  // «دُعي»; of other three letters the passive is rather another word («شكي», «غزي»).
  if (verb === 'دعا') return 'دعي';
  // «هُنئ»، «أُرجئ»; «بري»، «بدي» are other words.
  if (verb.endsWith('أ') && (verb.length > 3 || verb === 'هنأ')) return `${verb.slice(0, -1)}ئ`;
  // «زير», «عيد» of three letters are rather other words; «قيل» is the one that news uses.
  if (HOLLOW.test(verb) && (verb.length > 3 || verb === 'قال')) return `${verb.slice(0, -2)}ي${verb.at(-1)}`;
  if (/^[^و]ا..$/.test(verb)) return `${verb[0]}و${verb.slice(2)}`;
  if (/^است?أ/.test(verb)) return verb.replace(/^(است?)أ/, '$1ؤ');
  if (/^تا?.ا..$/.test(verb)) return verb.replace('ا', 'و');
  return null;
}

function passiveOfImperfect(verb: string): string | null {
  if (/^ي.{1,3}ئ$/.test(verb)) return `${verb.slice(0, -1)}أ`;
  if (/[وي]$/.test(verb)) return null;
  return /^ي.{1,4}[وي].$/.test(verb) && verb.length > 3 && /[وي]/.test(verb.at(-2)!)
    ? `${verb.slice(0, -2)}ا${verb.at(-1)}`
    : null;
}

/**
 * A noun's forms without article and proclitics: singular, plural, dual, accusative, and before a pronoun («زيارته»,
 * which `nounStems` brings back to «زيارت»).
 */
export function inflectNoun(noun: string): string[] {
  const forms = [noun];
  if (noun.endsWith('ات')) {
    // A plural as it stands.
  } else if (noun.endsWith('ة')) {
    const stem = noun.slice(0, -1);
    forms.push(`${stem}ت`, `${stem}ات`, `${stem}تان`, `${stem}تين`);
  } else {
    // «لقائه»: before a pronoun the hamza has a seat.
    if (noun.endsWith('اء')) forms.push(`${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`);
    // «تنحٍّ»: its ي comes back with an article or a pronoun («التنحي»، «تنحيه»).
    if (DEFECTIVE.has(noun)) forms.push(`${noun}ي`, `${noun}يا`);
    forms.push(`${noun}ا`, `${noun}ات`, `${noun}ان`, `${noun}ين`);
  }
  return forms.map(fold);
}

/** Verbal nouns of verbs like «تنحى»، «تراضى», as they stand without article and pronoun. */
const DEFECTIVE: ReadonlySet<string> = new Set(
  'تنح تخل تلق تصد تراض تحد تبن تفش تول تعد تقص توخ تعاف تفاد تدن تمن تعال'.split(' '),
);

const VERB_SUFFIX = /(?:هما|هم|ها|هن|نا|ني|ه|ك)$/;
/** «زيارتي» and the dual «مذكرتي توقيف»; «اجتماعي»، «انتحاري» are adjectives. */
const NOUN_SUFFIX = /(?:هما|هم|ها|هن|نا|ه|(?<=ت)ي)$/;

const DOUBLED: ReadonlySet<string> = new Set(['شن', 'صد', 'فض']);

/** A folded verb and what is left of it without an object pronoun («اعتقلته»: «اعتقلت»; «أجراها»: «اجري»). */
export function verbStems(word: string): string[] {
  const bare = word.replace(VERB_SUFFIX, '');
  // «شنها»، «صدته»: verbs of two letters.
  if (bare === word || (bare.length < 3 && !DOUBLED.has(bare))) return [word];
  const stems = [word, bare];
  if (bare.endsWith('ا')) stems.push(`${bare.slice(0, -1)}ي`);
  if (bare.endsWith('و')) stems.push(`${bare}ا`);
  return stems;
}

/** A folded noun without a pronoun («زيارته»: «زيارت»). */
export function nounStems(word: string): string[] {
  const bare = word.replace(NOUN_SUFFIX, '');
  return bare === word || bare.length < 3 ? [word] : [word, bare];
}
