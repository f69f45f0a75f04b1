import type { LaterWords } from '../shape.ts';

export const agendaLead: LaterWords['agendaLead'] = {
  actionsFor: (item) => `Действия с пунктом: ${item}`,
  start: 'Начать',
  finish: 'Завершить',
  defer: 'Отложить',
  reopen: 'Возобновить',
  nextItem: 'Следующий пункт',
  finishLast: 'Завершить этот пункт',
  open: 'Открыть заседание',
  openHint: 'После открытия заседания члены могут вести протокол и просить слова.',
  allTaken: 'Все пункты рассмотрены.',
  toReport: 'Перейти к отчёту',
  inCamera: 'Рассмотреть на закрытом заседании',
  inOpen: 'Рассмотреть на открытом заседании',
};
