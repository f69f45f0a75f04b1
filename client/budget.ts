// Prints what a reader downloads, and fails the build where it is over the budget: gzipped JavaScript in KiB.
// Everything is the sum of all chunks that one reader can come to load, in one language. It grows with features that load when they are first needed; its limit shows when a library or a copy slips in.
// Of it, 7 is the organiser's home, 9 the other pages of the office, 4 looks back at earlier minutes, 1 the report in the styles of a house, 3 draws QR codes, loaded when one is asked for. 5 opens a meeting offline.
// Of it, 20 is what reads the pasted text of other programs, 10 what reads due dates in six languages, 3 what reads the owners out of an action, 11 what reads comments by mail, 11 what reads .eml files, 6 what finds and replaces words, 5 puts the report before the room to be adopted, each loaded when it is first needed. About 150 is libraries: the editor's 69, Yjs and its provider 29, Svelte 19, Socket.IO 13, and what they share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budgets = { 'first view': 70, everything: 515 };
const dist = join(import.meta.dirname, 'dist');

interface BuiltFile {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}
const manifest: Record<string, BuiltFile> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const kib = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024;

/** A chunk and all that it imports statically. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

/** The language and the part of a file of words. */
const ofWords = (name: string): RegExpExecArray | null => /words\/(\w\w)\/(first|later)\.ts$/.exec(name);
const names = Object.keys(manifest);
const languages = [...new Set(names.map((name) => ofWords(name)?.[1]).filter((language) => language !== undefined))];
const fileOf = (language: string, part: string): string[] =>
  names.filter((name) => ofWords(name)?.[1] === language && ofWords(name)?.[2] === part).flatMap((name) => manifest[name]?.file ?? []);

/** The files that the first view of a meeting loads: the entry and the meeting's screen, with the reader of its minutes, and the words of one language. */
const firstView = new Set<string>();
for (const name of names) {
  if (manifest[name]?.isEntry || name === 'screens/Meeting.svelte') closure(name, firstView);
}
const wordFiles = new Set(languages.flatMap((language) => [...fileOf(language, 'first'), ...fileOf(language, 'later')]));
const others = readdirSync(join(dist, 'assets'))
  .map((file) => `assets/${file}`)
  .filter((file) => file.endsWith('.js') && !wordFiles.has(file));

let over = false;
function check(name: keyof typeof budgets, language: string, files: string[]): void {
  const size = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + kib(file), 0);
  over ||= size > budgets[name];
  process.stdout.write(
    `JavaScript, ${name} in ${language}: ${size.toFixed(1)} of ${budgets[name]} KiB gzipped${size > budgets[name] ? ': over the budget' : ''}\n`,
  );
}
for (const language of languages) {
  check('first view', language, [...firstView, ...fileOf(language, 'first')]);
  check('everything', language, [...others, ...fileOf(language, 'first'), ...fileOf(language, 'later')]);
}
process.exitCode = over ? 1 : 0;
