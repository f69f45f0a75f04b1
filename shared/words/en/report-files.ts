/** Why a file of a report is refused. */
export const reportFiles = {
  tooLong: 'This report is too long for a document of this kind; take the page or the text instead.',
  noSuchIssue: 'since: there is no issue of this number; give the number of an issue that was published.',
  agendaLink: 'An agenda carries no link but the observers’.',
  noLines: 'Only the PDF and the Word document can have line numbers: ask for one of them, with lines=1.',
  onlyWord: 'since: only report.docx tells what changed; ask for that, or leave since out.',
};
