import type { LaterWords } from '../shape.ts';

export const undo: LaterWords['undo'] = {
  cancel: 'Cancelar',
  gave: (name) => `${name} tiene la palabra.`,
  ended: (name) => `La intervención de ${name} ha terminado.`,
  withdrew: 'Su petición está retirada.',
  tookOut: (name) => `${name} ya no está en la lista.`,
  finished: (item) => `«${item}» ha concluido.`,
  deferred: (item) => `«${item}» se ha aplazado.`,
  started: (item) => `Se examina «${item}».`,
  opened: 'La sesión está abierta.',
  adopted: 'El orden del día está aprobado.',
  closed: 'La sesión está levantada.',
  reopen: 'Reanudar la sesión',
  toCall: 'Ir a la sesión',
  overtaken: {
    item: (item) => `Alguien se adelantó: ahora se examina «${item}».`,
    noItem: 'Alguien se adelantó: ahora no se examina ningún tema.',
    speaking: (name) => `Alguien se adelantó: ahora tiene la palabra ${name}.`,
    next: (name) => `La lista ha cambiado: ahora sigue ${name}.`,
    empty: 'La lista ha cambiado: ahora no espera nadie.',
  },
};
