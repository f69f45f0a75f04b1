import { counting } from '../counting.ts';

const counted = counting('en');

/** The report as it is drafted, looked over and issued. */
export const reportView = {
  title: 'Summary Report',
  opening: 'Opening paragraph',
  closing: 'Closing paragraph',
  before: 'The report is the numbered minutes. Drafting starts once the call is closed. This is how it would read now.',
  write: 'Write',
  preview: 'Preview',
  review: 'Comments',
  changesSince: (issue: number) => `Word, with the changes since issue ${issue}`,
  archive: 'Everything (ZIP)',
  options: {
    headings: 'Headings by agenda item',
    actionsAnnex: 'Annex of agreed actions',
    participants: 'List of participants',
    agreements: 'Record of agreement',
    speakers: 'List of speakers',
    linksAsNotes: 'Links as footnotes',
    unForm: 'United Nations form',
    flush: 'Lines back to the margin',
  },
  symbol: 'Symbol',
  distribution: 'Distribution',
  distributions: { general: 'General', limited: 'Limited', restricted: 'Restricted' },
  optionsOf: 'Include',
  close: 'Close the call and draft the report',
  closeSure: 'Close the call? This finishes the current item and clears the queue. After that, only the Secretariat and the Chair can write.',
  closeDo: 'Close the call',
  issue: 'Publish the report',
  openComments: (count: number) => counted(count, { one: '# comment is not answered. ', other: '# comments are not answered. ' }),
  openUntil: (when: string) => `Comments are open until ${when} UTC. `,
  issueSure: (number: number) =>
    `Publish the report as issue ${number}? It is frozen as it reads now and gets an address of its own. Nobody can change it afterwards; a correction becomes a new issue.`,
  issueDo: 'Publish it',
  reopen: 'Reopen for a correction',
  issued: (number: number, when: string) => `Issue ${number} was published on ${when} UTC.`,
  publicAddress: 'Public page',
  copyAddress: 'Copy the address',
  downloads: 'Downloads',
  draftDownloads: 'Draft as a file',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Text', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  houseStyles: 'Word in your styles…',
  houseStylesHint: 'Word in your house’s styles: choose a document that has them',
  noHouseStyles: 'There are no styles of Word in this file that can be read. Save it as .docx and choose it again.',
  paragraphs: (paragraphs: number, notes: number) =>
    `${counted(paragraphs, { one: '# paragraph', other: '# paragraphs' })}, ${counted(notes, { one: '# footnote', other: '# footnotes' })}`,
  unsaved: 'Wait until everything is saved, then publish.',
  frame: 'The report as it will read',
  makeNext: 'Create the next meeting',
};
