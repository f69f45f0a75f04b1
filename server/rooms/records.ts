// The records of a meeting, read from the store: its authors, and all of it for an archive.

import type { MeetingState } from '../../shared/meeting/state.ts';
import type { ListingRecord } from '../../shared/office/listing.ts';
import { stateForObservers } from '../../shared/projections/in-camera/state-for-observers.ts';
import type { AttributionBody as Attributed, Writers } from '../../shared/wire/http.ts';
import type { MinutesMoment } from '../../shared/wire/office.ts';
import type { Draft } from '../documents/jobs.ts';
import { rowPages } from '../store/pages.ts';
import type { IssueRow, Store } from '../store/store.ts';
import { type ArchiveSource, archiveParts } from './archive-parts.ts';
import { Attribution } from './attribution/attribution.ts';
import type { BlockWriters } from './attribution/block-writers.ts';
import { earlierMinutes } from './earlier-minutes.ts';
import type { MeetingLog } from './log.ts';
import { Moments } from './moments.ts';
import type { RoomContext } from './ports.ts';
import { stateJson } from './state-json.ts';
import type { MinutesRoom } from './text/minutes-room.ts';

export interface RecordsParts {
  meeting: string;
  minutes: MinutesRoom;
  store: Store;
  log: MeetingLog;
  context: RoomContext;
  state(): MeetingState;
}

/** A buffer that crosses to another thread is gone here. */
const copies = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] => parts.map((part) => new Uint8Array(part));

export class Records {
  readonly #parts: RecordsParts;
  readonly #attribution: Attribution;
  readonly #moments: Moments;
  /** Editions of one loading are never those of another. */
  readonly #loading: string;

  constructor(parts: RecordsParts) {
    const { meeting, minutes, store, context } = parts;
    this.#parts = parts;
    this.#attribution = new Attribution(meeting, minutes.doc, { store, log: context.log });
    this.#moments = new Moments(meeting, store);
    this.#loading = context.ids.newId();
  }

  /** Another one after each change of the state or the minutes, and after each loading. */
  get edition(): string {
    const { meeting, minutes, state } = this.#parts;
    return `${meeting}.${this.#loading}.${state().version}.${minutes.edition}`;
  }

  /** Another one after each loading. */
  get loading(): string {
    return this.#loading;
  }

  /** The meeting as it is on disk now, or with a state that is being decided, for another thread. */
  draft(state = this.#parts.state()): Draft {
    const { meeting, minutes } = this.#parts;
    const text = `${meeting}.${this.#loading}.${minutes.edition}`;
    return { edition: this.edition, state: stateJson(state), text, minutes: copies(minutes.parts) };
  }

  /** The meeting as observers receive it, for another thread. Rejects with MeetingFailed if the meeting leaves memory before. */
  async publicDraft(): Promise<Draft> {
    const { parts } = await this.#parts.minutes.public();
    const draft = this.draft(stateForObservers(this.#parts.state()));
    return { ...draft, text: `${draft.text}.public`, minutes: copies(parts) };
  }

  /** The meeting with its minutes as they were on disk at a time, in milliseconds since 1970. Undefined where that is more text than may be read at once. Rejects if the store cannot be read. */
  async draftAt(at: number): Promise<Draft | undefined> {
    const { meeting, store, log, context } = this.#parts;
    const now = this.draft();
    const found = await earlierMinutes(
      rowPages((from, limit) => store.read(meeting, from, limit), 1, log.seq),
      at,
      context.limits.earlierText,
    );
    return found && { ...now, text: `${meeting}.${this.#loading}.at.${found.seq}`, minutes: found.updates };
  }

  /** When the minutes changed, and by whose hand; the changes of one person within a minute are one moment. Rejects if the store cannot be read. */
  async moments(): Promise<MinutesMoment[]> {
    const moments = await this.#moments.read();
    const names = new Map(this.#parts.state().participants.map(({ id, name }) => [id, name]));
    return moments.map((moment) => ({ ...moment, name: names.get(moment.participantId) }));
  }

  /** The issue that the next one corrects. */
  async lastIssue({ issues }: MeetingState): Promise<IssueRow | undefined> {
    return issues.length > 0 ? this.#parts.store.issue(this.#parts.meeting) : undefined;
  }

  /** The writers of each block. Rejects if the store cannot be read. */
  async attribution(): Promise<{ seq: number; read(): Attributed }> {
    const { seq, blocks } = await this.#attribution.read();
    const read = (): Attributed => {
      const { participants, merged = {} } = this.#parts.state();
      const names = new Map(participants.map(({ id, name }) => [id, name]));
      const writersOf = ({ actors, ...times }: BlockWriters): Writers => ({
        writers: [...new Set(actors.map((id) => merged[id] ?? id))].map((id) => ({ participantId: id, name: names.get(id) })),
        ...times,
      });
      return { blocks: Object.fromEntries([...blocks].map(([id, writers]) => [id, writersOf(writers)])) };
    };
    return { seq, read };
  }

  /** All that is on disk. The rows and issues are read as they are asked for. */
  async archived(): Promise<ArchiveSource> {
    const { meeting, store, log, state } = this.#parts;
    const { lastAt, issues } = state();
    const source = { meeting, draft: this.draft(), at: lastAt, parts: archiveParts(store, meeting, log.seq, issues.length) };
    // Sealed keys stay here: no other server could open them.
    const keys = (await store.keys(meeting)).map(({ sealed: _sealed, ...key }) => key);
    const listing = (await store.records('listing')).find(({ id }) => id === meeting)?.json;
    return {
      ...source,
      keys: JSON.stringify(keys),
      ...(listing !== undefined && { listing: JSON.parse(listing) as ListingRecord }),
      issue: await store.issue(meeting),
    };
  }
}
