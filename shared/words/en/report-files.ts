/** Why a comparison of reports is refused. */
export const reportFiles = {
  noSuchIssue: 'since: there is no issue of this number; give the number of an issue that was published.',
  onlyWord: 'since: only report.docx tells what changed; ask for that, or leave since out.',
};
