/** Messages of `npm run import`. */
export const archive = {
  usage: 'Say which archive: npm run import -- <file.zip> …. It goes into the data folder that DATA_DIR names.',
  noFile: (file: string) => `${file} cannot be read. Give the path of an archive.zip that was downloaded from a server.`,
  noZip: 'This is not a ZIP archive, or a part of it is missing. Download it again.',
  missing: (name: string) => `The archive has no ${name}: it is not a meeting archive, or a part of it was removed.`,
  unreadable: (name: string) => `${name} in the archive cannot be read: it comes from another version, or it was changed.`,
  changed: (name: string) => `${name} in the archive was changed after it was made. Download it again.`,
  tooLarge: (name: string) => `${name} of the archive is larger than any meeting.`,
  line: (number: number) => `Line ${number} of log.jsonl`,
  taken: (meeting: string) => `The meeting ${meeting} or one of its invitations is in this data folder already, and was left as it is.`,
  done: (meeting: string, rows: number, issues: number) =>
    `The meeting ${meeting} is restored: ${rows} rows of its log, ${issues} issues of its report. Its invitations open it here too; everyone has to join again.`,
  all: (kept: number, refused: number) => `Archives restored: ${kept}. Refused: ${refused}.`,
};
