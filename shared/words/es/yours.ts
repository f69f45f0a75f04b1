import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'Teclas',
  menu: 'Su menú',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Editar mis datos',
  themes: { device: 'Claro u oscuro, según el dispositivo', light: 'Claro', dark: 'Oscuro' },
};
