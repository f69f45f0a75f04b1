import type { HttpErrorCode } from '../../wire/http.ts';

/** What went wrong with a request, and what to do: one sentence a code. */
export const http: Record<HttpErrorCode, string> = {
  'bad-request': 'This cannot be taken as it stands; correct what is named and send it again.',
  'bad-json': 'The body is not JSON; send one JSON object.',
  'no-report-file': 'This is no Word document of this report that can be read. Save it as .docx and send it again, or paste its text as a mail.',
  'name-needed': 'Give your name to join; only observers come without one.',
  'unknown-organiser': 'Making a meeting needs the organiser key; the server printed it at its first start and keeps it in its data folder.',
  'no-session': 'You are not in this meeting on this device, or no longer; open your invitation link again.',
  'not-permitted': 'Only the Secretariat may do this.',
  'link-closed': 'This invitation link is closed to newcomers for now; ask the Secretariat to open it again.',
  'no-link': 'The link of this role is revoked; make a new one.',
  'unknown-metrics-token': 'Reading /metrics needs this server’s METRICS_TOKEN as a Bearer token.',
  'unknown-key': 'This invitation link is not valid, or no longer; ask the Secretariat for a new one.',
  'foreign-origin': 'A page of another site may not ask this; open the meeting itself.',
  'not-found': 'There is nothing at this address; check it.',
  'unknown-meeting': 'There is no such meeting; check the link.',
  'not-issued': 'No report has been issued here yet; come back once the Secretariat has published it.',
  'wrong-method': 'This address does not take that method; docs/API.md has the ones it takes.',
  'meeting-full': 'This meeting lists as many people as it takes; follow it without a name, or ask the Secretariat.',
  'already-named': 'You have already given a name; ask the Secretariat to correct it.',
  'too-large': 'This is too large to take; send less at once.',
  'wrong-type': 'Send the body as application/json.',
  'too-fast': 'Too many requests in a short time; wait a few seconds and try again.',
  internal: 'Something failed on the server and was written to its log; try again.',
  'no-such-format': 'This server cannot make documents of this kind; take the page or the text instead, or ask whoever runs it to install all packages.',
  'too-busy': 'Too many documents are being made; try again in a few seconds.',
  'not-saved': 'The server could not write to its disk, and nothing was changed; try again in a moment.',
  'meeting-failed': 'A meeting ended because of a defect and has not been loaded again; look at the log.',
  damaged: 'A part of the database is damaged and cannot be read; whoever runs the server has to restore a backup.',
  stopping: 'The server is stopping; try again in a moment.',
};

/** What holds in memory already, and is written to the disk again and again until it is there. */
export const notYetSaved =
  'This holds at once, but the server could not write it to its disk; it tries again by itself. Do not restart the server before its disk works again.';
