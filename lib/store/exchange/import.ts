/** Takes an export in: checked line by line, and nothing changes unless it ends well. */
import * as v from 'valibot';
import { laterDecision, subjectOf } from '../decisions';
import { StoreError } from '../error';
import { articleId } from '../identity';
import { keys, type DatedDecision, type DecisionRecord, type SourceArticle, type SourceChange } from '../records';
import { loadSources, unitedSource } from '../sources';
import type { Store } from '../store';
import { STAGED_FROM, type Progress } from '../writer';
import { FORMAT_VERSION, linesOf, unsealed } from './lines';
import { articleSchema, decisionSchema, endSchema, headerSchema } from './schema';

export interface Imported {
  /** Articles in the file. */
  articles: number;
  decisions: number;
}

type Item = { article: SourceArticle } | { decision: DatedDecision };

const BATCH = 40;

/**
 * Unites a store with an export: same articles once, the later of two decisions on one subject. Which of two stores is
 * brought into which makes no difference.
 * @param chunks the file's text in pieces of any size
 * @throws StoreError `invalid` with the number of the line at fault, `cancelled`, `quota`, `disk`; nothing has changed then
 */
export async function importStore(
  store: Store,
  chunks: AsyncIterable<string>,
  progress: Progress = {},
): Promise<Imported> {
  return store.writer.queue(async () => {
    const { writer } = store;
    const items = readItems(chunks, progress);
    const counts: Imported = { articles: 0, decisions: 0 };
    const decisions: DatedDecision[] = [];
    const gathered: SourceArticle[] = [];
    let more = false;
    // By hand: leaving a `for await` early would close the stream.
    for (let next = await items.next(); !next.done && !more; next = more ? next : await items.next()) {
      if ('decision' in next.value) decisions.push(next.value.decision);
      else more = gathered.push(next.value.article) > STAGED_FROM;
    }
    const reader = writer.reader();
    const [present = {}] = await reader.get<DecisionRecord>([keys.decisions]);
    const changes = await decisionChanges(decisions, present, async (article) => {
      const [found] = await reader.get([keys.article(article)]);
      return found !== undefined;
    });
    counts.decisions = decisions.length;
    const unite = async (articles: SourceArticle[]): Promise<SourceArticle[]> => {
      counts.articles += articles.length;
      const known = await loadSources(
        reader,
        articles.map(({ id }) => id),
      );
      return articles.map((article, at) => (known[at] ? unitedSource(known[at], article) : article));
    };
    const step = { label: 'import', detail: '' } as const;
    if (!more) {
      const articles = await unite(gathered);
      if (progress.signal?.aborted) throw cancelled();
      await writer.change(
        { articles: articles.map((article) => ({ id: article.id, article })), decisions: changes },
        step,
      );
      return counts;
    }
    await writer.rebuild(batches(gathered, items, unite), changes, { ...progress, step });
    return counts;
  });
}

async function* batches(
  gathered: SourceArticle[],
  rest: AsyncGenerator<Item>,
  unite: (articles: SourceArticle[]) => Promise<SourceArticle[]>,
): AsyncGenerator<SourceArticle[]> {
  for (let at = 0; at < gathered.length; at += BATCH) yield unite(gathered.slice(at, at + BATCH));
  let batch: SourceArticle[] = [];
  for await (const item of rest) {
    if ('decision' in item) continue;
    batch.push(item.article);
    if (batch.length < BATCH) continue;
    yield unite(batch);
    batch = [];
  }
  if (batch.length) yield unite(batch);
}

async function decisionChanges(
  decisions: DatedDecision[],
  present: DecisionRecord,
  isHere: (article: string) => Promise<boolean>,
): Promise<SourceChange['decisions']> {
  const changes: SourceChange['decisions'] = [];
  for (const decision of decisions) {
    // An article that one of two stores still has is kept.
    if (decision.kind === 'removed' && (await isHere(decision.article))) continue;
    const subject = subjectOf(decision);
    const known = present[subject];
    const holds = known ? laterDecision(known, decision) : decision;
    if (holds !== known) changes.push({ subject, decision: holds });
  }
  return changes;
}

/** The file's items, each checked; the last line must say how many there were. */
async function* readItems(chunks: AsyncIterable<string>, { signal, report }: Progress): AsyncGenerator<Item> {
  const seen = new Map<string, number>();
  let [articles, decisions, last] = [0, 0, 0];
  let ended = false;
  for await (const { line, number } of linesOf(chunks)) {
    if (signal?.aborted) throw cancelled();
    last = number;
    const fail = (message: string) => new StoreError('invalid', message, number);
    if (ended) throw fail('something stands behind the end');
    const value = unsealed(line, number);
    if (number === 1) {
      checkHeader(value, fail);
    } else if ('article' in value) {
      const article = checkedArticle(value['article'], fail);
      const before = seen.get(article.id);
      if (before !== undefined) throw fail(`the article of line ${before} again`);
      seen.set(article.id, number);
      articles += 1;
      if (articles % BATCH === 0) report?.(articles);
      yield { article };
    } else if ('decision' in value) {
      if (articles) throw fail('a decision behind the articles');
      const decision = checked(decisionSchema, value['decision'], fail) as DatedDecision;
      const subject = subjectOf(decision);
      if (seen.has(subject)) throw fail(`the decision of line ${seen.get(subject)} again`);
      seen.set(subject, number);
      decisions += 1;
      yield { decision };
    } else if ('end' in value) {
      const end = checked(endSchema, value['end'], fail) as Imported;
      if (end.articles !== articles || end.decisions !== decisions) throw fail('lines are missing or too many');
      ended = true;
    } else throw fail('neither an article nor a decision');
  }
  if (!ended) throw new StoreError('invalid', last ? 'the file ends too early' : 'the file is empty', last + 1);
}

function checkHeader(value: unknown, fail: (message: string) => StoreError): void {
  const header = v.safeParse(headerSchema, value);
  if (!header.success) throw fail('not an export of a Siyaq store');
  const { version } = header.output;
  if (version > FORMAT_VERSION)
    throw fail(`written by a newer version (${version}); this one reads up to ${FORMAT_VERSION}`);
  if (version < 1) throw fail(`no such version: ${version}`);
}

function checkedArticle(value: unknown, fail: (message: string) => StoreError): SourceArticle {
  const article = checked(articleSchema, value, fail) as SourceArticle;
  if (articleId(article) !== article.id) throw fail('the id is not that of the text and address');
  const { text, reading } = article;
  const spans = [
    ...reading.articles,
    ...reading.mentions,
    ...reading.roles,
    ...reading.dates,
    ...reading.claims,
    ...reading.events.flatMap(({ supports }) => supports),
  ];
  for (const { start, end } of spans) {
    if (start > end || end > text.length) throw fail(`the span ${start}-${end} lies outside the text`);
  }
  if (reading.claims.some(({ event }) => event !== undefined && event >= reading.events.length)) {
    throw fail('a claim of an event that is not there');
  }
  return article;
}

/** The value itself, not a copy: its bytes must come out of an export as they came in. */
function checked(schema: v.GenericSchema, value: unknown, fail: (message: string) => StoreError): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return value;
  const [issue] = result.issues;
  throw fail(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message.slice(0, 200)}`);
}

function cancelled(): StoreError {
  return new StoreError('cancelled', 'cancelled on request');
}
