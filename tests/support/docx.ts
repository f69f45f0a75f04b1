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
  const settle = (xml: string): string =>
    xml
      .replace(new RegExp(`<w:(p|tr)>(?:(?!</w:\\1>)[\\s\\S])*?<w:(?:rPr|trPr)>(?:<w:${dropped} [^>]*/>)(?:(?!</w:\\1>)[\\s\\S])*</w:\\1>`, 'g'), '')
      .replace(new RegExp(`<w:${dropped} [^>]*[^/]>(?:(?!</w:${dropped}>)[\\s\\S])*</w:${dropped}>`, 'g'), '')
      .replace(new RegExp(`</?w:${kept}(?: [^>]*)?>`, 'g'), '')
      .replaceAll('w:delText', 'w:t');
  const files = Object.entries(docxParts(file)).map(([path, xml]) => [path, strToU8(/(document|footnotes)\.xml$/.test(path) ? settle(xml) : xml)]);
  return zipSync(Object.fromEntries(files));
}

/** The document's text as LibreOffice writes it, a paragraph a line with its number, notes at the end. */
export function docxText(file: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  const convert = () =>
    spawnSync(
      'libreoffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
  try {
    writeFileSync(join(folder, 'report.docx'), file);
    let run = convert();
    if (run.error) {
      installDebian('libreoffice-writer-nogui');
      run = convert();
    }
    if (run.error) throw new Error(`the tests of the Word document need libreoffice: ${run.error.message}`);
    return readFileSync(join(folder, 'report.txt'), 'utf8').replace(/[\uFEFF\u200E\u200F]/g, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
