// What is said of a drafted report by those who read it before it is issued.

export type Verdict = 'accepted' | 'partly' | 'declined';

export interface Answer {
  outcome: Verdict;
  /** What the paragraph says from then on; for `accepted` and `partly`. */
  wording?: string;
  reason?: string;
  at: number;
  by: string;
}

export interface Comment {
  id: string;
  /** The number of the issue that it is to be answered before. */
  round: number;
  /** Participant id of who sent it; for one that came by mail, the Secretariat's. */
  by: string;
  /** Whose comment it is. */
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
  answer?: Answer;
  /** The wording of its answer is in the minutes, on disk. */
  written?: true;
}
