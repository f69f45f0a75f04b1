import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const people: LaterWords['people'] = {
  title: 'Asistencia',
  groupBy: 'Agrupar por',
  byStatus: 'Asistencia',
  byRole: 'Función',
  byGroup: 'Grupo',
  noGroup: 'Sin grupo',
  byRegion: 'Región',
  noRegion: 'Sin región',
  picture: 'Miembros en la sala',
  places: { here: 'Aquí', phone: 'Por teléfono', apologies: 'Con excusa', away: 'No están' },
  inRoom: (there, listed) => (listed === 0 ? 'nadie en la lista' : `${there} de ${listed}`),
  nobodyFrom: (names) => `Sin representación: ${names}`,
  correctOwn: 'Corregir mis datos',
  correctOwnTitle: 'Corregir mis datos',
  correctOwnIntro: 'Así figura en la lista de participantes. La asistencia que registró esta página no cambia.',
  corrected: 'Sus datos están corregidos.',
  you: 'usted',
  statuses: { here: 'Aquí ahora', 'was-here': 'Estuvieron aquí', apologies: 'Con excusa', phone: 'Por teléfono', absent: 'No están' },
  count: (count) => counted(count, { one: '# persona', many: '# de personas', other: '# personas' }),
  watching: (count) =>
    counted(count, {
      one: 'Otra persona sigue la reunión sin nombre.',
      many: '# de personas más siguen la reunión sin nombre.',
      other: '# personas más siguen la reunión sin nombre.',
    }),
  nobody: 'Todavía no figura nadie.',
  name: 'Nombre',
  affiliation: 'Organización',
  status: 'Asistencia',
  fromTo: (from, to) => `de ${from} a ${to} UTC`,
  since: (from) => `desde las ${from} UTC`,
  present: (duration) => `${duration} en total`,
  find: 'Buscar a una persona',
  note: 'Anotar a una persona',
  noteTitle: 'Anotar a quien no se puede contar aquí',
  noteIntro: 'Para excusas, personas solo por teléfono y personas que asistieron sin esta página.',
  removeShort: 'Quitar',
  remove: (name) => `Quitar a ${name} de la lista`,
  removeSure: (name) =>
    `¿Quitar a ${name} de la lista? Sus solicitudes salen de la cola y esta persona queda fuera de la reunión; puede volver con su invitación.`,
  correctShort: 'Corregir',
  correct: (name) => `Corregir: ${name}`,
  correctTitle: (name) => `Corregir los datos de ${name}`,
  noteStatuses: { present: 'Asistió', apologies: 'Excusó su ausencia', phone: 'Solo por teléfono', absent: 'No asistió' },
  save: 'Guardar',
  missing: 'Escriba un nombre.',
  noted: (name) => `Anotado: ${name}.`,
};
