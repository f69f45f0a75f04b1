// A report as PDF. Compiling takes the thread it runs on for as long as it lasts: `DocumentService` runs it on another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Report } from '../../../shared/projections/report-model.ts';
import { reportWordsFor } from '../../../shared/words/report/report-words.ts';
import { Unavailable } from '../unavailable.ts';
import { changedSheet } from './changed.ts';
import { readFonts } from './fonts.ts';
import { nameNoteLinks } from './note-links.ts';
import { sheetOf } from './sheet.ts';

const engine = '@myriaddreamin/typst-ts-node-compiler';
/** Nothing of the machine is within the compiler's reach: its only folder is one that is not there. */
const nowhere = join(import.meta.dirname, 'nothing');

let ready: Promise<NodeCompiler> | undefined;

async function openCompiler(notice: (text: string) => void): Promise<NodeCompiler> {
  const { NodeCompiler } = await import(engine).catch((error: Error) => {
    throw new Unavailable(`the package ${engine} has no build for this machine, or is not installed: ${error.message.split('\n')[0]}`);
  });
  return NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: readFonts(notice) }] });
}

const template = readFileSync(join(import.meta.dirname, 'report.typ'), 'utf8');

export interface PdfOptions {
  /** Number the lines of each page. */
  lines?: boolean;
  /** Show what has changed since this report. */
  since?: Report;
}

/** The report as tagged PDF; the same bytes for the same issue. It claims PDF/UA-1 where every letter has a shape in the fonts; `notice` hears of those without. */
export async function reportPdf(
  report: Report,
  notice: (text: string) => void = () => {},
  { lines = false, since }: PdfOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= openCompiler(notice);
  const compiler = await ready;
  const { result, diagnostics } = compile(compiler, JSON.stringify({ ...(since ? changedSheet(report, since) : sheetOf(report)), numbered: lines }));
  if (!result) throw new Error(`the report could not be set: ${diagnostics}`);
  const made = write(compiler, result, notice);
  // The compiler's cache for this document helps no other.
  compiler.evictCache(0);
  return new Uint8Array(report.language === 'en' ? made : nameNoteLinks(made, reportWordsFor(report.language).form.toNote));
}

function compile(compiler: NodeCompiler, sheet: string): { result: NodeTypstDocument | null; diagnostics: string } {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { sheet } });
  const { result } = compiled;
  const faults = result ? [] : (compiled.takeDiagnostics()?.shortDiagnostics ?? []);
  return { result, diagnostics: faults.map(({ message }) => message).join('; ') };
}

function write(compiler: NodeCompiler, document: NodeTypstDocument, notice: (text: string) => void): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    const without = new Set(Array.from((error as Error).message.matchAll(/the text `\\?"(.+?)\\?"`/g), (match) => match[1]));
    notice(
      `a PDF does not claim PDF/UA-1: ${without.size > 0 ? `no font has ${[...without].slice(0, 20).join(' ')}` : (error as Error).message.slice(0, 300)}`,
    );
    return compiler.pdf(document, {});
  }
}
