// Finds a Chromium for the browser tests, or installs Debian's where that is possible.
import { accessSync, constants } from 'node:fs';
import { installDebian } from './debian.ts';

// The headless shell is Chromium without windows and menus: a page costs less than half the processor time.
const headlessShell = '/usr/bin/chromium-headless-shell';

const places = [
  process.env.CHROMIUM,
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium on this machine; throws with what to do where there is none. */
export function chromiumPath(): string {
  const found = places.find(runs);
  if (found) return found;
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM to its path.');
}

export default function setup(): void {
  if (!runs(process.env.CHROMIUM) && !runs(headlessShell)) installDebian('chromium-headless-shell');
  if (!places.some(runs)) installDebian('chromium');
  chromiumPath();
}
