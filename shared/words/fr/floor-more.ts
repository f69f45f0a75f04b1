import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'M’avertir par un son, une vibration ou une notification quand vient mon tour, ou quand la salle est consultée',
  rules: 'Règles de la liste',
  pointRaised: (name) => `Motion d’ordre : ${name}.`,
  timeIsUpFor: (name) => `Le temps de ${name} est écoulé.`,
  yourTimeIsUp: 'Votre temps est écoulé ; veuillez conclure.',
  up: 'Monter',
  down: 'Descendre',
  first: 'Placer en tête',
  remove: 'Retirer de la liste',
  kind: 'De quoi s’agit-il ?',
  topic: 'À quel sujet ?',
  personal: 'À titre personnel',
  save: 'Enregistrer',
  topicHint: 'Quelques mots, si vous le souhaitez.',
  giveLastWord: 'Donner le dernier mot',
  haveItTab: 'Vous avez la parole',
  nextTab: 'Votre tour approche',
  nextTold: 'Vous êtes le prochain nom sur la liste.',
  askRoom: 'Consulter la salle',
  times: 'Temps de parole',
};
