import type { FirstWords } from '../shape.ts';

export const phases: FirstWords['phases'] = {
  draft: 'Проект',
  circulated: 'Разослано',
  live: 'Идёт',
  drafting: 'Отчёт составляется',
  comments: 'Отчёт открыт для замечаний',
  issued: 'Отчёт опубликован',
};
