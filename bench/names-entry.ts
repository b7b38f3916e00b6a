/** What `names.ts` runs, bundled: the whole of `annotate` beside `compromise/one` merely cutting the same text into terms, in turns. */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/one'; // oxlint-disable-line no-restricted-imports
import { cutArticles } from '../lib/articles';
import { findDates } from '../lib/dates';
import { createEngine } from '../lib/engine';
import { createNameFinder, loadTagger } from '../lib/entities';
import { tokens } from '../lib/text';

const BARS = { tokensPerSecond: 200_000, timesCompromise: 2 };
const ROUNDS = 300;
/** What runs once a document is compiled after some hundred rounds, ours and compromise's: before, neither is warm. */
const WARMING = 400;

interface Document {
  id: string;
  text: string;
}

const documents = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((id) => ({ id, text: readFileSync(`seeds/${id}`, 'utf8') }));
const total = documents.reduce((sum, { text }) => sum + tokens(text).length, 0);

const tagger = loadTagger(readFileSync('public/tagger.bin'));
const engine = createEngine(tagger);
const findNames = createNameFinder(tagger);
const findListed = createNameFinder(null);

/** Processor time in milliseconds: what else runs on the machine counts little, and its caches are shared all the same. */
function timed(work: (document: Document) => unknown): number {
  const started = process.cpuUsage();
  for (const document of documents) work(document);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

interface Speeds {
  best: number;
  median: number;
  /** Over all rounds: all tokens by all the time they took, its own garbage collected in it. */
  whole: number;
}

/** The speed of each work, in tokens a second. They take turns, so that a slow minute of the machine is everyone's. */
function speeds(works: Record<string, (document: Document) => unknown>): Map<string, Speeds> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const time = timed(work);
      if (round >= WARMING) times.get(name)!.push(time);
    }
  }
  const perSecond = (time: number) => (1000 * total) / time;
  return new Map(
    [...times].map(([name, all]) => {
      const sorted = all.sort((a, b) => a - b);
      const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
      return [
        name,
        { best: perSecond(sorted[0]!), median: perSecond(sorted[sorted.length >> 1]!), whole: perSecond(mean) },
      ];
    }),
  );
}

const cut = documents.map((document) => ({ ...document, articles: cutArticles(document) }));
const articles = new Map(cut.map((document) => [document.id, document.articles]));
const mentions = new Map(documents.map((document) => [document.id, engine.annotate(document).mentions]));
const parts: Record<string, (document: Document) => unknown> = {
  articles: cutArticles,
  names: ({ id, text }) => findNames(text, articles.get(id)!),
  'names, no tagger': ({ id, text }) => findListed(text, articles.get(id)!),
  'dates, with names': ({ id, text }) => findDates(text, articles.get(id)!, { names: mentions.get(id)! }),
};
const results = speeds({
  annotate: (document) => engine.annotate(document),
  'compromise/one': ({ text }) => nlp(text),
  ...(process.argv.includes('--parts') && parts),
});
for (const [name, { best, median, whole }] of results) {
  const [high, middle, all] = [best, median, whole].map(Math.round);
  console.log(`${name.padEnd(18)}${high} tokens a second at best, ${middle} in the middle, ${all} over all rounds`);
}
const ours = results.get('annotate')!;
const theirs = results.get('compromise/one')!;
const ratio = (kind: keyof Speeds) => (ours[kind] / theirs[kind]).toFixed(2);
console.log(
  `ratio             ${ratio('best')} best to best, ${ratio('median')} in the middle, ${ratio('whole')} over all rounds`,
);

if (
  process.argv.includes('--check') &&
  !(ours.best >= BARS.tokensPerSecond && ours.best >= BARS.timesCompromise * theirs.best)
) {
  process.exitCode = 1;
}
