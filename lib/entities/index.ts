import type { ArticleSpan, EntityDraft, Knowledge, Mention, RoleMention } from '../model';

/** The statistical tagger, loaded from its packed weights. */
export interface Tagger {
  readonly version: number;
}

export interface NameContext {
  tagger: Tagger | null;
  knowledge: Knowledge;
}

/** Finds the names in the articles (headline and body) of a text and links each to its canonical entity. */
export function findNames(
  _text: string,
  _articles: ArticleSpan[],
  _context: NameContext,
): { entities: EntityDraft[]; mentions: Mention[]; roles: RoleMention[] } {
  return { entities: [], mentions: [], roles: [] };
}
