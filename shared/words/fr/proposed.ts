import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const proposed: LaterWords['proposed'] = {
  by: (name) => `Proposé par ${name}`,
  support: 'Appuyer',
  supported: 'Vous appuyez ce point',
  supporters: (count) => `Appuis : ${count}`,
  withdraw: 'Retirer',
  admit: 'Retenir',
  decline: 'Écarter',
  declined: (reason) => `Non retenu : ${reason}`,
  closed: (count) => counted(count, { one: '# proposition non retenue', many: '# de propositions non retenues', other: '# propositions non retenues' }),
};
