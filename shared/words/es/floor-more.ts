import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'Avisarme con un sonido, una vibración o una notificación cuando me toque, o cuando se consulte a la sala',
  rules: 'Reglas de la lista',
  pointRaised: (name) => `Cuestión de orden: ${name}.`,
  timeIsUpFor: (name) => `Se acabó el tiempo de ${name}.`,
  yourTimeIsUp: 'Se acabó su tiempo; le rogamos que concluya.',
  up: 'Subir',
  down: 'Bajar',
  first: 'Poner en primer lugar',
  remove: 'Quitar de la lista',
  kind: '¿Qué es?',
  topic: '¿Sobre qué?',
  personal: 'A título personal',
  save: 'Guardar',
  topicHint: 'Unas palabras, si lo desea.',
  giveLastWord: 'Dar la última palabra',
  haveItTab: 'Tiene usted la palabra',
  nextTab: 'Le toca a continuación',
  nextTold: 'Su intervención es la siguiente.',
  askRoom: 'Consultar a la sala',
  times: 'Tiempo de uso de la palabra',
};
