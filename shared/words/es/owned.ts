import type { LaterWords } from '../shape.ts';

export const owned: LaterWords['owned'] = {
  title: 'Sus medidas',
  intro: (name) => `Medidas pendientes de ${name}. Sus respuestas llegan a la Secretaría.`,
  none: 'No hay medidas pendientes.',
  paragraph: 'Párrafo del informe',
  done: 'Cumplida',
  newDate: 'Nueva fecha propuesta',
  note: 'Nota',
  nothing: 'Indique que está cumplida, proponga una fecha o escriba una nota.',
  send: 'Enviar',
  sent: 'Enviado a la Secretaría.',
  until: (day) => `Este enlace es válido hasta el ${day}.`,
  byLink: (name) => `${name}, por enlace personal`,
  links: 'Enlaces personales de responsables',
  hint: 'Con este enlace la persona responsable ve y responde a sus medidas pendientes, y nada más.',
  whose: 'Responsable, como figura en las medidas',
  make: 'Crear un enlace personal',
  mail: 'Escribir un correo',
  mailSubject: 'Sus medidas pendientes',
  mailHow: 'Abra este enlace para ver sus medidas pendientes y responder. No hace falta cuenta ni instalación:',
  revokeSure: (name) => `¿Revocar el enlace personal de ${name}? No abrirá nada desde ese momento.`,
};
