// The Summary Report: comments on its draft, its issues, and its form.

export type CommentOutcome = 'accepted' | 'partly' | 'declined';

export interface CommentAnswer {
  outcome: CommentOutcome;
  /** The paragraph's new wording; for `accepted` and `partly`. */
  wording?: string;
  reason?: string;
  at: number;
  by: string;
}

export interface Comment {
  id: string;
  /** The number of the issue that it is to be answered before. */
  round: number;
  /** The sender's participant id; the Secretariat's for a comment that came by mail. */
  by: string;
  /** The name of the comment's author. */
  name: string;
  at: number;
  blockId: string;
  /** The paragraph's number and words as they were. */
  paragraph: number;
  excerpt: string;
  text: string;
  /** The words that are proposed for the paragraph. */
  proposal?: string;
  withdrawn?: true;
  answer?: CommentAnswer;
  /** The wording of its answer is in the minutes, on disk. */
  written?: true;
}

/** A frozen report, by its number from 1. The text itself is kept by the store. */
export interface IssueRef {
  number: number;
  issuedAt: number;
  issuedBy: string;
  /** SHA-256 of the issued record, hexadecimal. */
  hash: string;
}

/** The report's form: annexes, headings, links. */
export interface ReportOptions {
  /** A heading for each agenda item. */
  headings: boolean;
  /** An annex of the agreed actions, and one of the participants. */
  actionsAnnex: boolean;
  participants: boolean;
  /** An annex with the calls for objections and the answers to them. */
  agreements: boolean;
  /** An annex with the speakers under each item. */
  speakers?: boolean;
  /** The address of a link is in a footnote, not after its words. */
  linksAsNotes: boolean;
  /** The form in which the United Nations prints: masthead, numbered headings, annexes on pages of their own. */
  unForm?: boolean;
  /** The lines of a paragraph run back to the margin, below its number. */
  flush?: boolean;
  /** For the masthead: the symbol by which the document is cited, and its distribution. */
  symbol?: string;
  distribution?: Distribution;
}

export const distributions = ['general', 'limited', 'restricted'] as const;
export type Distribution = (typeof distributions)[number];

export interface ReportState {
  issues: IssueRef[];
  /** Why the last issue is being corrected, or was by the one after it. */
  correction?: { of: number; reason?: string };
  /** When the comment round ends. */
  commentsUntil?: number;
  comments: Comment[];
  /** Options of the report's form. */
  reportOptions: ReportOptions;
}

/** Its entries of the timeline. */
export type ReportMoment = 'report.drafted' | 'report.circulated' | 'report.commented' | 'report.issued';
