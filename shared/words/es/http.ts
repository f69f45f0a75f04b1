import type { ServedWords } from '../shape.ts';

export const http: ServedWords['http'] = {
  'bad-request': 'Esto no se puede aceptar como está; corrija lo que se indica y envíelo de nuevo.',
  'bad-json': 'El cuerpo no es JSON; envíe un objeto JSON.',
  'no-report-file':
    'Este archivo no es un documento de Word de este informe que se pueda leer. Guárdelo como .docx y envíelo de nuevo, o pegue su texto como un correo.',
  'name-needed': 'Dé su nombre para entrar; solo los observadores pueden entrar sin él.',
  'unknown-organiser':
    'Para crear una reunión hace falta la clave de organización; el servidor la mostró en su primer arranque y la guarda en su carpeta de datos.',
  'no-session': 'No está, o ya no está, en esta reunión con este dispositivo; abra otra vez su enlace de invitación.',
  'not-permitted': 'Solo la Secretaría puede hacer esto.',
  'link-closed': 'Este enlace de invitación está cerrado por ahora a nuevas personas; pida a la Secretaría que lo abra de nuevo.',
  'no-link': 'El enlace de esta función está revocado; cree uno nuevo.',
  'unknown-metrics-token': 'Para leer /metrics hace falta el METRICS_TOKEN de este servidor como token Bearer.',
  'unknown-key': 'Este enlace de invitación no es válido, o ya no lo es; pida otro a la Secretaría.',
  'foreign-origin': 'Una página de otro sitio no puede pedir esto; abra la propia reunión.',
  'not-found': 'No hay nada en esta dirección; compruébela.',
  'unknown-meeting': 'No existe esa reunión; compruebe el enlace.',
  'not-issued': 'Aquí todavía no se ha publicado ningún informe; vuelva cuando la Secretaría lo haya publicado.',
  'wrong-method': 'Esta dirección no admite ese método; docs/API.md indica los que admite.',
  'meeting-full': 'La lista de esta reunión está completa; sígala sin nombre o diríjase a la Secretaría.',
  'already-named': 'Ya ha dado un nombre; pida a la Secretaría que lo corrija.',
  'too-large': 'Esto es demasiado grande; envíe menos de una vez.',
  'wrong-type': 'Envíe el cuerpo como application/json.',
  'too-fast': 'Demasiadas peticiones en poco tiempo; espere unos segundos e inténtelo de nuevo.',
  internal: 'Algo falló en el servidor y quedó escrito en su registro; inténtelo de nuevo.',
  'no-such-format': 'Este servidor no produce documentos de este tipo; use la página o el texto, o pida a quien lo administra que instale todos los paquetes.',
  'too-busy': 'Se están preparando demasiados documentos; inténtelo de nuevo en unos segundos.',
  'not-saved': 'El servidor no pudo escribir en su disco y no cambió nada; inténtelo de nuevo en un momento.',
  'meeting-failed': 'Una reunión terminó por un defecto y no se ha vuelto a cargar; mire el registro.',
  damaged: 'Una parte de la base de datos está dañada y no se puede leer; quien administra el servidor debe restaurar una copia de seguridad.',
  stopping: 'El servidor se está deteniendo; inténtelo de nuevo en un momento.',
};
