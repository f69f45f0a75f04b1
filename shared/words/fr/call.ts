import { counting } from '../counting.ts';
import type { FirstWords } from '../shape.ts';

const counted = counting('fr');

export const call: FirstWords['call'] = {
  loading: 'Ouverture de la réunion…',
  requestUnanswered: 'Le serveur n’a pas répondu. Vérifiez votre connexion et réessayez.',
  views: {
    call: 'Séance',
    where: 'Le point',
    register: 'Relevé',
    people: 'Présences',
    timeline: 'Chronologie',
    report: 'Compte rendu',
    setup: 'Préparation',
  },
  viewsLabel: 'Vues de la réunion',
  panes: { agenda: 'Ordre du jour', minutes: 'Procès-verbal', floor: 'Parole', more: 'Autres' },
  viewFailed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
  tryAgain: 'Réessayer',
  seriesNumber: (series, number) => [series, number && `n° ${number}`].filter(Boolean).join(', '),
  utc: 'UTC',
  utcLong: 'Temps universel coordonné',
  localTime: 'votre heure',
  startsAt: (when) => `Début : ${when} UTC`,
  elapsed: (duration) => `écoulé : ${duration}`,
  endsAbout: (time) => `fin vers ${time} UTC`,
  closed: (duration) => `Durée : ${duration}`,
  here: (count) => counted(count, { one: '# personne présente', many: '# de personnes présentes', other: '# personnes présentes' }),
  hereAndWatching: (here, watching) =>
    `${counted(here, { one: '# personne présente', many: '# de personnes présentes', other: '# personnes présentes' })}, sans nom : ${watching}`,
  joinVoice: 'Rejoindre l’appel vocal',
  connection: { connecting: 'Connexion…', online: 'En ligne', offline: 'Hors ligne : reconnexion en cours', ended: 'Terminé' },
  nothingToShow: 'L’ordre du jour n’a encore aucun point.',
  close: 'Fermer',
};
