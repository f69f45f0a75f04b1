// What happened, in the past tense. Appended by the server, never changed; `evolve` makes the state of them.
import type { CarriedAction, CarriedStatus, Source } from './actions/model.ts';
import type { AgendaItem } from './agenda/model.ts';
import type { Participant } from './attendance/model.ts';
import type { Agreement, AgreementOutcome, Gauge, GaugeAnswer, ObjectionAnswer, ObjectionCall } from './consensus/model.ts';
import type { Facts } from './facts.ts';
import type { Floor, FloorRequest } from './floor/model.ts';
import type { TakenBack } from './phase/model.ts';
import type { Comment, CommentAnswer, IssueRef, ReportOptions } from './report/model.ts';

/** What every event says besides its own facts. `by` is a participant id, or `server`. */
export interface Stamp {
  /** Milliseconds since 1970, the server's clock. */
  at: number;
  by: string;
}

/** Null takes a value away. */
export type Changes<T> = { [K in keyof T]?: T[K] | null };

/** A request as it comes. Older logs say neither its kind nor the standing of who asks. */
export type AskedFor = Omit<FloorRequest, 'kind' | 'standing' | 'arrival'> & Partial<Pick<FloorRequest, 'kind' | 'standing'>>;

export type EventBody =
  | {
      type: 'meeting.created';
      id: string;
      facts: Facts;
      agenda: AgendaItem[];
      from?: Source;
      carried?: CarriedAction[];
      participants?: Participant[];
      reviewItem?: string;
    }
  | { type: 'meeting.amended'; changes: Changes<Facts> }
  | { type: 'meeting.circulated' }
  | { type: 'meeting.opened' }
  | { type: 'meeting.closed' }
  | { type: 'meeting.taken-back'; what: TakenBack }
  | { type: 'agenda.added'; item: AgendaItem; parent: string | null; index: number }
  | { type: 'agenda.edited'; itemId: string; changes: Changes<Pick<AgendaItem, 'label' | 'title' | 'minutes' | 'presenter' | 'documents' | 'inCamera'>> }
  | { type: 'agenda.moved'; itemId: string; parent: string | null; index: number }
  | { type: 'agenda.removed'; itemId: string; closed?: string[] }
  | { type: 'agenda.adopted' }
  | { type: 'item.started'; itemId: string }
  | { type: 'item.finished'; itemId: string }
  | { type: 'item.deferred'; itemId: string }
  | { type: 'item.reopened'; itemId: string }
  | { type: 'aob.proposed'; item: AgendaItem }
  | { type: 'aob.supported'; itemId: string; participantId: string }
  | { type: 'aob.withdrawn'; itemId: string }
  | { type: 'aob.admitted'; itemId: string; minutes?: number; parent?: string }
  | { type: 'aob.declined'; itemId: string; reason?: string }
  | { type: 'floor.requested'; request: AskedFor }
  | { type: 'floor.edited'; requestId: string; changes: Changes<Pick<FloorRequest, 'kind' | 'topic' | 'personal' | 'replyTo'>> }
  | { type: 'floor.deferred'; requestId: string; last?: true }
  | { type: 'floor.moved'; requestId: string; index: number; last?: true }
  | { type: 'floor.restored'; requestIds: string[] }
  | { type: 'floor.returned'; requestId: string }
  | { type: 'floor.interrupted'; requestId: string }
  | { type: 'floor.settings-set'; changes: Changes<Pick<Floor, 'open' | 'precedence' | 'limitSeconds'>> }
  | { type: 'floor.withdrawn'; requestId: string }
  | { type: 'floor.given'; requestId: string }
  | { type: 'floor.ended'; requestId: string }
  | { type: 'floor.cleared' }
  | { type: 'objections.called'; call: Omit<ObjectionCall, 'calledAt' | 'calledIn' | 'answers'> }
  | { type: 'observers.counted'; most: number }
  | { type: 'objections.extended'; participantId: string; endsAt: number }
  | { type: 'objections.heard'; participantIds: string[]; endsAt: number }
  | { type: 'objections.answered'; answer: Omit<ObjectionAnswer, 'at'> }
  | { type: 'objections.taken-back'; participantId: string }
  | ({ type: 'objections.declared'; agreementId?: string; outcome: AgreementOutcome; text: string } & Pick<Agreement, 'unheard' | 'present' | 'over'>)
  | { type: 'objections.cancelled' }
  | { type: 'agreement.written'; agreementId: string }
  | { type: 'gauge.opened'; gauge: Omit<Gauge, 'openedAt' | 'answers'> }
  | { type: 'gauge.answered'; answer: GaugeAnswer }
  | { type: 'gauge.closed'; counts?: number[]; lost?: true }
  | { type: 'participant.joined'; participant: Participant }
  | { type: 'participant.arrived'; participantId: string }
  | { type: 'participant.left'; participantId: string; leftAt?: number }
  | { type: 'participant.removed'; participantId: string }
  | { type: 'attendance.noted'; participant: Participant }
  | { type: 'report.drafted'; reason?: string }
  | { type: 'report.circulated'; commentsUntil: number }
  | { type: 'report.commented'; comment: Comment }
  | { type: 'report.comment-withdrawn'; commentId: string }
  | { type: 'report.answered'; commentId: string; answer: CommentAnswer }
  | { type: 'report.answer-written'; commentId: string }
  | ({ type: 'report.options-set'; symbol?: string | null } & Partial<Omit<ReportOptions, 'symbol'>>)
  | { type: 'report.issued'; issue: Omit<IssueRef, 'issuedAt' | 'issuedBy'> }
  | { type: 'action.updated'; actionId: string; status: CarriedStatus }
  | { type: 'action.answered'; actionId: string; text: string | null; name: string };

export type MeetingEvent = EventBody & Stamp;
export type EventOf<T extends EventBody['type']> = Extract<EventBody, { type: T }> & Stamp;
