// The closed list of refusals. Each has one sentence in shared/words that says what to do.
export const refusalCodes = [
  'bad-request', // not of the command's form; the message names the field
  'not-permitted', // the role may not
  'not-chair', // for the Chair or the Secretariat only
  'not-yours', // another person's request or proposal
  'name-needed', // an observer asks for the floor without having given a name
  'stale', // a newer event has overtaken what the sender saw
  'unknown-item',
  'unknown-request',
  'unknown-participant',
  'was-here', // noted as excused, and seen at the call; the detail is the name
  'still-here', // an entry that is connected cannot go into another; the detail is the name
  'unknown-command', // of another version, or of none
  'item-current', // the item is under discussion
  'item-over', // the item is finished, deferred, declined or withdrawn
  'item-not-current',
  'item-not-over', // reopening what was never closed
  'item-started', // it has been discussed, so it cannot be removed or moved under another
  'not-proposed', // an AOB item that is no longer waiting for the Chair
  'not-admitted', // an AOB item that the Chair has not admitted
  'already-supported',
  'already-adopted',
  'already-circulated',
  'already-waiting', // one open request a person
  'already-speaking',
  'nobody-waiting',
  'nobody-speaking',
  'queue-closed', // the Chair takes no more requests but points of order
  'too-late', // it went too long ago to be taken back
  'people-waiting', // leaving an item with people in the queue: say carry or clear
  'call-open', // one call for objections at a time
  'no-call',
  'too-early', // the call's time is not over; the detail is the seconds left
  'objected', // agreed in spite of an objection: say so
  'floor-asked', // agreed while someone who asked for the floor is unheard: say so
  'unknown-block', // no decision of the minutes
  'gauge-open', // one at a time
  'no-gauge',
  'not-circulated', // the report is not out for comments
  'comments-closed', // the time for comments is over
  'unknown-comment',
  'unknown-action', // not one of those brought from an earlier meeting
  'already-answered',
  'reason-needed', // a comment is declined with a reason
  'too-deep', // one level of sub-items
  'too-many',
  'not-live',
  'already-live',
  'meeting-over',
  'not-drafting',
  'nothing-to-issue', // the report has no paragraph
  'already-issued',
  'report-out', // the report was circulated or issued: its items stay open, or in camera
  'not-adopting', // nobody has begun to adopt the report
  'not-all-adopted', // the detail is how many paragraphs are open
  'not-saved', // the store refused; nothing was changed
  'too-fast', // over the limit of commands a second
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** The detail that the sentence needs besides the code: a field's path, a count. */
  detail?: string;
}

/** The one shape in which a refusal is handed on, from a decider to the gateway. */
export interface Refused {
  refusal: Refusal;
}
