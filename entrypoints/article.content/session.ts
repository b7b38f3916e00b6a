/** The life of the marks on one page: read, ask, paint, follow the page's changes, open the card. */
import type { Places } from '@/components/steps';
import type { Strings } from '@/components/strings';
import { marksOf, type Mark, type MarkKind } from '@/lib/marks';
import type { PageAnnotation, Requests, Saved } from '@/lib/messages/background';
import { MAX_TEXT } from '@/lib/messages/limits';
import type { MarkRow, PageReport, PageState } from '@/lib/messages/tab';
import { ask, MessageError } from '@/lib/platform/messages';
import {
  canPaint,
  createPainter,
  detectArticles,
  findMarks,
  stillHolds,
  watchPage,
  type MarkFinder,
  type Painter,
  type PageReading,
} from '@/lib/page';
import { createCards, type Cards } from './cards';
import { listenForMarks } from './listen';

/** Characters of a page, scripts included: more is no article, and is not even looked at. */
const MAX_PAGE = 4_000_000;

/** What the page's popup, side panel and keys ask of it. */
export interface Session {
  report(): Omit<PageReport, 'url' | 'frame'>;
  /** Scrolls to a mark and rings it; with `open`, its card opens. False when there is no such mark. */
  show(index: number, open: boolean): boolean;
  /** Goes to the next or previous mark and opens its card. */
  step(by: 1 | -1): boolean;
  save(): Promise<Saved>;
  storeChanged(): Promise<void>;
}

export interface SessionOptions {
  strings: Strings;
  /** Kinds of marks that are not painted. */
  hidden: readonly MarkKind[];
  /** The address that the article is cited by, at any time. */
  address(): string;
  /** Called when it is first known whether an article of some length stands here, and when that has changed. */
  holdsChanged(): void;
}

/** Code units. Less text than this on a page may only announce the article that stands in its frame. */
const ARTICLE_LENGTH = 400;

/** What was read and painted last. */
interface Shown {
  reading: PageReading;
  annotation: PageAnnotation;
  marks: Mark[];
  finder: MarkFinder;
}

/** Starts on a page; everything of it is gone when the signal aborts. */
export function startSession({ strings, hidden, address, holdsChanged }: SessionOptions, signal: AbortSignal): Session {
  let state: PageState = 'working';
  let shown: Shown | null = null;
  let current: Mark | null = null;
  let saving = false;
  let round = 0;
  let held: boolean | null = null;
  let painter: Painter | null = null;
  let cards: Cards | null = null;

  if (canPaint(window)) {
    painter = createPainter(document, signal);
    listenForMarks({ at: (x, y) => shown?.finder.at(x, y) ?? null, open: (mark) => open(mark) }, signal);
    watchPage(document, { signal, onChange: () => void read(), scope: () => shown?.reading.scope ?? null });
    void read();
  } else {
    state = 'unsupported';
  }

  /** Reads the page and brings the marks in line with it. A newer reading makes an older one's answer void. */
  async function read(again = false): Promise<void> {
    const mine = ++round;
    if ((document.body?.textContent.length ?? 0) > MAX_PAGE) {
      forget('too-long');
      return;
    }
    const reading = detectArticles(document, { url: address() });
    const { text, slices } = reading.annotated;
    if (!reading.isArticle || text.length > MAX_TEXT) {
      forget(reading.isArticle ? 'too-long' : reading.reason === 'article' ? 'no-article' : reading.reason);
      return;
    }
    let annotation = !again && shown?.reading.annotated.text === text ? shown.annotation : null;
    if (!annotation) {
      try {
        annotation = await ask('page.annotate', requestOf(reading, address()));
      } catch (error) {
        // An orphaned script leaves the page as the reader sees it, and says nothing in its console.
        if (mine === round) forget(error instanceof MessageError && error.code === 'orphaned' ? 'off' : 'failed');
        return;
      }
    }
    if (mine !== round || signal.aborted) return;
    // The page may have changed while the engine was at work: its watcher then calls again.
    if (!stillHolds(slices, text)) return;
    const marks = marksOf(annotation).filter(({ kind }) => !hidden.includes(kind));
    const moved = shown?.reading.annotated.text !== text;
    if (moved) leaveMark();
    shown = { reading, annotation, marks, finder: findMarks(document, marks, slices) };
    state = 'marked';
    painter?.paint(marks, slices);
    settle();
  }

  function forget(why: PageState): void {
    leaveMark();
    shown = null;
    state = why;
    painter?.clear();
    settle();
  }

  function holds(): boolean {
    return (shown?.reading.annotated.text.length ?? 0) >= ARTICLE_LENGTH;
  }

  function settle(): void {
    if (held === holds()) return;
    held = holds();
    holdsChanged();
  }

  function leaveMark(): void {
    current = null;
    painter?.focus(null);
    cards?.close();
  }

  function open(mark: Mark): boolean {
    const range = shown?.finder.range(mark);
    if (!shown || !range) return false;
    current = mark;
    painter?.focus(mark);
    const { text } = shown.reading.annotated;
    cards ??= createCards(strings, signal);
    cards.open(range, {
      topic: {
        mark,
        text: inline(text.slice(mark.start, mark.end)),
        words: wordsOf(mark, text),
        near: shown.reading.articles[0]?.publishedAt ?? null,
        places: placesOf(shown.marks, mark, text, (other) => goTo(other, true)),
      },
      page: {
        saveState: () => (shown?.annotation.saved ? 'saved' : saving ? 'saving' : 'unsaved'),
        async save() {
          await save();
        },
        annotateAgain: () => read(true),
        close: leaveMark,
      },
    });
    return true;
  }

  function goTo(mark: Mark, openCard: boolean): boolean {
    if (!shown) return false;
    shown.finder.scrollTo(mark);
    if (openCard) return open(mark);
    current = mark;
    painter?.focus(mark);
    return true;
  }

  async function save(): Promise<Saved> {
    if (!shown) throw new Error('no article on this page');
    saving = true;
    try {
      const saved = await ask('article.save', requestOf(shown.reading, address()));
      if (shown) shown = { ...shown, annotation: { ...shown.annotation, saved: true } };
      return saved;
    } finally {
      saving = false;
    }
  }

  return {
    report() {
      const article = shown?.reading.articles[0];
      return {
        state,
        title: article?.title ?? null,
        outlet: article?.outlet ?? null,
        publishedAt: article?.publishedAt ?? null,
        saved: shown?.annotation.saved ?? false,
        holds: holds(),
        marks: shown ? rowsOf(shown) : [],
      };
    },
    show(index, openCard) {
      const mark = shown?.marks[index];
      return mark ? goTo(mark, openCard) : false;
    },
    step(by) {
      const mark = shown?.finder.next(current, by);
      return mark ? goTo(mark, true) : false;
    },
    save,
    async storeChanged() {
      if (!shown) return;
      const saved = await ask('page.saved', requestOf(shown.reading, address())).catch(() => false);
      if (shown) shown = { ...shown, annotation: { ...shown.annotation, saved } };
      cards?.refresh();
    },
  };
}

function requestOf(
  { annotated: { text, articles }, articles: [first] }: PageReading,
  url: string,
): Requests['page.annotate'] {
  return { url, title: first?.title ?? null, author: first?.author ?? null, text, articles };
}

/** All places of a mark's name or date. */
function placesOf(marks: readonly Mark[], mark: Mark, text: string, go: (other: Mark) => void): Places {
  const key = keyOf(mark, text);
  const same = marks.filter((other) => keyOf(other, text) === key);
  return { at: same.indexOf(mark), count: same.length, onGo: (at) => go(same[at]!) };
}

/** The same for all marks of one name, of one interval, or of the same words for a date that was not worked out. */
function keyOf({ of, start, end }: Mark, text: string): string {
  if ('name' in of) return of.name.entity;
  const { from, to, grain } = of.date;
  return from || to ? `${from}/${to}/${grain}` : inline(text.slice(start, end));
}

function inline(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The words a date was worked out from, in the text's order. */
function wordsOf(mark: Mark, text: string): string[] {
  if (!('date' in mark.of)) return [];
  const { cues } = mark.of.date.trace;
  return cues
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .slice(0, 20);
}

function rowsOf({ reading, annotation, marks }: Shown): MarkRow[] {
  const { text } = reading.annotated;
  const names = new Map(annotation.entities.map(({ id, name }) => [id, name]));
  return marks.map((mark) => {
    const words = inline(text.slice(mark.start, mark.end));
    const name = ('name' in mark.of && names.get(mark.of.name.entity)) || words;
    return { kind: mark.kind, text: words, id: keyOf(mark, text), name };
  });
}
