import type { Span } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import type { Word } from '../read/word';

const MAX_HEADLINE = 120;

/** Words that tie a clause to another and say nothing of its event. */
const OPENERS = foldedSet(
  'أن بأن إن وأن وبأن وإن كما حيث بينما فيما إذ لكن ولكن كذلك وكذلك وقد فقد قد كان وكان كانت وكانت كانوا وكانوا مما وهو وهي عندما وعندما حين وحين لأن إنه إنها إنهم أنه أنها أنهم بأنه بأنها بأنهم وإنه وإنها وأنه وأنها لكنه لكنها لكنهم ولكنه ولكنها لأنه لأنها لأنهم الذي التي الذين والذي والتي والذين',
);
/** «وكان الوزير قد التقى» happened as «التقى الوزير» did. */
const WAS = foldedSet('كان وكان كانت وكانت كانوا وكانوا');

/** What a line breaks off after: the clause that it opens is not the event's. */
const STUBS = foldedSet(
  'في على علي من إلى الي عن مع حول بعد قبل خلال منذ ضد بين لدى عند بما مما فيما كما حيث حين حينما عندما بينما إذا إذ أن إن ان بأن لأن أنه أنها إنه إنها انه انها بأنه بأنها لكن ولكن لكنه الذي التي الذين والذي والتي هو هي وهو وهي وقد قد لم لن لا ما ولا ولم يجب يمكن ثم أو او و وفي ومن وعلى وإلى وعن ومع وبعد وقبل وذلك هذا هذه قائلا قائلة مضيفا مضيفة وأن وإن أي غير سوى إلا حتى وحتى كي لكي بحسب حسب وفق وفقا حسبما وبحسب ووفق طبقا نقلا',
);

/** Words whose و is their own root's, or that read wrongly without it. */
const ROOT_WAW =
  /^و(?:زار|زير|زراء|كال|كيل|كلاء|فد|فود|فا|قع|قعت|قف|صل|ضع|صف|جه|جد|ثق|ثيق|لاي|لد|سط|سائل|ساط|عد|طن|حد|رد|ار|اشنطن|افق|اصل|اجه|ليد|لي |سيط|باء|دائع|رش|ظف|زع|دع|رث)/;

/** Whether a word's و joins it to what stands before. */
function joins({ mention, date, start, and, form, verbs, nouns }: Word): boolean {
  if (form[0] !== 'و' || (mention && mention.start <= start)) return false;
  if (date) return !ROOT_WAW.test(form);
  return and && (!!mention || verbs.length > 0 || nouns.length > 0 || !ROOT_WAW.test(form));
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/**
 * Where an event's words end, with the quotation that they open: «شدد على "ضرورة» goes on to its closing mark.
 * @param limit the end of the sentence; a mark that is not closed by then opens nothing
 */
export function quotationEnd(text: string, { start, end }: Span, limit: number): number {
  let open = '';
  for (let at = start; at < end; at += 1) {
    const mark = text[at]!;
    if (open) open = mark === CLOSING[open] ? '' : open;
    else if (CLOSING[mark]) open = mark;
  }
  if (!open) return end;
  const close = text.indexOf(CLOSING[open]!, end);
  return close >= 0 && close < limit ? close + 1 : end;
}

/**
 * An event's line for cards and lists, out of the words of its clause: on one line, without the particles that tied it to the
 * clause before («أن»، «وكان», a leading و) or open one that is not its own («… بعد»), without a quotation mark that has no other and a
 * full stop; cut at a word at 120 characters.
 * @param line the clause as written
 * @param words its words, as they were read: they know whose و is their own
 */
export function headlineOf(line: string, words: readonly Word[]): string {
  const tokens = withoutLonelyEnds(line).split(/\s+/).filter(Boolean);
  let was = false;
  while (tokens.length > 2 && OPENERS.has(bare(tokens[0]!))) was = WAS.has(bare(tokens.shift()!)) || was;
  const already = was ? tokens.indexOf('قد') : -1;
  if (already > 0 && isPast(words, tokens[already + 1])) tokens.splice(already, 1);
  const first = words.find(({ text }) => text === tokens[0]);
  if (first) tokens[0] = withoutProclitics(first, words);
  const whole = withoutStubs(tokens).join(' ');
  if (whole.length <= MAX_HEADLINE) return trimmed(whole);
  const cut = withoutLonelyEnds(whole.slice(0, whole.lastIndexOf(' ', MAX_HEADLINE)));
  return `${trimmed(withoutStubs(cut.split(' ')).join(' '))}…`;
}

/** «وأعلنت»: «أعلنت», «لاتفاقية»: «اتفاقية», «للهجوم»: «الهجوم»; not where a verb follows («بدعم من فلان أرسلت …»). */
function withoutProclitics(word: Word, words: readonly Word[]): string {
  const text = joins(word) ? word.text.slice(1) : word.text;
  if (!word.preposition || !word.nouns.length || word.preposition !== text[0]) return text;
  if (words.some(({ verbs, nouns, mention }) => verbs.length > 0 && !nouns.length && !mention)) return text;
  return text.startsWith('لل') ? `ا${text.slice(1)}` : text.slice(1);
}

/** Whether a verb tells of what was: «قد» before it adds nothing, while «قد يلتقي» is "may meet". */
function isPast(words: readonly Word[], token: string | undefined): boolean {
  const verb = words.find(({ text }) => text === token);
  if (!verb) return false;
  return verb.verbs.length ? verb.verbs.some(({ tense }) => tense === 'perfect') : !/^[يتنا]/.test(verb.form);
}

/** A token's folded letters; empty for a mark. */
const bare = (token: string): string => fold(token).replace(/[^\p{L}\p{N}]/gu, '');

function withoutStubs(tokens: readonly string[]): readonly string[] {
  let end = tokens.length;
  while (end > 2 && (/^[،,؛:–—-]$/.test(tokens[end - 1]!) || STUBS.has(bare(tokens[end - 1]!)))) end -= 1;
  return tokens.slice(0, end);
}

/** Without a quotation mark at either end of which the other lies outside the line; in the middle it tells whose words these are. */
function withoutLonelyEnds(line: string): string {
  const text = line.trim();
  const last = text.length - 1;
  if (text.indexOf(text[last]!) === last && CLOSING[text[last]!]) return text.slice(0, last);
  const closing = text[0] === '»' || text[0] === '”';
  return closing || (text[0] === '"' && text.indexOf('"', 1) < 0) ? text.slice(1) : text;
}

const trimmed = (line: string): string =>
  line.replace(/^[\s،,؛:.…–—-]+|(?:[\s،,؛:–—-]|(?<=[\p{L}\d"»”)]{2})\.)+$/gu, '');
