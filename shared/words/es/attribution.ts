import type { LaterWords } from '../shape.ts';

export const attribution: LaterWords['attribution'] = {
  toggle: 'Quién escribió esto y cuándo (Alt+F9)',
  title: 'Quién escribió cada párrafo y cuándo',
  by: (names) => `Texto de ${names}.`,
  proposed: 'Propuesto por el servidor.',
  changed: (names) => `Propuesto por el servidor; modificado por ${names}.`,
  intoCall: (length, time) => `Escrito por primera vez a ${length} de la apertura, a las ${time} UTC.`,
  atClock: (time) => `Escrito por primera vez: ${time} UTC.`,
  lastIntoCall: (length, time) => `Último cambio a ${length} de la apertura, a las ${time} UTC.`,
  lastAtClock: (time) => `Último cambio: ${time} UTC.`,
  server: 'Servidor',
  someone: 'Alguien',
  close: 'Cerrar',
  shown: 'Se muestra quién escribió cada párrafo.',
  hidden: 'Ya no se muestra quién escribió cada párrafo.',
  choose: 'Toque un párrafo para ver quién lo escribió y cuándo.',
  unknown: 'Todavía no se sabe nada de este párrafo.',
  notLoaded: 'No se pudo cargar quién escribió esto. Se intenta de nuevo.',
};
