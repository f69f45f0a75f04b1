import { counting } from '../counting.ts';
import type { FirstWords } from '../shape.ts';

const counted = counting('es');

export const saving: FirstWords['saving'] = {
  connecting: 'Conectando…',
  saved: 'Guardado',
  saving: (count) => counted(count, { one: 'Guardando # cambio…', many: 'Guardando # de cambios…', other: 'Guardando # cambios…' }),
  offline: (count) =>
    counted(count, {
      one: 'Sin conexión: # cambio guardado en este navegador',
      many: 'Sin conexión: # de cambios guardados en este navegador',
      other: 'Sin conexión: # cambios guardados en este navegador',
    }),
  offlineNothing: 'Sin conexión: intentando de nuevo',
  refusedShort: 'No guardado',
};
