import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('fr');

export const review: LaterWords['review'] = {
  circulate: 'Distribuer pour observations',
  extend: 'Changer le délai',
  until: 'Observations jusqu’au (votre heure)',
  untilHint: (utc) => `Soit ${utc} UTC. Les membres lisent ici le compte rendu et font leurs observations par paragraphe.`,
  untilPast: 'Choisissez une date à venir.',
  open: (when) => `Ouvert aux observations jusqu’au ${when} UTC.`,
  closed: (when) => `Les observations étaient reçues jusqu’au ${when} UTC.`,
  none: 'Aucune observation.',
  comment: (paragraph) => `Observation sur le paragraphe ${paragraph}`,
  commentShort: 'Observation',
  text: 'Votre observation',
  proposal: 'Le libellé que vous proposez',
  proposalHint: 'Modifiez-le pour qu’il dise ce qu’il devrait ; laissez-le tel quel si vous ne proposez rien.',
  send: 'Envoyer l’observation',
  withdraw: 'Retirer',
  by: (name, when) => `${name}, ${when} UTC`,
  proposed: 'Proposition :',
  removed: 'supprimé : ',
  added: 'ajouté : ',
  accept: 'Accepter',
  partly: 'Accepter en partie',
  decline: 'Écarter',
  wording: 'Le nouveau libellé du paragraphe',
  reason: 'Motif',
  answer: 'Répondre',
  outcomes: { accepted: 'Acceptée', partly: 'Acceptée en partie', declined: 'Écartée' },
  gone: 'Sur des paragraphes qui n’existent plus',
  beside: 'Observations et vérifications à côté du texte',
  openCount: (open, all) =>
    all === 0
      ? 'Aucune observation'
      : open === 0
        ? counted(all, { one: 'Réponse donnée à l’observation', many: 'Réponse donnée aux # d’observations', other: 'Réponse donnée aux # observations' })
        : `Sans réponse : ${open} sur ${counted(all, { one: '# observation', many: '# d’observations', other: '# observations' })}`,
  previous: 'Observation précédente sans réponse',
  next: 'Observation suivante sans réponse',
  onParagraph: (paragraph) => `Paragraphe ${paragraph}`,
  answered: (name, outcome) => `${name} : ${outcome.toLowerCase()}`,
  mail: 'Coller un courriel',
  mailFrom: 'Qui l’a envoyé',
  mailText: 'Le courriel',
  mailHint: 'Les lignes qui commencent par « paragraphe 7: » sont des observations sur le paragraphe 7.',
  mailFound: (count) =>
    counted(count, { one: '# observation a été comprise', many: '# d’observations ont été comprises', other: '# observations ont été comprises' }),
  mailRest: 'Non compris, et non ajouté :',
  mailAdd: 'Les ajouter',
  table: 'Toutes les observations en tableau',
  reopen: 'Corriger le compte rendu',
  reopenWhy: 'Ce qu’il faut corriger, et pourquoi',
  reopenHint: 'Cela figurera dans la prochaine publication. Ce qui a été publié reste tel quel, à son adresse.',
  reopenDo: 'Rouvrir pour un rectificatif',
  cancel: 'Annuler',
};
