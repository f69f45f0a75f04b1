import type { LaterWords } from '../shape.ts';

export const keys: LaterWords['keys'] = {
  title: 'Raccourcis',
  intro: 'Ils agissent quand vous n’êtes pas en train d’écrire.',
  use: 'Comment les actionner',
  uses: { alone: 'Seules', alt: 'Avec Alt', off: 'Jamais : pas de raccourcis' },
  withAlt: (key: string) => `Alt + ${key}`,
  kept: (text: string) => `Le champ où vous écriviez a disparu. Votre texte : « ${text} »`,
  copyKept: 'Copier',
  list: {
    next: 'Aborder le point suivant',
    give: 'Donner la parole à la personne suivante',
    end: 'Mettre fin à l’intervention',
    ask: 'Demander la parole, ou retirer la demande',
    point: 'Présenter une motion d’ordre',
    hand: 'Ajouter une main levée pendant l’appel',
    close: 'Clore ou ouvrir la liste',
    put: 'Demander à la salle s’il y a des objections',
    declare: 'Aller à l’issue probable, pour la déclarer avec Entrée',
    object: 'Faire objection, ou y renoncer',
    floor: 'Demander la parole sur le texte soumis, ou y renoncer',
    support: 'Appuyer, ou y renoncer',
    undo: 'Annuler la dernière chose faite ici',
    where: 'Voir où en est la séance, ou y revenir',
    help: 'Afficher ces raccourcis',
  },
};
