import type { HttpErrorCode } from '../../codes/http-errors.ts';

/** Errors of requests, and the way out: one sentence per code. */
export const http: Record<HttpErrorCode, string> = {
  'bad-request': 'Something here is not valid; correct what is named and send it again.',
  'bad-json': 'The body is not JSON; send one JSON object.',
  'no-report-file': 'This is no Word document of this report that can be read. Save it as .docx and send it again, or paste its text as a mail.',
  'name-needed': 'Enter your name to join; only observers can join without one.',
  'unknown-organiser': 'Making a meeting needs the organiser key; the server printed it at its first start and keeps it in its data folder.',
  'no-session': 'You are not, or no longer, in this meeting on this device; open your invitation link again.',
  'not-permitted': 'Only the Secretariat may do this.',
  'link-closed': 'This invitation link is closed to newcomers for now; ask the Secretariat to open it again.',
  'no-link': 'The link of this role is revoked; make a new one.',
  'unknown-link': 'This link opens nothing, or no longer does; ask the person who sent it for a new one.',
  'unknown-metrics-token': 'Reading /metrics needs this server’s METRICS_TOKEN as a Bearer token.',
  'unknown-key': 'This invitation link is not, or no longer, valid; ask the Secretariat for a new one.',
  'foreign-origin': 'A page of another site may not do this; open the meeting itself.',
  'not-found': 'There is nothing at this address; check it.',
  'unknown-meeting': 'There is no such meeting; check the link.',
  'not-issued': 'No report has been issued here yet; come back once the Secretariat has published it.',
  'wrong-method': 'This address does not take that method; docs/API.md has the ones it takes.',
  'meeting-full': 'The list of this meeting is full; follow it without a name, or ask the Secretariat.',
  'already-named': 'You have already given a name; ask the Secretariat to correct it.',
  'too-large': 'This is too large; send less at once.',
  'wrong-type': 'Send the body as application/json.',
  'too-fast': 'Too many requests in a short time; wait a few seconds and try again.',
  internal: 'Something failed on the server and was written to its log; try again.',
  'sign-on-failed': 'Your organisation’s sign-on did not work; try again in a moment, or use a key or a link.',
  'no-such-format': 'This server cannot make documents of this kind; use the page or the text instead, or ask its operator to install all packages.',
  'too-busy': 'Too many documents are being made; try again in a few seconds.',
  'not-saved': 'The server could not write to its disk, and nothing was changed; try again in a moment.',
  'meeting-failed': 'A meeting ended because of a defect and has not been loaded again; look at the log.',
  'older-version': 'A server of an older version still runs on this database. Stop it, and this one takes over.',
  damaged: 'A part of the database is damaged and cannot be read; the server’s operator has to restore a backup.',
  stopping: 'The server is stopping; try again in a moment.',
};

/** A change that took effect in memory and is not on disk yet. */
export const notYetSaved =
  'This took effect, but the server could not write it to its disk and is trying again. Do not restart the server before its disk works.';
