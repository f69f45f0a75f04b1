import type { FirstWords } from '../shape.ts';

export const phases: FirstWords['phases'] = {
  draft: 'Proyecto',
  circulated: 'Distribuido',
  live: 'En sesión',
  drafting: 'Informe en redacción',
  comments: 'Informe abierto a observaciones',
  issued: 'Informe publicado',
};
