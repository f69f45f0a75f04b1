import type { FirstWords } from '../shape.ts';

export const yours: FirstWords['yours'] = {
  menu: 'Su menú',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Editar mis datos',
  themes: { device: 'Claro u oscuro, según el dispositivo', light: 'Claro', dark: 'Oscuro' },
};
