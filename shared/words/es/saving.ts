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
  refused: {
    forbidden: 'Ya no puede escribir aquí: la reunión ha avanzado, o su función ha cambiado.',
    unauthorised: 'Su sesión en esta reunión ha terminado. Abra otra vez su enlace de invitación para volver.',
    unknownMeeting: 'Esta reunión ya no está aquí.',
    other: 'El servidor cerró la conexión y no acepta nada más de esta página.',
  },
  kept: 'Esto se escribió aquí y no se pudo guardar. Se conserva en este navegador: cópielo antes de borrarlo.',
  lost: 'Alguien ha borrado, cortado o unido a otro el párrafo en que usted escribía, sin haber visto estas palabras suyas. Cópielas antes de descartarlas.',
  copy: 'Copiar',
  copied: 'Copiado',
  reload: 'Volver a cargar la página',
  forget: 'Borrar',
};
