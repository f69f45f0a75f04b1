import type { LaterWords } from '../shape.ts';

export const following: LaterWords['following'] = {
  askedTab: 'Идёт опрос',
  following: 'Вы следуете за Председателем',
  follow: 'Следовать за Председателем',
  stay: 'Остаться здесь',
  moved: (item) => `Председатель перешёл к пункту: ${item}.`,
  over: 'Заседание закрыто.',
  toReport: 'Перейти к отчёту',
  goThere: 'Перейти',
  previous: 'Показать предыдущий пункт',
  next: 'Показать следующий пункт',
  copyLink: 'Скопировать ссылку на этот пункт',
  nowAt: (item) => `Сейчас: ${item}`,
  inCamera: 'Закрытое обсуждение',
  closed: 'Протокол читают только члены.',
};
