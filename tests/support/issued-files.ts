// The files of an issued report, read back as words.
import { docxWords } from './docx.ts';
import { pdfWords } from './pdf.ts';

/** The files of the last issue that people read, by format. Word and PDF come as their text. */
export async function filesOf(url: string, id: string): Promise<Record<'docx' | 'pdf' | 'txt' | 'md', string>> {
  const bytes = async (format: string): Promise<Uint8Array> => (await fetch(`${url}/r/${id}/report.${format}`)).bytes();
  const text = async (format: string): Promise<string> => new TextDecoder().decode(await bytes(format));
  const word = docxWords(await bytes('docx')).paragraphs.map(({ text }) => text);
  return { docx: word.join('\n'), pdf: pdfWords(await bytes('pdf')), txt: await text('txt'), md: await text('md') };
}
