import type { FirstWords } from '../shape.ts';

export const entry: FirstWords['entry'] = {
  product: 'Rapporteur',
  languageIs: (name, short) => `Idioma: ${short}, ${name}`,
  loading: 'Un momento…',
  failed: 'No se pudo cargar esta parte de la página. Compruebe la conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
};
