import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  of: (title) => `Acta: ${title}`,
  empty: 'Todavía no se ha escrito nada aquí.',
  loading: 'Cargando el acta…',
  writers: 'Quién escribió esto y cuándo',
  opening: 'Párrafo inicial',
  closing: 'Párrafo final',
  labels: { decision: 'Decisión', action: 'Medida', note: 'Nota de trabajo, fuera del informe' },
  owner: 'Responsable',
  due: 'Plazo',
  placeholder: 'Escriba el acta de este tema. Pulse / para elegir un bloque; ACCIÓN: o DECISIÓN: al principio de una línea crea uno.',
  notLoaded: 'No se pudo cargar el editor. Vuelva a cargar la página para escribir; la lectura continúa.',
  footnotes: 'Notas',
};
