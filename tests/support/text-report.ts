// Reads the text report back: numbered paragraphs, and footnotes with their marks as `[^n]`.
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface ReadReport {
  paragraphs: string[];
  notes: string[];
}

export function readTextReport(text: string): ReadReport {
  const paragraphs: string[][] = [];
  const notes: string[][] = [];
  let last: string[] | undefined;
  for (const line of text.split('\n')) {
    const paragraph = /^ {0,3}(\d+)\. +(.*)$/.exec(line);
    const note = /^ {0,3}\[(\d+)\] (.*)$/.exec(line);
    if (paragraph && Number(paragraph[1]) === paragraphs.length + 1) {
      last = [paragraph[2] ?? ''];
      paragraphs.push(last);
    } else if (note && Number(note[1]) === notes.length + 1) {
      last = [note[2] ?? ''];
      notes.push(last);
    } else if (/^\S/.test(line)) last = undefined;
    else last?.push(line);
  }
  const whole = (lines: string[]): string => flat(lines.join(' '));
  return { paragraphs: paragraphs.map((lines) => whole(lines).replace(/\[(\d+)\]/g, '[^$1]')), notes: notes.map(whole) };
}
