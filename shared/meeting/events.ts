// Events, named in the past tense. The server appends them and never changes them; `evolve` turns them into the state.
import type { ActionEvent } from './events/actions.ts';
import type { AdoptionEvent } from './events/adoption.ts';
import type { AgendaEvent } from './events/agenda.ts';
import type { AobEvent } from './events/aob.ts';
import type { AttendanceEvent } from './events/attendance.ts';
import type { ConsensusEvent } from './events/consensus.ts';
import type { FloorEvent } from './events/floor.ts';
import type { ItemEvent } from './events/items.ts';
import type { PhaseEvent } from './events/phase.ts';
import type { ReportEvent } from './events/report.ts';

/** The fields that every event has. `by` is a participant id, or `server`. */
export interface Stamp {
  /** Milliseconds since 1970, the server's clock. */
  at: number;
  by: string;
  /** On the last event of a command with an id: its sender and the id. It is on disk, and is not sent. */
  command?: string;
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
