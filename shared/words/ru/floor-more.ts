import type { LaterWords } from '../shape.ts';

export const floorMore: LaterWords['floorMore'] = {
  sound: 'Звать меня звуком, вибрацией или уведомлением, когда подходит моя очередь или идёт опрос',
  rules: 'Правила очереди',
  pointRaised: (name) => `По порядку ведения заседания: ${name}.`,
  timeIsUpFor: (name) => `Время истекло: ${name}.`,
  yourTimeIsUp: 'Ваше время истекло; пожалуйста, завершайте.',
  up: 'Выше',
  down: 'Ниже',
  first: 'Поставить первым',
  remove: 'Убрать из очереди',
  kind: 'Что это?',
  topic: 'О чём?',
  personal: 'В личном качестве',
  save: 'Сохранить',
  topicHint: 'Несколько слов, если хотите.',
  giveLastWord: 'Дать заключительное слово',
  haveItTab: 'Вам слово',
  nextTab: 'Вы следующие',
  nextTold: 'Следующее выступление — ваше.',
  askRoom: 'Опрос участников',
  times: 'Время выступлений',
};
