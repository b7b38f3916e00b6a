/** The titles that people bear in a text: «المتحدث باسم الجيش العراقي يحيى رسول». */
import type { RoleMention } from '../model';
import { FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS } from './lexicon';
import type { Linked } from './link';
import type { Line, Token } from './words';

const MOST_WORDS = 10;
/** Words inside a title that are no nouns. */
const INSIDE = new Set(['في', 'من', 'لدي', 'علي', 'باسم', 'بشوون', 'عن', 'بين', 'و', '-', '–']);

/** The roles that the titles before and after people's names give them. */
export function findRoles(lines: Line[], linked: Linked[], text: string): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const { tokens } of lines) {
    const start = tokens[0]!.start;
    const end = tokens.at(-1)!.end;
    const inLine = linked.filter(({ candidate }) => candidate.start >= start && candidate.end <= end);
    for (const bearer of inLine) {
      if (bearer.candidate.type !== 'PER') continue;
      const role = titleBefore(tokens, bearer, inLine, text);
      if (role) roles.push(role);
    }
  }
  return roles;
}

function titleBefore(tokens: Token[], bearer: Linked, inLine: Linked[], text: string): RoleMention | null {
  const { first } = bearer.candidate;
  let at = first - 1;
  if (tokens[at]?.word.folded === '،') at -= 1;
  const last = at;
  let head = -1;
  for (; at >= 0 && last - at < MOST_WORDS; at -= 1) {
    const { word } = tokens[at]!;
    const stems = word.readings.map(({ stem }) => stem);
    const other = inLine.find(({ candidate }) => candidate.first <= at && at <= candidate.last);
    if (other?.candidate.type === 'PER') break;
    if (stems.some((stem) => OFFICES.has(stem) || RANKS.has(stem))) head = at;
    else if (!other && !INSIDE.has(word.folded) && !/^(?:ال|لل|بال|وال|باسم)/.test(word.folded)) {
      if (NEWS_VERBS.has(word.folded) || FUNCTION_WORDS.has(word.folded) || word.kind !== 'word') break;
      if (head >= 0) break;
    } else if (head >= 0 && !other) break;
  }
  if (head < 0) return null;
  const { word, start: wordStart } = tokens[head]!;
  const reading = word.readings.find(({ stem }) => OFFICES.has(stem) || RANKS.has(stem))!;
  const start = wordStart + reading.cut;
  const end = tokens[last]!.end;
  const inside = inLine.filter(({ candidate }) => candidate.first >= head && candidate.last <= last);
  const organisation = inside.find(({ candidate }) => candidate.type === 'ORG');
  const country = organisation?.within ?? inside.find(({ candidate }) => candidate.type === 'NORP')?.within;
  return {
    start,
    end,
    entity: bearer.entity,
    title: text.slice(start, end),
    ...(organisation && { organisation: organisation.entity }),
    ...(country && { country }),
    kind: RANKS.has(reading.stem) && head === last ? 'rank' : 'office',
  };
}
