import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { must } from '../../shared/kit/must.ts';

const pageSize = 4096;

/** Overwrites the head of the last page whose text answers the question with yes. Nobody may have the file open. */
export function damagePage(file: string, isMeant: (text: string) => boolean): void {
  const bytes = readFileSync(file);
  const pages = Array.from({ length: bytes.length / pageSize }, (_, index) => bytes.subarray(index * pageSize, (index + 1) * pageSize).toString('latin1'));
  const page = pages.findLastIndex(isMeant);
  must(pages[page], 'such a page');
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(64, 0xa5), 0, 64, page * pageSize);
  closeSync(open);
}
