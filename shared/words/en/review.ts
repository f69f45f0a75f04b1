import { counting } from '../counting.ts';

const counted = counting('en');

/** The comment round of a report, and its corrections. */
export const review = {
  circulate: 'Circulate for comments',
  extend: 'Change the time',
  until: 'Comments until (your time)',
  untilHint: (utc: string) => `That is ${utc} UTC. Members read the report here and comment by paragraph.`,
  untilPast: 'Choose a time that is to come.',
  open: (when: string) => `Open for comments until ${when} UTC.`,
  closed: (when: string) => `Comments were open until ${when} UTC.`,
  none: 'No comments yet.',
  comment: (paragraph: number) => `Comment on paragraph ${paragraph}`,
  commentShort: 'Comment',
  text: 'What you say of it',
  proposal: 'The wording you propose',
  proposalHint: 'Change it to what it should say; leave it as it is where you propose none.',
  send: 'Send the comment',
  withdraw: 'Withdraw',
  by: (name: string, when: string) => `${name}, ${when} UTC`,
  proposed: 'Proposed:',
  removed: 'removed: ',
  added: 'added: ',
  accept: 'Accept',
  partly: 'Accept in part',
  decline: 'Decline',
  wording: 'What the paragraph will say',
  reason: 'Why',
  answer: 'Answer',
  outcomes: { accepted: 'Accepted', partly: 'Accepted in part', declined: 'Declined' },
  gone: 'On paragraphs that are not there any more',
  /** Beside the text. */
  beside: 'Comments and findings beside the text',
  openCount: (open: number, all: number) =>
    all === 0
      ? 'No comments yet'
      : open === 0
        ? counted(all, { one: 'The comment is answered', other: 'All # comments are answered' })
        : `${open} of ${counted(all, { one: '# comment', other: '# comments' })} open`,
  previous: 'The open comment before',
  next: 'The next open comment',
  onParagraph: (paragraph: number) => `Paragraph ${paragraph}`,
  answered: (name: string, outcome: string) => `${name}: ${outcome.toLowerCase()}`,
  mail: 'Paste a mail',
  mailFrom: 'Who sent it',
  mailText: 'The mail',
  mailHint: 'Lines that begin “para 7:” are taken as comments on paragraph 7.',
  mailFound: (count: number) => counted(count, { one: '# comment was understood', other: '# comments were understood' }),
  mailRest: 'Not understood, and not added:',
  mailAdd: 'Add them',
  table: 'All comments as a table',
  reopen: 'Correct the report',
  reopenWhy: 'What is to be corrected, and why',
  reopenHint: 'It stands in the next issue. What was issued stays as it is, at its address.',
  reopenDo: 'Reopen for a correction',
  cancel: 'Cancel',
};
