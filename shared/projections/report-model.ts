// The one model of a Summary Report. Every format renders it; the numbers are the same in all of them.

import type { Language } from '../meeting/facts.ts';
import type { ActionStatus } from '../meeting/model/actions.ts';
import type { AgreementOutcome, AnswerKind } from '../meeting/model/consensus.ts';
import type { RequestKind } from '../meeting/model/floor.ts';
import type { Distribution } from '../meeting/model/report.ts';
import type { Role } from '../meeting/roles.ts';

/** Runs as in the minutes, with marks resolved: a note is its number, a reference the number of a paragraph (null where it leads nowhere). */
export interface Run {
  text: string;
  strong?: true;
  em?: true;
  link?: string;
  note?: number;
  reference?: number | null;
  /** Of a reference to a subparagraph: the marks that lead to it in the paragraph. */
  within?: string[];
  /** The first of several references, as in "paragraphs 3–5"; or one after it, or after a noun that was typed, which shows its number alone. */
  several?: 'first' | 'next';
}

/** A subparagraph: bulleted, or lettered (a), (i), a. by its degree. */
export interface Subparagraph {
  blockId: string;
  style: 'bullet' | 'lettered';
  /** 0 to 2. */
  degree: number;
  /** The mark as it is shown: "(a)", "(ii)", "•". */
  mark: string;
  runs: Run[];
}

export interface Paragraph {
  type: 'paragraph';
  /** From 1, consecutive, whatever is between. */
  number: number;
  blockId: string;
  fragment: string;
  kind: 'paragraph' | 'decision' | 'action';
  runs: Run[];
  owner?: string;
  due?: string;
  /** The room left it in square brackets; they are in its runs, the last one at its end. */
  bracketed?: true;
  subparagraphs: Subparagraph[];
}

export interface Heading {
  type: 'heading';
  fragment: string;
  text: string;
  /** 2 and 3 are below another heading; absent for 1. */
  level?: 2 | 3;
  /** In the form of the United Nations: "I.", "A.", "1.". */
  mark?: string;
}

/** A row of the annex of agreed actions, in the order of the report. */
export interface AgreedAction {
  blockId: string;
  /** Of the paragraph that says it. */
  paragraph: number;
  text: string;
  owner?: string;
  due?: string;
  status: ActionStatus;
}

/** A row of the list of participants. */
export interface ListedParticipant {
  name: string;
  affiliation?: string;
  group?: string;
  role: Role;
  presence: 'present' | 'phone' | 'apologies';
}

/** A text put to the room, and its record. */
export interface ListedAgreement {
  /** The number of its paragraph, if it has one. */
  paragraph?: number;
  text: string;
  /** The sentence as it was put, where it was amended. */
  asked?: string;
  outcome: AgreementOutcome;
  answers: { name: string; affiliation?: string; answer: AnswerKind; reason?: string }[];
  /** Declared over an objection, or with a request for the floor unheard. */
  over?: true;
  /** Names of those who could not hear. */
  unheard: string[];
  /** The largest group first; `''` where none was said. */
  present: { group: string; count: number }[];
}

/** A row of the list of speakers, in the agenda's order. */
export interface ListedSpeaker {
  /** The item's number and title; both absent for what was said under no item. */
  number?: string;
  item?: string;
  name: string;
  affiliation?: string;
  kind: RequestKind;
  /** In a personal capacity. */
  personal?: true;
}

/** The fate of a paragraph between two issues. */
export interface Change {
  kind: 'changed' | 'added' | 'removed';
  /** Its number in the later issue; of a removed one, in the earlier. */
  paragraph: number;
  before?: string;
  after?: string;
}

export interface Report {
  meetingId: string;
  language: Language;
  title: { body?: string; title: string; startsAt: string; durationMinutes: number; kind: string };
  content: (Heading | Paragraph)[];
  /** Where the options ask for the form in which the United Nations prints. */
  unForm?: { symbol?: string; distribution: Distribution };
  /** Lines run back to the margin. */
  flush?: true;
  /** In the order of their marks; `number` is the mark. Numbers run consecutively from 1. */
  notes: { number: number; id: string; text: string }[];
  /** Where the options ask for the annex. */
  actions?: AgreedAction[];
  /** Where the options ask for the list, in the order in which it is shown. */
  participants?: ListedParticipant[];
  /** With the list: the most observers without a name who were there at one time. */
  nameless?: number;
  /** Where the options ask for the record, in the order in which they were declared. */
  agreements?: ListedAgreement[];
  /** Where the options ask for the list of speakers. */
  speakers?: ListedSpeaker[];
  /** Where the room adopted the text as it reads: at which meeting, when, and how many paragraphs are in brackets. */
  adopted?: { where: string; at: number; brackets: number };
  /** Of a correction: which issue it corrects, why, and what became of the paragraphs. */
  corrects?: { number: number; reason?: string; changes: Change[] };
  /** Set once issued. */
  issue?: { number: number; issuedAt: number; hash: string };
}
