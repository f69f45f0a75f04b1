import { counting } from '../counting.ts';
import type { ServedWords } from '../shape.ts';

const counted = counting('ru');

export const agendaMail: ServedWords['agendaMail'] = {
  name: 'Повестка дня',
  draftName: 'Проект повестки дня',
  minutes: (count) => counted(count, { one: '(# минута)', few: '(# минуты)', many: '(# минут)', other: '(# минуты)' }),
  presenter: (name) => `Представляет: ${name}`,
  when: (date, from, to) => `${date}, ${from} - ${to} UTC`,
  aob: 'Прочие вопросы',
  join: (url) => `Подключиться к заседанию: ${url}`,
  follow: (url: string) => `Следить за повесткой дня, выступлениями и протоколом: ${url}`,
  place: (place) => `Место: ${place}`,
  chair: (name) => `Председатель: ${name}`,
  focus: (focus) => `Главная тема: ${focus}`,
  sum: (sum, duration) => `Пункты занимают ${sum} из ${duration} минут.`,
  document: (title, url) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text) => `Срок: ${text}`,
  actionOwner: (owner) => `Исполнитель: ${owner}`,
};
