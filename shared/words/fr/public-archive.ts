import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: 'Réunions et comptes rendus',
  coming: 'Réunions à venir',
  reports: 'Comptes rendus publiés',
  noReports: 'Aucun compte rendu n’a encore été publié.',
  cancelled: 'Annulée',
  series: 'Séries',
  all: 'Toutes les réunions',
  search: 'Rechercher dans les comptes rendus',
  find: 'Rechercher',
  found: (q) => `Résultats pour : ${q}`,
  nothing: 'Aucun résultat. Essayez moins de mots, ou d’autres.',
  superseded: 'Remplacée par une décision ultérieure',
  older: 'Comptes rendus plus anciens',
  feed: 'Flux des nouveaux comptes rendus',
  calendar: 'Calendrier',
  subscribe: 'S’abonner au calendrier',
};
