import type { FirstWords } from '../shape.ts';

export const agenda: FirstWords['agenda'] = {
  title: 'Повестка дня',
  statuses: {
    proposed: 'Предложен',
    pending: 'Предстоит',
    current: 'Сейчас',
    done: 'Завершён',
    deferred: 'Отложен',
    declined: 'Отклонён',
    withdrawn: 'Снят',
  },
  section: 'Прочие вопросы',
  empty: 'Пунктов пока нет. Их вносит Секретариат в разделе «Подготовка».',
  adopted: (time) => `Утверждена в ${time} UTC`,
  adopt: 'Утвердить повестку дня',
  sum: (sum, duration) => `Запланировано: ${sum} из ${duration}`,
  sumOver: (sum, duration) => `Запланировано: ${sum}, больше чем ${duration}`,
  projected: (time) => `Окончание около ${time} UTC`,
  spent: (spent) => `Прошло: ${spent}`,
  spentOf: (spent, budget) => `${spent} из ${budget}`,
  spentUntil: (spent, budget, time) => `${spent} из ${budget}, до ${time} UTC`,
  overBudget: (over) => `сверх времени: ${over}`,
  presenter: (name) => `Представляет: ${name}`,
  documents: 'Документы',
  propose: 'Предложить пункт',
};
