import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const nextMeeting: LaterWords['nextMeeting'] = {
  from: (title) => `Tomado de ${title}`,
  people: (count) =>
    count === 0
      ? 'No se espera de nuevo a nadie.'
      : counted(count, { one: 'Se espera de nuevo a # persona.', many: 'Se espera de nuevo a # de personas.', other: 'Se espera de nuevo a # personas.' }),
  actions: (count) =>
    count === 0
      ? 'No hay medidas pendientes.'
      : counted(count, { one: 'Hay # medida pendiente.', many: 'Hay # de medidas pendientes.', other: 'Hay # medidas pendientes.' }),
  items: 'Los temas pendientes figuran en el texto del orden del día. Modifíquelo o complételo.',
  noSource: (why) => `No se pudo leer la última reunión, así que no se rellenó nada. ${why}`,
};
