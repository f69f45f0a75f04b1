import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'Atajos',
  menu: 'Su menú',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Editar mis datos',
  leave: 'Salir en este dispositivo',
  leaveWhat:
    'Se cierra su sesión aquí, en todas las reuniones en que está este navegador, y se eliminan de este dispositivo su nombre, sus borradores, el texto no guardado y los ajustes. Puede volver con su invitación.',
  leaveUnsaved: 'Parte de su texto aún no se ha guardado y se perderá: cópielo antes.',
  leaveSure: 'Salir y eliminar',
  themes: { device: 'Claro u oscuro, según el dispositivo', light: 'Claro', dark: 'Oscuro' },
};
