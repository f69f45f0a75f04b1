import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  empty: 'Todavía no se ha escrito nada aquí.',
  loading: 'Cargando el acta…',
  writers: 'Quién escribió esto y cuándo',
  labels: { decision: 'Decisión', action: 'Medida', note: 'Nota de trabajo, fuera del informe' },
  owner: 'Responsable',
  due: 'Plazo',
  footnotes: 'Notas',
};
