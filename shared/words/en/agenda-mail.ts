import { counting } from '../counting.ts';

const counted = counting('en');

/** The agenda as it is mailed. */
export const agendaMail = {
  name: 'Agenda',
  draftName: 'Draft agenda',
  minutes: (count: number) => counted(count, { one: '(# minute)', other: '(# minutes)' }),
  presenter: (name: string) => `Presenter: ${name}`,
  when: (date: string, from: string, to: string) => `${date}, ${from} - ${to} UTC`,
  aob: 'Any other business',
  join: (url: string) => `To join the call: ${url}`,
  follow: (url: string) => `To follow the agenda, the floor and the minutes: ${url}`,
  place: (place: string) => `Place: ${place}`,
  chair: (name: string) => `Chair: ${name}`,
  focus: (focus: string) => `Focus: ${focus}`,
  sum: (sum: number, duration: number) => `The items take ${sum} of ${duration} minutes.`,
  document: (title: string, url: string) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text: string) => `Due: ${text}`,
  actionOwner: (owner: string) => `Owner: ${owner}`,
};
