import type { LaterWords } from '../shape.ts';

export const keys: LaterWords['keys'] = {
  title: 'Atajos',
  intro: 'Funcionan mientras no está escribiendo.',
  use: 'Cómo se pulsan',
  uses: { alone: 'Solos', alt: 'Con Alt pulsada', off: 'Desactivados: sin atajos' },
  withAlt: (key: string) => `Alt + ${key}`,
  kept: (text: string) => `El campo en el que escribía ya no está. Sus palabras: «${text}»`,
  copyKept: 'Copiar',
  list: {
    next: 'Iniciar el tema siguiente',
    give: 'Dar la palabra a quien sigue en la lista',
    end: 'Terminar la intervención',
    ask: 'Pedir la palabra, o retirar la petición',
    point: 'Plantear una cuestión de orden',
    hand: 'Añadir una mano levantada en la llamada',
    close: 'Cerrar o abrir la lista',
    put: 'Preguntar a la sala si hay objeciones',
    declare: 'Ir al resultado probable, para declararlo con Intro',
    object: 'Objetar, o desistir',
    floor: 'Pedir la palabra sobre lo que se somete a la sala, o desistir',
    support: 'Apoyar, o desistir',
    undo: 'Deshacer lo último hecho aquí',
    where: 'Ver cómo va la sesión, o volver a ella',
    help: 'Mostrar estos atajos',
  },
};
