import type { LaterWords } from '../shape.ts';

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `Перенесено из: ${title}`,
  people: (count) => (count === 0 ? 'Повторно никто не ожидается.' : `Ожидаются снова, человек: ${count}.`),
  actions: (count) => (count === 0 ? 'Открытых поручений нет.' : `Открытых поручений: ${count}.`),
  items: 'Перенесённые пункты внесены в текст повестки дня. Измените или дополните его.',
  noSource: (why) => `Не удалось прочитать прошлое заседание, поэтому ничего не заполнено. ${why}`,
};
