import type { LaterWords } from '../shape.ts';

export const yours: LaterWords['yours'] = {
  keys: 'Raccourcis',
  menu: 'Votre menu',
  nameAndRole: (name, role) => `${name}, ${role}`,
  details: 'Modifier mes données',
  leave: 'Quitter sur cet appareil',
  leaveWhat:
    'Votre session prend fin ici, dans toutes les réunions ouvertes dans ce navigateur, et votre nom, vos brouillons, le texte non enregistré et vos réglages sont supprimés de cet appareil. Vous pouvez revenir par votre invitation.',
  leaveUnsaved: 'Une partie de votre texte n’est pas encore enregistrée et sera perdue : copiez-la d’abord.',
  leaveSure: 'Quitter et supprimer',
  themes: { device: 'Clair ou sombre, selon l’appareil', light: 'Clair', dark: 'Sombre' },
};
