import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Este informe es demasiado largo para un documento de este tipo; use la página o el texto.',
  noSuchIssue: 'since: no hay ninguna publicación con ese número; indique el de una que se haya publicado.',
  agendaLink: 'Un orden del día solo lleva el enlace de los observadores.',
  noLines: 'Solo el PDF y el documento de Word pueden llevar líneas numeradas: pida uno de los dos.',
  onlyWord: 'since: solo report.docx muestra los cambios; pida ese archivo, o quite since.',
};
