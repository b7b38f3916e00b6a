// web-ext's linter on a release build: no errors, and no warning but those known (see the list).
import { spawnSync } from 'node:child_process';

const browser = process.argv[2];
// Preact sets innerHTML for a prop that we never pass; that is its own code. Firefox for Android is not a target.
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION']);

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', `.output/${browser}-mv3`, '--output', 'json', '--self-hosted'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const { summary, errors, warnings } = JSON.parse(stdout);
const unknown = warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code));
console.log(`${browser}: ${summary.errors} errors, ${summary.warnings} warnings`);
for (const { code, message, file } of [...errors, ...unknown]) console.error(`  ${code} ${file ?? ''}: ${message}`);
// What Firefox's linter says of Chrome's manifest keys is not news.
if (browser === 'firefox' ? errors.length + unknown.length : 0) process.exitCode = 1;
