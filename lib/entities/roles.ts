/** The titles that people bear in a text: «المتحدث باسم الجيش العراقي يحيى رسول». */
import type { EntityId, RoleMention } from '../model';
import type { Candidate } from './candidate';
import { ADDRESS } from './lexicon';
import type { Linked } from './link';
import { readTitle, type Title } from './titles';
import { is, WORD_CLASS, type Line, type Token } from './words';

/** A line with the names that stand in it. */
export interface NamedLine {
  line: Line;
  names: Linked[];
}

/** A title whose bearer the line does not name. */
export type BareTitle = Omit<RoleMention, 'entity'>;

const APPOSITION = new Set(['،', ',', ':', '(', '"', '«', '“', '-', '–']);

/** The roles that the titles of one article give its people, and the titles that stand alone, in the order of their start. */
export function findRoles(lines: NamedLine[], text: string): { roles: RoleMention[]; bare: BareTitle[] } {
  const roles: RoleMention[] = [];
  const bare: BareTitle[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]!.line.all & WORD_CLASS.title) findInLine(lines, index, text, roles, bare);
  }
  return { roles, bare };
}

function findInLine(lines: NamedLine[], index: number, text: string, roles: RoleMention[], bare: BareTitle[]): void {
  const {
    line: { tokens, classes },
    names,
  } = lines[index]!;
  const covering = coverage(tokens, names);
  const at = nameAt(covering);
  let waiting: Title[] = [];
  let borne: { title: Title; bearer: Linked } | null = null;
  for (let first = 0; first < tokens.length; first += 1) {
    const title = classes[first]! & WORD_CLASS.title ? readTitle(tokens, first, at) : null;
    if (!title) continue;
    waiting.push(title);
    first = title.last;
    const before: Linked | null = bearerBefore(tokens, title, covering) ?? bearerOfStack(tokens, title, borne);
    const bearer = bearerAfter(tokens, title, covering) ?? before ?? bearerOfBlock(lines, index, title, tokens);
    borne = before && { title, bearer: before };
    if (!bearer && isFollowed(tokens, title, covering, at)) continue;
    for (const one of waiting) {
      if (ADDRESS.has(tokens[one.first]!.word.folded)) continue;
      const role = roleOf(one, covering, text);
      if (bearer) roles.push(withBearer(role, bearer.entity));
      else bare.push(role);
    }
    waiting = [];
  }
}

function nameAt(covering: (Linked | undefined)[]): (token: number) => Candidate | null {
  return (token) => covering[token]?.candidate ?? null;
}

/** Which name covers each token. */
function coverage(tokens: Token[], names: Linked[]): (Linked | undefined)[] {
  const covering: (Linked | undefined)[] = [];
  for (let at = 0; at < tokens.length; at += 1) covering.push(undefined);
  for (const name of names) {
    for (let at = name.candidate.first; at <= name.candidate.last; at += 1) covering[at] = name;
  }
  return covering;
}

function readTitleAt(tokens: Token[], index: number, at: (index: number) => Candidate | null): Title | null {
  return index < tokens.length ? readTitle(tokens, index, at) : null;
}

/** «المتحدث باسم الجيش اللواء فلان», «المتحدث باسم الجيش، العقيد فلان»: another title stands between one and its bearer. */
function isFollowed(
  tokens: Token[],
  title: Title,
  covering: (Linked | undefined)[],
  at: (token: number) => Candidate | null,
): boolean {
  const next = skipHonours(tokens, title.last + 1, at);
  if (readTitleAt(tokens, next, at)) return true;
  const rank =
    tokens[next]?.word.kind === 'mark' && /^[،,]$/.test(tokens[next]!.word.text)
      ? readTitleAt(tokens, next + 1, at)
      : null;
  return rank?.kind === 'rank' && bearerAfter(tokens, rank, covering) !== null;
}

/**
 * «وزير الطاقة ⟦صاحب السمو الملكي⟧ الأمير فلان», «رئيس الاتحاد الدولي لكرة القدم ⟦(فيفا)⟧ فلان»: what is said in honour and the short form of
 * a body's name part a title from its bearer no more than a space does.
 */
function skipHonours(tokens: Token[], from: number, at: (token: number) => Candidate | null): number {
  let index = from;
  if (tokens[index]?.word.kind === 'mark' && /^[("«]$/.test(tokens[index]!.word.text)) {
    const close = [index + 2, index + 3].find((end) => /^[)"»]$/.test(tokens[end]?.word.text ?? ''));
    const inside = at(index + 1);
    if (close !== undefined && inside?.type !== 'PER' && (inside || tokens[index]!.word.text === '('))
      index = close + 1;
  }
  while (index - from < MOST_HONOURS && isHonour(tokens[index]) && !at(index)) index += 1;
  return index;
}
const MOST_HONOURS = 8;

function isHonour(token: Token | undefined): boolean {
  return token !== undefined && is(token.word, WORD_CLASS.honour);
}

/** «… العراقي يحيى رسول», «… الليبي، إبراهيم بوشناف». */
function bearerAfter(tokens: Token[], title: Title, covering: (Linked | undefined)[]): Linked | null {
  let index = skipHonours(tokens, title.last + 1, (token) => covering[token]?.candidate ?? null);
  if (tokens[index]?.word.kind === 'mark' && APPOSITION.has(tokens[index]!.word.folded)) index += 1;
  const name = covering[index];
  return name?.candidate.type === 'PER' && name.candidate.first === index ? name : null;
}

/** «مارا كارلين مسؤولة الشؤون الدولية …», «بوشناف، رئيس …». */
function bearerBefore(tokens: Token[], title: Title, covering: (Linked | undefined)[]): Linked | null {
  if (title.start !== tokens[title.first]!.start) return null;
  let index = title.first - 1;
  const mark = tokens[index]?.word;
  const comma = mark?.kind === 'mark' && ['،', ',', '(', '-', '–'].includes(mark.folded);
  if (comma) index -= 1;
  const name = covering[index];
  if (name?.candidate.type !== 'PER' || name.candidate.last !== index) return null;
  return title.kind === 'office' && title.last > title.first ? name : null;
}

/** «… بن سلمان ولي العهد رئيس مجلس الوزراء»: a second office behind the first. */
function bearerOfStack(tokens: Token[], title: Title, borne: { title: Title; bearer: Linked } | null): Linked | null {
  if (!borne || title.kind !== 'office' || title.start !== tokens[title.first]!.start) return null;
  return borne.title.last === title.first - 1 ? borne.bearer : null;
}

/** A signature: the rank on one line, the name on the next, the office on the third. */
function bearerOfBlock(lines: NamedLine[], index: number, title: Title, tokens: Token[]): Linked | null {
  if (title.first !== 0 || title.last !== tokens.length - 1) return null;
  for (const neighbour of [lines[index + 1], lines[index - 1]]) {
    const [name] = neighbour?.names ?? [];
    const alone = name && neighbour?.line.tokens.length === name.candidate.last - name.candidate.first + 1;
    if (alone && name.candidate.type === 'PER') return name;
  }
  return null;
}

function roleOf(title: Title, covering: (Linked | undefined)[], text: string): BareTitle {
  const { country, organisation } = belonging(title, covering);
  const { start, end, kind } = title;
  const words = text.slice(start, end);
  if (organisation && country) return { start, end, title: words, organisation, country, kind };
  if (organisation) return { start, end, title: words, organisation, kind };
  return country ? { start, end, title: words, country, kind } : { start, end, title: words, kind };
}

/** Gives a title its bearer. */
export function withBearer(title: BareTitle, entity: EntityId): RoleMention {
  return Object.assign(title, { entity });
}

function belonging(
  title: Title,
  covering: (Linked | undefined)[],
): { country: EntityId | null; organisation: EntityId | null } {
  const organisation = title.organisation && covering[title.organisation.first];
  const nationality = title.nationality && covering[title.nationality.first];
  return { country: nationality?.within ?? organisation?.within ?? null, organisation: organisation?.entity ?? null };
}
