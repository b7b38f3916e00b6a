/** The pure function that puts the parts together: a document in; articles, names, dates, events and claims out. */
import { cutArticles, nameOutlets } from './articles';
import { findDates } from './dates';
import { createNameFinder, type Tagger } from './entities';
import { extractEvents } from './events';
import type { Annotation, Knowledge, Reading, SourceDocument } from './model';
import type { CutStretch } from './text';

export interface Engine {
  /** Articles, names and dates of a document. Never throws on any text. */
  annotate(document: SourceDocument, knowledge?: Knowledge): Annotation;
  /** The same, with the events and claims that the store takes in. */
  read(document: SourceDocument, knowledge?: Knowledge): Reading;
}

/** @param tagger the statistical tagger (`loadTagger`); without one, names come from lists and rules alone */
export function createEngine(tagger: Tagger | null = null): Engine {
  const findNames = createNameFinder(tagger);

  function annotate(document: SourceDocument, knowledge: Knowledge = {}): Annotation {
    const { text } = document;
    const articles = document.articles ? nameOutlets(document.articles, document.url) : cutArticles(document);
    const cut: CutStretch[] = [];
    const names = findNames(text, articles, knowledge, cut);
    const dates = findDates(text, articles, { names: names.mentions, publishedAt: document.publishedAt, cut });
    return { articles, ...names, dates };
  }

  return {
    annotate,
    read(document, knowledge) {
      const annotation = annotate(document, knowledge);
      return { ...annotation, ...extractEvents(document.text, annotation) };
    },
  };
}
