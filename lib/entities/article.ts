/** The names of one article: candidates of each line, settled line by line, then across the article. */
import type { EntityId } from '../model';
import { once } from '../text';
import { isRefuted } from './beside';
import { copyOf, type Candidate } from './candidate';
import { choose } from './choose';
import { apartInDateline, matchDateline } from './dateline';
import { matchDecided, type Decided } from './decisions';
import { settleSources } from './conflicts';
import { extendNames } from './extend';
import { joinNames } from './joined';
import { matchFacilities } from './facilities';
import { matchLatin } from './latin-names';
import { FUNCTION_WORDS, NEWS_VERBS, words } from './lexicon';
import { matchLists } from './match';
import { matchOrganisations } from './organisations';
import { matchBehindTitles } from './behind-titles';
import { matchPersons } from './persons';
import { reachOut } from './reach';
import { matchSpelled, withShortForms } from './short-forms';
import { CLOSING, matchQuoted, outsideWorks } from './quoted';
import { matchTellers } from './told-by';
import { fullNamesOf, isSurnameHere, knownNames, matchKnown, surnamesOf, townsOf } from './surnames';
import type { Spellings } from './spellings';
import { matchVessels } from './vessels';
import type { Line } from './words';

/** The candidates that stand in each line of an article. @param tagged what the tagger finds, for each line; null without one */
export function namesOfArticle(
  lines: Line[],
  tagged: Candidate[][] | null,
  decided: Decided,
  text: Text,
  spellings: Spellings,
): Candidate[][] {
  const quote = ({ start, end }: Candidate) => text(start, end);
  const found = lines.map((line, index) => candidatesOf(line, tagged?.[index] ?? null, decided, text));
  const chosen = found.map(choose);
  const first = chosen.map((names, index) => extended(lines[index]!, names));
  const known = knownNames(
    surnamesOf(first, quote, tagged !== null, spellings),
    fullNamesOf(lines, first),
    townsOf(lines, first),
    spellings.tails,
  );
  const settled = lines.map((line, index) => {
    const own = matchKnown(line, known);
    // Mostly the article shows what the line had: then choosing again comes to the same.
    if (areOutranked(own, chosen[index]!)) return first[index]!;
    const all = found[index]!.filter((candidate) => !isOutdone(line, candidate, own));
    return extended(line, choose([...all, ...own]));
  });
  const kept = dropWeak(lines, dropAcronyms(settled, quote), quote);
  if (!decided.anyNoName) return kept;
  return kept.map((line) => line.filter((candidate) => !decided.isNoName(quote(candidate))));
}

function extended(line: Line, names: Candidate[]): Candidate[] {
  return withShortForms(line, joinNames(line, extendNames(line, names)));
}

type Text = (start: number, end: number) => string;

function candidatesOf(line: Line, tagged: Candidate[] | null, decided: Decided, text: Text): Candidate[] {
  const listed = matchLists(line);
  reachOut(line, listed);
  for (let at = 0; at < listed.length; at += 1) {
    if (!listed[at]!.weak) continue;
    const other = supported(listed[at]!, line, tagged);
    listed[at] = other.weak && isBesideState(line, listed, at) ? surer(other, 0.6) : other;
  }
  const place = placesAmong(listed);
  const taken = takenBy(listed);
  const dateline = matchDateline(line, place);
  const quoted = matchQuoted(line);
  const all = matchDecided(line, decided);
  for (const candidate of listed) {
    if (!isTitle(candidate, dateline, quoted) && !isRefuted(line, candidate)) all.push(candidate);
  }
  addStanding(all, matchOrganisations(line, nationalitiesAmong(listed), place, statesAmong(listed)), line);
  add(all, matchFacilities(line, place));
  add(all, quoted);
  add(all, matchVessels(line, taken));
  add(all, dateline);
  add(all, matchLatin(line, text));
  add(all, matchSpelled(line));
  add(all, matchPersons(line, taken));
  add(all, matchBehindTitles(line, taken));
  add(all, matchTellers(line, taken));
  if (tagged) addStanding(all, apartInDateline(line, place, tagged), line);
  const idiom = idiomAmong(line, listed);
  if (idiom)
    return settleSources(
      line,
      all.filter(({ first }) => first !== idiom.first),
      tagged !== null,
    );
  return all.length === 0 ? all : settleSources(line, outsideWorks(line, all), tagged !== null);
}

function add(to: Candidate[], found: readonly Candidate[]): void {
  for (let at = 0; at < found.length; at += 1) to.push(found[at]!);
}

/** The same, but for what stands beside them refutes. */
function addStanding(to: Candidate[], found: readonly Candidate[], line: Line): void {
  for (let at = 0; at < found.length; at += 1) if (!isRefuted(line, found[at]!)) to.push(found[at]!);
}

/** The last token of the listed place that starts at a token, -1 where none does. */
function placesAmong(listed: readonly Candidate[]): (index: number) => number {
  return (index) => {
    for (let at = listed.length - 1; at >= 0; at -= 1) {
      const { first, last, type } = listed[at]!;
      if (first === index && type === 'GPE') return last;
    }
    return -1;
  };
}

/** The state or people of the listed nationality that starts at a token, null where none does. */
function nationalitiesAmong(listed: readonly Candidate[]): (index: number) => EntityId | null {
  return (index) => {
    for (let at = listed.length - 1; at >= 0; at -= 1) {
      const { first, type, entries } = listed[at]!;
      if (first === index && type === 'NORP') return entries[0]!.within ?? entries[0]!.id;
    }
    return null;
  };
}

/** The listed state, region or town that starts at a token; null where none does or where it is a capital. */
function statesAmong(listed: readonly Candidate[]): (index: number) => EntityId | null {
  return (index) => {
    const entry = listed.find(({ first, type }) => first === index && type === 'GPE')?.entries[0];
    return entry ? (entry.capital && entry.within) || entry.id : null;
  };
}

/** Whether a listed name covers a token, other than a weak one or a surname alone. */
function takenBy(listed: readonly Candidate[]): (index: number) => boolean {
  return (index) => {
    for (let at = 0; at < listed.length; at += 1) {
      const { first, last, weak, alone } = listed[at]!;
      // They stand in the order of their first token.
      if (first > index) return false;
      if (index <= last && !weak && !alone) return true;
    }
    return false;
  };
}

function idiomAmong(line: Line, listed: readonly Candidate[]): Candidate | null {
  for (let at = 0; at < listed.length; at += 1) if (isIdiom(line, listed[at]!)) return listed[at]!;
  return null;
}

/** «القوة القاهرة», «قطر السفينة», «كابل بحري»: a word that is a place's name too, as what it means. */
function isIdiom({ tokens }: Line, { type, first, last }: Candidate): boolean {
  if (type !== 'GPE' || last > first) return false;
  const { folded } = tokens[first]!.word;
  if (folded.length !== 7) return folded.length <= 4 && isMeant(tokens, first);
  return folded === 'القاهره' && COMPELLING.has(tokens[first - 1]?.word.folded ?? '');
}

function isMeant(tokens: Line['tokens'], first: number): boolean {
  return MEANT.get(tokens[first]!.word.folded)?.has(tokens[first + 1]?.word.folded ?? '') === true;
}
/** What such a word stands before; none is longer than four letters. */
const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['قطر', words('السفينة السفن الناقلة الناقلات الزورق القارب المركب المركبة الدائرة الأنبوب الشاحنة السيارة')],
  ['كابل', words('بحري كهربائي كهرباء ضوئي أرضي هاتف هاتفي ألياف اتصالات الكهرباء الاتصالات الألياف الشحن')],
  ['سيول', words('جارفة عارمة قوية مدمرة مفاجئة طينية كبيرة وفيضانات وانهيارات وأمطار')],
]);
const COMPELLING = words('القوة الظروف للظروف لظروف ظروف والظروف الأسباب للأسباب أسباب لأسباب بالقوة');

/** «صنعاء - سبأ», «قال لـ"الشرق الأوسط"»: a listed people or region that is a medium's name here. */
function isTitle(
  { type, first, last }: Candidate,
  dateline: readonly Candidate[],
  quoted: readonly Candidate[],
): boolean {
  if (type === 'NORP') return dateline.some((agency) => agency.first === first);
  return type === 'LOC' && quoted.some((medium) => medium.first === first && medium.last === last);
}

/** What stands before a place. */
const PLACE_BEFORE = words(`
في مدينة محافظة بلدة قضاء ناحية ولاية بمدينة شرقي غربي شمالي جنوبي شمال جنوب شرق غرب قرب محيط ضواحي أطراف أهالي سكان مدن بلدات قرى بلدتي مدينتي قريتي محافظتي ولايتي محافظات ولايات
محافظ محافظا حاكم عمدة قائمقام والي أمير قبالة سواحل ريف قرية إقليم بإقليم بولاية بمحافظة ببلدة بقرية بقضاء لمدينة ولايتا بلدية جماعة أحياء بأحياء شوارع بشوارع أسواق أزقة مداخل مشارف تخوم
`);

/** What stands before a region that is a common word too («دول الساحل»). */
const REGION_BEFORE = words('دول لدول ودول بدول منطقة بمنطقة');

/** What stands before the name of a platform, a channel, a club. */
const MEDIA_BEFORE = words(
  'منصة بمنصة تطبيق موقع شبكة قناة لقناة صحيفة لصحيفة جريدة مجلة وكالة إذاعة حساب شركة نادي مدرب لاعب مهاجم حارس ضيفه مضيفه غريمه فريق لفريق حزب حزبي كتل كتلة كتلتا كتلتي أحزاب حركتي نواب حزبا وكتل',
);

/** A weak spelling is sure where a place word precedes it, or where the tagger sees a name of that kind in its place. */
function supported(candidate: Candidate, line: Line, tagged: Candidate[] | null): Candidate {
  const before = line.tokens[candidate.first - 1]?.word.folded ?? '';
  const quoted = /^["«“']$/.test(before) ? (line.tokens[candidate.first - 2]?.word.folded ?? '') : before;
  const placeBefore =
    (candidate.type === 'GPE' && PLACE_BEFORE.has(before)) ||
    (candidate.type === 'LOC' && REGION_BEFORE.has(before)) ||
    (candidate.type === 'ORG' && (MEDIA_BEFORE.has(quoted) || isEnclosed(line, candidate)));
  if (placeBefore || isLed(line, candidate)) return surer(candidate, 0.6);
  const agrees = tagged?.some(
    ({ first, last, type }) =>
      first <= candidate.first &&
      candidate.last <= last &&
      (type === candidate.type || (type === 'GPE' && candidate.type === 'LOC')),
  );
  return agrees ? surer(candidate, 0.7) : candidate;
}

function surer(candidate: Candidate, confidence: number): Candidate {
  const found = copyOf(candidate);
  found.weak = false;
  found.confidence = confidence;
  return found;
}

/** «⟦التحالف⟧ بقيادة السعودية», «⟦التحالف⟧ الذي تقوده واشنطن»: who leads a body says that it is one. */
function isLed({ tokens }: Line, { type, last }: Candidate): boolean {
  const next = tokens[last + 1]?.word.folded ?? '';
  return type === 'ORG' && (next === 'بقياده' || next === 'بزعامه' || tokens[last + 2]?.word.folded === 'تقوده');
}

/** «مالي والنيجر», «النيجر ومالي»: a state whose name is a common word, joined by «و» to one whose name is none. */
function isBesideState({ tokens }: Line, listed: readonly Candidate[], at: number): boolean {
  const { type, entries, first, last } = listed[at]!;
  const isState = ({ entries: [entry], type: kind }: Candidate) => kind === 'GPE' && !!entry && !entry.within;
  if (type !== 'GPE' || !entries[0] || entries[0].within) return false;
  const [before, after] = [listed[at - 1], listed[at + 1]];
  const joined = ({ first: head, start }: Candidate) =>
    start > tokens[head]!.start && tokens[head]!.word.folded.startsWith('و');
  if (after && after.first === last + 1 && !after.weak && isState(after) && joined(after)) return true;
  return !!before && before.last === first - 1 && !before.weak && isState(before) && joined(listed[at]!);
}

/** «(وام)», «/ واس /»: an agency's letters stand in brackets or between strokes. */
function isEnclosed({ tokens }: Line, { first, last }: Candidate): boolean {
  const marks = `${tokens[first - 1]?.word.text ?? ''}${tokens[last + 1]?.word.text ?? ''}`;
  return marks === '()' || marks === '//';
}

/**
 * Whether one of the names that a line's candidates came to stands against a name that the article shows: it is longer, or as long and of a
 * source that comes first. A nationality may give way (`isOutdone`).
 */
function isOutranked({ first, last, start }: Candidate, names: readonly Candidate[]): boolean {
  for (let at = 0; at < names.length; at += 1) {
    const other = names[at]!;
    if (other.first > first) return false;
    if (other.last < last || (other.type === 'NORP' && other.source === 'list')) continue;
    const longer = other.last - other.first > last - first;
    return longer || (other.source !== 'tagger' && !other.weak && other.start <= start);
  }
  return false;
}

function areOutranked(candidates: readonly Candidate[], names: readonly Candidate[]): boolean {
  for (let at = 0; at < candidates.length; at += 1) if (!isOutranked(candidates[at]!, names)) return false;
  return true;
}

/** A nationality gives way where the same word is the surname of someone the article names. */
function isOutdone(line: Line, candidate: Candidate, surnames: readonly Candidate[]): boolean {
  if (candidate.type !== 'NORP' || candidate.source !== 'list') return false;
  const surname = surnames.find(({ first }) => first === candidate.first);
  return surname !== undefined && isSurnameHere(line.tokens, candidate.first);
}

/** Drops the unlisted acronyms that no name explains («HMC» without «اللجنة … (HMC)»). */
function dropAcronyms(lines: Candidate[][], quote: (candidate: Candidate) => string): Candidate[][] {
  if (!lines.some((line) => line.some(({ latin }) => latin !== undefined && latin !== 'name'))) return lines;
  const explained = new Set<string>();
  return lines.map((line) =>
    line.filter((candidate, index) => {
      if (!candidate.latin || candidate.latin === 'name' || candidate.entries.length > 0) return true;
      const before = line[index - 1];
      const beside = before?.last === candidate.first - 2 && before.type === 'ORG';
      if (candidate.latin === 'acronym' && beside) explained.add(quote(candidate));
      return explained.has(quote(candidate));
    }),
  );
}

/** «في ⟦الأبيض⟧، خرجت», «إلى ⟦الباب⟧»: a definite word behind a preposition of place that nothing qualifies, where the article is about that state. */
function isWhere({ tokens }: Line, { type, first, last, start }: Candidate): boolean {
  const { folded, sense } = tokens[first]!.word;
  if (type !== 'GPE' || (sense === 'common' && !/^(?:ال|بال|لل)/.test(folded))) return false;
  const next = tokens[last + 1]?.word;
  if (next?.kind === 'word' && !FUNCTION_WORDS.has(next.folded) && !NEWS_VERBS.has(next.folded)) return false;
  const attached = start > tokens[first]!.start && folded.startsWith('ب');
  return attached || WHERE.has(tokens[first - 1]?.word.folded ?? '');
}
const WHERE = words('في وفي الى والى شمالي جنوبي شرقي غربي استعادة قرب نحو');

/** «"⟦الشباب⟧"»: a body's name that is a common word stands in quotation marks of its own, in an article that names its state. */
function isInQuotes({ tokens }: Line, { type, first, last }: Candidate): boolean {
  return type === 'ORG' && CLOSING[tokens[first - 1]?.word.text ?? ''] === (tokens[last + 1]?.word.text ?? '-');
}

/**
 * A listed spelling that is a common word too counts where the article has the thing under another name, or where it is
 * joined to a name («الولايات المتحدة والتحالف»).
 */
function dropWeak(texts: Line[], lines: Candidate[][], quote: (candidate: Candidate) => string): Candidate[][] {
  if (!lines.some(isAnyWeak)) return lines;
  const doubtful = new Set<EntityId | undefined>();
  for (const line of lines) for (const { weak, entries } of line) if (weak) doubtful.add(entries[0]?.id);
  const sure = new Set<EntityId | undefined>();
  for (const line of lines) {
    for (const { weak, entries } of line) if (!weak && doubtful.has(entries[0]?.id)) sure.add(entries[0]?.id);
  }
  const states = once(() => statesOf(lines));
  return lines.map((line, at) => {
    if (!isAnyWeak(line)) return line;
    /** Whether the name before stands. */
    let standing = false;
    const stands = (candidate: Candidate, index: number): boolean => {
      if (!candidate.weak || sure.has(candidate.entries[0]?.id)) return true;
      if (states().has(candidate.entries[0]?.within)) {
        if (isWhere(texts[at]!, candidate) || isInQuotes(texts[at]!, candidate)) return true;
      }
      const before = line[index - 1];
      const alike = candidate.type === 'ORG' ? before?.type !== 'NORP' : before?.type === candidate.type;
      if (before?.last !== candidate.first - 1 || !alike || candidate.type === 'PER') return false;
      // «كتل الميثاق وتقدم وعزم»: parties of one state, joined to one that counts.
      const [own, others] = [candidate.entries[0]?.within, before?.entries[0]?.within];
      const ofOneState = own !== undefined && own === others && before.type === 'ORG' && standing;
      // «الولايات المتحدة والتحالف», but «إسرائيل وحماس ومعا»: a body without the article is not told from a word.
      const wider = copyOf(candidate);
      wider.start -= 1;
      const spelled = quote(wider);
      return spelled.startsWith(candidate.type === 'ORG' && !ofOneState ? 'وال' : 'و');
    };
    return line.filter((candidate, index) => (standing = stands(candidate, index)));
  });
}

function isAnyWeak(names: readonly Candidate[]): boolean {
  for (let at = 0; at < names.length; at += 1) if (names[at]!.weak) return true;
  return false;
}

/** The states of the places that an article names for certain; undefined among them where it names anything else. */
function statesOf(lines: Candidate[][]): ReadonlySet<EntityId | undefined> {
  const states = new Set<EntityId | undefined>();
  for (const line of lines) {
    for (const { weak, entries } of line) {
      const [entry] = entries;
      if (!weak) states.add(entry?.type === 'GPE' ? (entry.within ?? entry.id) : undefined);
    }
  }
  return states;
}
