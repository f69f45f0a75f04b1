import { counting } from '../counting.ts';
import type { ServedWords } from '../shape.ts';

const counted = counting('fr');

export const agendaMail: ServedWords['agendaMail'] = {
  name: 'Ordre du jour',
  draftName: 'Projet d’ordre du jour',
  minutes: (count) => counted(count, { one: '(# minute)', many: '(# de minutes)', other: '(# minutes)' }),
  presenter: (name) => `Présentation : ${name}`,
  when: (date, from, to) => `${date}, ${from} - ${to} UTC`,
  aob: 'Questions diverses',
  join: (url) => `Pour rejoindre la réunion : ${url}`,
  follow: (url: string) => `Pour suivre l’ordre du jour, les prises de parole et le procès-verbal : ${url}`,
  place: (place) => `Lieu : ${place}`,
  chair: (name) => `Présidence : ${name}`,
  focus: (focus) => `Thème : ${focus}`,
  sum: (sum, duration) => `Durée prévue des points : ${sum} minutes sur ${duration}.`,
  document: (title, url) => (title === url ? url : `${title} : ${url}`),
  actionDue: (text) => `Échéance : ${text}`,
  actionOwner: (owner) => `Responsable : ${owner}`,
};
