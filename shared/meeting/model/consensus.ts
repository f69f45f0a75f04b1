// Agreement in a meeting: the call under way, declared outcomes, and gauges.

/** The answers to a call for objections. Silence is none of these. */
export const answerKinds = ['object', 'floor', 'support'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const agreementOutcomes = ['agreed', 'amended', 'not-agreed'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

export interface ObjectionAnswer {
  participantId: string;
  /** As it was when they answered. */
  name: string;
  affiliation?: string;
  group?: string;
  answer: AnswerKind;
  reason?: string;
  at: number;
  /** The request for the floor that this answer made. */
  requestId?: string;
}

/** A call for objections under way. */
export interface ObjectionCall {
  id: string;
  text: string;
  /** The decision block of the minutes whose words these were when the call began. */
  blockId?: string;
  /** The item whose minutes hold the outcome. */
  itemId: string;
  seconds: number;
  calledAt: number;
  /** The version at which it was called. */
  calledIn: number;
  /** Nothing is declared before this instant. It moves for people who come back, never past twice the time. */
  endsAt: number;
  /** The ids of the members who were here when it was called, and of those who came while it was open. */
  listeners: string[];
  /** The ids of the members whose screen shows it; absent in logs from before this was reported. */
  heard?: string[];
  /** One a person, oldest first. */
  answers: ObjectionAnswer[];
}

/** A call that was declared, and its record. */
export interface Agreement {
  id: string;
  outcome: AgreementOutcome;
  /** The agreed sentence; if it was not agreed, the sentence that was put. */
  text: string;
  /** The sentence that was put, if it was amended. */
  asked?: string;
  blockId?: string;
  itemId: string;
  seconds: number;
  calledAt: number;
  declaredAt: number;
  declaredBy: string;
  answers: ObjectionAnswer[];
  /** The names of members who were here at the call, away at its end, and had not answered. */
  unheard: string[];
  /** How many members and leads were here at its end, by stakeholder group; `''` where none is said. */
  present: { group: string; count: number }[];
  /** Declared over an objection, or with a request for the floor unheard, in so many words. */
  over?: true;
  /** The server has written it into the minutes. */
  written?: true;
}

/** A question to the room, under way. */
export interface Gauge {
  id: string;
  question: string;
  options: string[];
  /** Said before it starts; it never changes. */
  anonymous: boolean;
  openedAt: number;
  /** Of a named one only. */
  answers: GaugeAnswer[];
}

export interface GaugeAnswer {
  participantId: string;
  name: string;
  group?: string;
  /** The index of the option. */
  option: number;
}

/** A gauge that was closed. */
export interface GaugeResult extends Gauge {
  closedAt: number;
  /** Answers by option. */
  counts: number[];
  /** The server stopped while an anonymous one was open: its answers were nowhere but in memory. */
  lost?: true;
}

export interface ConsensusState {
  /** The call for objections under way: one at a time. */
  objections: ObjectionCall | null;
  /** Declared outcomes, oldest first. */
  agreements: Agreement[];
  gauge: Gauge | null;
  /** Oldest first. */
  gauges: GaugeResult[];
}

/** How many chose each option. */
export function countsOf(answers: Iterable<Pick<GaugeAnswer, 'option'>>, options: number): number[] {
  const counts = Array<number>(options).fill(0);
  for (const { option } of answers) counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

/** Its entries of the timeline. */
export type ConsensusMoment = 'objections.called' | 'gauge.opened' | 'gauge.closed' | `objections.${AgreementOutcome}`;
