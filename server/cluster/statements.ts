// The processes present, and the meetings they own. Times are PostgreSQL's clock alone; each statement is one round trip.

/** The first half of the keys of the beacons: advisory locks that a process holds for as long as its connection lasts. */
const beacons = 7_204_119;

export const sql = {
  join: "INSERT INTO processes (id, alive_until, wire) VALUES ($1, clock_timestamp() + $2 * interval '1 ms', $3) RETURNING beacon",
  light: `SELECT pg_advisory_lock(${beacons}, $1)`,
  renew: "UPDATE processes SET alive_until = clock_timestamp() + $2 * interval '1 ms' WHERE id = $1 RETURNING id",
  drain: 'UPDATE processes SET draining = true WHERE id = $1',
  leave: 'WITH left_to_others AS (UPDATE meetings SET owner = NULL WHERE owner = $1) DELETE FROM processes WHERE id = $1',
  look: `
    SELECT id, draining, wire, extract(epoch FROM clock_timestamp())::float8 * 1000 AS now, alive_until < clock_timestamp() AS late, NOT EXISTS (
      SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
      WHERE l.locktype = 'advisory' AND l.classid::bigint = ${beacons} AND l.objid::bigint = processes.beacon AND l.granted) AS dark
    FROM processes`,
  time: 'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now',
  bury: `DELETE FROM processes WHERE id = $1 AND (alive_until < clock_timestamp() OR pg_try_advisory_xact_lock(${beacons}, beacon)) RETURNING id`,
  ownerOf: 'SELECT owner FROM meetings WHERE id = $1 AND deleted_at IS NULL',
  /** The epoch goes up with the owner: the former owner can no longer write. */
  claim: `
    UPDATE meetings SET epoch = epoch + 1, owner = $2 WHERE id = $1 AND deleted_at IS NULL
      AND (owner IS NULL OR NOT EXISTS (SELECT 1 FROM processes WHERE processes.id = meetings.owner))
      AND EXISTS (SELECT 1 FROM processes WHERE processes.id = $2 AND NOT draining)
    RETURNING epoch`,
} as const;
