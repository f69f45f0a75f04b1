import type { LaterWords } from '../shape.ts';

export const big: LaterWords['big'] = {
  nothing: 'Ни один пункт не обсуждается',
  speaking: 'Выступает',
  nobody: 'Слово никому не предоставлено',
  next: 'Далее',
  put: 'Есть ли возражения?',
  left: (seconds) => `${seconds} с`,
  over: 'время истекло',
  answers: (option, count) => `${option}: ${count}`,
  more: (count) => `и ещё ${count}`,
  ofMinutes: (minutes) => `из ${minutes} мин`,
  offline: 'Нет связи: сведения могли устареть',
};
