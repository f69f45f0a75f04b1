// The minutes as values: what `read` makes of the shared document, and what every projection starts from.

export const blockKinds = ['paragraph', 'heading', 'bullet', 'lettered', 'decision', 'action', 'note'] as const;
export type BlockKind = (typeof blockKinds)[number];

export const isListKind = (kind: unknown): boolean => kind === 'bullet' || kind === 'lettered';

/** A run of text with the same marks. A footnote's run is one anchor character, U+FFFC. */
export interface Span {
  text: string;
  strong?: true;
  em?: true;
  /** An http, https or mailto address. */
  link?: string;
  /** The id of the block referred to. */
  reference?: string;
  /** The id of a note in `notes`. */
  footnote?: string;
}

export type SpanMarks = Omit<Span, 'text'>;

export interface Block {
  id: string;
  kind: BlockKind;
  /** 0 to 2. */
  indent: number;
  /** Actions: who. */
  owner?: string;
  /** Actions: an ISO date (2016-11-01) where it was understood, else the words as typed. */
  due?: string;
  spans: Span[];
}

export interface Minutes {
  /** By fragment name: `item:<agenda item id>`, `report:opening`, `report:closing`. A fragment without blocks is absent. */
  fragments: Record<string, Block[]>;
  /** The texts of footnotes by id. */
  notes: Record<string, string>;
}

export const noteAnchor = '\uFFFC';

/** The deepest indent of a block: (a), then (i), then a. */
export const deepestIndent = 2;
