// The input and the result of every decider.
import type { RefusalCode, Refused } from '../codes/refusals.ts';
import type { EventBody } from './events.ts';
import type { Adoptable } from './model/adoption.ts';
import type { Role } from './roles.ts';

/** The sender of a command, as the server knows them from their session. An observer may have no name. */
export interface Actor {
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
  group?: string;
}

export interface Context {
  /** Milliseconds since 1970, the server's clock. */
  now: number;
  newId: () => string;
  /** For `objections.call`: the decision block it names, as it reads in the minutes on disk. */
  block?: { text: string; itemId: string };
  /** The answers to an anonymous gauge so far, by option. */
  counts?: readonly number[];
  /** For `report.comment`: the paragraph it names, as it reads in the report. */
  paragraph?: { number: number; text: string };
  /** For the adoption: the paragraphs of the report as it would be now. */
  paragraphs?: readonly Adoptable[];
  /** For `report.issue`: what the server would freeze. */
  report?: { hash: string; paragraphs: number };
}

/** The events, not yet stamped, or the refusal. */
export type Outcome = EventBody[] | Refused;

export function refuse(code: RefusalCode, detail?: string): Refused {
  return { refusal: detail === undefined ? { code } : { code, detail } };
}
