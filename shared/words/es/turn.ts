import type { LaterWords } from '../shape.ts';

export const turn: LaterWords['turn'] = {
  asked: (place) => `Palabra pedida, lugar ${place} en la lista.`,
  pointRaised: 'Cuestión de orden enviada a la Presidencia.',
  withdrawn: 'Petición retirada.',
  removed: 'Su petición se quitó de la lista.',
  renamed: (change) => `Nombre cambiado: ${change}`,
  again: 'Pedir de nuevo',
  ended: 'Su intervención ha terminado.',
  notNext: 'Ya no le toca a continuación.',
  opened: 'Lista abierta.',
  closed: 'Lista cerrada.',
};
