import type { FirstWords } from '../shape.ts';

export const minutes: FirstWords['minutes'] = {
  empty: 'Rien n’a encore été écrit ici.',
  loading: 'Chargement du procès-verbal…',
  writers: 'Qui a écrit ceci, et quand',
  labels: { decision: 'Décision', action: 'Mesure', note: 'Note de travail, absente du compte rendu' },
  owner: 'Responsable',
  due: 'Échéance',
  footnotes: 'Notes',
};
