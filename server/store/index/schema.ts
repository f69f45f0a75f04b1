// The tables of the index. It is made from the logs: another version of them is not migrated but made again.
export const indexVersion = 1;

export const indexTables = `
  CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    deleted_at INTEGER,
    starts_at INTEGER NOT NULL,
    phase TEXT NOT NULL,
    series TEXT,
    words TEXT NOT NULL,
    card TEXT NOT NULL
  ) STRICT;
  CREATE INDEX meetings_by_time ON meetings (starts_at, id);
  CREATE INDEX meetings_by_phase ON meetings (phase, starts_at, id);
  CREATE INDEX meetings_by_series ON meetings (series, starts_at, id);
`;
