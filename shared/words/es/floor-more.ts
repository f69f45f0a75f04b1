import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'Avisarme con un sonido, una vibración o una notificación cuando me toque, o cuando se consulte a la sala',
  rules: 'Reglas de la lista',
  pointRaised: (name) => `Cuestión de orden: ${name}.`,
  timeIsUpFor: (name) => `Se acabó el tiempo de ${name}.`,
  yourTimeIsUp: 'Se acabó su tiempo; le rogamos que concluya.',
};
