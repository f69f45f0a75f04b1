import type { ServedWords } from '../shape.ts';

export const archive: ServedWords['archive'] = {
  usage: 'Indique el archivo: npm run import -- <file.zip> …. Se guarda en la carpeta de datos que señala DATA_DIR.',
  noFile: (file) => `No se puede leer ${file}. Indique la ruta de un archivo que un servidor haya entregado como archive.zip.`,
  noZip: 'No es un archivo ZIP, o le falta una parte. Descárguelo de nuevo.',
  missing: (name) => `El archivo no contiene ${name}: no es de una reunión, o se le ha quitado una parte.`,
  unreadable: (name) => `No se puede leer ${name} del archivo: es de otra versión, o se ha modificado.`,
  changed: (name) => `${name} ya no es como era al crear el archivo. Descárguelo de nuevo.`,
  tooLarge: (name) => `${name} ocupa en el archivo más que cualquier reunión.`,
  line: (number) => `Línea ${number} de log.jsonl`,
  taken: (meeting) => `La reunión ${meeting} o una de sus invitaciones ya está en esta carpeta de datos y no se ha modificado.`,
  done: (meeting, rows, issues) =>
    `La reunión ${meeting} se ha restaurado. Filas del registro: ${rows}; publicaciones del informe: ${issues}. Sus invitaciones también la abren aquí; hay que entrar de nuevo.`,
  all: (kept, refused) => `Archivos restaurados: ${kept}. Rechazados: ${refused}.`,
};
