// A report that comes back from Word: the file's content, and the changes in it.

/** A stretch of a paragraph, with the people who inserted and deleted it, where the file tracks that. */
export interface TextPiece {
  text: string;
  by?: string;
  gone?: string;
}

/** The hidden bookmark of a paragraph: of which block it was, what it said, and the blocks beside it; zeros for none. */
export interface Mark {
  block: string;
  said: string;
  before: string;
  after: string;
}

/** A paragraph as the file has it. */
export interface FileParagraph {
  marks: Mark[];
  pieces: TextPiece[];
  /** Its footnotes, in the order of their marks. */
  notes: TextPiece[][];
  /** Its comments in the margin. */
  said: { name: string; text: string }[];
  /** The person who made it a paragraph of its own, by a break at its end. */
  endNew?: string;
  /** The person who took that break out. */
  endGone?: string;
}

/** A row of a table as the file has it; the person who put it in or took it out as a whole. */
export interface FileRow {
  cells: TextPiece[][];
  endNew?: string;
  endGone?: string;
}

/** Its head first. */
export type FileTable = FileRow[];

/** A table of the report that the file came from. */
export interface BaseTable {
  columns: string[];
  rows: string[][];
  /** Its first column is the number of a paragraph. */
  numbered: boolean;
}

/** A paragraph of the report that the file came from. */
export interface BaseParagraph {
  /** As in its mark; absent where it has none. */
  block?: string;
  blockId?: string;
  /** Of the paragraph that it begins or is in; 0 before the first. */
  number: number;
  /** Without what the report adds behind an action. */
  text: string;
  /** The text it adds. */
  tail: string;
  notes: string[];
  /** Parts without comments: the title block and the annexes. */
  silent?: true;
  /** Nothing after it is read. */
  last?: true;
}

/** Each is something that one person did to one paragraph. */
export type ReturnedKind = 'changed' | 'split' | 'joined' | 'moved' | 'deleted' | 'added' | 'said' | 'note' | 'tail' | 'heading' | 'table';

export interface Returned {
  kind: ReturnedKind;
  /** Where it is to be a comment: a block of the report as it is now, and its paragraph. */
  blockId: string;
  paragraph: number;
  name: string;
  /** The paragraph's words as they are now; of a note, a heading, a tail or a row of a table, what it was. */
  before?: string;
  /** Its text. For a changed paragraph, the wording to propose. */
  after?: string;
  /** The paragraphs that it was split into. */
  parts?: string[];
  /** The paragraph behind which it was moved, or with which it was joined; 0 is the beginning. */
  other?: number;
  /** The paragraph has become something else since the file was made: what the file has may undo that. */
  stale?: true;
}

/** The origin of a file, and the changes in it. */
export interface ReturnedFile {
  /** The issue that it came from; absent for a draft. */
  issue?: number;
  changes: Returned[];
}
