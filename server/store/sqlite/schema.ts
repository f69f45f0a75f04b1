// The tables, by migrations that are only ever added to. `PRAGMA user_version` says how many a file has.
export const migrations: readonly string[] = [
  `
  CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    next_seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE log (
    meeting TEXT NOT NULL REFERENCES meetings (id),
    seq INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'update')),
    payload BLOB NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (meeting, seq)
  ) STRICT;

  CREATE TABLE snapshots (
    meeting TEXT PRIMARY KEY REFERENCES meetings (id),
    seq INTEGER NOT NULL,
    minutes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE keys (
    hash TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meetings (id),
    role TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_of_meeting ON keys (meeting);

  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meetings (id),
    participant_id TEXT NOT NULL,
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_of_meeting ON sessions (meeting);

  CREATE TABLE issues (
    meeting TEXT NOT NULL REFERENCES meetings (id),
    number INTEGER NOT NULL,
    record TEXT NOT NULL,
    hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (meeting, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT;
  `,
  `
  ALTER TABLE keys ADD COLUMN closed_at INTEGER;
  ALTER TABLE keys ADD COLUMN ended_at INTEGER;
  `,
  `
  ALTER TABLE meetings ADD COLUMN deleted_at INTEGER;

  CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  `,
  'ALTER TABLE keys ADD COLUMN sealed TEXT',
  'ALTER TABLE meetings ADD COLUMN rewritings INTEGER NOT NULL DEFAULT 0',
  `
  CREATE TABLE attachments (
    meeting TEXT NOT NULL REFERENCES meetings (id),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (meeting, kind, id)
  ) STRICT;
  `,
];
