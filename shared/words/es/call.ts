import { counting } from '../counting.ts';
import type { FirstWords } from '../shape.ts';

const counted = counting('es');

export const call: FirstWords['call'] = {
  loading: 'Abriendo la reunión…',
  requestUnanswered: 'El servidor no respondió. Compruebe la conexión e inténtelo de nuevo.',
  views: { call: 'Sesión', where: 'Hasta ahora', register: 'Registro', people: 'Asistencia', timeline: 'Cronología', report: 'Informe', setup: 'Preparación' },
  viewsLabel: 'Vistas de la reunión',
  panes: { agenda: 'Orden del día', minutes: 'Acta', floor: 'Palabra', more: 'Más' },
  viewFailed: 'No se pudo cargar esta parte de la página. Compruebe la conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  seriesNumber: (series, number) => [series, number && `núm. ${number}`].filter(Boolean).join(', '),
  utc: 'UTC',
  utcLong: 'Tiempo universal coordinado',
  localTime: 'su hora',
  startsAt: (when) => `Comienza: ${when} UTC`,
  elapsed: (duration) => `Transcurrido: ${duration}`,
  endsAbout: (time) => `termina hacia las ${time} UTC`,
  closed: (duration) => `Duración: ${duration}`,
  here: (count) => counted(count, { one: '# persona presente', many: '# de personas presentes', other: '# personas presentes' }),
  hereAndWatching: (here, watching) =>
    `${counted(here, { one: '# persona presente', many: '# de personas presentes', other: '# personas presentes' })}, sin nombre: ${watching}`,
  joinVoice: 'Conectarse a la llamada',
  connection: { connecting: 'Conectando…', online: 'Con conexión', offline: 'Sin conexión: reconectando', ended: 'Terminada' },
  nothingToShow: 'El orden del día todavía no tiene temas.',
  close: 'Cerrar',
};
