import type { LaterWords } from '../shape.ts';

export const undo: LaterWords['undo'] = {
  gave: (name) => `Слово предоставлено: ${name}.`,
  ended: (name) => `Выступление окончено: ${name}.`,
  withdrew: 'Ваша просьба отозвана.',
  tookOut: (name) => `Больше не в очереди: ${name}.`,
  finished: (item) => `Пункт «${item}» завершён.`,
  deferred: (item) => `Пункт «${item}» отложен.`,
  started: (item) => `Обсуждается пункт «${item}».`,
  overtaken: {
    item: (item) => `Кто-то опередил вас: теперь обсуждается «${item}».`,
    noItem: 'Кто-то опередил вас: теперь ни один пункт не обсуждается.',
    speaking: (name) => `Кто-то опередил вас: слово теперь предоставлено: ${name}.`,
    next: (name) => `Очередь изменилась: следующее выступление теперь: ${name}.`,
    empty: 'Очередь изменилась: теперь она пуста.',
  },
};
