// The content of a paste, before it is put into the text.
import type { BlockKind, Span } from '../../../shared/minutes/minutes.ts';

export interface PastedBlock {
  /** Where all of a block was copied: its id, which it keeps only where it is moved. */
  id?: string;
  kind: BlockKind;
  indent: number;
  owner?: string;
  due?: string;
  /** A footnote's span names its text in `notes` by its index. */
  spans: readonly Span[];
}

/** Changes and omissions on the way, each with a count. */
export interface PasteChanges {
  deletions: number;
  comments: number;
  pictures: number;
  footnotes: number;
  rows: number;
  joined: number;
  turned: number;
}
export type PasteChange = keyof PasteChanges;

export const noChanges = (): PasteChanges => ({ deletions: 0, comments: 0, pictures: 0, footnotes: 0, rows: 0, joined: 0, turned: 0 });

export interface Pasted {
  blocks: readonly PastedBlock[];
  notes: readonly string[];
  changes: PasteChanges;
}

export const paragraph = (spans: readonly Span[]): PastedBlock => ({ kind: 'paragraph', indent: 0, spans });
