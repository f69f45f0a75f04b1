import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('ru');

export const leaving: LaterWords['leaving'] = {
  title: 'В очереди есть желающие выступить',
  body: (count, item) =>
    `${counted(count, { one: 'В очереди # человек.', few: 'В очереди # человека.', many: 'В очереди # человек.', other: 'В очереди # человека.' })} Что делать с очередью при переходе от пункта: ${item}?`,
  carry: 'Сохранить очередь',
  carryHint: 'Все ждут дальше в том же порядке.',
  clear: 'Очистить очередь',
  clearHint: 'Слово придётся просить заново; очередь можно вернуть.',
  stay: 'Остаться на этом пункте',
};

export const proposing: LaterWords['proposing'] = {
  itemMinutes: (count) => `${count} мин`,
  title: 'Предложить пункт в раздел «Прочие вопросы»',
  what: 'Название',
  why: 'Почему его следует рассмотреть',
  whyHint: 'Это видят все. Другие могут поддержать предложение; решает Председатель.',
  minutes: 'Сколько нужно минут',
  send: 'Предложить',
  sent: 'Ваше предложение передано Председателю.',
  noTitle: 'Укажите название.',
  badMinutes: 'Укажите целое число минут от 1 до 1440 или оставьте поле пустым.',
  declineTitle: (item) => `Отклонить «${item}»`,
  declineWhy: 'Причина (необязательно)',
};

export const naming: LaterWords['naming'] = {
  title: 'Назовите себя, пожалуйста',
  intro: 'Ваше имя в очереди видят все.',
  name: 'Имя',
  affiliation: 'Организация',
  affiliationHint: 'Можно не указывать.',
  send: 'Попросить слова',
  missing: 'Укажите своё имя.',
};
