import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'Клавиши',
  menu: 'Ваше меню',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Изменить мои данные',
  themes: { device: 'Светлая или тёмная, как на устройстве', light: 'Светлая', dark: 'Тёмная' },
};
