// The minutes as someone else in the meeting comes to see them.
import type { Block } from '../../shared/minutes/minutes.ts';
import { readMinutes } from '../../shared/minutes/read.ts';
import type { Person } from './person.ts';

/** Resolves with a fragment's blocks once they are as asked, as this person's copy has them. The test's own time limit ends the wait. */
export function seen(person: Person, fragment: string, asked: (blocks: Block[]) => boolean): Promise<Block[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const blocks = readMinutes(person.doc).fragments[fragment] ?? [];
      if (!asked(blocks)) return;
      person.doc.off('update', look);
      resolve(blocks);
    };
    person.doc.on('update', look);
    look();
  });
}

/** A block's text without its marks. */
export function plain(block: Block | undefined): string {
  return block?.spans.map(({ text }) => text).join('') ?? '';
}

/** A fragment in short: each block's kind and text. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${block.kind}${block.indent ? `+${block.indent}` : ''}: ${plain(block)}`);
}
