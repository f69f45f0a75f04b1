import { counting } from '../counting.ts';

const counted = counting('en');

/** Giving the links of a meeting to others. */
export const share = {
  title: 'Invitation links',
  menu: 'Share the links',
  hint: 'Anyone with a link can join in its role.',
  unknown: 'This link was made where it cannot be shown from here. Replace it to get one that can.',
  copyAll: 'Copy all links',
  line: (role: string, link: string) => `${role}: ${link}`,
  qr: 'QR code',
  qrFor: (role: string) => `QR code of the ${role} link`,
  mail: 'Mail text',
  mailFor: (role: string) => `Mail text with the ${role} link`,
  mailOpen: 'Open in the mail program',
  mailCopy: 'Copy the text',
  mailSubject: (title: string) => `Invitation: ${title}`,
  mailWhen: (when: string) => `${when} UTC`,
  mailAs: {
    secretariat: 'You are invited as the Secretariat.',
    chair: 'You are invited as the Chair.',
    member: 'You are invited as a member.',
    observer: 'You are invited to observe.',
  },
  mailHow: 'Open this link to join. There is no account, and nothing to install:',
  mailOwn: 'Please do not pass this link on.',
  replace: 'Replace',
  replaceFor: (role: string) => `Replace the ${role} link`,
  replaceTitle: 'Replace the link',
  replaceSure: (role: string, joined: number) =>
    `The ${role} link stops working at once, wherever it has been sent. ${joined === 0 ? 'Nobody has joined by it yet.' : counted(joined, { one: '# person has joined by it and stays in.', other: '# people have joined by it and stay in.' })}`,
  since: (when: string, joined: number) =>
    `Made ${when} UTC. ${joined === 0 ? 'Nobody has' : counted(joined, { one: '# person has', other: '# people have' })} joined with it.`,
  revoked: 'Revoked: it no longer works.',
  revoke: 'Revoke',
  revokeFor: (role: string) => `Revoke the ${role} link`,
  revokeSure: (role: string) => `Revoke the ${role} link? Everyone who joined with it will be removed from the meeting.`,
  closed: 'Closed to newcomers. People who have joined stay.',
  close: 'Close to newcomers',
  closeFor: (role: string) => `Close to newcomers: ${role} link`,
  open: 'Open again',
  openFor: (role: string) => `Open again: ${role} link`,
};
