import { counting } from '../counting.ts';
import type { ServedWords } from '../shape.ts';

const counted = counting('es');

export const agendaMail: ServedWords['agendaMail'] = {
  name: 'Orden del día',
  draftName: 'Proyecto de orden del día',
  minutes: (count) => counted(count, { one: '(# minuto)', many: '(# de minutos)', other: '(# minutos)' }),
  presenter: (name) => `Presentación: ${name}`,
  when: (date, from, to) => `${date}, ${from} - ${to} UTC`,
  aob: 'Otros asuntos',
  join: (url) => `Para conectarse a la reunión: ${url}`,
  follow: (url: string) => `Para seguir el orden del día, el uso de la palabra y el acta: ${url}`,
  place: (place) => `Lugar: ${place}`,
  chair: (name) => `Presidencia: ${name}`,
  focus: (focus) => `Tema central: ${focus}`,
  sum: (sum, duration) => `Los temas ocupan ${sum} de ${duration} minutos.`,
  document: (title, url) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text) => `Plazo: ${text}`,
  actionOwner: (owner) => `Responsable: ${owner}`,
};
