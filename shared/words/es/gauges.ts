import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const gauges: LaterWords['gauges'] = {
  title: 'Parecer de la sala',
  csv: 'Respuestas en una tabla (CSV)',
  asked: (time, people) => `${time} UTC, ${counted(people, { one: '# respuesta', many: '# de respuestas', other: '# respuestas' })}`,
  anonymous: 'anónima',
  lost: 'El servidor se detuvo antes del cierre: se perdieron las respuestas.',
  share: (count, percent) => `${count}, ${percent} %`,
};
