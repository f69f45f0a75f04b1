/** Why a file of a report is refused. */
export const reportFiles = {
  tooLong: 'This report is too long for this kind of document; use the page or the text instead.',
  noSuchIssue: 'since: there is no issue with this number; give the number of a published issue.',
  agendaLink: 'An agenda can carry only the observers’ link.',
  noFile: 'Choose a file.',
  fileKind: 'This kind of file is not accepted. Choose a PDF, a Word document (.docx) without macros, or an image.',
  filesFull: 'The files of this meeting would be more than 64 MB. Remove one, or link to it instead.',
  filesMany: 'This item has 20 documents already. Remove one first.',
  filesOver: 'The report is issued: its documents do not change.',
  noStyles: 'No Word styles can be read in this file. Save it as .docx and choose it again.',
  noLines: 'Only the PDF and the Word document can have line numbers: ask for one of them, with lines=1.',
  onlyWord: 'since: only report.docx and report.pdf show changes; use one of them, or leave since out.',
};
