import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const people: LaterWords['people'] = {
  title: 'Présences',
  groupBy: 'Grouper par',
  byStatus: 'Présence',
  byRole: 'Qualité',
  byGroup: 'Catégorie',
  noGroup: 'Sans catégorie',
  byRegion: 'Région',
  noRegion: 'Sans région',
  picture: 'Membres dans la salle',
  places: { here: 'Ici', phone: 'Par téléphone', apologies: 'Excusés', away: 'Absents' },
  inRoom: (there, listed) => (listed === 0 ? 'aucun inscrit' : `${there} sur ${listed}`),
  nobodyFrom: (names) => `Personne ne représente : ${names}`,
  correctOwn: 'Corriger mon inscription',
  correctOwnTitle: 'Corriger mon inscription',
  correctOwnIntro: 'C’est ainsi que vous figurez sur la liste des participants. Votre présence constatée par cette page ne change pas.',
  corrected: 'Votre inscription est corrigée.',
  you: 'vous',
  statuses: { here: 'Ici', 'was-here': 'Déjà venus', apologies: 'Excusés', phone: 'Par téléphone', absent: 'Absents' },
  count: (count) => counted(count, { one: '# personne', many: '# de personnes', other: '# personnes' }),
  watching: (count) =>
    counted(count, {
      one: 'Une autre personne suit sans nom.',
      many: '# de personnes de plus suivent sans nom.',
      other: '# personnes de plus suivent sans nom.',
    }),
  nobody: 'Personne n’est encore inscrit.',
  name: 'Nom',
  affiliation: 'Organisation',
  status: 'Présence',
  fromTo: (from, to) => `de ${from} à ${to} UTC`,
  since: (from) => `depuis ${from} UTC`,
  present: (duration) => `${duration} au total`,
  find: 'Chercher une personne',
  note: 'Noter une personne',
  noteTitle: 'Noter qui ne peut pas être compté ici',
  noteIntro: 'Pour les excuses, les personnes au téléphone seulement, et celles qui étaient présentes sans cette page.',
  removeShort: 'Retirer',
  remove: (name) => `Retirer ${name} de la liste`,
  removeSure: (name) =>
    `Retirer ${name} de la liste ? Ses demandes quittent la file et cette personne est exclue de la réunion ; elle peut revenir par son invitation.`,
  correctShort: 'Corriger',
  correct: (name) => `Corriger ${name}`,
  correctTitle: (name) => `Corriger l’inscription de ${name}`,
  noteStatuses: { present: 'Présence', apologies: 'Excuses', phone: 'Par téléphone seulement', absent: 'Absence' },
  save: 'Enregistrer',
  missing: 'Indiquez un nom.',
  noted: (name) => `${name} : c’est noté.`,
};
