import type { ArticleSpan, EntityDraft, Knowledge, Mention, RoleMention } from '../model';
import type { Candidate } from './candidate';
import { choose } from './choose';
import { buildGazetteer, type Gazetteer } from './gazetteer';
import { draftsOf, linkArticle, mentionOf, type Linked } from './link';
import { matchLists } from './match';
import { matchOrganisations } from './organisations';
import { matchPersons } from './persons';
import { findRoles } from './roles';
import { createWordReader, readLines, type Line } from './words';

/** The statistical tagger, loaded from its packed weights. */
export interface Tagger {
  readonly version: number;
}

export interface NameContext {
  tagger: Tagger | null;
  knowledge: Knowledge;
}

const gazetteer: Gazetteer = buildGazetteer();

/** Finds the names in the articles (headline and body) of a text and links each to its canonical entity. */
export function findNames(
  text: string,
  articles: ArticleSpan[],
  _context: NameContext,
): { entities: EntityDraft[]; mentions: Mention[]; roles: RoleMention[] } {
  const reader = createWordReader(gazetteer.root);
  const linked: Linked[] = [];
  const roles: RoleMention[] = [];
  const quote = ({ start, end }: Candidate) => text.slice(start, end);
  articles.forEach((article, index) => {
    const lines = [
      ...(article.headline ? readLines(text, article.headline, index, true, reader) : []),
      ...readLines(text, article, index, false, reader),
    ];
    const found = lines.map((line) => ({ line, candidates: choose(candidatesOf(line)) }));
    const all = dropWeak(found.flatMap(({ candidates }) => candidates));
    const names = linkArticle(all, quote);
    linked.push(...names);
    roles.push(
      ...findRoles(
        found.map(({ line }) => line),
        names,
        text,
      ),
    );
  });
  linked.sort((a, b) => a.candidate.start - b.candidate.start);
  roles.sort((a, b) => a.start - b.start);
  return { entities: draftsOf(linked, quote), mentions: linked.map(mentionOf), roles };
}

function candidatesOf(line: Line): Candidate[] {
  const listed = matchLists(line);
  const nationalities = new Map(
    listed
      .filter(({ type }) => type === 'NORP')
      .map(({ first, entries }) => [first, entries[0]!.within ?? entries[0]!.id]),
  );
  const covered = new Set<number>();
  for (const { first, last, weak } of listed) {
    for (let at = first; at <= last; at += 1) if (!weak) covered.add(at);
  }
  return [
    ...listed,
    ...matchOrganisations(line, (index) => nationalities.get(index) ?? null),
    ...matchPersons(line, (index) => covered.has(index)),
  ];
}

/** A listed spelling that is a common word too counts where the article has the thing under another name. */
function dropWeak(candidates: Candidate[]): Candidate[] {
  const sure = new Set(candidates.filter(({ weak }) => !weak).map(({ entries }) => entries[0]?.id));
  return candidates.filter(({ weak, entries }) => !weak || sure.has(entries[0]?.id));
}
