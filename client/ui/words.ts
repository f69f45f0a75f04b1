// The words of the interface, in the language of the page. Text on screen changes with the language: the page is not loaded again, so nothing typed is lost.
import type { Language } from '../../shared/meeting/facts.ts';
import type { FirstWords, LaterWords } from '../../shared/words/shape.ts';

type LoadedWords = FirstWords & LaterWords;

let spoken: Partial<LoadedWords> = {};
let inLanguage: Language = 'en';
let read: () => void = () => undefined;

/** The sections of the first view are there from the start, the others once `withWords` has brought them. */
export const words = new Proxy({} as LoadedWords, {
  get(_, section) {
    read();
    return spoken[section as keyof LoadedWords];
  },
});

export function pageLanguage(): Language {
  read();
  return inLanguage;
}

export function speak(language: Language, sections: Partial<LoadedWords>): void {
  inLanguage = language;
  spoken = sections;
}

/** Calls `by` whenever a word is read. */
export function watchWords(by: () => void): void {
  read = by;
}
