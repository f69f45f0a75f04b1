import { counting } from '../counting.ts';
import type { LaterWords } from '../shape.ts';

const counted = counting('es');

export const reportView: LaterWords['reportView'] = {
  title: 'Informe resumido',
  opening: 'Párrafo inicial',
  closing: 'Párrafo final',
  before: 'El informe es el acta, numerada. Se redacta una vez levantada la sesión; así se leería ahora.',
  write: 'Escribir',
  preview: 'Vista previa',
  review: 'Observaciones',
  changesSince: (issue) => `Word, con los cambios desde la publicación núm. ${issue}`,
  archive: 'Todo (ZIP)',
  options: {
    headings: 'Encabezados por tema',
    actionsAnnex: 'Anexo de medidas acordadas',
    participants: 'Lista de participantes',
    agreements: 'Constancia de los acuerdos',
    speakers: 'Lista de oradores',
    linksAsNotes: 'Enlaces en notas',
    unForm: 'Forma de las Naciones Unidas',
    flush: 'Líneas hasta el margen',
  },
  symbol: 'Signatura',
  distribution: 'Distribución',
  distributions: { general: 'General', limited: 'Limitada', restricted: 'Reservada' },
  optionsOf: 'El informe contiene',
  close: 'Levantar la sesión y redactar el informe',
  closeSure: '¿Levantar la sesión? El tema en curso concluye, la lista se vacía y desde entonces solo escriben la Secretaría y la Presidencia.',
  closeDo: 'Levantar la sesión',
  issue: 'Publicar el informe',
  openComments: (count) =>
    counted(count, { one: '# observación sin respuesta. ', many: '# de observaciones sin respuesta. ', other: '# observaciones sin respuesta. ' }),
  openUntil: (when) => `Se reciben observaciones hasta el ${when} UTC. `,
  issueSure: (number) =>
    `¿Publicar el informe con el núm. ${number}? Queda fijado como se lee ahora y es público en su propia dirección. Después nadie puede cambiarlo; una corrección es una nueva publicación.`,
  issueDo: 'Publicar',
  reopen: 'Corregir: volver a la redacción',
  issued: (number, when) => `Publicación núm. ${number}: ${when} UTC.`,
  publicAddress: 'Página pública',
  copyAddress: 'Copiar la dirección',
  downloads: 'Descargas',
  draftDownloads: 'El proyecto en un archivo',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Texto', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  houseStyles: 'Estilos de Word…',
  houseStylesHint: 'Elija un documento de Word: los archivos Word del informe tomarán sus estilos desde ahora',
  houseStylesOf: 'Estilos de Word:',
  noMoreHouseStyles: 'Quitar los estilos de Word',
  noHouseStyles: 'Este archivo no contiene estilos de Word que se puedan leer. Guárdelo como .docx y elíjalo de nuevo.',
  paragraphs: (paragraphs, notes) =>
    `${counted(paragraphs, { one: '# párrafo', many: '# de párrafos', other: '# párrafos' })}, ${counted(notes, { one: '# nota', many: '# de notas', other: '# notas' })}`,
  unsaved: 'Espere a que todo esté guardado y después publique.',
  frame: 'El informe como se leerá',
  makeNext: 'Crear la reunión siguiente',
};
