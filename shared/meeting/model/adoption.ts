// Adopting the report, paragraph by paragraph. The state keeps each step, in order; `adoptionOf` says how far the room has come.
export const adoptionMarks = ['adopted', 'bracketed', 'open'] as const;
/** `bracketed`: the room left the paragraph in square brackets. `open`: it is to be looked at again. */
export type AdoptionMark = (typeof adoptionMarks)[number];

/** The changes while a report is adopted. `words` are fingerprints of what a paragraph, or the whole report, said then. */
export type AdoptionChange =
  | { type: 'adoption.begun' }
  | { type: 'adoption.stopped' }
  /** The paragraph that is before the room. */
  | { type: 'adoption.shown'; blockId: string }
  /** `next` is before the room from then on. */
  | { type: 'adoption.marked'; mark: AdoptionMark; paragraphs: { blockId: string; words: string }[]; next?: string }
  /** The drafter and the approver of an item, by their ids; null takes one away. */
  | { type: 'adoption.assigned'; itemId: string; changes: { drafter?: string | null; approver?: string | null } }
  | { type: 'adoption.due'; until: number | null }
  /** Without words the approval is taken back. */
  | { type: 'adoption.signed'; itemId: string; words?: string }
  /** `issue` is the number of the issue that was adopted; absent where the text is not issued yet. */
  | { type: 'adoption.adopted'; where: string; words: string; paragraphs: number; brackets: number; issue?: number };

/** A change, with its time, its author, and the version of the state that it made. */
export type AdoptionStep = AdoptionChange & { at: number; by: string; version: number };

/** A paragraph that the room can adopt. */
export interface Adoptable {
  blockId: string;
  fragment: string;
  number: number;
  /** The fingerprint of what it says, without the brackets that the adoption puts around it. */
  words: string;
}

export interface AdoptionState {
  /** Absent where nobody has begun to adopt the report. */
  adoption?: AdoptionStep[];
}
