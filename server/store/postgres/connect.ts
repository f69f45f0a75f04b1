// A connection to PostgreSQL, where the address may name a primary and its standbys.
import pg from 'pg';
import { eachAddress } from '../../addresses.ts';

export type ConnectOptions = Omit<pg.ClientConfig, 'connectionString'>;

async function open(url: string, options: ConnectOptions, isChosen: (client: pg.Client) => Promise<boolean>): Promise<pg.Client> {
  const client = new pg.Client({ ...options, connectionString: url });
  // Until it has its own listener, an error rejects what is under way.
  client.on('error', () => {});
  try {
    await client.connect();
    if (await isChosen(client)) return client;
    throw new Error('it is a standby');
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

const takesWrites = async (client: pg.Client): Promise<boolean> => (await client.query('SHOW transaction_read_only')).rows[0]?.transaction_read_only === 'off';

/** Of several servers, the one that takes writes. All are asked at once: one that is gone costs no time. Rejects where none does. */
export async function connect(url: string, options: ConnectOptions): Promise<pg.Client> {
  const addresses = eachAddress(url);
  if (addresses.length === 1) return open(url, options, async () => true);
  const opening = addresses.map((each) => open(each, options, takesWrites));
  const chosen = await Promise.any(opening).catch((error: AggregateError) => {
    throw new Error(`none of ${addresses.length} servers takes writes: ${error.errors.map((each: Error) => each.message).join('; ')}`);
  });
  for (const each of opening) void each.then((client) => (client === chosen ? undefined : client.end())).catch(() => undefined);
  return chosen;
}
