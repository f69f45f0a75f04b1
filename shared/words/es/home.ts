import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const count = counting('es');

export const home: LaterWords['home'] = {
  title: 'Reuniones',
  needKey: '¿Organiza reuniones aquí? Pegue la clave de organización. El servidor la mostró la primera vez que se inició y la guarda en su carpeta de datos.',
  key: 'Clave de organización',
  signOn: 'Iniciar sesión con su organización',
  open: 'Abrir',
  search: 'Buscar reuniones',
  searchHint: 'Por título, órgano, serie, número o nombre.',
  series: 'Serie',
  allSeries: 'Todas las series',
  make: 'Nueva reunión',
  makeNext: (series) => `Próxima reunión de la serie ${series}`,
  groups: {
    live: 'En curso',
    coming: 'Próximas',
    drafting: 'Informe por redactar',
    comments: 'Abiertas a observaciones',
    issued: 'Informe publicado',
    deleted: 'Eliminadas',
  },
  counted: (meetings) => count(meetings, { one: '# reunión', many: '# de reuniones', other: '# reuniones' }),
  none: 'Todavía no hay reuniones. Cree la primera.',
  noneMatch: 'Ninguna reunión coincide.',
  all: 'Mostrar todas',
  more: 'Mostrar más',
  reading: (meetings) => count(meetings, { one: 'Falta por leer # reunión.', many: 'Faltan por leer # de reuniones.', other: 'Faltan por leer # reuniones.' }),
  again: 'Intentar de nuevo',
  chair: (name) => `Presidencia: ${name}`,
  waits: {
    agenda: (_, days) =>
      count(days, {
        one: 'Orden del día sin distribuir, queda # día',
        many: 'Orden del día sin distribuir, quedan # de días',
        other: 'Orden del día sin distribuir, quedan # días',
      }),
    opening: (_, days) => count(days, { one: 'Sin abrir, # día de retraso', many: 'Sin abrir, # de días de retraso', other: 'Sin abrir, # días de retraso' }),
    aob: (proposals) =>
      count(proposals, {
        one: '# propuesta para otros asuntos',
        many: '# de propuestas para otros asuntos',
        other: '# propuestas para otros asuntos',
      }),
    report: (_, days) => count(days, { one: 'Sin informe tras # día', many: 'Sin informe tras # de días', other: 'Sin informe tras # días' }),
    comments: (comments) =>
      count(comments, { one: '# observación sin respuesta', many: '# de observaciones sin respuesta', other: '# observaciones sin respuesta' }),
    'comments-over': (_, days) =>
      count(days, { one: 'Observaciones cerradas hace # día', many: 'Observaciones cerradas hace # de días', other: 'Observaciones cerradas hace # días' }),
  },
  actionsFor: (title) => `Qué hacer con: ${title}`,
  links: 'Enlaces de invitación',
  next: 'Crear la próxima reunión',
  archive: 'Descargar todo (ZIP)',
  report: 'Informe público',
  listings: { issued: 'Pública al publicarse el informe', coming: 'Pública ya, como próxima', unlisted: 'Nunca pública' },
  delete: 'Eliminar',
  deleteTitle: '¿Eliminar esta reunión?',
  deleteText: 'Desaparece de inmediato para todo el mundo, también su informe público. Puede recuperarla aquí durante 14 días. Después ya no será posible.',
  archiveFirst: 'Descargar antes todo (ZIP)',
  typeTitle: (title) => `Escriba el título para eliminarla: ${title}`,
  deleted: (title) => `${title}: eliminada.`,
  restore: 'Recuperar',
  restored: (title) => `${title}: de nuevo en la lista.`,
};
