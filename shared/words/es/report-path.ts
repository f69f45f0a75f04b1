import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const reportPath: LaterWords['reportPath'] = {
  title: 'El recorrido del informe',
  steps: { draft: 'Redacción', check: 'Revisión', comments: 'Observaciones', publish: 'Publicación' },
  of: (done, all) => `${done} de ${all}`,
  answer: (count) => counted(count, { one: 'Responder a # observación', many: 'Responder a # de observaciones', other: 'Responder a # observaciones' }),
  stillOpen: 'Todavía pendiente',
  nothingOpen: 'No hay nada pendiente: ninguna observación, y nada que la revisión haya encontrado.',
  others: (count) =>
    counted(count, {
      one: '# otro punto que encontró la revisión',
      many: '# de otros puntos que encontró la revisión',
      other: '# otros puntos que encontró la revisión',
    }),
};
