import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  of: (title) => `Procès-verbal : ${title}`,
  empty: 'Rien n’a encore été écrit ici.',
  loading: 'Chargement du procès-verbal…',
  writers: 'Qui a écrit ceci, et quand',
  opening: 'Paragraphe d’ouverture',
  closing: 'Paragraphe de clôture',
  labels: { decision: 'Décision', action: 'Mesure', note: 'Note de travail, absente du compte rendu' },
  owner: 'Responsable',
  due: 'Échéance',
  placeholder: 'Écrivez le procès-verbal de ce point. Tapez / pour choisir un bloc ; ACTION : ou DÉCISION : en début de ligne en crée un.',
  notLoaded: 'L’éditeur n’a pas pu être chargé. Rechargez la page pour écrire ; la lecture reste possible.',
  footnotes: 'Notes',
};
