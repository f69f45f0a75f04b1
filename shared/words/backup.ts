/** Messages about backups, on the terminal of whoever makes or restores one: in English, as the log is. */
export const backup = {
  usage: 'Say where to put the backup: npm run backup -- <file.db>. It is a copy of the data folder that DATA_DIR names; the server may run.',
  restoreUsage: 'Say which backup: npm run restore -- <file.db>. It goes into the data folder that DATA_DIR names.',
  exists: (file: string) => `${file} is there already. Name another file, or move that one away.`,
  noDatabase: (file: string) => `There is no database ${file} to copy. Set DATA_DIR to the folder of the server.`,
  failed: (why: string) => `The backup was not made: ${why}.`,
  noBackup: (file: string, why: string) => `${file} cannot be restored: ${why}.`,
  damaged: (file: string, problems: string) => `${file} is damaged (${problems}). Take another backup.`,
  unreadable: (file: string, meetings: string) => `In ${file} these meetings cannot be opened: ${meetings}. Take another backup.`,
  occupied: (file: string) => `${file} is there already. Stop the server and move its database away, with the files beside it that begin with the same name.`,
  made: (file: string, meetings: number) => `${file} is a backup. Meetings in it, each of which opens: ${meetings}. The organiser's key is not in it.`,
  restored: (file: string, meetings: number) => `${file} is restored. Meetings in it, each of which opens: ${meetings}. Start the server.`,
};
