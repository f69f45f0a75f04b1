import { counting } from '../counting.ts';

const counted = counting('en');

/** Proposals for any other business. */
export const proposed = {
  by: (name: string) => `Proposed by ${name}`,
  support: 'Support',
  supported: 'You support this',
  supporters: (count: number) => counted(count, { one: '# supports it', other: '# support it' }),
  withdraw: 'Withdraw',
  admit: 'Admit',
  decline: 'Decline',
  declined: (reason: string) => `Declined: ${reason}`,
  closed: (count: number) => counted(count, { one: '# proposal not taken up', other: '# proposals not taken up' }),
};
