import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Ce compte rendu est trop long pour ce type de document ; prenez la page ou le texte.',
  noSuchIssue: 'since : il n’y a pas de publication portant ce numéro ; indiquez celui d’une publication existante.',
  agendaLink: 'Un ordre du jour ne porte que le lien d’observation.',
  noFile: 'Choisissez un fichier.',
  fileKind: 'Ce type de fichier n’est pas accepté. Choisissez un PDF, un document Word (.docx) sans macros ou une image.',
  filesFull: 'Les fichiers de cette réunion dépasseraient 64 Mo. Retirez-en un, ou donnez plutôt un lien.',
  filesMany: 'Ce point a déjà 20 documents. Retirez-en un d’abord.',
  filesOver: 'Le compte rendu est publié : ses documents ne changent plus.',
  noStyles: 'Ce fichier ne contient pas de styles Word lisibles. Enregistrez-le au format .docx et choisissez-le à nouveau.',
  noLines: 'Seuls le PDF et le document Word peuvent avoir des lignes numérotées : demandez l’un des deux, avec lines=1.',
  onlyWord: 'since : seuls report.docx et report.pdf montrent les changements ; demandez l’un des deux, ou omettez since.',
};
