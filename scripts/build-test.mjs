// The build that the end-to-end tests look into: as the release, but with an open shadow root.
import { spawnSync } from 'node:child_process';

for (const browser of ['chrome', 'firefox']) {
  const environment = { ...process.env, SIYAQ_OPEN_SHADOW: '1' };
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}
