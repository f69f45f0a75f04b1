import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const share: LaterWords['share'] = {
  title: 'Enlaces de invitación',
  menu: 'Compartir los enlaces',
  hint: 'Cualquier persona que tenga un enlace puede entrar con esa función.',
  unknown: 'Este enlace no se puede mostrar aquí. Sustitúyalo para obtener uno que sí se pueda mostrar.',
  copyAll: 'Copiar todos los enlaces',
  line: (role, link) => `${role}: ${link}`,
  qr: 'Código QR',
  qrFor: (role) => `Código QR del enlace: ${role}`,
  mail: 'Texto del correo',
  mailFor: (role) => `Texto del correo con el enlace: ${role}`,
  mailOpen: 'Abrir en el programa de correo',
  mailCopy: 'Copiar el texto',
  mailSubject: (title) => `Invitación: ${title}`,
  mailWhen: (when) => `${when} UTC`,
  mailAs: {
    secretariat: 'Se le invita a participar como Secretaría.',
    chair: 'Se le invita a presidir la reunión.',
    member: 'Se le invita a participar como miembro.',
    observer: 'Se le invita a observar la reunión.',
  },
  mailHow: 'Abra este enlace para entrar. No hace falta cuenta ni instalación:',
  mailOwn: 'Le rogamos que no reenvíe este enlace.',
  replace: 'Sustituir',
  replaceFor: (role) => `Sustituir el enlace: ${role}`,
  replaceTitle: 'Sustituir el enlace',
  replaceSure: (role, joined) =>
    `El enlace (${role}) deja de funcionar de inmediato, dondequiera que se haya enviado. ${joined === 0 ? 'Nadie ha entrado todavía por él.' : counted(joined, { one: '# persona ha entrado por él y se queda.', many: '# de personas han entrado por él y se quedan.', other: '# personas han entrado por él y se quedan.' })}`,
  since: (when, joined) =>
    `Creado el ${when} UTC. ${joined === 0 ? 'Nadie ha entrado por él.' : counted(joined, { one: '# persona ha entrado por él.', many: '# de personas han entrado por él.', other: '# personas han entrado por él.' })}`,
  revoked: 'Revocado: nadie entra por él.',
  revoke: 'Revocar',
  revokeFor: (role) => `Revocar el enlace: ${role}`,
  revokeSure: (role) => `¿Revocar el enlace (${role})? Todas las personas que entraron por él salen de la reunión.`,
  closed: 'Está cerrado a nuevas personas; quienes están dentro se quedan.',
  close: 'Cerrar a nuevas personas',
  closeFor: (role) => `Cerrar a nuevas personas el enlace (${role})`,
  open: 'Abrir de nuevo',
  openFor: (role) => `Abrir de nuevo el enlace (${role})`,
};
