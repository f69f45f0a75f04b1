import type { LaterWords } from '../shape.ts';

export const turn: LaterWords['turn'] = {
  asked: (place) => `Просьба о слове принята, место в очереди: ${place}.`,
  pointRaised: 'Выступление по порядку ведения передано Председателю.',
  withdrawn: 'Просьба отозвана.',
  removed: 'Ваша просьба убрана из очереди.',
  renamed: (change) => `Имя изменено: ${change}`,
  again: 'Попросить снова',
  ended: 'Ваше выступление окончено.',
  notNext: 'Следующее выступление теперь не ваше.',
  opened: 'Список ораторов открыт.',
  closed: 'Список ораторов закрыт.',
};
