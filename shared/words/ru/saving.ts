import type { FirstWords } from '../shape.ts';

export const saving: FirstWords['saving'] = {
  connecting: 'Соединение…',
  saved: 'Сохранено',
  saving: (count) => `Сохраняются изменения: ${count}…`,
  offline: (count) => `Нет связи, изменений в этом браузере: ${count}`,
  offlineNothing: 'Нет связи: идёт подключение',
  refusedShort: 'Не сохранено',
};
