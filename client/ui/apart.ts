// Names and titles in a line of the page that no sentence of `words` says. In markup of its own a name is in a <bdi>.
import { formatBeside, formatField, formatList } from '../../shared/words/format.ts';
import { isolated } from '../../shared/words/isolated.ts';
import { writingOf } from '../../shared/words/languages.ts';
import { pageLanguage } from './words.ts';

/** Isolated where its direction may differ from the page's. */
export const apart = (text: string): string => isolated(text, writingOf(pageLanguage()));

/** "Ana, Bo and Chi". */
export const listed = (names: readonly string[]): string => formatList(pageLanguage(), names.map(apart));

/** "Civil society, Africa", without empty parts. */
export const beside = (parts: readonly (string | undefined)[]): string =>
  formatBeside(
    pageLanguage(),
    parts.map((part) => part && apart(part)),
  );

/** "Due: 13 September 2016". */
export const labelled = (label: string, value: string): string => formatField(pageLanguage(), label, apart(value));

/** "3. Opening" of an item with a number. */
export const numbered = (number: string | undefined, title: string, stop = '.'): string => [number && number + stop, apart(title)].filter(Boolean).join(' ');
