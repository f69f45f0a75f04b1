import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Este informe es demasiado largo para un documento de este tipo; use la página o el texto.',
  noSuchIssue: 'since: no hay ninguna publicación con ese número; indique el de una que se haya publicado.',
  agendaLink: 'Un orden del día solo lleva el enlace de observación.',
  noFile: 'Elija un archivo.',
  fileKind: 'Este tipo de archivo no se acepta. Elija un PDF, un documento de Word (.docx) sin macros o una imagen.',
  filesFull: 'Los archivos de esta reunión superarían los 64 MB. Quite uno o ponga un enlace.',
  filesMany: 'Este tema ya tiene 20 documentos. Quite uno primero.',
  filesOver: 'El informe está publicado: sus documentos ya no cambian.',
  noStyles: 'Este archivo no contiene estilos de Word que se puedan leer. Guárdelo como .docx y elíjalo de nuevo.',
  noLines: 'Solo el PDF y el documento de Word pueden llevar líneas numeradas: pida uno de los dos, con lines=1.',
  onlyWord: 'since: solo report.docx y report.pdf muestran los cambios; pida uno de los dos, o quite since.',
};
