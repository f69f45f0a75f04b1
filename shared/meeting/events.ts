// Events, named in the past tense. The server appends them and never changes them; `evolve` turns them into the state.
import type { ActionEvent } from './actions/events.ts';
import type { AdoptionEvent } from './adoption/events.ts';
import type { AgendaEvent } from './agenda/events.ts';
import type { AobEvent } from './aob/events.ts';
import type { AttendanceEvent } from './attendance/events.ts';
import type { ConsensusEvent } from './consensus/events.ts';
import type { FloorEvent } from './floor/events.ts';
import type { ItemEvent } from './items/events.ts';
import type { PhaseEvent } from './phase/events.ts';
import type { ReportEvent } from './report/events.ts';

/** The fields that every event has. `by` is a participant id, or `server`. */
export interface Stamp {
  /** Milliseconds since 1970, the server's clock. */
  at: number;
  by: string;
}

export type EventBody =
  | AgendaEvent
  | ItemEvent
  | AobEvent
  | FloorEvent
  | ConsensusEvent
  | AttendanceEvent
  | PhaseEvent
  | ReportEvent
  | ActionEvent
  | AdoptionEvent;

export type MeetingEvent = EventBody & Stamp;
export type EventOf<T extends EventBody['type']> = Extract<EventBody, { type: T }> & Stamp;
