import type { LaterWords } from '../shape.ts';

export const proposed: LaterWords['proposed'] = {
  by: (name) => `Propuesta de ${name}`,
  support: 'Apoyar',
  supported: 'Cuenta con su apoyo',
  supporters: (count) => `Apoyos: ${count}`,
  withdraw: 'Retirar',
  admit: 'Admitir',
  decline: 'No admitir',
  declined: (reason) => `No admitido: ${reason}`,
};
