// Makes the tables and brings them up to date, once, however many ask at the same time.
import pg from 'pg';
import { connect } from './connect.ts';
import { WrongSchema } from './postgres-store.ts';
import { grants, migrations } from './schema.ts';

/** The key of the advisory lock: the same number in every version. */
const lock = 7_204_118;

/** The roles that use the tables already: they get what is new. */
const granted = `SELECT DISTINCT grantee FROM information_schema.role_table_grants
  WHERE table_schema = current_schema() AND table_name = 'meetings' AND privilege_type = 'INSERT' AND grantee NOT IN (current_user, 'PUBLIC')`;

/** Runs the migrations that are missing, and lets a role use the tables. Resolves with how many it ran. Rejects with WrongSchema where a newer program made them. */
export async function migrate(url: string, role?: string): Promise<number> {
  const client = await connect(url, { application_name: 'rapporteur migrate' });
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await client.query('CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())');
    const done = Number((await client.query('SELECT count(*) AS done FROM migrations')).rows[0].done);
    if (done > migrations.length) throw new WrongSchema(done);
    for (const [index, text] of migrations.entries()) {
      if (index < done) continue;
      await client.query(text);
      await client.query('INSERT INTO migrations (number) VALUES ($1)', [index + 1]);
    }
    const roles = new Set(role === undefined ? [] : [role]);
    for (const { grantee } of (await client.query(granted)).rows) roles.add(grantee);
    for (const each of roles) await client.query(grants(pg.escapeIdentifier(each)));
    await client.query('COMMIT');
    return migrations.length - done;
  } finally {
    await client.end();
  }
}
