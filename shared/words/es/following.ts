import type { LaterWords } from '../shape.ts';

export const following: LaterWords['following'] = {
  askedTab: 'Se consulta a la sala',
  following: 'Sigue a la Presidencia',
  follow: 'Seguir a la Presidencia',
  stay: 'Quedarse aquí',
  moved: (item) => `La Presidencia pasó a ${item}.`,
  over: 'Se levantó la sesión.',
  toReport: 'Ir al informe',
  goThere: 'Ir allí',
  previous: 'Mostrar el tema anterior',
  next: 'Mostrar el tema siguiente',
  copyLink: 'Copiar el enlace a este tema',
  nowAt: (item) => `En curso: ${item}`,
  inCamera: 'A puerta cerrada',
  closed: 'Solo los miembros leen su acta.',
};
