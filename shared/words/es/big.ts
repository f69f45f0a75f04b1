import type { LaterWords } from '../shape.ts';

export const big: LaterWords['big'] = {
  nothing: 'No se examina ningún tema',
  speaking: 'Tiene la palabra',
  nobody: 'Nadie tiene la palabra',
  next: 'A continuación',
  put: '¿Hay alguna objeción?',
  left: (seconds) => `${seconds} s`,
  over: 'se acabó el tiempo',
  answers: (option, count) => `${option}: ${count}`,
  more: (count) => `y ${count} más`,
  ofMinutes: (minutes) => `de ${minutes} min`,
  offline: 'Sin conexión: puede no estar al día',
};
