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
  // The version of the messages between processes on the bus.
  'ALTER TABLE processes ADD COLUMN wire integer NOT NULL DEFAULT 1',
  `
  ALTER TABLE meetings ADD COLUMN rewritings bigint NOT NULL DEFAULT 0;

  -- A line for each time that a log was rewritten, which the role of the servers can read and not change.
  CREATE TABLE rewritings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meeting text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    by text NOT NULL DEFAULT session_user,
    rows_before bigint NOT NULL,
    rows_after bigint NOT NULL,
    hash_before text NOT NULL,
    hash_after text NOT NULL
  );

  CREATE FUNCTION hash_of_log(meeting_id text) RETURNS text LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    SELECT encode(sha256(coalesce(string_agg(sha256(payload), ''::bytea ORDER BY seq), ''::bytea)), 'hex') FROM log WHERE meeting = meeting_id
  $$;

  -- The one way in which a log is rewritten: all of it, by whoever has read its last row, and with a line that says so.
  CREATE FUNCTION rewrite_meeting(
    meeting_id text, at_epoch bigint, at_next bigint, kinds smallint[], payloads bytea[], actors text[], times bigint[],
    hashes text[], participants text[], roles text[], persons text[], session_keys text[], made bigint[], ended bigint[]
  ) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  DECLARE before text; BEGIN
    PERFORM 1 FROM meetings WHERE id = meeting_id AND epoch = at_epoch AND next_seq = at_next FOR UPDATE;
    IF NOT FOUND THEN RETURN false; END IF;
    before := hash_of_log(meeting_id);
    DELETE FROM log WHERE meeting = meeting_id;
    DELETE FROM snapshots WHERE meeting = meeting_id;
    DELETE FROM sessions WHERE meeting = meeting_id;
    INSERT INTO log (meeting, seq, epoch, kind, payload, actor, at)
      SELECT meeting_id, r.n, at_epoch + 1, r.kind, r.payload, r.actor, r.at
      FROM unnest(kinds, payloads, actors, times) WITH ORDINALITY AS r(kind, payload, actor, at, n);
    INSERT INTO sessions (hash, meeting, participant_id, role, person, key, created_at, ended_at)
      SELECT s.hash, meeting_id, s.participant_id, s.role, s.person, s.key, s.created_at, s.ended_at
      FROM unnest(hashes, participants, roles, persons, session_keys, made, ended)
        AS s(hash, participant_id, role, person, key, created_at, ended_at);
    UPDATE meetings SET epoch = at_epoch + 1, next_seq = cardinality(kinds) + 1, rewritings = rewritings + 1 WHERE id = meeting_id;
    INSERT INTO rewritings (meeting, rows_before, rows_after, hash_before, hash_after)
      VALUES (meeting_id, at_next - 1, cardinality(kinds), before, hash_of_log(meeting_id));
    RETURN true;
  END $$;
  REVOKE ALL ON FUNCTION hash_of_log(text) FROM PUBLIC;
  REVOKE ALL ON FUNCTION rewrite_meeting(text, bigint, bigint, smallint[], bytea[], text[], bigint[], text[], text[], text[], text[], text[], bigint[], bigint[])
    FROM PUBLIC;
  `,
  `
  CREATE TABLE attachments (meeting text NOT NULL, kind text NOT NULL, id text COLLATE "C" NOT NULL, content bytea NOT NULL, PRIMARY KEY (meeting, kind, id));

  CREATE OR REPLACE FUNCTION remove_meeting(meeting_id text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$ BEGIN
    PERFORM 1 FROM meetings WHERE id = meeting_id AND deleted_at IS NOT NULL FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    DELETE FROM log WHERE meeting = meeting_id;
    DELETE FROM snapshots WHERE meeting = meeting_id;
    DELETE FROM keys WHERE meeting = meeting_id;
    DELETE FROM sessions WHERE meeting = meeting_id;
    DELETE FROM issues WHERE meeting = meeting_id;
    DELETE FROM attachments WHERE meeting = meeting_id;
    DELETE FROM meetings WHERE id = meeting_id;
  END $$;
  `,
];

/** The rights of a server: it may only append to the log and the issues. Two functions do more, each within its own rules. */
export const grants = (role: string): string => `
  GRANT SELECT ON migrations TO ${role};
  GRANT SELECT, INSERT ON log, issues TO ${role};
  GRANT SELECT, INSERT, UPDATE ON meetings, snapshots, keys, sessions, probe TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON records, attachments, processes TO ${role};
  GRANT SELECT ON rewritings TO ${role};
  GRANT EXECUTE ON FUNCTION remove_meeting(text), rewrite_meeting TO ${role};
`;
