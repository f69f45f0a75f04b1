import type { LaterWords } from '../shape.ts';

export const proposed: LaterWords['proposed'] = {
  by: (name) => `Proposé par ${name}`,
  support: 'Appuyer',
  supported: 'Vous appuyez ce point',
  supporters: (count) => `Appuis : ${count}`,
  withdraw: 'Retirer',
  admit: 'Retenir',
  decline: 'Écarter',
  declined: (reason) => `Non retenu : ${reason}`,
};
