/** The one writer: changes go through a queue, each ends in one `set`, and the last ones can be taken back. */
import type { StorageArea } from './area';
import { createDatabase, fullKey, type Database, type Reader, type Transaction } from './database';
import { StoreError } from './error';
import { idleWork } from './idle';
import {
  DERIVED_VERSION,
  keys,
  logKey,
  META_KEY,
  SCHEMA_VERSION,
  type DecisionRecord,
  type JournalRecord,
  type LogRecord,
  type MetaRecord,
  type SourceArticle,
  type SourceChange,
  type UndoLabel,
  type UndoStep,
} from './records';
import { migratedJournal, presentArticles } from './migrations';
import { loadSources } from './sources';
import { applyChange, type Applied } from './write/apply';

/** How many steps can be taken back. */
const UNDO_LENGTH = 60;
/** Changes of more articles are built beside the store and switched to at the end: one `set` would be too large. */
export const STAGED_FROM = 400;
/** Articles a transaction while building: large enough to share records, small enough to keep memory even. */
const BUILD_BATCH = 40;
/** A card asks in several rounds: for so long after the first nothing is begun that the next ones would wait for. */
const ASKED_MS = 300;
/** Holds nothing. */
const NO_GENERATION = -1;

type StoreState = 'ready' | 'filling' | 'missing' | 'newer' | 'broken';

export interface Progress {
  signal?: AbortSignal;
  /** Articles done so far. */
  report?: (done: number) => void;
}

export interface Writer {
  readonly database: Database;
  state(): StoreState;
  /** Why the state is `broken` or `newer`. */
  reason(): string;
  /** @throws StoreError `missing`, `newer`, `broken` when there is nothing to read */
  meta(): MetaRecord;
  reader(): Reader;
  /** Runs when all earlier writes are done; a read in it sees what they wrote, and no write comes between. */
  queue<T>(job: () => Promise<T>): Promise<T>;
  /** In a queued job: carries out a change. @param step null for what cannot be undone */
  change(
    change: SourceChange,
    step: { label: UndoLabel; detail: string } | null,
    more?: Partial<MetaRecord>,
  ): Promise<Applied['grown']>;
  /** In a queued job: takes the last step back, or does it again. @returns the step, null where there is none */
  step(direction: 'undo' | 'redo'): Promise<UndoStep | null>;
  /**
   * In a queued job: builds the store anew beside the present one from its own articles, and what is brought in; then
   * switches to it. Until then the present one stands.
   */
  rebuild(
    bring: AsyncIterable<SourceArticle[]> | null,
    decisions: SourceChange['decisions'],
    options: Progress & { step?: { label: UndoLabel; detail: string }; drop?: ReadonlySet<string> },
  ): Promise<void>;
  /** In a queued job: an empty store. */
  erase(): Promise<void>;
  /** In a queued job: what waits in logs goes to its places, and what nothing points to is removed. */
  settle(): Promise<void>;
}

const EMPTY_META: MetaRecord = {
  schema: SCHEMA_VERSION,
  generation: 0,
  txn: 0,
  counts: { articles: 0, entities: 0, events: 0 },
  seed: null,
  undo: [],
  redo: [],
  dead: [],
  logged: [],
  rubbish: [],
  nextGeneration: 1,
  derived: DERIVED_VERSION,
  bytes: 0,
};

export async function createWriter(area: StorageArea): Promise<Writer> {
  const database = createDatabase(area);
  let meta: MetaRecord | null = null;
  let state: StoreState = 'missing';
  let reason = '';
  let swept = false;
  // Logs beside the records: rubbish as soon as their records are in their places.
  let oldLogs: string[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  let asked = -Infinity;
  const idle = idleWork(
    () => jobs > 0 || performance.now() - asked < ASKED_MS,
    () => queue(async () => !(await isMine()) || settleSome()),
  );

  try {
    meta = await database.pointer();
    if (meta) state = stateOf(meta);
    if (state === 'newer') reason = `written by version ${meta!.schema} of the store; this one knows ${SCHEMA_VERSION}`;
    if (meta?.logged.length)
      oldLogs = await database.recover(meta.logged.map(logKey)).catch((error: unknown) => {
        // A newer version may write them in another way: what is in its place is still read.
        if (state !== 'newer') throw error;
        return [];
      });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'broken') throw error;
    [state, reason] = ['broken', error.message];
  }

  function queue<T>(job: () => Promise<T>): Promise<T> {
    jobs += 1;
    const run = tail.then(job).finally(() => (jobs -= 1));
    tail = run.catch(() => {});
    return run;
  }

  function writable(): MetaRecord {
    if (state === 'newer' || state === 'broken') throw new StoreError(state, reason);
    return meta ?? EMPTY_META;
  }

  /**
   * Commits a transaction together with the pointer. What memory holds changes only when the `set` has come through.
   * @param logged whether its records may wait in a log
   */
  async function commit(
    base: MetaRecord,
    tx: Transaction,
    changes: Partial<MetaRecord>,
    { logged = false } = {},
  ): Promise<void> {
    const generation = changes.generation ?? base.generation;
    const written = new Set([...tx.written.keys()].map((key) => fullKey(generation, key)));
    const dropped = [...tx.written].flatMap(([key, value]) => (value === undefined ? fullKey(generation, key) : []));
    const left = swept ? [] : base.dead.filter((key) => !written.has(key));
    let next = { ...base, ...changes, dead: [...left, ...dropped] };
    await database.commit(
      generation,
      tx,
      (grown, waits) => {
        const bytes = Math.max(0, (next.bytes || 0) + grown);
        if (waits) next = { ...next, bytes, logged: [...base.logged, next.txn] };
        else next = { ...next, bytes, logged: [], dead: [...next.dead, ...oldLogs] };
        return { [META_KEY]: next };
      },
      logged ? logKey(next.txn) : null,
    );
    if (!next.logged.length) oldLogs = [];
    meta = next;
    state = stateOf(next);
    swept = false;
    settleLater();
  }

  function settleLater(): void {
    if (meta!.logged.length || meta!.dead.length || meta!.rubbish.length) idle.later();
    else idle.stop();
  }

  /** Whether nobody else has written since this writer last did: work left for later must not undo theirs. */
  async function isMine(): Promise<boolean> {
    return JSON.stringify(await database.pointer()) === JSON.stringify(meta);
  }

  /** @returns whether nothing is left */
  async function settleSome(): Promise<boolean> {
    if (!meta || state === 'newer' || state === 'broken') return true;
    if (meta.logged.length) {
      if (!(await database.unload())) return false;
      await commit(meta, database.begin(meta.generation), {});
    }
    if (!swept) await database.sweep(meta.dead);
    swept = true;
    for (const generation of meta.rubbish) await database.sweepGeneration(generation);
    if (meta.rubbish.length) await commit(meta, database.begin(meta.generation), { rubbish: [] });
    return true;
  }

  function log(tx: Transaction, txn: number, touched: Applied['touched']): void {
    tx.put(keys.log(txn), { txn, touched } satisfies LogRecord);
  }

  async function change(
    sources: SourceChange,
    step: { label: UndoLabel; detail: string } | null,
    more: Partial<MetaRecord> = {},
  ): Promise<Applied['grown']> {
    const base = writable();
    const tx = database.begin(base.generation);
    const { back, touched, grown } = await applyChange(tx, sources);
    const txn = base.txn + 1;
    log(tx, txn, touched);
    let { undo, redo } = base;
    if (step) {
      tx.put(keys.journal(txn), { back } satisfies JournalRecord);
      for (const old of [...redo, ...undo.slice(0, Math.max(0, undo.length + 1 - UNDO_LENGTH))])
        tx.drop(keys.journal(old.txn));
      undo = [...undo, { txn, ...step }].slice(-UNDO_LENGTH);
      redo = [];
    }
    await commit(base, tx, { ...more, txn, counts: sum(base.counts, grown), undo, redo }, { logged: true });
    return grown;
  }

  async function step(direction: 'undo' | 'redo'): Promise<UndoStep | null> {
    const base = writable();
    const last = base[direction].at(-1);
    if (!last) return null;
    const [journal] = await database.reader(base.generation).get<JournalRecord>([keys.journal(last.txn)]);
    if (!journal) throw new StoreError('broken', `the journal lacks transaction ${last.txn}`);
    const sources = await keepingSeeds(journal.back);
    const stacks = {
      undo: direction === 'undo' ? base.undo.slice(0, -1) : [...base.undo, last],
      redo: direction === 'undo' ? [...base.redo, last] : base.redo.slice(0, -1),
    };
    if (sources.articles.length > STAGED_FROM) {
      await stepStaged(sources, last, stacks);
      return last;
    }
    const tx = database.begin(base.generation);
    const { back, touched, grown } = await applyChange(tx, sources);
    const txn = base.txn + 1;
    log(tx, txn, touched);
    tx.put(keys.journal(last.txn), { back } satisfies JournalRecord);
    await commit(base, tx, { txn, counts: sum(base.counts, grown), ...stacks }, { logged: true });
    return last;
  }

  /** An article that has since come with the extension loses its mark of being saved, and stays. */
  async function keepingSeeds(back: SourceChange): Promise<SourceChange> {
    const gone = back.articles.filter(({ article }) => !article).map(({ id }) => id);
    const seeds = new Set(meta?.seed?.articles);
    const present = await loadSources(
      database.reader(meta!.generation),
      gone.filter((id) => seeds.has(id)),
    );
    const kept = new Map(
      present.flatMap((source) => (source?.seed ? [[source.id, { ...source, savedAt: null }]] : [])),
    );
    return {
      ...back,
      articles: back.articles.map(({ id, article }) => ({ id, article: article ?? kept.get(id) ?? null })),
    };
  }

  async function stepStaged(sources: SourceChange, last: UndoStep, stacks: Pick<MetaRecord, 'undo' | 'redo'>) {
    const drop = new Set(sources.articles.flatMap(({ id, article }) => (article ? [] : id)));
    const bring = sources.articles.flatMap(({ article }) => article ?? []);
    await rebuild(inBatches(bring), sources.decisions, { drop, replay: { last, stacks } });
  }

  async function rebuild(
    bring: AsyncIterable<SourceArticle[]> | null,
    decisions: SourceChange['decisions'],
    options: Progress & {
      step?: { label: UndoLabel; detail: string };
      drop?: ReadonlySet<string>;
      replay?: { last: UndoStep; stacks: Pick<MetaRecord, 'undo' | 'redo'> };
    },
  ): Promise<void> {
    const base = writable();
    const generation = base.nextGeneration;
    const start = { ...base, nextGeneration: generation + 1, rubbish: [...base.rubbish, generation] };
    await commit(base, database.begin(base.generation), start);
    let counts = { articles: 0, entities: 0, events: 0 };
    const back: SourceChange = { articles: [], decisions: [] };
    const from = database.reader(base.generation);
    let bytes = 0;
    const stored = (await from.get<DecisionRecord>([keys.decisions]))[0] ?? {};
    const all = Object.entries(stored).map(([subject, decision]) => ({ subject, decision }));
    await put({ articles: [], decisions: all });
    for await (const articles of presentArticles(from, base.schema, BUILD_BATCH)) {
      const gone = articles.filter(({ id }) => options.drop?.has(id));
      back.articles.push(...gone.map((article) => ({ id: article.id, article })));
      await put({ articles: puts(articles.filter((article) => !gone.includes(article))), decisions: [] });
    }
    if (decisions.length) back.decisions.push(...(await put({ articles: [], decisions })).back.decisions);
    for await (const articles of bring ?? []) {
      back.articles.push(...(await put({ articles: puts(articles), decisions: [] })).back.articles);
    }
    // What was written so far is rubbish until now, and stays so when this is not reached.
    await flip();

    async function put(change: SourceChange): Promise<Applied> {
      if (options.signal?.aborted) throw new StoreError('cancelled', 'cancelled on request');
      const tx = database.begin(generation);
      const applied = await applyChange(tx, change);
      bytes += await database.commit(generation, tx, () => ({}));
      counts = sum(counts, applied.grown);
      options.report?.(counts.articles);
      return applied;
    }

    async function flip(): Promise<void> {
      const now = meta!;
      const txn = now.txn + 1;
      const tx = database.begin(generation);
      const steps = [...now.undo, ...now.redo];
      const journals = await from.get<JournalRecord>(steps.map((one) => keys.journal(one.txn)));
      for (const [at, one] of steps.entries())
        if (journals[at]) tx.put(keys.journal(one.txn), migratedJournal(journals[at], base.schema));
      let { undo, redo } = now;
      if (options.replay) {
        tx.put(keys.journal(options.replay.last.txn), { back } satisfies JournalRecord);
        ({ undo, redo } = options.replay.stacks);
      } else if (options.step) {
        tx.put(keys.journal(txn), { back } satisfies JournalRecord);
        undo = [...undo, { txn, ...options.step }].slice(-UNDO_LENGTH);
        redo = [];
      }
      await commit(now, tx, {
        generation,
        txn,
        counts,
        undo,
        redo,
        rubbish: [...base.rubbish, base.generation],
        bytes,
        schema: SCHEMA_VERSION,
        derived: DERIVED_VERSION,
      });
    }
  }

  if (meta && state === 'ready') settleLater();
  // What an older version has left: read article by article, and built anew. Cards are answered from the old records meanwhile
  // where those can be read, and else say that the store is being filled.
  if (meta && state !== 'newer' && (meta.schema < SCHEMA_VERSION || meta.derived < DERIVED_VERSION)) {
    void queue(() =>
      rebuild(null, [], {}).catch((error: unknown) => {
        if (state === 'filling') [state, reason] = ['broken', error instanceof Error ? error.message : String(error)];
      }),
    );
  }

  return {
    database,
    state: () => state,
    reason: () => reason,
    meta() {
      if (meta && state !== 'broken') return meta;
      throw new StoreError(state === 'broken' ? 'broken' : 'missing', reason || 'the store was never filled');
    },
    reader() {
      asked = performance.now();
      return database.reader(state === 'filling' ? NO_GENERATION : (meta?.generation ?? 0));
    },
    queue,
    change,
    step,
    rebuild,
    async settle() {
      while (!(await settleSome()));
      idle.stop();
    },
    async erase() {
      const base = state === 'broken' ? EMPTY_META : writable();
      const generation = base.nextGeneration;
      const rubbish = [...base.rubbish, base.generation];
      const { seed, txn, logged } = base;
      await commit({ ...EMPTY_META, seed, logged, txn: txn + 1 }, database.begin(generation), {
        generation,
        nextGeneration: generation + 1,
        rubbish,
      });
      await database.clearLog();
    },
  };
}

function puts(articles: SourceArticle[]): SourceChange['articles'] {
  return articles.map((article) => ({ id: article.id, article }));
}

function sum<T extends Record<string, number>>(a: T, b: T): T {
  return Object.fromEntries(Object.keys(a).map((key) => [key, a[key]! + b[key]!])) as T;
}

async function* inBatches(articles: SourceArticle[]): AsyncGenerator<SourceArticle[]> {
  for (let at = 0; at < articles.length; at += BUILD_BATCH) yield articles.slice(at, at + BUILD_BATCH);
}

function stateOf({ schema }: MetaRecord): StoreState {
  if (schema > SCHEMA_VERSION) return 'newer';
  return schema < SCHEMA_VERSION ? 'filling' : 'ready';
}
