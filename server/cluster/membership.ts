// The processes that are there. Each renews a row, and holds a lock that PostgreSQL gives back the moment the process dies.
import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Log } from '../rooms/ports.ts';
import { DatabaseLine } from '../store/postgres/line.ts';
import type { DatabaseTime } from './database-time.ts';
import { Deaths, leaseMs, type Sign } from './deaths.ts';
import { sql } from './statements.ts';
import { wireVersion } from './tunnel-messages.ts';

export interface MembershipOptions {
  url: string;
  log: Log;
  /** Learns PostgreSQL's time with each look. */
  time: DatabaseTime;
  /** This process has this id from now on. Called again after the others considered it dead: then it owns nothing any more. */
  become: (id: string) => Promise<void>;
  /** A process is gone. */
  gone: (id: string) => void;
}

interface SeenMember extends Sign {
  draining: boolean;
  wire: number;
  /** PostgreSQL's milliseconds since 1970. */
  now: number;
}

const renewMs = 1000;
const lookMs = 100;
/** A process without a renewal for so long doubts itself. */
const doubtMs = 3000;
const patience = 2000;

export class Membership {
  readonly #options: MembershipOptions;
  /** Holds the lock: nothing else goes over it. */
  readonly #beacon: DatabaseLine;
  readonly #line: DatabaseLine;
  #members = new Map<string, SeenMember>();
  readonly #deaths = new Deaths();
  #me = { id: '', beacon: 0 };
  #holder: Client | undefined;
  /** The connection of the last look. */
  #looker: Client | undefined;
  #renewedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(options: MembershipOptions) {
    this.#options = options;
    this.#beacon = new DatabaseLine({ url: options.url, patience });
    this.#line = new DatabaseLine({ url: options.url, patience });
  }

  get id(): string {
    return this.#me.id;
  }

  get size(): number {
    return this.#members.size;
  }

  /** Whether this process has shown lately that it lives. */
  get isSure(): boolean {
    return performance.now() - this.#renewedAt < doubtMs;
  }

  /** Whether PostgreSQL answered the last question. */
  get hearsDatabase(): boolean {
    return this.#deaths.isUnbroken;
  }

  /** Whether a process of an older version is still there: it keeps its meetings until it stops, and this one cannot reach them. */
  get seesOlder(): boolean {
    return [...this.#members.values()].some(({ wire }) => wire < wireVersion);
  }

  /** Undefined where there is no such process, as far as is known here. */
  find(id: string): { draining: boolean; wire: number } | undefined {
    return this.#members.get(id);
  }

  /** Rejects where PostgreSQL does not answer. */
  async join(): Promise<void> {
    await this.#become();
    await this.#look();
    this.#again();
  }

  /** Before anything goes by the time. Rejects where PostgreSQL does not answer. */
  async learnTime(): Promise<void> {
    const askedAt = performance.now();
    const [row] = await this.#ask('time');
    this.#options.time.heard(row?.now as number, askedAt, performance.now());
  }

  /** Tells the others that this process gives its meetings away. */
  async drain(): Promise<void> {
    await this.#ask('drain', this.#me.id).catch(() => undefined);
  }

  /** Gives everything away, and goes. */
  async leave(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#ask('leave', this.#me.id).catch((error: unknown) =>
      this.#options.log.warn({ error: String(error) }, 'the meetings of this process are taken over once its lease has ended'),
    );
    await Promise.all([this.#line.close(), this.#beacon.close()]);
  }

  async #become(): Promise<void> {
    const id = randomBytes(9).toString('base64url');
    const [row] = await this.#ask('join', id, leaseMs, wireVersion);
    this.#me = { id, beacon: row?.beacon as number };
    this.#holder = undefined;
    await this.#keepLit();
    this.#renewedAt = performance.now();
    await this.#options.become(id);
  }

  /** One timer: a process that hangs neither renews nor looks. */
  #again(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(async () => {
      try {
        if (performance.now() - this.#renewedAt >= renewMs) await this.#renew();
        await this.#look();
      } catch (error) {
        if (this.#deaths.isUnbroken) this.#options.log.warn({ error: String(error) }, 'PostgreSQL does not tell which processes there are');
        this.#deaths.broke();
      }
      this.#again();
    }, lookMs);
  }

  async #renew(): Promise<void> {
    const rows = await this.#ask('renew', this.#me.id, leaseMs);
    if (rows.length === 0 && !this.#stopped) {
      this.#options.log.warn({ process: this.#me.id }, 'the others considered this process dead: it gives up its meetings and joins again');
      return this.#become();
    }
    await this.#keepLit();
    this.#renewedAt = performance.now();
  }

  /** Takes the lock on each new connection, and notices where the connection is gone. */
  #keepLit(): Promise<void> {
    return this.#beacon.use(async (client) => {
      if (client === this.#holder) await client.query('SELECT 1');
      else await client.query(sql.light, [this.#me.beacon]);
      this.#holder = client;
    });
  }

  async #look(): Promise<void> {
    const askedAt = performance.now();
    const { seen, looker } = await this.#line.use(async (client) => {
      const { rows } = await client.query<SeenMember>({ name: 'look', text: sql.look });
      return { seen: rows, looker: client };
    });
    if (seen[0]) this.#options.time.heard(seen[0].now, askedAt, performance.now());
    // PostgreSQL may have restarted between two looks.
    if (looker !== this.#looker) this.#deaths.broke();
    this.#looker = looker;
    const buried = new Set<string>();
    const others = seen.filter(({ id }) => id !== this.#me.id);
    for (const id of this.#deaths.among(others, performance.now())) if (await this.#bury(id)) buried.add(id);
    const before = this.#members;
    // Processes found dead in this look are removed now, not at the next one.
    this.#members = new Map(seen.filter(({ id }) => !buried.has(id)).map((one) => [one.id, one]));
    for (const id of before.keys()) if (!this.#members.has(id)) this.#options.gone(id);
  }

  /** Whether it is dead: another process may have removed it first. */
  async #bury(id: string): Promise<boolean> {
    const buried = await this.#ask('bury', id);
    if (buried.length > 0) this.#options.log.warn({ process: id }, 'a process is dead: its meetings are taken over as they are asked for');
    return buried.length > 0;
  }

  async #ask(name: keyof typeof sql, ...values: unknown[]): Promise<Record<string, unknown>[]> {
    return this.#line.use(async (client) => (await client.query({ name, text: sql[name], values })).rows);
  }
}
