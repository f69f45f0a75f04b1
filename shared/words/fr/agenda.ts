import type { FirstWords } from '../shape.ts';

export const agenda: FirstWords['agenda'] = {
  title: 'Ordre du jour',
  statuses: {
    proposed: 'Proposé',
    pending: 'À venir',
    current: 'En cours',
    done: 'Terminé',
    deferred: 'Reporté',
    declined: 'Non retenu',
    withdrawn: 'Retiré',
  },
  section: 'Questions diverses',
  empty: 'Aucun point pour l’instant. Le Secrétariat établit l’ordre du jour sous « Préparation ».',
  adopted: (time) => `Adopté à ${time} UTC`,
  adopt: 'Adopter l’ordre du jour',
  sum: (sum, duration) => `Prévu : ${sum} sur ${duration}`,
  sumOver: (sum, duration) => `Prévu : ${sum}, plus que la durée de ${duration}`,
  projected: (time) => `Fin vers ${time} UTC`,
  spent: (spent) => `écoulé : ${spent}`,
  spentOf: (spent, budget) => `${spent} sur ${budget}`,
  spentUntil: (spent, budget, time) => `${spent} sur ${budget}, jusqu’à ${time} UTC`,
  overBudget: (over) => `dépassement : ${over}`,
  presenter: (name) => `Présentation : ${name}`,
  documents: 'Documents',
  propose: 'Proposer un point',
};
