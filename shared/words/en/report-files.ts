/** Why a file of a report is refused. */
export const reportFiles = {
  tooLong: 'This report is too long for this kind of document; use the page or the text instead.',
  noSuchIssue: 'since: there is no issue with this number; give the number of a published issue.',
  agendaLink: 'An agenda carries no link but the observers’.',
  noStyles: 'There are no styles of Word in this file that can be read. Save it as .docx and choose it again.',
  noLines: 'Only the PDF and the Word document can have line numbers: ask for one of them, with lines=1.',
  onlyWord: 'since: only report.docx and report.pdf show changes; use one of them, or leave since out.',
};
