import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const floorLead: LaterWords['floorLead'] = {
  close: 'Cerrar la lista',
  open: 'Abrir la lista',
  giveNext: 'Dar la palabra a quien sigue',
  limit: 'Límite de tiempo',
  noLimit: 'Sin límite',
  minutes: (count) => counted(count, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
  precedence: 'Precedencia',
  precedences: { members: 'Miembros', observers: 'Observadores', none: 'Ninguna: por orden de petición' },
  restore: (count) =>
    counted(count, { one: 'Recuperar la petición borrada', many: 'Recuperar las # de peticiones borradas', other: 'Recuperar las # peticiones borradas' }),
  add: 'Añadir una mano levantada',
  addHint: 'Parte del nombre y después Intro; con Mayús recibe la palabra enseguida.',
  addPlaceholder: '¿Quién levantó la mano?',
  addNew: (name) => `Añadir a ${name}, que no está en la lista`,
  added: (name) => `${name} está en la lista.`,
  console: {
    title: 'Estado de la sesión',
    item: 'En curso',
    noItem: 'No se examina ningún tema',
    next: 'Tema siguiente',
    noNext: 'No queda ninguno',
    speaking: 'Tiene la palabra',
    upNext: 'Palabra siguiente',
    nobody: 'Nadie',
    points: 'Cuestiones de orden',
    aob: 'Otros asuntos en espera',
    key: (key) => `Tecla: ${key}`,
  },
};
