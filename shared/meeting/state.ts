// The state of a meeting: what `evolve` makes of its events. Every client and the server hold the same value.
// All instants named `…At` here are milliseconds since 1970 by the server's clock, but for the facts' `startsAt`, which is ISO 8601 in UTC.
import type { ActionsState } from './actions/model.ts';
import type { AgendaState } from './agenda/model.ts';
import type { AttendanceState } from './attendance/model.ts';
import type { ConsensusState } from './consensus/model.ts';
import type { Facts } from './facts.ts';
import type { FloorState } from './floor/model.ts';
import type { PhaseState } from './phase/model.ts';
import type { ReportState } from './report/model.ts';

/** A moment worth showing. `title` is an item's, `name` a person's, as they were then. */
export interface TimelineEntry {
  at: number;
  type:
    | 'meeting.circulated'
    | 'meeting.opened'
    | 'meeting.closed'
    | 'agenda.adopted'
    | 'opening.taken-back'
    | 'adoption.taken-back'
    | 'closing.taken-back'
    | 'item.started'
    | 'item.finished'
    | 'item.deferred'
    | 'item.reopened'
    | 'aob.proposed'
    | 'aob.withdrawn'
    | 'aob.admitted'
    | 'aob.declined'
    | 'floor.given'
    | 'participant.renamed'
    | 'objections.called'
    | 'objections.agreed'
    | 'objections.amended'
    | 'objections.not-agreed'
    | 'gauge.opened'
    | 'gauge.closed'
    | 'report.drafted'
    | 'report.circulated'
    | 'report.commented'
    | 'report.issued';
  itemId?: string;
  title?: string;
  name?: string;
  /** Whose name it is. */
  participantId?: string;
  /** The number. */
  number?: number;
}

export interface MeetingState extends Facts, PhaseState, AgendaState, FloorState, ConsensusState, AttendanceState, ActionsState, ReportState {
  id: string;
  /** How many events made this state. */
  version: number;
  createdAt: number;
  /** When the newest event was: time never runs backwards in a log. */
  lastAt: number;
  /** The versions at which the current item last changed, the speaker or the next person, and the objections last changed: `expects` is compared with these. */
  touched: { item: number; floor: number; objections: number };
  /** What a person wants to see of the log, oldest first. */
  timeline: TimelineEntry[];
}
