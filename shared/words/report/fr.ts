// The report's own words in French.
import type { ReportWords } from './shape.ts';

export const form: ReportWords['form'] = {
  name: 'Compte rendu',
  draft: 'Projet : non encore publié',
  when: (date, time) => `${date}, ${time} (UTC)`,
  issued: (number, date) => `Publication n° ${number}, ${date}`,
  item: (number, title) => `Point ${number} : ${title}`,
  inCamera: 'Point examiné à huis clos',
  notes: 'Notes',
  action: (owner, due) => `Mesure à prendre : ${[owner, due].filter(Boolean).join(', ')}`,
  dueDay: (day) => `au plus tard le ${day}`,
  dueWords: (words) => words,
  actionOpen: 'Mesure à prendre',
  toParagraph: (number) => `Paragraphe ${number}, lien permanent`,
  betweenNotes: ',',
  toNote: (number) => `Note ${number}`,
  backToText: (number) => `Retour à l’appel de la note ${number}`,
  paragraph: 'paragraphe',
  reference: (number) => `paragraphe ${number}`,
  referenceLost: 'paragraphe [?]',
  downloads: 'Autres formats',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Texte', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: 'Rien n’a encore été rédigé pour le compte rendu.',
};

export const punctuation: ReportWords['punctuation'] = {
  field: (name, value) => `${name} : ${value}`,
  fields: ' ; ',
  beside: ', ',
  bracketed: (text) => ` (${text})`,
  stop: '. ',
};

export const proposal: ReportWords['proposal'] = {
  between: ' ',
  held: (meeting, date) => `${meeting} : la réunion s’est tenue le ${date}.`,
  chair: (name, body) => `${name} a dirigé les débats en qualité de président(e)${body ? ` (${body})` : ''}.`,
  secretariat: (names, count) => `${names} ${count > 1 ? 'représentaient' : 'représentait'} le Secrétariat.`,
  host: (name) => `${name} représentait le pays hôte.`,
  focus: (focus) => `L’ordre du jour portait essentiellement sur les points suivants : ${focus}.`,
  aob: (titles) => `Il a été convenu d’ajouter au titre des questions diverses : ${titles}.`,
  deferred: (titles) => `L’examen des questions suivantes a été reporté : ${titles}.`,
  notTaken: (titles) => `Les propositions suivantes au titre des questions diverses n’ont pas été retenues : ${titles}.`,
  next: (meeting, date, time) => `${meeting} se tiendra le ${date} à ${time} (UTC).`,
  nextUnnamed: 'La prochaine réunion',
  nextUnknown: 'La date de la prochaine réunion sera annoncée sur la liste de diffusion.',
  joining: 'Les modalités de participation, l’ordre du jour et les documents seront distribués sur la liste de diffusion avant la réunion.',
};

export const annexes: ReportWords['annexes'] = {
  actions: {
    title: 'Annexe : mesures convenues',
    paragraph: 'Paragraphe',
    action: 'Mesure',
    owner: 'Responsable',
    due: 'Échéance',
    status: 'État',
    statuses: { open: 'En cours', done: 'Exécutée', dropped: 'Abandonnée' },
  },
  agreements: {
    title: 'Annexe : relevé des accords',
    paragraph: 'Paragraphe',
    sentence: 'Texte soumis',
    outcome: 'Issue',
    record: 'Relevé',
    outcomes: { agreed: 'Convenu', amended: 'Convenu tel que modifié', 'not-agreed': 'Non convenu' },
    asked: 'Texte initial',
    object: 'Objections',
    floor: 'Ont demandé la parole',
    support: 'Appuis',
    over: 'Constaté malgré cela',
    unheard: 'N’ont pu entendre',
    present: 'Présents (membres, présidence et Secrétariat)',
    noGroup: 'sans catégorie',
    silence: 'Aucune objection',
  },
  speakers: {
    title: 'Annexe : liste des orateurs',
    item: 'Point',
    name: 'Orateur',
    affiliation: 'Organisation',
    kind: 'Prise de parole',
    kinds: { intervention: 'Intervention', reply: 'Réponse', question: 'Question', 'point-of-order': 'Motion d’ordre' },
    personal: 'à titre personnel',
    noItem: 'Hors point',
  },
  participants: {
    title: 'Annexe : liste des participants',
    name: 'Nom',
    affiliation: 'Organisation',
    group: 'Catégorie',
    role: 'Qualité',
    presence: 'Présence',
    presences: { present: 'Présent(e)', phone: 'Par téléphone', apologies: 'Excusé(e)' },
    roles: { secretariat: 'Secrétariat', chair: 'Présidence', member: 'Membre', observer: 'Observateur' },
    nameless: (most) => `Observateurs n’ayant pas donné leur nom : ${most} au plus au même moment.`,
  },
};

export const corrections: ReportWords['corrections'] = {
  since: (earlier) => `modifications depuis la publication n° ${earlier}`,
  issue: (number) => `Publication n° ${number}`,
  corrects: (number) => `Le présent document corrige la publication n° ${number}.`,
  reason: (reason) => `Motif : ${reason}`,
  changed: (paragraph) => `Le paragraphe ${paragraph} a été modifié`,
  added: (paragraph) => `Le paragraphe ${paragraph} a été ajouté`,
  removed: (paragraph) => `Le paragraphe ${paragraph} de la publication antérieure a été supprimé`,
  compare: 'Comparer les deux',
  compared: (earlier, later) => `${earlier} et ${later}, côte à côte`,
  none: 'Aucun paragraphe ne diffère.',
};

export const un: ReportWords['un'] = {
  distribution: { general: 'Distr. générale', limited: 'Distr. limitée', restricted: 'Distr. restreinte' },
  original: 'Original : français',
  numerals: ['I', 'II', 'III', 'IV'],
  annex: (numeral) => (numeral === undefined ? 'Annexe' : `Annexe ${numeral}`),
  inText: (numeral) => (numeral === undefined ? 'l’annexe' : `l’annexe ${numeral}`),
  titles: { actions: 'Mesures arrêtées', agreements: 'Relevé des accords', participants: 'Liste des participants', speakers: 'Liste des orateurs' },
  named: {
    actions: (annex) => `Les mesures arrêtées sont énumérées à ${annex}.`,
    agreements: (annex) => `Le relevé des accords figure à ${annex}.`,
    participants: (annex) => `La liste des participants figure à ${annex}.`,
    speakers: (annex) => `La liste des orateurs figure à ${annex}.`,
  },
  groups: { chair: 'Présidence', secretariat: 'Secrétariat', members: 'Membres', observers: 'Observateurs' },
};
