// The agenda that a file holds, as text.
import { textOfCalendar } from '../../../shared/agenda/calendar.ts';
import { textOfHtml } from '../../../shared/agenda/html.ts';

export const acceptedFiles = '.txt,.md,.markdown,.csv,.tsv,.html,.htm,.ics,.docx';
const largest = 20 * 1024 * 1024;

export type FileText = { text: string } | { refused: 'kind' | 'size' | 'broken' };

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export async function textOfFile(file: File): Promise<FileText> {
  if (file.size > largest) return { refused: 'size' };
  const kind = /\.(\w+)$/.exec(file.name.toLowerCase())?.[1] ?? 'txt';
  if (!acceptedFiles.split(',').includes(`.${kind}`)) return { refused: 'kind' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (kind === 'docx') {
      const { textOfDocx } = await import('./docx.ts');
      return { text: textOfDocx(bytes) };
    }
    const text = decoded(bytes);
    return { text: kind === 'ics' ? textOfCalendar(text) : /^html?$/.test(kind) ? textOfHtml(text) : text };
  } catch {
    return { refused: 'broken' };
  }
}

/** Whether the HTML of a clipboard says more of an agenda than its text does. */
export function isWorthReading(html: string): boolean {
  return /<li\b|<table\b|<h[1-6]\b|mso-list/i.test(html);
}
