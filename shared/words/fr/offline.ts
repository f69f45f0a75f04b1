import type { LaterWords } from '../shape.ts';

export const offline: LaterWords['offline'] = {
  unsent: 'Vous êtes hors ligne : rien n’a été envoyé, et rien ne le sera automatiquement. Réessayez une fois la connexion rétablie.',
  unanswered: 'Le serveur n’a pas répondu : on ignore si cela a été fait. Regardez la page avant de réessayer.',
  lost: 'La connexion est perdue. L’affichage n’est peut-être pas à jour ; ce que vous écrivez est gardé, puis envoyé.',
  notConnected: 'Pas de connexion.',
  seen: (ago, when) => `Voici la réunion telle que cet appareil l’a vue pour la dernière fois, ${ago} (${when}).`,
  kept: 'Ce que vous écrivez est conservé et sera envoyé dès le retour de la connexion.',
  cannotOpen: 'Le serveur ne peut pas ouvrir cette réunion pour le moment. Cette page réessaie d’elle-même.',
  byRequests: 'Ce réseau bloque la connexion en direct. Le procès-verbal est rechargé toutes les quelques secondes.',
  noWriting: 'Vous pourrez écrire dès que la connexion fonctionnera.',
  onDevice: 'Réunions sur cet appareil',
  seenAgo: (ago) => `vue ${ago}`,
  translated: 'Votre navigateur a traduit cette page, et ce qui change peut ne plus s’afficher. Affichez l’original ou choisissez une langue dans l’en-tête.',
};
