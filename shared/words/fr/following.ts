import type { LaterWords } from '../shape.ts';

export const following: LaterWords['following'] = {
  askedTab: 'La salle est consultée',
  following: 'Vous suivez la présidence',
  follow: 'Suivre la présidence',
  stay: 'Rester ici',
  moved: (item) => `La présidence est passée à ${item}.`,
  over: 'La séance est levée.',
  toReport: 'Aller au compte rendu',
  goThere: 'Y aller',
  previous: 'Afficher le point précédent',
  next: 'Afficher le point suivant',
  copyLink: 'Copier le lien vers ce point',
  nowAt: (item) => `En cours : ${item}`,
  inCamera: 'À huis clos',
  closed: 'Seuls les membres lisent son procès-verbal.',
};
