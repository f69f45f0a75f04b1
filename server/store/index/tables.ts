// The index on the connection of its thread.
import type { DatabaseSync } from 'node:sqlite';
import type { Phase } from '../../../shared/meeting/model/phase.ts';
import { transaction } from '../sqlite/database.ts';
import { contentsOf } from './contents.ts';
import { forget, keep } from './keep.ts';
import type {
  FoundRow,
  IndexedMeeting,
  IndexReads,
  IndexSource,
  IndexWrites,
  MeetingCounts,
  MeetingFilter,
  MeetingPage,
  PassageHit,
  PublicPage,
  RegisterFilter,
  SaidSuperseded,
  SearchLimits,
} from './meeting-index.ts';
import { conditionOf, pageOf } from './meetings-sql.ts';
import { published, registered, search } from './queries.ts';
import { findSuperseded, saySuperseded, supersededIn } from './superseded.ts';

export class IndexTables implements IndexReads, IndexWrites {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async known(): Promise<Pick<IndexedMeeting, 'id' | 'seq' | 'rewritings' | 'deletedAt'>[]> {
    return this.#database
      .prepare('SELECT id, seq, rewritings, deleted_at FROM meetings')
      .all()
      .map(({ id, seq, rewritings, deleted_at }) => ({
        id: id as string,
        seq: seq as number,
        rewritings: rewritings as number,
        deletedAt: (deleted_at ?? undefined) as number | undefined,
      }));
  }

  async find(page: MeetingPage): Promise<string[]> {
    const { sql, values } = pageOf(page);
    return this.#database
      .prepare(sql)
      .all(...values)
      .map(({ card }) => card as string);
  }

  async card(id: string): Promise<string | undefined> {
    return this.#database.prepare('SELECT card FROM meetings WHERE id = ?').get(id)?.card as string | undefined;
  }

  async counts(filter: MeetingFilter): Promise<MeetingCounts> {
    const { where, values } = conditionOf(filter);
    const phases = this.#database.prepare(`SELECT phase, count(*) AS count FROM meetings WHERE ${where} GROUP BY phase`).all(...values);
    // With max(), SQLite takes the other columns of the row that has it.
    const series = this.#database
      .prepare(`SELECT series, count(*) AS count, id, max(starts_at) FROM meetings WHERE ${where} AND series IS NOT NULL GROUP BY series ORDER BY series`)
      .all(...values);
    return {
      phases: phases.map(({ phase, count }) => ({ phase: phase as Phase, count: count as number })),
      series: series.map((row) => ({ name: row.series as string, count: row.count as number, last: row.id as string })),
    };
  }

  published = async (page: PublicPage): Promise<string[]> => published(this.#database, page);

  async approvalOf(id: string): Promise<{ where: string; at: number } | undefined> {
    const found = this.#database.prepare('SELECT place, at FROM approvals WHERE approved = ? ORDER BY at LIMIT 1').get(id);
    return found && { where: found.place as string, at: found.at as number };
  }

  async publicSeries(): Promise<{ name: string; count: number }[]> {
    return this.#database
      .prepare('SELECT series, count(*) AS count FROM public WHERE series IS NOT NULL GROUP BY series ORDER BY series')
      .all()
      .map(({ series, count }) => ({ name: series as string, count: count as number }));
  }

  search = async (asked: readonly string[], limits: SearchLimits): Promise<PassageHit[]> => search(this.#database, asked, limits);
  register = async (filter: RegisterFilter): Promise<FoundRow[]> => registered(this.#database, filter);
  async decision(meeting: string, block: string): Promise<{ startsAt: number } | undefined> {
    const found = this.#database
      .prepare('SELECT starts_at FROM register WHERE meeting = ? AND block = ? AND public = 0 AND status IS NULL')
      .get(meeting, block);
    return found && { startsAt: found.starts_at as number };
  }

  supersededIn = async (meeting: string): Promise<FoundRow[]> => supersededIn(this.#database, meeting);

  async put(sources: readonly IndexSource[]): Promise<void> {
    transaction(this.#database, () => {
      for (const source of sources) {
        const meeting = contentsOf(source);
        const before = this.#database.prepare('SELECT rewritings FROM meetings WHERE id = ?').get(meeting.id)?.rewritings as number | undefined;
        forget(this.#database, meeting.id);
        keep(this.#database, { ...meeting, rewritings: meeting.rewritings ?? before ?? 0 });
      }
      findSuperseded(this.#database);
    });
  }

  /** The search table keeps the words of deleted rows until all its parts are merged. */
  async scrub(): Promise<void> {
    this.#database.exec("INSERT INTO found (found) VALUES ('optimize')");
    this.#database.exec('VACUUM');
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async drop(ids: readonly string[]): Promise<void> {
    transaction(this.#database, () => {
      for (const id of ids) forget(this.#database, id);
      findSuperseded(this.#database);
    });
  }

  async saySuperseded(said: readonly SaidSuperseded[]): Promise<void> {
    transaction(this.#database, () => {
      saySuperseded(this.#database, said);
      findSuperseded(this.#database);
    });
  }
}
