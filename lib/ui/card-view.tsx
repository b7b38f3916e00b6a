/** The card's contents: what is asked of the background, and what of its answer is shown. */
import type { VNode } from 'preact';
import { PageCard, type CardActions, type CardContent, type CardSubject } from '@/components/card/page-card';
import type { Decision } from '@/components/card/correction';
import type { Failure } from '@/components/failure';
import { kindOf } from '@/components/kinds';
import type { Notice } from '@/components/notice';
import type { SaveState } from '@/components/save-button';
import type { Places } from '@/components/steps';
import { StringsProvider, type Strings } from '@/components/strings';
import type { Mark } from '@/lib/marks';
import type { IsoDate } from '@/lib/model';
import { ask, MessageError } from '@/lib/platform/messages';
import type { EntityRef, EntityView, EventView, Paged } from '@/lib/views';

/** A mark, and what its page knows about it. */
interface MarkTopic {
  mark: Mark;
  text: string;
  /** The words a date was worked out from, in order. */
  words: string[];
  /** The article's day of publication: events are sorted by nearness to it. */
  near: IsoDate | null;
  /** The places of the same name or date in the article. */
  places?: Places;
}

/** What the card is opened for: a mark on a page, or a name in one of the extension's own pages. */
export type CardTopic = MarkTopic | { entity: EntityRef };

/** What the card does to its page. */
export interface CardPage {
  saveState(): SaveState;
  save(): Promise<void>;
  /** A decision on a name changes the marks. */
  annotateAgain(): Promise<void>;
  close(): void;
}

type Subject = { is: 'mark'; of: MarkTopic } | { is: 'entity'; entity: EntityRef };

export interface CardView {
  /** Asks again: the store has changed. */
  refresh(): void;
  destroy(): void;
}

/**
 * Draws the card of a topic, and keeps it up to date until it is destroyed.
 * @param show puts it where it belongs; null takes it away
 */
export function mountCard(
  show: (card: VNode | null) => void,
  topic: CardTopic,
  page: CardPage,
  strings: Strings,
): CardView {
  const near = 'near' in topic ? topic.near : null;
  const trail: Subject[] = ['mark' in topic ? { is: 'mark', of: topic } : { is: 'entity', entity: topic.entity }];
  let content: CardContent = { state: 'loading' };
  let notice: Notice | null = null;
  let round = 0;

  const actions: CardActions = {
    close: page.close,
    retry: () => void load(),
    openEntity(entity) {
      trail.push({ is: 'entity', entity });
      content = { state: 'loading' };
      void load();
    },
    moreEvents: (cursor) => void more(cursor),
    saveArticle: () => void act({ kind: 'saved', canUndo: true }, page.save),
    decide: (decision) => void decide(decision),
    async findEntities(query) {
      const { entities } = await ask('store.search', { words: query, limit: 8 });
      return entities;
    },
    undo: () =>
      void act({ kind: 'undone', canUndo: false }, async () => {
        await ask('store.undo', {});
        await page.annotateAgain();
      }),
    dismissNotice() {
      notice = null;
      draw();
    },
  };

  function current(): Subject {
    return trail.at(-1)!;
  }

  function subject(): CardSubject {
    const now = current();
    if (now.is === 'entity') return { kind: kindOf(now.entity.type), text: now.entity.name, published: near };
    const { mark, text, near: published, places } = now.of;
    return { kind: mark.kind, text, published, ...(places && { places }) };
  }

  function draw(): void {
    const onBack = trail.length > 1 ? back : undefined;
    show(
      <StringsProvider value={strings}>
        <PageCard
          subject={subject()}
          content={content}
          save={page.saveState()}
          notice={notice}
          actions={actions}
          onBack={onBack}
        />
      </StringsProvider>,
    );
  }

  function back(): void {
    trail.pop();
    content = { state: 'loading' };
    void load();
  }

  /** An answer that comes after the reader has gone on is dropped. */
  async function load(): Promise<void> {
    const mine = ++round;
    draw();
    let answer: CardContent;
    try {
      answer = await fetchContent(null);
    } catch (error) {
      answer = { state: 'failed', failure: failureOf(error) };
    }
    if (mine !== round) return;
    content = answer;
    draw();
  }

  async function more(cursor: string): Promise<void> {
    const mine = round;
    const next = await fetchContent(cursor).catch(() => null);
    if (mine !== round || !next) return;
    if (content.state === 'entity' && next.state === 'entity') {
      content = { ...content, view: { ...content.view, events: joined(content.view.events, next.view.events) } };
    } else if (content.state === 'date' && next.state === 'date') {
      content = { ...content, view: { ...content.view, on: joined(content.view.on, next.view.on) } };
    }
    draw();
  }

  async function fetchContent(cursor: string | null): Promise<CardContent> {
    const now = current();
    if (now.is === 'entity') {
      const view = await ask('card.entity', { entity: now.entity.id, near, cursor });
      return { state: 'entity', view: named(view, now.entity) };
    }
    const { mark, text, words } = now.of;
    if ('date' in mark.of) {
      const { from, to, grain, vague = false, calendar, trace } = mark.of.date;
      const { rule, reference } = trace;
      const view = await ask('card.date', {
        text,
        from,
        to,
        grain,
        vague,
        calendar,
        trace: { words, rule, reference },
        cursor,
      });
      return { state: 'date', view };
    }
    const { entity, type, candidates } = mark.of.name;
    const view = await ask('card.entity', { entity, spelling: text, near, candidates, cursor });
    return { state: 'entity', view: named(view, { id: entity, type, name: text }) };
  }

  async function act(done: Notice, work: () => Promise<void>): Promise<void> {
    draw();
    try {
      const working = work();
      draw();
      await working;
      notice = done;
    } catch (error) {
      const full = error instanceof MessageError && error.code === 'quota';
      notice = { kind: full ? 'full' : 'failed', canUndo: false };
    }
    await load();
  }

  async function decide(decision: Decision): Promise<void> {
    if (content.state !== 'entity') return;
    const spelling = subject().text;
    const own = content.view.entity.id;
    await act({ kind: decision.kind, canUndo: true }, async () => {
      if (decision.kind === 'not-name') await ask('store.decide', { kind: 'not-a-name', spelling });
      else if (decision.kind === 'different') await ask('store.decide', { kind: 'different', spelling, entity: own });
      else await ask('store.decide', { kind: 'same', spelling, entity: decision.entity.id });
      if (decision.kind === 'same') trail.push({ is: 'entity', entity: decision.entity });
      await page.annotateAgain();
    });
  }

  void load();
  return {
    refresh: () => void load(),
    destroy() {
      round += 1;
      show(null);
    },
  };
}

/** A name that the store does not know is shown as the page writes it. */
function named(view: EntityView, fallback: EntityRef): EntityView {
  return view.entity.name ? view : { ...view, entity: { ...view.entity, name: fallback.name, type: fallback.type } };
}

function joined(first: Paged<EventView>, second: Paged<EventView>): Paged<EventView> {
  return { ...second, items: [...first.items, ...second.items] };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof MessageError)) return 'error';
  if (error.code === 'orphaned') return 'disconnected';
  return error.code === 'newer' || error.code === 'broken' ? error.code : 'error';
}
