import { counting } from '../counting.ts';
import type { FirstWords } from '../shape.ts';

const counted = counting('fr');

export const saving: FirstWords['saving'] = {
  connecting: 'Connexion…',
  saved: 'Enregistré',
  saving: (count) =>
    counted(count, { one: 'Enregistrement de # modification…', many: 'Enregistrement de # de modifications…', other: 'Enregistrement de # modifications…' }),
  offline: (count) =>
    counted(count, {
      one: 'Hors ligne : # modification gardée dans ce navigateur',
      many: 'Hors ligne : # de modifications gardées dans ce navigateur',
      other: 'Hors ligne : # modifications gardées dans ce navigateur',
    }),
  offlineNothing: 'Hors ligne : nouvel essai',
  refusedShort: 'Non enregistré',
};
