import type { FirstWords } from '../shape.ts';

export const agenda: FirstWords['agenda'] = {
  title: 'Orden del día',
  statuses: {
    proposed: 'Propuesto',
    pending: 'Por tratar',
    current: 'En curso',
    done: 'Concluido',
    deferred: 'Aplazado',
    declined: 'No admitido',
    withdrawn: 'Retirado',
  },
  section: 'Otros asuntos',
  empty: 'Todavía no hay ningún tema. La Secretaría prepara el orden del día en «Preparación».',
  adopted: (time) => `Aprobado a las ${time} UTC`,
  adopt: 'Aprobar el orden del día',
  sum: (sum, duration) => `${sum} previstas de ${duration}`,
  sumOver: (sum, duration) => `${sum} previstas: más que la duración de ${duration}`,
  projected: (time) => `Termina hacia las ${time} UTC`,
  spent: (spent) => `Tiempo: ${spent}`,
  spentOf: (spent, budget) => `${spent} de ${budget}`,
  spentUntil: (spent, budget, time) => `${spent} de ${budget}, hasta las ${time} UTC`,
  overBudget: (over) => `exceso: ${over}`,
  presenter: (name) => `Presentación: ${name}`,
  documents: 'Documentos',
  propose: 'Proponer un tema',
};
