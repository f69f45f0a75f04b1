import type { LaterWords } from '../shape.ts';

export const proposed: LaterWords['proposed'] = {
  by: (name) => `Предложение: ${name}`,
  support: 'Поддержать',
  supported: 'Вы поддерживаете',
  supporters: (count) => `Поддержали: ${count}`,
  withdraw: 'Снять',
  admit: 'Включить',
  decline: 'Отклонить',
  declined: (reason) => `Отклонено: ${reason}`,
  closed: (count) => `Не включено предложений: ${count}`,
};
