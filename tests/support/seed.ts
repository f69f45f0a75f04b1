// Reads the real report beside the project as a person would: its page breaks and misplaced footnotes are the PDF's, its words are not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

const path = join(root, '../shared/seed/000_85236c7c948e50ae.txt');

/** Whether the real report is at hand: it is not part of the project. */
export const seedIsHere = existsSync(path);

export interface SeedReport {
  /** Nine texts, each mark as `[^n]`. */
  paragraphs: string[];
  /** Eight texts, by their mark from 1. */
  notes: string[];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A footnote's mark is a digit set right after a word, but for the years, the series and the IPv6 that belong to the words. */
function marks(text: string): string {
  return text.replace(/(website|\(s\)|IXPs|IPv6|Cybersecurity|Access|NRIs|\(DCCG\))([1-8])(?=[\s.,])/g, '$1[^$2]');
}

export function readSeed(): SeedReport {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const notes: string[] = [];
  const paragraphs: string[][] = [];
  for (const line of lines.map((text) => text.trim())) {
    const number = /^(\d)\.?$/.exec(line)?.[1];
    if (line === '' || line === 'Summary Report') continue;
    if (/^https?:\/\/\S+$/.test(line)) notes.push(line);
    else if (number !== undefined) {
      if (line.endsWith('.')) paragraphs.push([]);
    } else paragraphs.at(-1)?.push(line);
  }
  return { paragraphs: paragraphs.map((part) => marks(flat(part.join(' ')))), notes };
}
