import type { LaterWords } from '../shape.ts';

export const big: LaterWords['big'] = {
  nothing: 'Aucun point en discussion',
  speaking: 'A la parole',
  nobody: 'Personne n’a la parole',
  next: 'Ensuite',
  put: 'Y a-t-il des objections ?',
  left: (seconds) => `${seconds} s`,
  over: 'le temps est écoulé',
  answers: (option, count) => `${option} : ${count}`,
  more: (count) => `et ${count} de plus`,
  ofMinutes: (minutes) => `sur ${minutes} min`,
  offline: 'Hors ligne : l’affichage n’est peut-être pas à jour',
};
