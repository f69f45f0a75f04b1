import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `Langue : ${short}, ${name}`,
  loading: 'Un instant…',
  failed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  tryAgain: 'Réessayer',
};
