import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const whereWeAre: LaterWords['whereWeAre'] = {
  title: 'Dónde estamos',
  running: (duration, end) => `La sesión lleva ${duration}; termina hacia las ${end} UTC.`,
  notOpen: 'La sesión todavía no se ha abierto.',
  over: (duration) => `La sesión se ha levantado; duró ${duration}.`,
  go: 'Ir al tema que se examina',
  goCall: 'Ir a la sesión',
  now: 'Se examina',
  nothingNow: 'No se examina ningún tema.',
  spent: (spent, budget) => (budget > 0 ? `${spent} de ${budget} min` : spent),
  speaking: (name) => `${name} tiene la palabra.`,
  nobodySpeaks: 'Nadie tiene la palabra.',
  waiting: (count) =>
    count === 0 ? 'No espera nadie.' : counted(count, { one: 'Espera # persona.', many: 'Esperan # de personas.', other: 'Esperan # personas.' }),
  taken: 'Examinados hasta ahora',
  noneTaken: 'Todavía no se ha examinado ningún tema.',
  notAgreed: 'Sometido a la sala y no acordado',
  ahead: 'Por tratar',
  noneAhead: 'No queda nada en el orden del día.',
  minutes: (count) => `${count} min`,
  decision: 'Decisión',
  action: 'Medida',
  owner: (name) => `Responsable: ${name}`,
  due: (day) => `Plazo: ${day}`,
};
