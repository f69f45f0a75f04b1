// Reads a PDF back with poppler's tools.
import { spawnSync } from 'node:child_process';
import { must } from '../../shared/kit/must.ts';

function poppler(tool: 'pdftotext' | 'pdfinfo', args: string[], pdf: Uint8Array): string {
  const { error, status, stdout, stderr } = spawnSync(tool, args, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw new Error(`the tests of the PDF need ${tool}, of poppler-utils: ${error.message}`);
  if (status !== 0) throw new Error(`${tool} says: ${stderr}`);
  return stdout;
}

/** The text of a PDF, laid out as on its pages; a form feed ends each page. */
export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', ['-layout', '-', '-'], pdf);

/** The text of each page, laid out as there. */
export const pdfPages = (pdf: Uint8Array): string[] => pdfText(pdf).replace(/\f$/, '').split('\f');

/** The text on one line, in the order of reading. */
export const pdfWords = (pdf: Uint8Array): string =>
  poppler('pdftotext', ['-', '-'], pdf)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

/** The facts that a PDF gives of itself: Title, Language, CreationDate, Tagged … */
export function pdfFacts(pdf: Uint8Array): Record<string, string> {
  const lines = poppler('pdfinfo', ['-isodates', '-'], pdf).split('\n').filter(Boolean);
  return Object.fromEntries(lines.map((line) => Array.from(must(/^([^:]+):\s*(.*)$/.exec(line), 'a line of facts')).slice(1)));
}

/** The place of each word: the page's width, and the left and right ends of every word, in points. */
export function pdfPlaces(pdf: Uint8Array): { width: number; words: { text: string; left: number; right: number }[] } {
  const boxes = poppler('pdftotext', ['-bbox', '-', '-'], pdf);
  return {
    width: Number(must(/page width="([\d.]+)"/.exec(boxes)?.[1], 'a page')),
    words: Array.from(boxes.matchAll(/xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="[-\d.]+">([^<]*)</g), ([, left, right, text = '']) => ({
      text,
      left: Number(left),
      right: Number(right),
    })),
  };
}

/** The lines of each page with the left end and the top of each, in points. */
export function pdfLines(pdf: Uint8Array): { x: number; y: number; text: string }[][] {
  const boxes = poppler('pdftotext', ['-bbox-layout', '-', '-'], pdf).split('<page ').slice(1);
  return boxes.map((page) =>
    Array.from(page.matchAll(/<line xMin="([-\d.]+)" yMin="([-\d.]+)"[^>]*>([\s\S]*?)<\/line>/g), ([, x, y, words = '']) => ({
      x: Number(x),
      y: Number(y),
      text: Array.from(words.matchAll(/>([^<]*)<\/word>/g), ([, word]) => word).join(' '),
    })),
  );
}

/** The tags of a PDF as a tree, with the text of each. */
export const pdfTags = (pdf: Uint8Array): string => poppler('pdfinfo', ['-struct-text', '-'], pdf);
