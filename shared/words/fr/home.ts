import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const count = counting('fr');

export const home: LaterWords['home'] = {
  title: 'Réunions',
  needKey:
    'Vous organisez des réunions ici ? Collez la clé d’organisation. Le serveur l’a affichée à son premier démarrage et la garde dans son dossier de données.',
  key: 'Clé d’organisation',
  signOn: 'S’authentifier auprès de son organisation',
  open: 'Ouvrir',
  search: 'Rechercher une réunion',
  searchHint: 'Par titre, organe, série, numéro ou nom.',
  series: 'Série',
  allSeries: 'Toutes les séries',
  make: 'Nouvelle réunion',
  makeNext: (series) => `Prochaine réunion de la série ${series}`,
  groups: {
    live: 'En séance',
    coming: 'À venir',
    drafting: 'Compte rendu à rédiger',
    comments: 'Ouvertes aux observations',
    issued: 'Compte rendu publié',
    deleted: 'Supprimées',
  },
  counted: (meetings) => count(meetings, { one: '# réunion', many: '# de réunions', other: '# réunions' }),
  none: 'Aucune réunion. Créez la première.',
  noneMatch: 'Aucune réunion ne correspond.',
  all: 'Tout afficher',
  more: 'Afficher la suite',
  reading: (meetings) => count(meetings, { one: '# réunion reste à lire.', many: '# de réunions restent à lire.', other: '# réunions restent à lire.' }),
  again: 'Réessayer',
  chair: (name) => `Présidence : ${name}`,
  waits: {
    agenda: (_, days) =>
      count(days, {
        one: 'Ordre du jour non distribué, # jour restant',
        many: 'Ordre du jour non distribué, # de jours restants',
        other: 'Ordre du jour non distribué, # jours restants',
      }),
    opening: (_, days) =>
      count(days, { one: 'Non ouverte, # jour de retard', many: 'Non ouverte, # de jours de retard', other: 'Non ouverte, # jours de retard' }),
    aob: (proposals) =>
      count(proposals, {
        one: '# proposition au titre des questions diverses',
        many: '# de propositions au titre des questions diverses',
        other: '# propositions au titre des questions diverses',
      }),
    report: (_, days) =>
      count(days, { one: 'Sans compte rendu après # jour', many: 'Sans compte rendu après # de jours', other: 'Sans compte rendu après # jours' }),
    comments: (comments) => count(comments, { one: '# observation sans réponse', many: '# d’observations sans réponse', other: '# observations sans réponse' }),
    'comments-over': (_, days) =>
      count(days, { one: 'Observations closes depuis # jour', many: 'Observations closes depuis # de jours', other: 'Observations closes depuis # jours' }),
  },
  actionsFor: (title) => `Que faire de : ${title}`,
  links: 'Liens d’invitation',
  next: 'Créer la prochaine réunion',
  archive: 'Télécharger l’archive',
  report: 'Compte rendu public',
  listings: { issued: 'Publique dès la publication du compte rendu', coming: 'Publique dès maintenant, comme à venir', unlisted: 'Jamais publique' },
  delete: 'Supprimer',
  deleteTitle: 'Supprimer cette réunion ?',
  deleteText:
    'Elle disparaît aussitôt pour tout le monde, son compte rendu public aussi. Vous pouvez la rétablir ici pendant 14 jours. Ensuite, elle ne peut plus être récupérée.',
  archiveFirst: 'Télécharger d’abord son archive',
  typeTitle: (title) => `Tapez le titre pour la supprimer : ${title}`,
  deleted: (title) => `${title} : supprimée.`,
  restore: 'Rétablir',
  restored: (title) => `${title} : de nouveau dans la liste.`,
};
