import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'Звать меня звуком, вибрацией или уведомлением, когда подходит моя очередь или идёт опрос',
  rules: 'Правила очереди',
  pointRaised: (name) => `По порядку ведения заседания: ${name}.`,
  timeIsUpFor: (name) => `Время истекло: ${name}.`,
  yourTimeIsUp: 'Ваше время истекло; пожалуйста, завершайте.',
};
