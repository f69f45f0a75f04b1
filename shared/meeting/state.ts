// The state of a meeting: what `evolve` makes of its events. Every client and the server hold the same value.
// All instants named `…At` here are milliseconds since 1970 by the server's clock, but for the facts' `startsAt`, which is ISO 8601 in UTC.

import type { Facts } from './facts.ts';
import type { ActionsState } from './model/actions.ts';
import type { AdoptionState } from './model/adoption.ts';
import type { AgendaMoment, AgendaState } from './model/agenda.ts';
import type { AttendanceMoment, AttendanceState } from './model/attendance.ts';
import type { ConsensusMoment, ConsensusState } from './model/consensus.ts';
import type { FloorMoment, FloorState } from './model/floor.ts';
import type { PhaseMoment, PhaseState } from './model/phase.ts';
import type { ReportMoment, ReportState } from './model/report.ts';

/** A moment worth showing. `title` is an item's, `name` a person's, as they were then. */
export interface TimelineEntry {
  at: number;
  type: PhaseMoment | AgendaMoment | FloorMoment | AttendanceMoment | ConsensusMoment | ReportMoment;
  itemId?: string;
  title?: string;
  name?: string;
  /** The participant whose name it is. */
  participantId?: string;
  /** The number. */
  number?: number;
}

export interface MeetingState extends Facts, PhaseState, AgendaState, FloorState, ConsensusState, AttendanceState, ActionsState, ReportState, AdoptionState {
  id: string;
  /** How many events made this state. */
  version: number;
  createdAt: number;
  /** When the newest event was: time never runs backwards in a log. */
  lastAt: number;
  /** The versions at which the current item last changed, the speaker or the next person, and the objections last changed: `expects` is compared with these. */
  touched: { item: number; floor: number; objections: number };
  /** Events worth showing to people, oldest first. */
  timeline: TimelineEntry[];
}
