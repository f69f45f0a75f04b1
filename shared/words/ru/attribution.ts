import type { LaterWords } from '../shape.ts';

export const attribution: LaterWords['attribution'] = {
  toggle: 'Кто и когда это написал (Alt+F9)',
  title: 'Кто и когда написал каждый абзац',
  by: (names) => `Текст: ${names}.`,
  proposed: 'Предложено сервером.',
  changed: (names) => `Предложено сервером; изменения: ${names}.`,
  intoCall: (length, time) => `Впервые написано через ${length} после открытия, в ${time} UTC.`,
  atClock: (time) => `Впервые написано: ${time} UTC.`,
  lastIntoCall: (length, time) => `Последнее изменение через ${length} после открытия, в ${time} UTC.`,
  lastAtClock: (time) => `Последнее изменение: ${time} UTC.`,
  server: 'Сервер',
  someone: 'Кто-то',
  close: 'Закрыть',
  shown: 'Показано, кто написал каждый абзац.',
  hidden: 'Больше не показано, кто написал каждый абзац.',
  choose: 'Нажмите на абзац, чтобы узнать, кто и когда его написал.',
  unknown: 'Об этом абзаце пока ничего не известно.',
  notLoaded: 'Не удалось загрузить сведения об авторах. Попытка повторяется.',
};
