// From where a date is seen.
export interface Seen {
  /** The start of the meeting. */
  from: Date;
  /** The day of the next meeting, where it is known. */
  next: string | undefined;
  /** "Next Friday" may by custom be the coming one or that of next week. */
  nextIsComing: boolean;
}
