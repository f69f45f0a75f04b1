import type { LaterWords } from '../shape.ts';

export const notTaken: LaterWords['notTaken'] = {
  refused: {
    forbidden: 'Ya no puede escribir aquí: la reunión ha avanzado, o su función ha cambiado.',
    unauthorised: 'Su sesión en esta reunión ha terminado. Abra otra vez su enlace de invitación para volver.',
    unknownMeeting: 'Esta reunión ya no está aquí.',
    tooLarge: 'El acta de esta reunión está completa: ya no se puede guardar más texto en ella. Lo guardado todavía se puede leer y borrar.',
    other: 'El servidor cerró la conexión y no acepta nada más de esta página.',
  },
  kept: 'Esto se escribió aquí y no se pudo guardar. Se conserva en este navegador: cópielo antes de borrarlo.',
  lost: 'Alguien ha borrado, cortado o unido a otro el párrafo en que usted escribía, sin haber visto estas palabras suyas. Cópielas antes de descartarlas.',
  copy: 'Copiar',
  copied: 'Copiado',
  reload: 'Volver a cargar la página',
  forget: 'Borrar',
};
