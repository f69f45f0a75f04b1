// The tables in PostgreSQL, by migrations that are only ever added to. The table `migrations` says how many a database has.
export const migrations: readonly string[] = [
  `
  CREATE TABLE meetings (
    id text COLLATE "C" PRIMARY KEY,
    epoch bigint NOT NULL,
    next_seq bigint NOT NULL,
    deleted_at bigint
  ) WITH (fillfactor = 50);

  CREATE TABLE log (
    meeting text NOT NULL,
    seq bigint NOT NULL,
    epoch bigint NOT NULL,
    kind smallint NOT NULL CHECK (kind IN (1, 2)),
    payload bytea NOT NULL,
    actor text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (meeting, seq)
  ) PARTITION BY HASH (meeting);
  DO $$ BEGIN
    FOR part IN 0..15 LOOP
      EXECUTE format('CREATE TABLE log_%s PARTITION OF log FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
    END LOOP;
  END $$;
  CREATE INDEX log_events ON log (meeting, seq) WHERE kind = 1;

  CREATE TABLE snapshots (meeting text PRIMARY KEY, seq bigint NOT NULL, minutes bytea NOT NULL);

  CREATE TABLE keys (
    hash text PRIMARY KEY,
    meeting text NOT NULL,
    role text NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint,
    closed_at bigint,
    ended_at bigint
  );
  CREATE INDEX keys_of_meeting ON keys (meeting);

  CREATE TABLE sessions (
    hash text PRIMARY KEY,
    meeting text NOT NULL,
    participant_id text NOT NULL,
    role text NOT NULL,
    person text NOT NULL,
    key text NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint
  );
  CREATE INDEX sessions_of_meeting ON sessions (meeting);

  CREATE TABLE issues (
    meeting text NOT NULL,
    number integer NOT NULL,
    record text NOT NULL,
    hash text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (meeting, number)
  );

  CREATE TABLE records (kind text NOT NULL, id text COLLATE "C" NOT NULL, json text NOT NULL, PRIMARY KEY (kind, id));

  -- The one way in which anything leaves the log: a whole meeting that is deleted.
  CREATE FUNCTION remove_meeting(meeting_id text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$ BEGIN
    PERFORM 1 FROM meetings WHERE id = meeting_id AND deleted_at IS NOT NULL FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    DELETE FROM log WHERE meeting = meeting_id;
    DELETE FROM snapshots WHERE meeting = meeting_id;
    DELETE FROM keys WHERE meeting = meeting_id;
    DELETE FROM sessions WHERE meeting = meeting_id;
    DELETE FROM issues WHERE meeting = meeting_id;
    DELETE FROM meetings WHERE id = meeting_id;
  END $$;
  REVOKE ALL ON FUNCTION remove_meeting(text) FROM PUBLIC;

  CREATE TABLE probe (id integer PRIMARY KEY CHECK (id = 1), at bigint NOT NULL);
  `,
  `
  CREATE TABLE processes (
    id text PRIMARY KEY,
    beacon integer GENERATED ALWAYS AS IDENTITY UNIQUE,
    draining boolean NOT NULL DEFAULT false,
    alive_until timestamptz NOT NULL
  );
  ALTER TABLE meetings ADD COLUMN owner text;
  CREATE INDEX meetings_of_owner ON meetings (owner) WHERE owner IS NOT NULL;
  `,
  'ALTER TABLE keys ADD COLUMN sealed text',
  // The version of what processes say to each other over the bus.
  'ALTER TABLE processes ADD COLUMN wire integer NOT NULL DEFAULT 1',
];

/** The rights of a server: it may only add to the log and the issues. */
export const grants = (role: string): string => `
  GRANT SELECT ON migrations TO ${role};
  GRANT SELECT, INSERT ON log, issues TO ${role};
  GRANT SELECT, INSERT, UPDATE ON meetings, snapshots, keys, sessions, probe TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON records, processes TO ${role};
  GRANT EXECUTE ON FUNCTION remove_meeting(text) TO ${role};
`;
