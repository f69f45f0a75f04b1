// Adopting the report, paragraph by paragraph. The state keeps each step, in order; `adoptionOf` says how far the room has come.
import type { Stamp } from '../events.ts';
import type { AdoptionEvent } from './events.ts';

export const adoptionMarks = ['adopted', 'bracketed', 'open'] as const;
/** `bracketed`: the room left the paragraph in square brackets. `open`: it is to be looked at again. */
export type AdoptionMark = (typeof adoptionMarks)[number];

/** An event of the adoption, and the version of the state that it made. */
export type AdoptionStep = AdoptionEvent & Stamp & { version: number };

export interface AdoptionState {
  /** Absent where nobody has begun to adopt the report. */
  adoption?: AdoptionStep[];
}
