import type { LaterWords } from '../shape.ts';

export const notTaken: LaterWords['notTaken'] = {
  refused: {
    forbidden: 'Vous ne pouvez plus écrire ici : la réunion a avancé, ou votre rôle a changé.',
    unauthorised: 'Votre session dans cette réunion a pris fin. Ouvrez de nouveau votre lien d’invitation pour revenir.',
    unknownMeeting: 'Cette réunion n’existe plus ici.',
    tooLarge:
      'Le procès-verbal de cette réunion est plein : aucun texte ne peut plus y être enregistré. Ce qui a été enregistré peut encore être lu et supprimé.',
    other: 'Le serveur a mis fin à la connexion et n’accepte plus rien de cette page.',
  },
  kept: 'Ceci a été écrit ici et n’a pas pu être enregistré. Le texte est gardé dans ce navigateur : copiez-le avant de le supprimer.',
  lost: 'Quelqu’un a supprimé, coupé ou joint à un autre le paragraphe où vous écriviez, sans avoir vu ces mots. Copiez-les avant de les jeter.',
  copy: 'Copier',
  copied: 'Copié',
  reload: 'Recharger la page',
  forget: 'Supprimer',
};
