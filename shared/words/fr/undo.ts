import type { LaterWords } from '../shape.ts';

export const undo: LaterWords['undo'] = {
  cancel: 'Annuler',
  gave: (name) => `${name} a la parole.`,
  ended: (name) => `L’intervention de ${name} est terminée.`,
  withdrew: 'Votre demande est retirée.',
  tookOut: (name) => `${name} n’est plus sur la liste.`,
  finished: (item) => `« ${item} » est terminé.`,
  deferred: (item) => `« ${item} » est reporté.`,
  started: (item) => `« ${item} » est en discussion.`,
  opened: 'La séance est ouverte.',
  adopted: 'L’ordre du jour est adopté.',
  closed: 'La séance est levée.',
  reopen: 'Rouvrir la séance',
  toCall: 'Aller à la séance',
  overtaken: {
    item: (item) => `Quelqu’un a été plus rapide : « ${item} » est maintenant en discussion.`,
    noItem: 'Quelqu’un a été plus rapide : aucun point n’est maintenant en discussion.',
    speaking: (name) => `Quelqu’un a été plus rapide : ${name} a maintenant la parole.`,
    next: (name) => `La liste a changé : c’est maintenant au tour de ${name}.`,
    empty: 'La liste a changé : personne n’attend maintenant.',
  },
};
