import type { LaterWords } from '../shape.ts';

export const offline: LaterWords['offline'] = {
  unsent: 'No hay conexión, así que esto no se envió ni se enviará solo. Inténtelo otra vez cuando vuelva la conexión.',
  unanswered: 'El servidor no respondió, así que no se sabe si se hizo. Mire la página antes de intentarlo de nuevo.',
  lost: 'Se perdió la conexión. Lo que ve puede no estar al día; lo que escriba se guarda y se envía cuando vuelva la conexión.',
  notConnected: 'Sin conexión.',
  seen: (ago, when) => `Esta es la reunión tal como la vio este dispositivo por última vez, ${ago} (${when}).`,
  kept: 'Lo que escriba se conserva y se enviará cuando vuelva la conexión.',
  cannotOpen: 'El servidor no puede abrir esta reunión en este momento. Esta página lo vuelve a intentar por sí sola.',
  byRequests: 'Esta red bloquea la conexión en directo. El acta se vuelve a cargar cada pocos segundos.',
  noWriting: 'Podrá escribir cuando funcione la conexión.',
  onDevice: 'Reuniones en este dispositivo',
  seenAgo: (ago) => `vista ${ago}`,
  translated: 'Su navegador ha traducido esta página y los cambios podrían no mostrarse. Vuelva al original o elija un idioma en el encabezado.',
};
