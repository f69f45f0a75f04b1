import type { ServedWords } from '../shape.ts';

export const start: ServedWords['start'] = {
  ready: (address) => `Rapporteur está listo en ${address}`,
  firstLink: (link, file) => `Crear una reunión (este enlace solo se muestra ahora; su clave se guarda en ${file}):\n  ${link}`,
  laterLink: (address, file) => `Cree una reunión en ${address} con la clave de organización que está en ${file}`,
  givenKey: (address) => `Cree una reunión en ${address} con la clave de organización que da ORGANISER_KEY`,
  stopping: 'Deteniendo: se avisa a quienes están conectados y se escribe lo que falta…',
  portTaken: (port) => `El puerto ${port} está ocupado. Detenga el programa que lo usa, o elija otro con PORT.`,
  portForbidden: (port) => `Este usuario no puede escuchar en el puerto ${port}. Elija uno a partir de 1024 con PORT.`,
  hostUnknown: (host) => `Esta máquina no tiene la dirección ${host}. Ponga HOST en 127.0.0.1, o en 0.0.0.0 para toda la red.`,
  folderInUse: (folder) => `Otro Rapporteur usa la carpeta de datos ${folder}. Deténgalo primero, o elija otra carpeta con DATA_DIR.`,
  storeClosed: (file, why) => `No se puede abrir la base de datos ${file}: ${why}. Puede que el disco esté lleno o que este usuario no pueda escribir en ella.`,
  storeDamaged: (file: string, why: string) => `La base de datos ${file} está dañada: ${why}. Restáurela a partir de una copia de seguridad.`,
  nodeTooOld: (version) => `Esto es Node ${version}; el servidor necesita la versión 24 o una posterior. Arránquelo con npm start, que trae la suya.`,
};
