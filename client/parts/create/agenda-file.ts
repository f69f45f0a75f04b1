// The agenda that a file holds, as text.
import { textOfCalendar } from '../../../shared/agenda/calendar.ts';
import { textOfHtml } from '../../../shared/agenda/html.ts';
import type { Language } from '../../../shared/meeting/facts.ts';
import { pageLanguage } from '../../ui/words.ts';

export const acceptedFiles = '.txt,.md,.markdown,.csv,.tsv,.html,.htm,.ics,.docx';
const largest = 20 * 1024 * 1024;

export type FileText = { text: string } | { refused: 'kind' | 'size' | 'broken' };

/** The encodings that older programs used for text. */
const legacy: Record<Language, string> = { en: 'windows-1252', fr: 'windows-1252', es: 'windows-1252', ru: 'windows-1251', zh: 'gb18030', ar: 'windows-1256' };

/** A text by its mark, as UTF-8, by what a page declares, or else in the old encoding of the language. */
export function decoded(bytes: Uint8Array, language: Language): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
    const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? legacy[language];
    return decoder(/^utf-?8$/i.test(declared) ? legacy[language] : declared, legacy[language]).decode(bytes);
  }
}

function decoder(encoding: string, otherwise: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder(otherwise);
  }
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
    const text = decoded(bytes, pageLanguage());
    return { text: kind === 'ics' ? textOfCalendar(text) : /^html?$/.test(kind) ? textOfHtml(text) : text };
  } catch {
    return { refused: 'broken' };
  }
}

/** Whether the HTML of a clipboard says more of an agenda than its text does. */
export function isWorthReading(html: string): boolean {
  return /<li\b|<table\b|<h[1-6]\b|mso-list/i.test(html);
}
