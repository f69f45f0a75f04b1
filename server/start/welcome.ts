import { relative } from 'node:path';
import type { OrganiserKey } from './data-folder.ts';
import { start } from './terminal.ts';

/** The message to whoever starts the server: where it is, and how to make a meeting. The key is in it only when it was made just now. */
export function welcome(address: string, { key, file, fresh }: OrganiserKey): string {
  const shown = file && (relative(process.cwd(), file).startsWith('..') ? file : relative(process.cwd(), file));
  const how = shown === undefined ? start.givenKey(address) : fresh ? start.firstLink(`${address}/#${key}`, shown) : start.laterLink(address, shown);
  return `\n${start.ready(address)}\n\n${how}\n\n`;
}
