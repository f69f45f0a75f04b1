import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const proposed: LaterWords['proposed'] = {
  by: (name) => `Propuesta de ${name}`,
  support: 'Apoyar',
  supported: 'Cuenta con su apoyo',
  supporters: (count) => `Apoyos: ${count}`,
  withdraw: 'Retirar',
  admit: 'Admitir',
  decline: 'No admitir',
  declined: (reason) => `No admitido: ${reason}`,
  closed: (count) => counted(count, { one: '# propuesta no admitida', many: '# de propuestas no admitidas', other: '# propuestas no admitidas' }),
};
