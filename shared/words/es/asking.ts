import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const leaving: LaterWords['leaving'] = {
  title: 'Hay personas que esperan la palabra',
  body: (count, item) =>
    `${counted(count, { one: 'Hay # persona en la lista.', many: 'Hay # de personas en la lista.', other: 'Hay # personas en la lista.' })} ¿Qué se hace con la lista al dejar ${item}?`,
  carry: 'Mantener la lista',
  carryHint: 'Siguen esperando en el mismo orden.',
  clear: 'Vaciar la lista',
  clearHint: 'Tendrán que pedir la palabra otra vez; la lista se puede recuperar.',
  stay: 'Seguir en este tema',
};

export const proposing: LaterWords['proposing'] = {
  itemMinutes: (count) => `${count} min`,
  title: 'Proponer un tema en relación con otros asuntos',
  what: 'Título',
  why: 'Por qué debe tratarse',
  whyHint: 'Todos lo ven. Otras personas pueden apoyarlo; decide la Presidencia.',
  minutes: 'Minutos necesarios',
  send: 'Proponer',
  sent: 'Su propuesta está ante la Presidencia.',
  noTitle: 'Escriba un título.',
  badMinutes: 'Indique un número entero de minutos, de 1 a 1440, o ninguno.',
  declineTitle: (item) => `No admitir «${item}»`,
  declineWhy: 'Motivo (puede quedar vacío)',
};

export const naming: LaterWords['naming'] = {
  title: 'Su nombre, por favor',
  intro: 'Todos ven su nombre en la lista.',
  name: 'Nombre',
  affiliation: 'Organización',
  affiliationHint: 'Puede quedar vacío.',
  send: 'Pedir la palabra',
  missing: 'Escriba su nombre.',
};
