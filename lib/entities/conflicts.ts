/** Where lists, rules and tagger disagree over the same words. */
import { BEHIND_OFFICE, copyOf, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { OFFICES, RANKS, words } from './lexicon';
import { followsOffice } from './office-chain';
import { NO_PART } from './behind-titles';
import type { Line, Token, Word } from './words';

/** So sure must the tagger be that a listed place is a club, a team or a paper. */
const SURE = 0.8;

/**
 * Drops the candidates that another source outdoes: a person by rule gives way to the tagger's, whose ends are better, and
 * stands without it only where each part is a name; a listed place gives way where the tagger is sure of an organisation.
 */
export function settleSources(line: Line, candidates: Candidate[], hasTagger: boolean): Candidate[] {
  if (!hasTagger) return candidates;
  const tagged: Candidate[] = [];
  let ruled = false;
  for (const candidate of candidates) {
    if (isPersonByRule(candidate)) ruled = true;
    if (candidate.source !== 'tagger') continue;
    beginBehindListed(line.tokens, candidate, candidates);
    tagged.push(candidate);
  }
  if (tagged.length === 0 && !ruled) return candidates;
  const kept: Candidate[] = [];
  for (const candidate of candidates) if (stands(line, candidate, candidates, tagged)) kept.push(candidate);
  if (!ruled) return kept;
  for (const candidate of kept) if (isPersonByRule(candidate)) runWithTagged(line.tokens, candidate, tagged);
  return kept.map((candidate) => {
    if (!isPersonByRule(candidate) || !isLikelyName(line.tokens, candidate)) return candidate;
    if (!followsOffice(line.tokens, candidate.first)) return candidate;
    const surer = copyOf(candidate);
    surer.confidence = BEHIND_OFFICE;
    return surer;
  });
}

/** Whether no other source outdoes a candidate. @param all those of its line @param tagged the tagger's among them */
function stands(line: Line, candidate: Candidate, all: Candidate[], tagged: Candidate[]): boolean {
  const { source, type } = candidate;
  if (type === 'PER' && source !== 'user' && isBodyBehindLetter(candidate, all)) return false;
  if (source === 'rule' && type === 'PER') return standsByRule(line, candidate, tagged);
  if (source === 'list' && type === 'GPE' && !candidate.latin && !isState(candidate)) {
    return (taggedAs(tagged, candidate, 'ORG')?.confidence ?? 0) < SURE;
  }
  // «هاشم والمصري»: the tagger's person outdoes a nationality that could be a surname.
  if (type === 'NORP' && taggedAs(tagged, candidate, 'PER')) {
    return !line.tokens[candidate.first]!.word.folded.endsWith('ي');
  }
  if (source === 'tagger' && type === 'ORG') {
    return !runsOn(line.tokens, candidate, all) && !runsIntoTeller(candidate, all);
  }
  return true;
}

/** «مدير الإعلام ب⟦وزارة الصحة⟧»: the same words are a body's behind their first letter. */
function isBodyBehindLetter({ first, last, start }: Candidate, all: readonly Candidate[]): boolean {
  for (let at = 0; at < all.length; at += 1) {
    const other = all[at]!;
    if (other.first === first && other.last === last && other.type === 'ORG' && other.start > start) return true;
  }
  return false;
}

/** The tagger's candidate of a type for the same words. */
function taggedAs(tagged: readonly Candidate[], one: Candidate, type: Candidate['type']): Candidate | null {
  for (let at = 0; at < tagged.length; at += 1) {
    const other = tagged[at]!;
    if (other.type === type && other.first === one.first && other.last === one.last) return other;
  }
  return null;
}

/** «كوالا لمبور»: a capital's or a state's name of several words, which no club is called by. */
function isState({ first, last, entries }: Candidate): boolean {
  return last > first && (entries[0]?.capital || entries[0]?.within === undefined);
}

/** «المعز ⟦عمر بخيت⟧»: a rule has the beginning of a name and the tagger its end. */
function runWithTagged(tokens: Token[], candidate: Candidate, tagged: Candidate[]): void {
  const rest = tagged.find(
    ({ type, first, last }) =>
      type === 'PER' && candidate.first < first && first <= candidate.last && candidate.last < last,
  );
  if (!rest || rest.start !== tokens[rest.first]!.start) return;
  candidate.last = rest.last;
  candidate.end = rest.end;
}

/** «عين الرئيس قيس سعيد ⟦سارة …⟧»: behind a name that the lists know whole, a given name begins another. */
function beginBehindListed(tokens: Token[], candidate: Candidate, all: Candidate[]): void {
  if (candidate.type !== 'PER' || candidate.last === candidate.first) return;
  const listed = all.find(
    ({ source, type, alone, first, last }) =>
      source === 'list' &&
      type === 'PER' &&
      !alone &&
      first === candidate.first &&
      last > first &&
      last < candidate.last,
  );
  if (!listed || !ARABIC_GIVEN_NAMES.has(tokens[listed.last + 1]!.word.folded)) return;
  candidate.first = listed.last + 1;
  candidate.start = tokens[candidate.first]!.start;
}

function isPersonByRule({ source, type }: Candidate): boolean {
  return source === 'rule' && type === 'PER';
}

/** «الجامعة الوطنية للتعليم ⟦بمقاطعة الامتحانات⟧»: the tagger goes on behind a body that lists or rules know, into what it does. */
function runsOn(tokens: Token[], { first, last }: Candidate, all: Candidate[]): boolean {
  return all.some(
    (other) =>
      (other.source === 'list' || other.source === 'rule') &&
      other.type === 'ORG' &&
      !other.weak &&
      other.first === first &&
      other.last > first &&
      other.last < last &&
      /^(?:ب[^ا]|ل[^ل])..../.test(tokens[other.last + 1]!.word.folded),
  );
}

/** «رئيس الوكالة الوطنية ⟦سوهاريانتو⟧ إن»: the tagger takes the teller into the body's name. */
function runsIntoTeller({ first, last }: Candidate, all: Candidate[]): boolean {
  return all.some(
    (other) => isPersonByRule(other) && other.confidence >= BEHIND_OFFICE && other.first > first && other.last === last,
  );
}

function standsByRule({ tokens }: Line, candidate: Candidate, tagged: Candidate[]): boolean {
  if (candidate.confidence >= BEHIND_OFFICE) return true;
  const alone = candidate.first === 0 && candidate.last === tokens.length - 1;
  if (alone || followsTitle(tokens, candidate.first) || isSpeaker(tokens, candidate)) return true;
  if (isLikelyName(tokens, candidate) && followsOffice(tokens, candidate.first)) return true;
  const rival = tagged.find(({ first, last }) => first <= candidate.last && candidate.first <= last);
  // «علي ⟦عبد الحسن نعيم⟧»: the tagger has lost the given name that it starts with.
  const lost = rival?.type === 'PER' && rival.first > candidate.first && rival.last <= candidate.last;
  const from = rival && !lost ? rival.last + 1 : candidate.first + 1;
  if (rival && (rival.type !== 'PER' || (rival.first !== candidate.first && !lost))) return false;
  for (let at = from; at <= candidate.last; at += 1) {
    if (lost && rival.first <= at && at <= rival.last) continue;
    const { folded } = tokens[at]!.word;
    // «عبد الإله بنكيران»: what follows «عبد» is its other half, and «بن» may be written to the surname.
    const half = folded.startsWith('ال') && tokens[at - 1]?.word.folded === 'عبد';
    if (half || ARABIC_GIVEN_NAMES.has(folded) || (at === candidate.first + 1 && isUncommon(tokens[at]!.word)))
      continue;
    if (!/^ال.{2,}ي$|^(?:بن|عبد|ابو|ال|الله|الدين)$|^عبدال|^بن.{4,}/.test(folded)) return false;
  }
  return true;
}

/** «نسيمة أرحاب»: behind a given name, a word that no text uses as a common one and that is no inflected form of one. */
function isUncommon({ sense, folded }: Word): boolean {
  return sense === 'unknown' && folded.length > 3 && !/^و|ه$/.test(folded) && !NO_PART.test(folded);
}

/** Begins with a given name, or no part of it is a word that texts use as a common one. */
function isLikelyName(tokens: Token[], { first, last }: Candidate): boolean {
  const start = tokens[first]!.word;
  if (ARABIC_GIVEN_NAMES.has(start.folded) || start.sense === 'person') return true;
  return tokens
    .slice(first, last + 1)
    .every(
      ({ word: { sense, folded } }) =>
        folded === 'عبد' || sense === 'unknown' || sense === 'person' || (sense !== null && folded.startsWith('ال')),
    );
}

/** «المتحدث باسم الجيش العراقي يحيى رسول», «اللواء يحيى رسول»: a title before it says where the name starts. */
function followsTitle(tokens: Token[], first: number): boolean {
  const { folded = '', readings = [] } = tokens[first - 1]?.word ?? {};
  if (RANKS.has(folded) || OFFICES.has(folded) || LED_BY.has(folded)) return true;
  return folded.startsWith('ال') && readings[0]?.node?.hits?.some(({ entry }) => entry.type === 'NORP') === true;
}

/** Behind these a name follows, whatever its second part may be elsewhere: «برئاسة ⟦فيصل الفايز⟧». */
const LED_BY = words(
  'برئاسة بقيادة بزعامة بإشراف بحضور بمشاركة برعاية حكومة لحكومة وحكومة بحكومة عهد نجل نجله شقيق أرملة زوجة والد والدة محامي عائلة',
);

/** «قال ⟦فيصل الفايز⟧ إن»: between who says and what is said nothing but the name stands. */
function isSpeaker(tokens: Token[], { first, last }: Candidate): boolean {
  if (last === first || !SAYS.has(tokens[first - 1]?.word.folded ?? '')) return false;
  const next = tokens[last + 1]?.word;
  return !next || next.kind !== 'word' || SAID.has(next.folded) || OFFICES.has(next.folded);
}
const SAYS = words('قال وقال قالت وقالت أضاف وأضاف أوضح وأوضح صرح وصرح أشار وأشار كتب وكتب علق وعلق');
const SAID = words('إن أن إنه إنها أنه أنها بأن إلى في خلال عبر على لـ');
