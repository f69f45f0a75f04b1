// The tables of the index. It is made from the logs: another version of them is not migrated but made again.
export const indexVersion = 7;

/** The order of the register: open actions that are due, the earliest first, so that overdue ones lead; other open actions; then the rest. */
const isOpen = "register.status IN ('open', 'carried')";
export const registerPlace = `CASE WHEN ${isOpen} AND register.due IS NOT NULL THEN 0 WHEN ${isOpen} THEN 1 ELSE 2 END`;
export const registerDue = `CASE WHEN ${isOpen} THEN register.due END`;
const inIndex = (expression: string): string => expression.replaceAll('register.', '');

export const indexTables = `
  CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    rewritings INTEGER NOT NULL,
    deleted_at INTEGER,
    starts_at INTEGER NOT NULL,
    phase TEXT NOT NULL,
    series TEXT,
    number TEXT,
    words TEXT NOT NULL,
    card TEXT NOT NULL
  ) STRICT;
  CREATE INDEX meetings_by_time ON meetings (starts_at, id);
  CREATE INDEX meetings_by_phase ON meetings (phase, starts_at, id);
  CREATE INDEX meetings_by_series ON meetings (series, starts_at, id);

  CREATE TABLE public (
    meeting TEXT PRIMARY KEY,
    series TEXT,
    starts_at INTEGER NOT NULL,
    issued_at INTEGER,
    entry TEXT NOT NULL
  ) STRICT;
  CREATE INDEX public_by_time ON public (starts_at, meeting);
  CREATE INDEX public_by_series ON public (series, starts_at, meeting);

  CREATE TABLE approvals (
    meeting TEXT PRIMARY KEY,
    approved TEXT NOT NULL,
    place TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX approvals_by_approved ON approvals (approved, at);

  CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    meeting TEXT NOT NULL,
    public INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX passages_of_meeting ON passages (meeting);
  CREATE VIRTUAL TABLE found USING fts5 (words, content = '', contentless_delete = 1, prefix = '2 3 4');

  CREATE TABLE register (
    meeting TEXT NOT NULL,
    public INTEGER NOT NULL,
    origin TEXT NOT NULL,
    series TEXT,
    starts_at INTEGER NOT NULL,
    status TEXT,
    owners TEXT NOT NULL,
    due TEXT,
    text TEXT NOT NULL,
    words TEXT NOT NULL,
    block TEXT NOT NULL,
    paragraph INTEGER,
    row TEXT NOT NULL
  ) STRICT;
  CREATE INDEX register_of_meeting ON register (meeting);
  CREATE INDEX register_in_order ON register (public, (${inIndex(registerPlace)}), (${inIndex(registerDue)}), starts_at DESC);
  CREATE INDEX register_by_origin ON register (origin, text, starts_at, meeting);

  CREATE TABLE superseding (
    meeting TEXT NOT NULL,
    public INTEGER NOT NULL,
    block TEXT NOT NULL,
    named TEXT NOT NULL
  ) STRICT;
  CREATE INDEX superseding_of_meeting ON superseding (meeting);
  CREATE TABLE said_superseded (
    meeting TEXT NOT NULL,
    block TEXT NOT NULL,
    by_meeting TEXT,
    by_block TEXT,
    PRIMARY KEY (meeting, block)
  ) STRICT;
  CREATE TABLE superseded (
    public INTEGER NOT NULL,
    meeting TEXT NOT NULL,
    block TEXT NOT NULL,
    by_row INTEGER NOT NULL,
    PRIMARY KEY (public, meeting, block)
  ) STRICT;
`;
