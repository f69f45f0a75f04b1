/** Messages on the operator's terminal for PostgreSQL, in English alone. */
export const database = {
  closed: (why: string) => `The database that DATABASE_URL names cannot be opened: ${why}. Start PostgreSQL, or correct the address.`,
  behind: 'The tables of the database that DATABASE_URL names are missing or of an older version. Run npm run migrate first.',
  newer: 'The tables of the database that DATABASE_URL names are of a newer version of this program. Start that version.',
  inUse: 'Another Rapporteur is running on the database that DATABASE_URL names. Stop it first, or give both of them the same BUS_URL.',
  noBus: (why: string) => `The NATS server that BUS_URL names does not answer: ${why}. Start it, or correct the address.`,
  importUsage: 'Say which data folder: npm run import -- --from-sqlite <folder>. Its meetings go to the PostgreSQL database that DATABASE_URL names.',
  noFile: (file: string) => `There is no database ${file}. Name the data folder of a server.`,
  otherVersion: (file: string) =>
    `The database ${file} was written by another version of this program. Start and stop this version on it once, then try again.`,
  notImported: (why: string) => `The import stopped: ${why}. Run it again: it goes on where it was.`,
  imported: (moved: number, there: number) => `Meetings moved: ${moved}. There already: ${there}.`,
  different: (meeting: string) => `The meeting ${meeting} has other rows in PostgreSQL and was left as it is.`,
  reindexed: (count: number) => `The index of all meetings is made again. Meetings: ${count}.`,
  noUrl: 'Set DATABASE_URL to the PostgreSQL database, as a user who may make tables in it.',
  migrated: (count: number) => `The tables are up to date. Steps done: ${count}.`,
  granted: (role: string) => `The role ${role} may use them; it can only add to the log and the issues.`,
};
