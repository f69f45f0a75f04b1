import type { LaterWords } from '../shape.ts';

export const outcome: LaterWords['outcome'] = {
  label: 'Итог',
  verdicts: { agreed: 'Согласовано', amended: 'Согласовано с поправками', 'not-agreed': 'Не согласовано' },
  result: 'Результат',
  told: (verdict, sentence) => `${verdict}: ${sentence}`,
  lost: 'Ответы утеряны при остановке сервера.',
  hide: 'Скрыть итог',
};
