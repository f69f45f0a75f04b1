// Rules of retention: kept, shown before they act, and carried out. Of several processes the one that has a meeting does it, once.

import { isNoted } from '../../shared/meeting/attendance/presence.ts';
import type { MeetingCard } from '../../shared/office/card.ts';
import { noticeMs, type RetentionDue, type RetentionRule, retentionDue } from '../../shared/office/retention.ts';
import type { RetainedMeeting, RetentionCounts, SaidRule } from '../../shared/wire/retention.ts';
import type { Clock, Log } from '../rooms/ports.ts';
import type { MeetingIndex } from '../store/index/meeting-index.ts';
import type { Audit } from './audit.ts';
import type { Indexer } from './indexer.ts';
import { stateOf } from './read-meeting.ts';
import { type RewritingParts, strip } from './strip.ts';
import type { Traces } from './traces.ts';

export interface RetentionParts extends RewritingParts {
  index: MeetingIndex;
  indexer: Indexer;
  audit: Audit;
  traces: Traces;
  clock: Clock;
  log: Log;
}

const kinds = { rule: 'retention', postponed: 'retention-postponed', done: 'retention-done' } as const;
/** Rules that are kept; meetings that are read at once, and rewritten in one pass. */
const mostRules = 1000;
const pageSize = 1000;
const mostAtOnce = 200;

const idOf = (series: string | undefined): string => (series === undefined ? 'no series' : `series ${series}`);

export class Retention {
  readonly #parts: RetentionParts;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  async rules(): Promise<(RetentionRule & { series?: string })[]> {
    return [...(await this.#all<RetentionRule & { series?: string }>(kinds.rule)).values()];
  }

  /** Replaces the rule of a series, or of the meetings without one; without days there is none. False where there are too many. Rejects where the store cannot. */
  async setRule({ series, issuedDays, cancelledDays }: SaidRule): Promise<boolean> {
    const { clock } = this.#parts;
    const id = idOf(series);
    const known = await this.#all(kinds.rule);
    if (!known.has(id) && known.size >= mostRules) return false;
    const rule = { series, issuedDays: issuedDays ?? undefined, cancelledDays: cancelledDays ?? undefined, changedAt: clock.now() };
    const isNone = rule.issuedDays === undefined && rule.cancelledDays === undefined;
    await this.#keep(kinds.rule, id, isNone ? undefined : rule);
    return true;
  }

  /** Nothing of the meeting is removed before that; without a time the rule alone decides. */
  postpone(meeting: string, until: number | undefined): Promise<void> {
    return this.#keep(kinds.postponed, meeting, until === undefined ? undefined : { until });
  }

  /** Nothing of a restored meeting is removed before its removal has been announced again. */
  spare(meeting: string): Promise<void> {
    return this.postpone(meeting, this.#parts.clock.now() + noticeMs);
  }

  /** The meetings whose data will be removed, earliest first. Rejects if the store or the index fails. */
  async due(): Promise<RetainedMeeting[]> {
    const { index, indexer } = this.#parts;
    const rules = await this.#all<RetentionRule>(kinds.rule);
    if (rules.size === 0) return [];
    await indexer.current();
    const [postponed, done] = await Promise.all([this.#all<{ until: number }>(kinds.postponed), this.#all<{ at: number; seq: number }>(kinds.done)]);
    const seqs = new Map((await index.known()).map(({ id, seq }) => [id, seq]));
    const found: RetainedMeeting[] = [];
    for await (const card of this.#cards()) {
      const rule = rules.get(idOf(card.series));
      const stripped = done.get(card.id);
      const due =
        rule &&
        retentionDue({
          card,
          rule,
          cancelledAt: indexer.listingOf(card.id)?.changedAt,
          postponedUntil: postponed.get(card.id)?.until,
          stripped: stripped && { at: stripped.at, isCurrent: stripped.seq === seqs.get(card.id) },
        });
      if (due) found.push(listed(card, due));
    }
    return found.sort((one, other) => one.at - other.at);
  }

  /** How much of a meeting a rule would remove now. Undefined if there is no such meeting. */
  async counts(id: string): Promise<RetentionCounts | undefined> {
    const { store } = this.#parts;
    const [state, kept] = await Promise.all([stateOf(id, this.#parts), store.kept(id)]);
    if (!state || !kept) return undefined;
    const { speaking, queue, spoken, gone } = state.floor;
    const requests = [...(speaking ? [speaking] : []), ...queue, ...spoken, ...gone.map(({ request }) => request)];
    return {
      people: state.participants.filter(({ visits }) => visits.some((visit) => !isNoted(visit))).length,
      sessions: kept.sessions.length,
      statements: new Set(requests.flatMap((each) => ('statement' in each && each.statement?.given ? [each] : []))).size,
    };
  }

  /** Carries out what is due. */
  async pass(): Promise<void> {
    const { clock, log, traces } = this.#parts;
    const due = (await this.due()).filter(({ at }) => at <= clock.now()).slice(0, mostAtOnce);
    for (const meeting of due) {
      try {
        if (await this.#act(meeting)) log.info({ meeting: meeting.meetingId, act: meeting.act }, 'a rule of retention was carried out');
      } catch (error) {
        log.warn({ meeting: meeting.meetingId, error: String(error) }, 'a rule of retention could not be carried out; it is tried again');
      }
    }
    await traces.clear();
  }

  async #act({ meetingId: id, title, act }: RetainedMeeting): Promise<boolean> {
    const { registry, store, clock, audit, traces } = this.#parts;
    await traces.left();
    if (act === 'delete') {
      if ((await registry.isElsewhere(id)) || !(await store.setDeleted(id, clock.now()))) return false;
      await registry.letGoOf(id);
    } else {
      const seq = await strip(id, this.#parts);
      if (seq === undefined) return false;
      await this.#keep(kinds.done, id, { at: clock.now(), seq });
    }
    await this.#keep(kinds.postponed, id, undefined);
    await audit.note({ what: act === 'delete' ? 'retention.deleted' : 'retention.stripped', meetingId: id, title });
    return true;
  }

  async *#cards(): AsyncGenerator<MeetingCard> {
    for (let after: { startsAt: number; id: string } | undefined; ; ) {
      const page = (await this.#parts.index.find({ words: [], deleted: false, oldestFirst: true, after, limit: pageSize })).map(
        (json) => JSON.parse(json) as MeetingCard,
      );
      yield* page;
      const end = page.at(-1);
      if (!end || page.length < pageSize) return;
      after = { startsAt: Date.parse(end.startsAt), id: end.id };
    }
  }

  async #all<T>(kind: string): Promise<Map<string, T>> {
    return new Map((await this.#parts.store.records(kind)).map(({ id, json }) => [id, JSON.parse(json) as T]));
  }

  #keep(kind: string, id: string, value: object | undefined): Promise<void> {
    return this.#parts.store.saveRecords([{ kind, id, ...(value && { json: JSON.stringify(value) }) }]);
  }
}

const listed = ({ id, title, series, startsAt }: MeetingCard, due: RetentionDue): RetainedMeeting => ({
  meetingId: id,
  title,
  ...(series !== undefined && { series }),
  startsAt,
  ...due,
});
