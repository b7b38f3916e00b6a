import type { DateMention, Mention, Span } from '../../model';
import { cliticReadings, fold, tokens } from '../../text';
import { foldedSet, nounReadings, verbReadings, type VerbReading } from '../lexicon';
import { settleHomographs } from './homographs';
import { settlePhrases } from './phrases';
import { settleMatches } from './matches';
import { isNoName, isObjectPair, isPossession, opensAsVerb } from './strays';
import type { Word } from './word';

export type { Word };

const DAMMA = 'ُ';

/** The words of a stretch of text. `mentions` and `dates` are those that lie in it, in order. */
export function wordsOf(text: string, span: Span, mentions: readonly Mention[], dates: readonly DateMention[]): Word[] {
  let mentionAt = 0;
  let dateAt = 0;
  let misread: Mention | null = null;
  const words = tokens(text, span.start, span.end).map(({ start, end, kind }) => {
    while (mentionAt < mentions.length && mentions[mentionAt]!.end <= start) mentionAt += 1;
    while (dateAt < dates.length && dates[dateAt]!.end <= start) dateAt += 1;
    let mention = mentions[mentionAt] && mentions[mentionAt]!.start < end ? mentions[mentionAt]! : null;
    if (mention && kind === 'word') {
      const form = fold(text.slice(start, end));
      const first = mention.start === start;
      const whole = text.slice(mention.start, mention.end);
      if (
        first &&
        (opensAsVerb(form, mention) || isNoName(text.slice(start, end), mention) || isObjectPair(whole, mention))
      )
        misread = mention;
      const possessed = mention.end === end && mention.start < start && isPossession(form, mention);
      if (possessed || mention === misread) mention = null;
    }
    const date = dates[dateAt] && dates[dateAt]!.start < end ? dates[dateAt]! : null;
    return readWord(text.slice(start, end), { start, end }, kind === 'word', kind === 'mark', mention, date);
  });
  settleHomographs(words);
  settlePhrases(words);
  settleMatches(words);
  return words;
}

function readWord(
  text: string,
  span: Span,
  arabic: boolean,
  mark: boolean,
  mention: Mention | null,
  date: DateMention | null,
): Word {
  const form = arabic ? fold(text) : text;
  // Written out: the V8 of Node 20 takes two hundred times as long for a spread with many fields behind it.
  const word: Word = {
    start: span.start,
    end: span.end,
    text,
    form,
    base: form,
    and: false,
    mark,
    verbs: [],
    future: false,
    purpose: false,
    nouns: [],
    stem: form,
    preposition: '',
    definite: false,
    mention,
    date,
    damma: arabic && text.slice(0, 5).includes(DAMMA),
  };
  if (!arabic || date) return word;
  // Names are no predicates; an agreement that has a name («اتفاقية …») is still an agreement.
  if (mention && mention.type !== 'MISC' && mention.start <= span.start) {
    if (CROWD.has(form) && mention.type === 'PER' && mention.start === span.start) {
      word.mention = null;
      readAsNoun(word);
      return word;
    }
    if (!isDoubtfulPlace(mention, span)) return word;
    readAsVerb(word);
    if (word.verbs.length) word.mention = null;
    return word;
  }
  if (mention && mention.start > span.start && mention.type !== 'MISC') {
    word.and = /^[وف]/.test(form);
    if (word.and) word.base = form.slice(1);
    return word;
  }
  readAsVerb(word);
  readAsNoun(word);
  return word;
}

/** «أغلق محتجون …»: people without a name. */
const CROWD = foldedSet(
  'محتجون متظاهرون مسلحون مجهولون معتصمون مضربون ناشطون مستوطنون مهاجرون مزارعون عاطلون قراصنة سائقون معلمون عمال طلاب أهالي سكان',
);

/** A place of one word that no list knows («أجرتا») gives way to a verb. */
function isDoubtfulPlace({ start, end, type, reason }: Mention, span: Span): boolean {
  return type === 'GPE' && reason !== 'gazetteer' && reason !== 'user' && start === span.start && end === span.end;
}

/**
 * No verb ends in ة, and آ begins only the verbs whose root begins with a hamza: «حملة» is no «حمله», «آباد» no «أباد». «تفشي» is the
 * noun of «تفشى».
 */
function spelledAsNoun(text: string, lemma: string): boolean {
  if (/^[وف]?ت.{2,3}ي$/.test(text) && /^ت.*ى$/.test(lemma)) return true;
  return text.endsWith('ة') || (/^[وف]?آ/.test(text) && !lemma.startsWith('آ'));
}

function readAsVerb(word: Word): void {
  const plainText = word.text.replace(/[\u064b-\u0652]/g, '');
  for (const and of [false, true]) {
    if (and && !(/^[وف]/.test(word.form) && word.form.length > 2)) break;
    const base = and ? word.form.slice(1) : word.form;
    const future = /^س[يتن]/.test(base) && base.length > 3 ? base.slice(1) : null;
    const purpose = /^ل[يتن]/.test(base) && base.length > 3 ? base.slice(1) : null;
    // «هنا» is a place, «هنأ» congratulates: folded they are one.
    const plain = base === 'هنا' && !word.text.includes('أ') ? [] : verbReadings(base);
    const found = (plain.length ? plain : imperfects(future ?? purpose)).filter(
      // «وعدّ الوزير القرار …»: counted, and promised nothing.
      ({ verb }) => !spelledAsNoun(plainText, verb.lemma) && !(verb.lemma === 'وعد' && word.text.includes('دّ')),
    );
    if (!found.length) continue;
    Object.assign(word, {
      verbs: found,
      and,
      base,
      future: !plain.length && !!future,
      purpose: !plain.length && !future,
    });
    return;
  }
}

function imperfects(base: string | null): VerbReading[] {
  return base ? verbReadings(base).filter(({ tense }) => tense === 'imperfect') : [];
}

function readAsNoun(word: Word): void {
  for (const { cut, stem } of cliticReadings(word.form)) {
    // «إلغاء», «التزام»: the letters of the article are the root's.
    const own = !ARTICLE.test(word.text) || rootedInArticle(stem);
    const definite = !own && stem.startsWith('ال') && stem.length > 4;
    const bare = definite ? stem.slice(2) : stem;
    const nouns = nounReadings(bare);
    if (!nouns.length) continue;
    word.nouns = nouns;
    word.stem = bare;
    word.definite = definite || (bare !== nouns[0]!.lemma && /(?:ه|ها|هم|نا)$/.test(bare) && !nounIsBare(bare));
    const clitics = word.form.slice(0, cut);
    word.preposition = clitics.replace(/^[وف]/, '').slice(0, 1);
    if (!word.verbs.length) {
      word.and = /^[وف]/.test(clitics);
      if (word.and) word.base = word.form.slice(1);
    }
    return;
  }
  if (
    !word.verbs.length &&
    word.form.startsWith('و') &&
    !OWN_WAW.has(word.form) &&
    (word.form.length > 3 || AND_SMALL.has(word.form))
  ) {
    word.and = true;
    word.base = word.form.slice(1);
  }
  if (!ARTICLE.test(word.text)) {
    word.stem = word.base;
    return;
  }
  word.definite = /^(?:[وف]?[بك]?ال|[وف]?لل)/.test(word.form);
  word.stem = word.form.replace(/^[وف]?[بك]?ال|^[وف]?لل/, '') || word.form;
}

/** As it is written, a word may begin with the article: «ألغام», «إلقاء», «آلاف» do not. */
const ARTICLE = /^(?![وف]?[بكل]?(?:[أإ]ل|آل)[^\s])/;

/** «التزام», «التماس»: nouns whose first letters look like the article. */
const rootedInArticle = (stem: string): boolean => stem.startsWith('الت') && nounReadings(stem).length > 0;

/** Short words that و is cut from; of others as short it may be the root's own letter («وقت»). */
const AND_SMALL = foldedSet('وهو وهي وهم وفي ومن وعن ومع ولم ولن ولا وقد وإن وأن');

/** People and bodies whose first letter joins them to nothing. */
const OWN_WAW = foldedSet(
  'وزير وزيرة وزيرا وزراء وزارة وزارات وكيل وكيلة وكلاء وفود وسيط وسطاء والي ولاية ولايات وكالة وكالات',
);

/** «زيارة» ends in ه when folded, and is no «زيار-ه». */
function nounIsBare(stem: string): boolean {
  return stem.endsWith('ه') && !stem.endsWith('ته');
}
