/**
 * The whole of `annotate` beside `compromise/one` merely cutting the same text into terms, in one process: tokens a second, best of
 * several rounds, over the seeds. `npx tsx bench/names.ts [--check]`: with `--check` it fails where a bar of issue 5 is missed
 * (200,000 tokens a second, and twice compromise's speed); `--parts` prints what each part of `annotate` takes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/one'; // oxlint-disable-line no-restricted-imports
import { cutArticles } from '../lib/articles';
import { findDates } from '../lib/dates';
import { createEngine } from '../lib/engine';
import { createNameFinder, loadTagger } from '../lib/entities';
import { tokens } from '../lib/text';

const BARS = { tokensPerSecond: 200_000, timesCompromise: 2 };
const ROUNDS = 40;
const WARMING = 4;

const documents = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((id) => ({ id, text: readFileSync(`seeds/${id}`, 'utf8') }));
const total = documents.reduce((sum, { text }) => sum + tokens(text).length, 0);

const tagger = loadTagger(readFileSync('public/tagger.bin'));
const engine = createEngine(tagger);
const findNames = createNameFinder(tagger);
const findListed = createNameFinder(null);

/** The best of the rounds, in tokens a second of processor time: what else runs on the machine counts little. */
function speed(work: (document: { id: string; text: string }) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = process.cpuUsage();
    for (const document of documents) work(document);
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return (1000 * total) / best;
}

// The compiler works in the background: rounds go by before what it made is in use. Both get as many, in turns, on one machine.
const annotate = (document: { id: string; text: string }) => engine.annotate(document);
const cut = ({ text }: { text: string }) => nlp(text);
for (let turn = 0; turn < WARMING; turn += 1) {
  speed(annotate);
  speed(cut);
}
const ours = speed(annotate);
const theirs = speed(cut);
console.log(`annotate         ${Math.round(ours)} tokens a second, warm`);
console.log(`compromise/one   ${Math.round(theirs)} tokens a second, cutting into terms only`);
console.log(`ratio            ${(ours / theirs).toFixed(1)}`);

if (process.argv.includes('--parts')) {
  const cut = documents.map((document) => ({ ...document, articles: cutArticles(document) }));
  const articles = new Map(cut.map((document) => [document.id, document.articles]));
  const mentions = new Map(documents.map((document) => [document.id, engine.annotate(document).mentions]));
  const parts: Record<string, (document: { id: string; text: string }) => unknown> = {
    articles: cutArticles,
    names: ({ id, text }) => findNames(text, articles.get(id)!),
    'names, no tagger': ({ id, text }) => findListed(text, articles.get(id)!),
    dates: ({ id, text }) => findDates(text, articles.get(id)!),
    'dates, with names': ({ id, text }) => findDates(text, articles.get(id)!, { names: mentions.get(id)! }),
  };
  for (const [name, work] of Object.entries(parts)) console.log(`${name.padEnd(17)}${Math.round(speed(work))}`);
}
if (process.argv.includes('--check')) {
  const met = ours >= BARS.tokensPerSecond && ours >= BARS.timesCompromise * theirs;
  if (!met) process.exitCode = 1;
}
