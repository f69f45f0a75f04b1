import type { ServedWords } from '../shape.ts';

export const reportFiles: ServedWords['reportFiles'] = {
  tooLong: 'Ce compte rendu est trop long pour ce type de document ; prenez la page ou le texte.',
  noSuchIssue: 'since : il n’y a pas de publication portant ce numéro ; indiquez celui d’une publication existante.',
  agendaLink: 'Un ordre du jour ne porte que le lien des observateurs.',
  noStyles: 'Ce fichier ne contient pas de styles Word lisibles. Enregistrez-le au format .docx et choisissez-le à nouveau.',
  noLines: 'Seuls le PDF et le document Word peuvent avoir des lignes numérotées : demandez l’un des deux, avec lines=1.',
  onlyWord: 'since : seuls report.docx et report.pdf montrent les changements ; demandez l’un des deux, ou omettez since.',
};
