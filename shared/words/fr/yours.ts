import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'Raccourcis',
  menu: 'Votre menu',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Modifier mes données',
  themes: { device: 'Clair ou sombre, selon l’appareil', light: 'Clair', dark: 'Sombre' },
};
