/** What is said of the archive of a meeting, on the terminal of whoever imports one. */
export const archive = {
  usage: 'Say which archive: npm run import -- <file.zip>. It goes into the data folder that DATA_DIR names.',
  noFile: (file: string) => `${file} cannot be read. Give the path of an archive that a server gave out as archive.zip.`,
  noZip: 'This is no ZIP archive, or a part of it is missing. Download it again.',
  missing: (name: string) => `The archive has no ${name}: it is none of a meeting, or a part of it was taken out.`,
  unreadable: (name: string) => `${name} of the archive cannot be read: it is of another version, or it was changed.`,
  changed: (name: string) => `${name} of the archive is not what it was when it was made. Download it again.`,
  tooLarge: (name: string) => `${name} of the archive is larger than any meeting.`,
  line: (number: number) => `Line ${number} of log.jsonl`,
  taken: (meeting: string) => `The meeting ${meeting} or one of its invitations is in this data folder already, and was left as it is.`,
  done: (meeting: string, rows: number, issues: number) =>
    `The meeting ${meeting} is restored: ${rows} rows of its log, ${issues} issues of its report. Its invitations open it here too; everyone joins anew.`,
};
