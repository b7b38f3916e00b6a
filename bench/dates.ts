/**
 * `npx tsx bench/dates.ts [--data DIR]`: our dates beside chrono-node's `ar` on the same texts, in one run on one machine.
 * Speed is processor time a character; accuracy is over the expressions of the date sets that have a value.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { findDates } from '../lib/dates';

interface Wanted {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
  alt?: { from: string; to: string }[];
  mod?: string;
  optional?: boolean;
  yearOnly?: boolean;
}

interface Case {
  text: string;
  reference: string | null;
  expect: Wanted[];
}

interface Answer {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
}

type Reader = (text: string, reference: string | null) => Answer[];

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/dates' } } });

function ours(text: string, reference: string | null): Answer[] {
  const publishedAt = reference && reference.slice(0, 10);
  return findDates(text, [
    { start: 0, end: text.length, headline: null, outlet: null, publishedAt, publishedAtFrom: 'given' },
  ]);
}

function chronoArabic(text: string, reference: string | null): Answer[] {
  const day = reference ? new Date(`${reference.slice(0, 10)}T12:00:00`) : undefined;
  return chrono.ar.parse(text, day).map((result) => {
    const { from } = interval(result.start);
    const { to } = interval(result.end ?? result.start);
    return { start: result.index, end: result.index + result.text.length, from, to };
  });
}

/** The days of what chrono is certain of: a month without its day is the whole month. */
function interval(components: chrono.ParsedComponents): { from: string; to: string } {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  const hasMonth = components.isCertain('month') || components.isCertain('day') || components.isCertain('weekday');
  const hasDay = components.isCertain('day') || components.isCertain('weekday') || !components.isCertain('month');
  if (!hasMonth && components.isCertain('year')) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const iso = (date: number) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (hasDay) return { from: iso(day ?? 1), to: iso(day ?? 1) };
  return { from: iso(1), to: iso(new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()) };
}

const sets = readdirSync(options.data)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({
    name: name.replace('.jsonl', ''),
    cases: readFileSync(join(options.data, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case),
  }));

function accuracy(read: Reader, cases: Case[]): string {
  let valued = 0;
  let right = 0;
  for (const { text, reference, expect } of cases) {
    const answers = read(text, reference);
    for (const date of expect) {
      if (!date.from || !date.to || date.optional) continue;
      valued += 1;
      const touching = answers.filter((answer) => answer.start < date.end && date.start < answer.end);
      if (touching.some((answer) => isRight(answer, date))) right += 1;
    }
  }
  return valued === 0 ? '-' : `${right}/${valued} ${((100 * right) / valued).toFixed(1)}%`;
}

/** As shared/eval/dates.mjs: other right values count, «مطلع» and «حوالي» anywhere inside their unit. */
function isRight({ from, to }: Answer, wanted: Wanted): boolean {
  if (!from || !to || !wanted.from || !wanted.to) return false;
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const values = [{ from: wanted.from, to: wanted.to }, ...(wanted.alt ?? [])];
  if (values.some((value) => value.from.slice(0, 10) === first && value.to.slice(0, 10) === last)) return true;
  if (wanted.yearOnly) return first.slice(0, 4) === wanted.from.slice(0, 4);
  return wanted.mod !== undefined && first >= wanted.from && last <= wanted.to;
}

/** How often each reader reads a set before it counts (so that its code is compiled), and while it counts. */
const WARM_UP = 60;
const ROUNDS = 30;
const PASSES = 4;

/** Microseconds of processor time a character, the best pass of many; the two take turns, so that a busy machine is fair. */
function speed(cases: Case[]): { mine: number; theirs: number } {
  const length = cases.reduce((total, { text }) => total + text.length, 0);
  const best = { mine: Infinity, theirs: Infinity };
  const readers = { mine: ours, theirs: chronoArabic };
  const pass = (who: 'mine' | 'theirs'): number => {
    const start = process.cpuUsage();
    for (const { text, reference } of cases) readers[who](text, reference);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / length;
  };
  for (let round = 0; round < WARM_UP; round += 1) {
    pass('mine');
    pass('theirs');
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of ['mine', 'theirs'] as const) {
      for (let turn = 0; turn < PASSES; turn += 1) best[who] = Math.min(best[who], pass(who));
    }
  }
  return best;
}

const seeds = sets.find(({ name }) => name === 'seeds')?.cases ?? [];
for (const [label, cases] of [
  ['whole pages', seeds],
  ['all sets, sentence by sentence', sets.flatMap(({ cases }) => cases)],
] as const) {
  const { mine, theirs } = speed([...cases]);
  const times = (theirs / mine).toFixed(1);
  console.log(
    `µs a character, ${label}: siyaq ${mine.toFixed(2)}, chrono ${theirs.toFixed(2)}: ${times} times as fast`,
  );
}

for (const { name, cases } of sets) {
  console.log(
    `value ${name.padEnd(22)} siyaq ${accuracy(ours, cases).padEnd(16)} chrono ${accuracy(chronoArabic, cases)}`,
  );
}
const article = seeds.map(({ text }) => text).join('\n');
for (const [label, text] of [
  ['Arabic', article.repeat(Math.ceil(1e6 / article.length)).slice(0, 1e6)],
  ['the digit 1', '1'.repeat(1e6)],
  ['«و»', 'و'.repeat(1e6)],
  ['«الأحد »', 'الأحد '.repeat(1e6 / 6)],
] as const) {
  const half = cost(text.slice(0, text.length / 2));
  const whole = cost(text);
  console.log(
    `1 MB of ${label}: ${(whole / 1000).toFixed(0)} ms, ${(whole / half).toFixed(1)} times the cost of half of it`,
  );
}

function cost(text: string): number {
  const start = process.cpuUsage();
  ours(text, '2024-02-08');
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
