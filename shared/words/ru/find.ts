import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ru');

export const find: LaterWords['find'] = {
  title: 'Поиск в протоколе',
  find: 'Найти',
  replaceWith: 'Заменить на',
  at: (at, count) => `${at} из ${count}`,
  none: 'Не найдено',
  previous: 'Предыдущее совпадение',
  next: 'Следующее совпадение',
  close: 'Закрыть поиск',
  everywhere: 'Все пункты',
  exact: 'С учётом регистра и знаков',
  replacing: 'Замена',
  replace: 'Заменить это',
  replaceAll: 'Заменить все',
  byItem: 'Совпадения по пунктам',
  changed: 'Текст тем временем изменился. Ничего не заменено.',
  undo: 'Отменить',
  replaced: (count) =>
    counted(count, { one: 'Заменено # совпадение.', few: 'Заменено # совпадения.', many: 'Заменено # совпадений.', other: 'Заменено # совпадения.' }),
};
