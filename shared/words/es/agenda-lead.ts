import type { LaterWords } from '../shape.ts';

export const agendaLead: LaterWords['agendaLead'] = {
  actionsFor: (item) => `Opciones del tema ${item}`,
  start: 'Iniciar',
  finish: 'Concluir',
  defer: 'Aplazar',
  reopen: 'Reabrir',
  nextItem: 'Tema siguiente',
  finishLast: 'Concluir este tema',
  open: 'Abrir la sesión',
  openHint: 'Los miembros podrán redactar el acta y pedir la palabra una vez abierta la sesión.',
  allTaken: 'Se han examinado todos los temas.',
  toReport: 'Ir al informe',
  inCamera: 'Examinar a puerta cerrada',
  inOpen: 'Examinar en sesión pública',
};
