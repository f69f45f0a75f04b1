import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ru');

export const floorLead: LaterWords['floorLead'] = {
  close: 'Закрыть список',
  open: 'Открыть список',
  giveNext: 'Дать слово следующему',
  limit: 'Регламент',
  noLimit: 'Без ограничения',
  minutes: (count) => counted(count, { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' }),
  precedence: 'Первоочередное право',
  precedences: { members: 'Члены', observers: 'Наблюдатели', none: 'Нет: в порядке поступления' },
  restore: (count) => `Вернуть очередь (${count})`,
  add: 'Добавить поднятую руку',
  addHint: 'Часть имени, затем Enter; с Shift слово предоставляется сразу.',
  addPlaceholder: 'Кто поднял руку?',
  addNew: (name) => `Добавить: ${name} (нет в списке)`,
  added: (name) => `${name} в очереди.`,
  console: {
    title: 'Ход заседания',
    item: 'Сейчас',
    noItem: 'Ни один пункт не обсуждается',
    next: 'Следующий пункт',
    noNext: 'Больше нет',
    speaking: 'Выступает',
    upNext: 'Следующее выступление',
    nobody: 'Нет',
    points: 'По порядку ведения',
    aob: 'Предложения ждут',
    key: (key) => `Клавиша: ${key}`,
  },
};
