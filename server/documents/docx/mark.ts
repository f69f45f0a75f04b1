// The hidden bookmark by which a paragraph of the report is known again in a Word document: which block it is, what it said, and its neighbours.
import { createHash } from 'node:crypto';
import type { Mark } from '../../../shared/returned/model.ts';

const hash = (text: string, letters: number): string => createHash('sha256').update(text).digest('hex').slice(0, letters);

/** Of a paragraph's words. */
export const saidHash = (text: string): string => hash(text.trim(), 8);

/** Of a block. */
export const blockHash = (blockId: string): string => hash(blockId, 10);
const nobody = '0'.repeat(10);

/** As long as a bookmark's name may be; Word hides what begins with a low line. */
export function markName(blockId: string, text: string, before: string | undefined, after: string | undefined): string {
  const beside = [before, after].map((id) => (id === undefined ? nobody : blockHash(id)));
  return `_${blockHash(blockId)}${saidHash(text)}${beside.join('')}`;
}

export function markOf(name: string): Mark | undefined {
  const [, block, said, before, after] = /^_([0-9a-f]{10})([0-9a-f]{8})([0-9a-f]{10})([0-9a-f]{10})$/.exec(name) ?? [];
  return block === undefined || said === undefined || before === undefined || after === undefined ? undefined : { block, said, before, after };
}
