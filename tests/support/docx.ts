// Reads a Word document back: its parts as XML, and its text by LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { installDebian } from './debian.ts';

/** The parts of a document by their path. */
export function docxParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The document as it is once all its changes are accepted, or rejected. */
export function decided(file: Uint8Array, how: 'accept' | 'reject'): Uint8Array {
  const [kept, dropped] = how === 'accept' ? ['ins', 'del'] : ['del', 'ins'];
  const mark = `<w:${dropped} [^>]*/>`;
  const settle = (xml: string): string =>
    xml
      // A paragraph says so first among what its mark has, a row last: where Word looks for it.
      .replace(
        new RegExp(
          `<w:(p|tr)>(?:(?!</w:\\1>)[\\s\\S])*?(?:<w:rPr>${mark}|<w:trPr>(?:(?!</w:trPr>)[\\s\\S])*${mark}</w:trPr>)(?:(?!</w:\\1>)[\\s\\S])*</w:\\1>`,
          'g',
        ),
        '',
      )
      .replace(new RegExp(`<w:${dropped} [^>]*[^/]>(?:(?!</w:${dropped}>)[\\s\\S])*</w:${dropped}>`, 'g'), '')
      .replace(new RegExp(`</?w:${kept}(?: [^>]*)?>`, 'g'), '')
      .replaceAll('w:delText', 'w:t')
      .replaceAll('w:delInstrText', 'w:instrText');
  const files = Object.entries(docxParts(file)).map(([path, xml]) => [path, strToU8(/(document|footnotes)\.xml$/.test(path) ? settle(xml) : xml)]);
  return zipSync(Object.fromEntries(files));
}

/** Texts of the body and of the notes as the file has them: each paragraph with its style and level, marks of notes as `[^n]` in the order in which they stand. */
export function docxWords(file: Uint8Array): { paragraphs: { style: string; level: number | undefined; text: string }[]; notes: string[] } {
  const parts = docxParts(file);
  const unescaped = (text: string): string =>
    text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
  const textOf = (xml: string, mark: (id: string) => string): string =>
    Array.from(
      xml
        .replace(/<w:rStyle w:val="FootnoteReference"\/>(?:(?!<\/w:r>)[\s\S])*?<w:t(?: [^>]*)?>(\d+)<\/w:t>/g, '<w:t>[^$1]</w:t>')
        .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:footnoteReference [^>]*w:id="(\d+)"[^>]*\/>/g),
      ([whole, text, id]) => (id !== undefined ? mark(id) : whole === '<w:br/>' ? '\n' : unescaped(text ?? '')),
    ).join('');
  const texts = new Map(
    Array.from((parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="(\d+)">([\s\S]*?)<\/w:footnote>/g), ([, id = '', xml = '']) => [
      id,
      textOf(xml, () => '').trim(),
    ]),
  );
  const marked: string[] = [];
  const mark = (id: string): string => {
    if (!marked.includes(id)) marked.push(id);
    return `[^${marked.indexOf(id) + 1}]`;
  };
  const paragraphs = Array.from((parts['word/document.xml'] ?? '').matchAll(/<w:p>([\s\S]*?)<\/w:p>/g), ([, xml = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    level: /<w:ilvl w:val="(\d)"/.exec(xml)?.[1],
    text: textOf(xml, mark),
  }));
  return {
    paragraphs: paragraphs.map(({ level, ...rest }) => ({ ...rest, level: level === undefined ? undefined : Number(level) })),
    notes: marked.map((id) => texts.get(id) ?? ''),
  };
}

/** The documents' texts as LibreOffice writes them, a paragraph a line with its number; it starts once for all. */
export function docxTexts(files: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  const paths = files.map((_, index) => join(folder, `report-${index}.docx`));
  const convert = () =>
    spawnSync(
      'libreoffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...paths],
      { encoding: 'utf8', timeout: 120_000 },
    );
  try {
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
    let run = convert();
    if (run.error) {
      installDebian('libreoffice-writer-nogui');
      run = convert();
    }
    if (run.error) throw new Error(`the tests of the Word document need libreoffice: ${run.error.message}`);
    return paths.map((path) => readFileSync(path.replace(/docx$/, 'txt'), 'utf8').replace(/[\uFEFF\u200E\u200F]/g, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of one. */
export function docxText(file: Uint8Array): string {
  return docxTexts([file])[0] ?? '';
}
