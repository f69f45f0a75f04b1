import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const find: LaterWords['find'] = {
  title: 'Buscar en el acta',
  find: 'Buscar',
  replaceWith: 'Reemplazar por',
  at: (at, count) => `${at} de ${count}`,
  none: 'No se encuentra',
  previous: 'Coincidencia anterior',
  next: 'Coincidencia siguiente',
  close: 'Cerrar la búsqueda',
  everywhere: 'Todos los temas',
  exact: 'Distinguir mayúsculas y acentos',
  replacing: 'Reemplazar',
  replace: 'Reemplazar esta',
  replaceAll: 'Reemplazar todo',
  byItem: 'Coincidencias por tema',
  changed: 'El texto ha cambiado entretanto. No se ha reemplazado nada.',
  undo: 'Deshacer',
  replaced: (count) => counted(count, { one: '# coincidencia reemplazada.', many: '# de coincidencias reemplazadas.', other: '# coincidencias reemplazadas.' }),
};
