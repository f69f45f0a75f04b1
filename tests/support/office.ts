// Reads Word documents back by LibreOffice: their paragraphs, lists, notes and tables, and either fate of their changes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian } from './debian.ts';
import { macroFiles } from './office-macro.ts';

export interface Read {
  paragraphs: { style: string; outline: number; label: string; text: string }[];
  notes: { label: string; text: string }[];
  rows: string[][];
}

export interface ToRead {
  file: Uint8Array;
  changes?: 'accept' | 'reject';
}

const commands = { accept: 'AcceptAllTrackedChanges', reject: 'RejectAllTrackedChanges' };

/** Runs LibreOffice with a profile of its own in this folder. */
export function office(folder: string, args: string[]): void {
  const run = () =>
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...args], { encoding: 'utf8', timeout: 120_000 });
  let { error } = run();
  if (error) {
    installDebian('libreoffice-writer-nogui');
    ({ error } = run());
  }
  if (error) throw new Error(`the tests of the Word document need libreoffice: ${error.message}`);
}

function readOf(lines: string): Read {
  const read: Read = { paragraphs: [], notes: [], rows: [] };
  for (const line of lines.replace(/[\u200E\u200F]/g, '').split(/\r?\n/)) {
    const [kind, ...parts] = line.split('\t');
    const [first = '', second = '', third = '', ...rest] = parts;
    if (kind === 'TEXT') read.paragraphs.push({ style: first, outline: Number(second), label: third, text: rest.join(' ').replace(/\s+/g, ' ').trim() });
    if (kind === 'NOTE') read.notes.push({ label: first, text: [second, third, ...rest].join(' ').trim() });
    if (kind === 'ROW') read.rows.push(parts);
  }
  return read;
}

/** The documents as LibreOffice saves them, in one start for all. */
export function savedByOffice(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const paths = files.map((file, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, file);
      return path;
    });
    office(folder, ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved'), ...paths]);
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, 'saved', `${index}.docx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The contents of each document as LibreOffice reads it, in one start for all. */
export function readByOffice(documents: readonly ToRead[]): Read[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    // The first start makes the profile.
    office(folder, ['--terminate_after_init']);
    for (const [name, text] of Object.entries(macroFiles)) writeFileSync(join(folder, 'profile/user/basic/Standard', name), text);
    const list = documents.map(({ file, changes }, index) => {
      writeFileSync(join(folder, `${index}.docx`), file);
      return [`file://${folder}/${index}.docx`, changes ? commands[changes] : '', join(folder, `${index}.txt`)].join('\t');
    });
    writeFileSync(join(folder, 'list'), `${list.join('\n')}\n`);
    office(folder, [`macro:///Standard.Reading.ReadAll("${join(folder, 'list')}")`]);
    return documents.map((_, index) => readOf(readFileSync(join(folder, `${index}.txt`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
