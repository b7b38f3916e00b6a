// `npm test`: every check there is, cheap ones first, and one closing line that counts them: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'siyaq-'));
let passed = 0;
let failed = 0;

check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
check('lint', 'npx', ['oxlint', '--deny-warnings']);
check('types', 'npx', ['tsc', '--noEmit']);
check('dead code', 'npx', ['knip']);
// Names are fuzzed for a minute here, for a moment at the desk (`lib/entities/fuzz.test.ts`).
process.env.FUZZ_MS ??= '60000';
suite('unit');
const built = check('build', 'npm', ['run', '-s', 'build']) && check('test build', 'npm', ['run', '-s', 'build:test']);
if (built) {
  check('bundle budgets', 'node', ['scripts/check-bundles.mjs']);
  for (const browser of ['chrome', 'firefox'])
    check(`web-ext lint, ${browser}`, 'node', ['scripts/check-extension.mjs', browser]);
  suite('e2e');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** One command that counts as one test. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const ok = run(command, args);
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A vitest project: each of its tests counts. A crash before the report counts as one failure. */
function suite(project) {
  console.log(`\n── ${project} tests`);
  const file = join(reports, `${project}.json`);
  const ok = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    passed += numPassedTests;
    failed += ok ? 0 : Math.max(1, numFailedTests, numFailedTestSuites);
    if (numPassedTests + numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
