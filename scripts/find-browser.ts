/** Finds a browser that is there, installs Debian's when allowed, or says what to install. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

interface Known {
  variable: string;
  commands: string[];
  paths: string[];
  debian: string;
}

// Branded Chrome (137 and later) ignores unpacked extensions from the command line, but not from the debugging pipe.
const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    variable: 'SIYAQ_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'SIYAQ_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser's executable.
 * @throws with what to install, when there is none and none can be installed
 */
export function findBrowser(name: BrowserName): string {
  const found = lookFor(name);
  if (found) return found;
  installDebian(name);
  const installed = lookFor(name);
  if (installed) return installed;
  const { variable, debian } = KNOWN[name];
  throw new Error(
    `No ${name} found. Install it (Debian, Ubuntu: "sudo apt-get install ${debian}"; macOS and Windows: from its maker), ` +
      `or set ${variable} to the path of its executable.`,
  );
}

function lookFor(name: BrowserName): string | null {
  const { variable, commands, paths } = KNOWN[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only as root on Debian, where it asks for no password; elsewhere the message of `findBrowser` says what to do. */
function installDebian(name: BrowserName): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = [KNOWN[name].debian, 'fonts-noto-core'];
  console.error(`Installing Debian's ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}
