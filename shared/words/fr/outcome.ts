import type { LaterWords } from '../shape.ts';

export const outcome: LaterWords['outcome'] = {
  label: 'Issue',
  verdicts: { agreed: 'Convenu', amended: 'Convenu tel que modifié', 'not-agreed': 'Non convenu' },
  result: 'Résultat',
  told: (verdict, sentence) => `${verdict} : ${sentence}`,
  lost: 'Les réponses ont été perdues à l’arrêt du serveur.',
  hide: 'Masquer l’issue',
};
