import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'M’avertir par un son, une vibration ou une notification quand vient mon tour, ou quand la salle est consultée',
  rules: 'Règles de la liste',
  pointRaised: (name) => `Motion d’ordre : ${name}.`,
  timeIsUpFor: (name) => `Le temps de ${name} est écoulé.`,
  yourTimeIsUp: 'Votre temps est écoulé ; veuillez conclure.',
};
