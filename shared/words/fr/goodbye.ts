import type { LaterWords } from '../shape.ts';

export const goodbye: LaterWords['goodbye'] = {
  revoked: 'Votre accès à cette réunion a été retiré',
  revokedWhat: 'L’invitation qui vous a permis d’entrer n’est plus valable. Demandez-en une nouvelle au Secrétariat, puis ouvrez-la ici.',
  expired: 'Votre session dans cette réunion a pris fin',
  expiredWhat: 'Ouvrez de nouveau votre lien d’invitation pour revenir.',
  stopping: 'Le serveur redémarre',
  stoppingWhat: 'Cette page reviendra d’elle-même.',
  anotherPerson: 'Cet onglet s’est arrêté',
  anotherPersonWhat:
    'Un autre onglet de ce navigateur a rejoint cette réunion sous un autre nom. Pour continuer ici comme avant, ouvrez de nouveau votre propre lien d’invitation. Le texte écrit ici et non enregistré peut encore être copié.',
  continueAsOther: 'Continuer sous l’autre nom',
};
