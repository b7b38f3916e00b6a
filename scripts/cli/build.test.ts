import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryArea } from '@/lib/store/area';
import { exportStore } from '@/lib/store/exchange/export';
import { importStore } from '@/lib/store/exchange/import';
import { openStore } from '@/lib/store/store';
import { buildStore } from './build';

const dir = mkdtempSync(join(tmpdir(), 'siyaq-build-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const PAGE = `<!doctype html><html lang="ar"><head><title>افتتاح جسر جديد في المرج</title>
<link rel="canonical" href="https://news.invalid/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"افتتاح جسر جديد في المرج","datePublished":"2024-03-05T10:00:00Z"}</script>
</head><body><article><h1>افتتاح جسر جديد في المرج</h1>
<p>افتتح رئيس الوزراء العراقي محمد شياع السوداني يوم الثلاثاء جسرا جديدا فوق نهر دجلة في بغداد، وقال إن العمل فيه استمر ثلاثة أعوام.</p>
<p>وأضاف السوداني أن الجسر سيخفف الازدحام في العاصمة، مشيرا إلى أن وزارة الإعمار تعتزم إنشاء جسور أخرى خلال العام المقبل.</p>
<p>وحضر الافتتاح عدد من الوزراء وأعضاء مجلس النواب، فيما أكد محافظ بغداد أن الطريق المؤدي إلى الجسر سيفتح قريبا أمام السيارات.</p>
</article></body></html>`;

test('text and pages become a file that imports; stopped midway it goes on, to the same bytes', async () => {
  const from = join(dir, 'in');
  mkdirSync(join(from, 'pages'), { recursive: true });
  for (const seed of ['001_0c47c0a1c8d85d33.txt', '004_3e175f3af7ed576f.txt'])
    cpSync(join('seeds', seed), join(from, seed));
  writeFileSync(join(from, 'pages', 'bridge.html'), PAGE);
  writeFileSync(join(from, 'copy.txt'), readFileSync(join(from, '001_0c47c0a1c8d85d33.txt')));
  writeFileSync(join(from, 'notes.pdf'), 'is not read');
  const out = join(dir, 'store.jsonl');
  const said: string[] = [];
  const built = await buildStore({ from, out, workers: 2, say: (line) => said.push(line) });
  expect(built).toEqual({ files: 4, articles: 4, failed: [] });
  expect(said.at(-1)).toMatch(/^4 of 4 files/);
  expect(existsSync(`${out}.part`)).toBe(false);
  const text = readFileSync(out, 'utf8');

  const store = await openStore(memoryArea(), { now: () => '2026-01-01T00:00:00.000Z' });
  await importStore(store, pieces(text));
  expect((await exported(store)) === text).toBe(true);
  expect((await store.check({ deep: true })).problems).toEqual([]);
  expect(text).toContain('"url":"https://news.invalid/bridge"');

  // As a run leaves it that was stopped while it wrote its second line.
  const again = join(dir, 'again.jsonl');
  const line = JSON.stringify({ file: '001_0c47c0a1c8d85d33.txt', articles: firstArticles(text), error: null });
  writeFileSync(`${again}.part`, `${line}\n{"file":"004_3e1`);
  const resumed: string[] = [];
  await buildStore({ from, out: again, workers: 1, say: (one) => resumed.push(one) });
  expect(resumed[0]).toBe('1 of 4 files were read before');
  // Not `toBe`: a difference would print both files.
  expect(readFileSync(again, 'utf8') === text).toBe(true);
}, 120_000);

/** The articles of the first seed, out of the file that was built. */
function firstArticles(text: string): unknown[] {
  const articles = text
    .split('\n')
    .flatMap((line) => (line.startsWith('{"article"') ? [JSON.parse(line).article] : []));
  return articles.filter(({ outlet }) => outlet === 'دار الهلال');
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield text;
}

async function exported(store: Awaited<ReturnType<typeof openStore>>): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportStore(store)) lines.push(line);
  return lines.join('');
}
