import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const review: LaterWords['review'] = {
  circulate: 'Distribuir para observaciones',
  extend: 'Cambiar el plazo',
  until: 'Observaciones hasta (su hora)',
  untilHint: (utc) => `Es decir, ${utc} UTC. Los miembros leen aquí el informe y hacen observaciones por párrafo.`,
  untilPast: 'Elija un momento futuro.',
  open: (when) => `Se reciben observaciones hasta el ${when} UTC.`,
  closed: (when) => `Se recibieron observaciones hasta el ${when} UTC.`,
  none: 'Todavía no hay observaciones.',
  comment: (paragraph) => `Observación sobre el párrafo ${paragraph}`,
  commentShort: 'Observación',
  text: 'Su observación',
  proposal: 'La redacción que propone',
  proposalHint: 'Cámbiela para que diga lo que debe; déjela como está si no propone ninguna.',
  send: 'Enviar la observación',
  withdraw: 'Retirar',
  by: (name, when) => `${name}, ${when} UTC`,
  proposed: 'Propuesta:',
  removed: 'suprimido: ',
  added: 'añadido: ',
  accept: 'Aceptar',
  partly: 'Aceptar en parte',
  decline: 'No aceptar',
  wording: 'Lo que dirá el párrafo',
  reason: 'Motivo',
  answer: 'Responder',
  outcomes: { accepted: 'Aceptada', partly: 'Aceptada en parte', declined: 'No aceptada' },
  gone: 'Sobre párrafos que ya no existen',
  beside: 'Observaciones y revisión junto al texto',
  openCount: (open, all) =>
    all === 0
      ? 'Todavía no hay observaciones'
      : open === 0
        ? counted(all, {
            one: 'La observación tiene respuesta',
            many: 'Las # de observaciones tienen respuesta',
            other: 'Las # observaciones tienen respuesta',
          })
        : `Sin respuesta: ${open} de ${counted(all, { one: '# observación', many: '# de observaciones', other: '# observaciones' })}`,
  previous: 'La observación anterior sin respuesta',
  next: 'La observación siguiente sin respuesta',
  onParagraph: (paragraph) => `Párrafo ${paragraph}`,
  answered: (name, outcome) => `${name}: ${outcome.toLowerCase()}`,
  mail: 'Pegar un correo',
  mailFrom: 'Quién lo envió',
  mailText: 'El correo',
  mailHint: 'Las líneas que empiezan por «párrafo 7:» se toman como observaciones sobre el párrafo 7.',
  mailFound: (count) =>
    counted(count, { one: 'Se entendió # observación', many: 'Se entendieron # de observaciones', other: 'Se entendieron # observaciones' }),
  mailRest: 'No se entendió, y no se añadió:',
  mailAdd: 'Añadirlas',
  table: 'Todas las observaciones en una tabla',
  reopen: 'Corregir el informe',
  reopenWhy: 'Qué hay que corregir, y por qué',
  reopenHint: 'Figurará en la próxima publicación. Lo ya publicado queda como está, en su dirección.',
  reopenDo: 'Reabrir para una corrección',
  cancel: 'Cancelar',
};
