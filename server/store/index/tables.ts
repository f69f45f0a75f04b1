// The index on the connection of its thread.
import type { DatabaseSync } from 'node:sqlite';
import type { Phase } from '../../../shared/meeting/state.ts';
import { transaction } from '../sqlite/database.ts';
import type { IndexedMeeting, IndexReads, IndexWrites, MeetingCounts, MeetingFilter, MeetingPage } from './meeting-index.ts';
import { conditionOf, pageOf } from './meetings-sql.ts';

export class IndexTables implements IndexReads, IndexWrites {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async known(): Promise<Pick<IndexedMeeting, 'id' | 'seq' | 'deletedAt'>[]> {
    return this.#database
      .prepare('SELECT id, seq, deleted_at FROM meetings')
      .all()
      .map(({ id, seq, deleted_at }) => ({ id: id as string, seq: seq as number, deletedAt: (deleted_at ?? undefined) as number | undefined }));
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

  async put(meetings: readonly IndexedMeeting[]): Promise<void> {
    const put = this.#database.prepare(
      'INSERT OR REPLACE INTO meetings (id, seq, deleted_at, starts_at, phase, series, words, card) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    transaction(this.#database, () => {
      for (const { id, seq, deletedAt, startsAt, phase, series, words, card } of meetings) {
        put.run(id, seq, deletedAt ?? null, startsAt, phase, series ?? null, words, card);
      }
    });
  }

  async drop(ids: readonly string[]): Promise<void> {
    const drop = this.#database.prepare('DELETE FROM meetings WHERE id = ?');
    transaction(this.#database, () => {
      for (const id of ids) drop.run(id);
    });
  }
}
