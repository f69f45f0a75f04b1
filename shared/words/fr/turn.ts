import type { LaterWords } from '../shape.ts';

export const turn: LaterWords['turn'] = {
  asked: (place) => `Parole demandée, place ${place} sur la liste.`,
  pointRaised: 'Motion d’ordre transmise à la présidence.',
  withdrawn: 'Demande retirée.',
  removed: 'Votre demande a été retirée de la liste.',
  renamed: (change) => `Nom modifié : ${change}`,
  again: 'Redemander',
  ended: 'Votre intervention est terminée.',
  notNext: 'Ce n’est plus votre tour.',
  opened: 'Liste ouverte.',
  closed: 'Liste close.',
};
