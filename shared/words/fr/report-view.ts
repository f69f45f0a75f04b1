import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const reportView: LaterWords['reportView'] = {
  title: 'Compte rendu',
  opening: 'Paragraphe d’ouverture',
  closing: 'Paragraphe de clôture',
  before: 'Le compte rendu est le procès-verbal, numéroté. Il se rédige une fois la séance levée ; voici comment il se lirait maintenant.',
  write: 'Écrire',
  preview: 'Aperçu',
  review: 'Observations',
  changesSince: (issue) => `Word, avec les changements depuis la publication n° ${issue}`,
  archive: 'Le tout (ZIP)',
  options: {
    headings: 'Intertitres par point',
    actionsAnnex: 'Annexe des mesures convenues',
    participants: 'Liste des participants',
    agreements: 'Relevé des accords',
    speakers: 'Liste des orateurs',
    linksAsNotes: 'Liens en notes',
    unForm: 'Forme des Nations Unies',
    flush: 'Lignes ramenées à la marge',
  },
  symbol: 'Cote',
  distribution: 'Distribution',
  distributions: { general: 'Générale', limited: 'Limitée', restricted: 'Restreinte' },
  optionsOf: 'Le compte rendu comporte',
  close: 'Lever la séance et rédiger le compte rendu',
  closeSure: 'Lever la séance ? Le point en cours est terminé, la liste est vidée, et seuls le Secrétariat et la présidence écrivent désormais.',
  closeDo: 'Lever la séance',
  issue: 'Publier le compte rendu',
  openComments: (count) =>
    counted(count, { one: '# observation est sans réponse. ', many: '# d’observations sont sans réponse. ', other: '# observations sont sans réponse. ' }),
  openUntil: (when) => `Les observations sont reçues jusqu’au ${when} UTC. `,
  issueSure: (number) =>
    `Publier le compte rendu sous le n° ${number} ? Il est figé tel qu’il se lit maintenant, et public à sa propre adresse. Personne ne peut plus le modifier ; un rectificatif devient une nouvelle publication.`,
  issueDo: 'Publier',
  reopen: 'Corriger : revenir à la rédaction',
  issued: (number, when) => `Publication n° ${number} le ${when} UTC.`,
  publicAddress: 'Page publique',
  copyAddress: 'Copier l’adresse',
  downloads: 'Téléchargements',
  draftDownloads: 'Le projet en fichier',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Texte', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  houseStyles: 'Styles Word…',
  houseStylesHint: 'Choisissez un document Word : les fichiers Word du compte rendu en prennent désormais les styles',
  houseStylesOf: 'Styles Word :',
  noMoreHouseStyles: 'Retirer les styles Word',
  noHouseStyles: 'Ce fichier ne contient pas de styles Word lisibles. Enregistrez-le au format .docx et choisissez-le à nouveau.',
  paragraphs: (paragraphs, notes) =>
    `${counted(paragraphs, { one: '# paragraphe', many: '# de paragraphes', other: '# paragraphes' })}, ${counted(notes, { one: '# note', many: '# de notes', other: '# notes' })}`,
  unsaved: 'Attendez que tout soit enregistré, puis publiez.',
  frame: 'Le compte rendu tel qu’il se lira',
  makeNext: 'Créer la réunion suivante',
};
