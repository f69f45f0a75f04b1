import type { ServedWords } from '../shape.ts';

export const publicArchive: ServedWords['publicArchive'] = {
  title: 'Reuniones e informes',
  coming: 'Próximas reuniones',
  reports: 'Informes publicados',
  noReports: 'Todavía no se ha publicado ningún informe.',
  cancelled: 'Cancelada',
  series: 'Series',
  all: 'Todas las reuniones',
  search: 'Buscar en los informes',
  find: 'Buscar',
  found: (q) => `Resultados de: ${q}`,
  nothing: 'Sin resultados. Pruebe con menos palabras o con otras.',
  superseded: 'Sustituida por una decisión posterior',
  older: 'Informes anteriores',
  feed: 'Canal de informes nuevos',
  calendar: 'Calendario',
  subscribe: 'Suscribirse al calendario',
};
