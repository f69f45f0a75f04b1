/** The closed list of what an HTTP error may say. Each has one sentence in shared/words that says what to do. */
export const httpErrorCodes = [
  'bad-request', // 400: not of the body's form; the message names the field
  'bad-json', // 400
  'no-report-file', // 400: not a Word document of the report, or not one that can be read
  'name-needed', // 400: only observers come without a name
  'unknown-organiser', // 401: no organiser key, or a wrong one
  'no-session', // 401: no session of this meeting, or one that has ended
  'unknown-link', // 401: no personal link of an action's owner, or one that has ended
  'unknown-metrics-token', // 401, from /metrics alone
  'not-permitted', // 403: the role may not
  'link-closed', // 403: the invitation lets in only those who came by it already
  'unknown-key', // 403: the invitation is not, or no longer, of this meeting
  'foreign-origin', // 403: a page of another site asks
  'not-found', // 404: no such address
  'unknown-meeting', // 404
  'not-issued', // 404: no report has been issued under that number
  'wrong-method', // 405
  'already-named', // 409
  'no-link', // 409: no link of this role opens
  'meeting-full', // 409: it lists as many people as it takes
  'too-large', // 413
  'wrong-type', // 415
  'too-fast', // 429
  'internal', // 500
  'sign-on-failed', // 502: the organisation's sign-on did not answer, or its answer cannot be believed
  'no-such-format', // 501: this machine cannot make such a document
  'too-busy', // 503: too many documents are being made
  'not-saved', // 503: the store refused; nothing was changed
  'meeting-failed', // 503, from /readyz: a defect ended a meeting and it has not been loaded again
  'older-version', // 503, from /readyz: a process of an older version has meetings that this one cannot reach
  'damaged', // 503: this part of the database cannot be read any more; from /readyz: some part cannot
  'stopping', // 503
] as const;
export type HttpErrorCode = (typeof httpErrorCodes)[number];
