// The language of the page: the address's `?lang`, else the one this device remembers, else the first of the browser's that there is.
import type { Language } from '../../shared/meeting/facts.ts';
import { firstKnown, writingOf } from '../../shared/words/languages.ts';
import { wordFiles } from './word-files.ts';
import { speak, watchWords } from './words.ts';

const place = 'rapporteur:language';

let changes = $state(0);
watchWords(() => void changes);

let current: Language = 'en';
/** Whether the words of what is loaded later are wanted too. */
let all = false;
let speaking: Promise<void> | undefined;
let latest = 0;

function kept(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    // A browser that keeps nothing: its own languages say it.
    return null;
  }
}

function keep(language: Language): boolean {
  try {
    localStorage.setItem(place, language);
    return true;
  } catch {
    // It holds while this page is open.
    return false;
  }
}

async function load(language: Language): Promise<void> {
  latest += 1;
  const turn = latest;
  const files = wordFiles[language];
  const [first, later] = await Promise.all([files.first(), all ? files.later() : undefined]);
  // A later choice, or a part that needs more words, has overtaken this one.
  if (turn !== latest) return speaking;
  current = language;
  speak(language, { ...first, ...later });
  document.documentElement.lang = language;
  document.documentElement.dir = writingOf(language);
  changes += 1;
}

/** The address names a language once; from then on the device remembers it. */
function forgetInAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

/** Brings the words of the first view. Called once, before anything is shown. */
export function openLanguage(): Promise<void> {
  const asked = firstKnown(new URLSearchParams(location.search).getAll('lang'));
  if (asked && keep(asked)) forgetInAddress();
  speaking = load(asked ?? firstKnown([kept() ?? '', ...navigator.languages]) ?? 'en');
  return speaking;
}

/** Says everything in another language, and remembers it on this device. Rejects where its words cannot be loaded. */
export async function chooseLanguage(language: Language): Promise<void> {
  speaking = load(language);
  await speaking;
  if (keep(language)) forgetInAddress();
}

/** Loads a part of the page together with the words that it says. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  if (!all) {
    all = true;
    speaking = load(current).catch((error: unknown) => {
      all = false;
      throw error;
    });
  }
  const [loaded] = await Promise.all([part, speaking]);
  return loaded;
}
