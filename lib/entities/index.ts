import type { ArticleSpan, EntityDraft, EntityId, Knowledge, Mention, RoleMention } from '../model';
import { type CutStretch, sortByStart } from '../text';
import { namesOfArticle } from './article';
import type { Candidate } from './candidate';
import { readDecisions } from './decisions';
import { draftsOf, linkArticle, mentionOf, type Linked } from './link';
import { actingState } from './metonymy';
import { isSingleOffice, officeIn } from './office';
import { findRoles, withBearer, type BareTitle } from './roles';
import { tagLines } from './tagged';
import type { Tagger } from './tagger/tagger';
import { createReader } from './reader';
import { createSpellings, type Spellings } from './spellings';
import { readLines, type Line, type WordReader } from './words';

export { clearHolder, resolvePartial } from './resolve-partial';
export { loadTagger, type Tagger } from './tagger/tagger';

export interface Names {
  entities: EntityDraft[];
  mentions: Mention[];
  roles: RoleMention[];
}

/**
 * Finds the names in the articles (headline and body) of a text and links each to its canonical entity.
 * @param cut takes the stretches that it has cut into words: headlines and bodies, in the order of the articles
 * @returns mentions and roles in the order of their start, in the text's offsets; entities in the order of first mention
 */
export type NameFinder = (text: string, articles: ArticleSpan[], knowledge?: Knowledge, cut?: CutStretch[]) => Names;

/** @param tagger the statistical tagger; without one, names come from lists and rules alone. The finder remembers words, never texts. */
export function createNameFinder(tagger: Tagger | null): NameFinder {
  const reader = createReader(tagger);
  const spellings = createSpellings();
  return (text, articles, knowledge = {}, cut = []) => {
    reader.begin(tagger?.begin() ?? 0);
    return findNames(text, articles, knowledge, tagger, reader, spellings, cut);
  };
}

function findNames(
  text: string,
  articles: ArticleSpan[],
  knowledge: Knowledge,
  tagger: Tagger | null,
  reader: WordReader,
  spellings: Spellings,
  cut: CutStretch[],
): Names {
  const decided = readDecisions(knowledge.decisions);
  const slice = (start: number, end: number) => text.slice(start, end);
  const quote = ({ start, end }: Candidate) => text.slice(start, end);
  const names: Names = { entities: [], mentions: [], roles: [] };
  const linked: Linked[] = [];
  const titles = new Map<EntityId, EntityDraft>();
  const all: Line[] = [];
  const read = articles.map((article, index) => {
    const from = all.length;
    const { headline, start, end } = article;
    if (headline) {
      readLines(text, headline, index, true, reader, all);
      cut.push({ start: headline.start, end: headline.end, lines: all.slice(from) });
    }
    const body = all.length;
    readLines(text, article, index, false, reader, all);
    cut.push({ start, end, lines: all.slice(body) });
    return all.slice(from);
  });
  const tagged = tagLines(all, tagger);
  let at = 0;
  for (const lines of read) {
    const found = namesOfArticle(lines, tagged && tagged.slice(at, at + lines.length), decided, slice, spellings);
    at += lines.length;
    const own = linkArticle(found, quote, decided, spellings);
    const named = lines.map((line, index) => ({ line, names: own[index]! }));
    for (const line of named) {
      for (let order = 0; order < line.names.length; order += 1) {
        const name = line.names[order]!;
        linked.push(name);
        names.mentions.push(withState(mentionOf(name), line.line, name, line.names[order - 1]));
      }
    }
    const { roles, bare } = findRoles(named, text);
    for (const role of roles) names.roles.push(role);
    for (const role of bareRoles(bare, roles, titles, spellings)) names.roles.push(role);
  }
  sortByStart(names.mentions);
  sortByStart(names.roles);
  names.entities = draftsOf(linked);
  for (const title of titles.values()) names.entities.push(title);
  return names;
}

function withState(mention: Mention, line: Line, { candidate }: Linked, before?: Linked): Mention {
  const metonymFor = actingState(line, candidate, before?.candidate ?? null);
  if (metonymFor) mention.metonymFor = metonymFor;
  return mention;
}

/**
 * Titles without a name: of the one person who bears that office in the article, or of someone whom only the store's dated
 * roles can tell.
 */
function bareRoles(
  bare: BareTitle[],
  roles: RoleMention[],
  drafts: Map<EntityId, EntityDraft>,
  { office }: Spellings,
): RoleMention[] {
  if (!bare.some(({ kind }) => kind === 'office')) return [];
  const holders = new Map<string, Set<EntityId>>();
  for (const { title, country, entity } of roles) {
    for (const key of [officeIn(office(title), country), office(title)]) {
      holders.set(key, (holders.get(key) ?? new Set()).add(entity));
    }
  }
  const found: RoleMention[] = [];
  for (const title of bare) {
    if (title.kind !== 'office') continue;
    const key = officeIn(office(title.title), title.country);
    const [holder, ...others] = holders.get(key) ?? [];
    if (holder !== undefined && others.length === 0) found.push(withBearer(title, holder));
    else if (
      holder === undefined &&
      isSingleOffice(office(title.title), title.country) &&
      !INDEFINITE.test(title.title)
    ) {
      const id = `per~${key}`;
      if (!drafts.has(id)) drafts.set(id, draftOf(id, title));
      found.push(withBearer(title, id));
    }
  }
  return found;
}

/** «متحدث باسم البيت الأبيض» is one of several. */
const INDEFINITE = /^(?:متحدث|ناطق|مستشار|نائب|مبعوث)/;

function draftOf(id: EntityId, { title, country }: BareTitle): EntityDraft {
  return { id, type: 'PER', name: title, aliases: [title], ...(country && { within: country }), partial: 'title' };
}
