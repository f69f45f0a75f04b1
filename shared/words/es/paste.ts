import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const paste: LaterWords['paste'] = {
  done: 'Pegado.',
  leftOut: (what) => `Omitido: ${what}.`,
  changed: (what) => `Cambiado: ${what}.`,
  counts: {
    deletions: (count) =>
      counted(count, {
        one: '# supresión con control de cambios',
        many: '# de supresiones con control de cambios',
        other: '# supresiones con control de cambios',
      }),
    comments: (count) => counted(count, { one: '# comentario', many: '# de comentarios', other: '# comentarios' }),
    pictures: (count) => counted(count, { one: '# imagen', many: '# de imágenes', other: '# imágenes' }),
    footnotes: (count) => counted(count, { one: '# nota', many: '# de notas', other: '# notas' }),
    rows: (count) =>
      counted(count, { one: '# fila de tabla pasada a línea', many: '# de filas de tabla pasadas a líneas', other: '# filas de tabla pasadas a líneas' }),
    joined: (count) => counted(count, { one: '# salto de línea quitado', many: '# de saltos de línea quitados', other: '# saltos de línea quitados' }),
    turned: (count) => counted(count, { one: '# línea según su prefijo', many: '# de líneas según su prefijo', other: '# líneas según su prefijo' }),
  },
  undo: 'Deshacer el pegado',
  fieldFull: (most) => `Este campo admite como máximo ${most} caracteres. No se añadió nada.`,
  refused: {
    'too-long': 'Es demasiado largo para pegarlo de una vez y no se pegó nada. Péguelo en partes de 400 páginas como máximo.',
    picture: 'El acta no admite imágenes. No se pegó nada.',
  },
};
