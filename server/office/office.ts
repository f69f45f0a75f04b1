// The Secretariat's office as HTTP asks for it: the list of all meetings, deleting and bringing back.
import { foldText } from '../../shared/kit/fold.ts';
import type { MeetingCard } from '../../shared/office/card.ts';
import { type FoundRun, snippetOf, wordsAsked } from '../../shared/office/find-words.ts';
import type { Listing, ListingRecord, PublicEntry } from '../../shared/office/listing.ts';
import { type KeptOfPerson, keepsAnything, keptOf } from '../../shared/office/person.ts';
import { type Waiting, waitingOf } from '../../shared/office/waiting.ts';
import { escapeHtml } from '../../shared/render/escape-html.ts';
import type { SearchHit } from '../../shared/wire/office.ts';
import type { ListedSeries } from '../../shared/wire/series.ts';
import type { Ids } from '../rooms/ports.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Sealing } from '../rooms/sealing.ts';
import type { MeetingCounts, MeetingPage, PublicPage, SearchLimits } from '../store/index/meeting-index.ts';
import { type AdoptedIssue, Adoptions } from './adoptions.ts';
import { Audit } from './audit.ts';
import { Indexer, type IndexerParts } from './indexer.ts';
import { NameReplacing } from './name-replacing.ts';
import { Organisers } from './organisers.ts';
import { OwnerLinks } from './owner-links.ts';
import { amongOf, type Reach, reaches } from './reach.ts';
import { stateOf } from './read-meeting.ts';
import { RegisterOfAll } from './register.ts';
import { Retention } from './retention.ts';
import { SeriesBook } from './series-book.ts';
import { StandingLinksBook } from './standing-links.ts';
import type { RewritingParts } from './strip.ts';
import { forgetSuperseded } from './superseded.ts';
import { Tickets } from './tickets.ts';
import { Traces } from './traces.ts';

export type ListedCard = MeetingCard & { waiting: Waiting[] };

export interface MeetingList {
  meetings: ListedCard[];
  /** The last of the page, where there are more. */
  last?: { startsAt: number; id: string };
  /** On the first page. */
  counts?: MeetingCounts;
  /** How many meetings have still to be read; 0 where the list is whole. */
  unread: number;
}

export type ListAsked = Omit<MeetingPage, 'words'> & { q: string };

/** Texts that name a person. */
const mostTexts = 1000;
/** Words of a search that are looked for. */
const mostWords = 12;
const marked = (stretches: readonly FoundRun[]): string =>
  stretches.map(({ text, found }) => (found ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');

/** How long a deleted meeting can be brought back. */
export const graceMs = 14 * 24 * 60 * 60 * 1000;
/** How long the first answer waits for a list that is being made. */
const patienceMs = 2000;
const dayMs = 24 * 60 * 60 * 1000;
const behind = 'the list of meetings could not be brought up to date; it is tried again';
const purgeEvery = 60 * 60 * 1000;

export interface OfficeParts extends IndexerParts, Pick<RewritingParts, 'rewritten' | 'renamed'> {
  registry: Registry;
  ids: Ids;
  sealing: Sealing;
}

export class Office {
  readonly register: RegisterOfAll;
  readonly series: SeriesBook;
  readonly standingLinks: StandingLinksBook;
  readonly organisers: Organisers;
  readonly ownerLinks: OwnerLinks;
  readonly tickets: Tickets;
  readonly audit: Audit;
  readonly retention: Retention;
  readonly names: NameReplacing;
  readonly #traces: Traces;
  readonly #parts: OfficeParts;
  readonly #indexer: Indexer;
  readonly #adoptions: Adoptions;
  readonly #startedAt: number;
  #cancelPurge: () => void;

  constructor(parts: OfficeParts) {
    this.#parts = parts;
    this.#startedAt = parts.clock.now();
    this.audit = new Audit(parts);
    this.#adoptions = new Adoptions(parts);
    parts.registry.onChange((id) => {
      this.#adoptions.changed(id);
      this.#noteIssue(id);
    });
    this.organisers = new Organisers(parts.store, parts.clock, parts.ids);
    this.tickets = new Tickets(parts.store, parts.clock, parts.ids);
    this.ownerLinks = new OwnerLinks(parts.store, parts.clock, parts.ids);
    this.series = new SeriesBook(parts.store, parts.index, parts.ids);
    this.standingLinks = new StandingLinksBook(parts);
    const indexer = new Indexer(parts);
    this.#indexer = indexer;
    this.register = new RegisterOfAll({ ...parts, indexer }, () => this.#caughtUp());
    this.#traces = new Traces({ ...parts, indexer });
    this.retention = new Retention({ ...parts, indexer, audit: this.audit, traces: this.#traces });
    this.names = new NameReplacing({ ...parts, traces: this.#traces });
    this.#cancelPurge = parts.clock.after(0, () => void this.#purge());
  }

  /** The requested meetings, as far as the index is up to date. */
  async list({ q, ...asked }: ListAsked): Promise<MeetingList> {
    const { index, clock } = this.#parts;
    const page = { ...asked, words: foldText(q).split(' ').filter(Boolean) };
    await this.#caughtUp();
    const [cards, counts] = await Promise.all([index.find({ ...page, limit: page.limit + 1 }), page.after ? undefined : index.counts(page)]);
    const meetings = cards.slice(0, page.limit).map((json): ListedCard => {
      const card = JSON.parse(json) as MeetingCard;
      return { ...card, waiting: waitingOf(card, clock.now()) };
    });
    const end = cards.length > page.limit ? meetings.at(-1) : undefined;
    return { meetings, last: end && { startsAt: Date.parse(end.startsAt), id: end.id }, counts, unread: this.#indexer.left };
  }

  /** The public entries. */
  async published(page: PublicPage): Promise<PublicEntry[]> {
    await this.#caughtUp();
    return (await this.#parts.index.published(page)).map((json) => JSON.parse(json) as PublicEntry);
  }

  /** The series, with how many meetings each has. */
  async listSeries(reach: Reach): Promise<ListedSeries[]> {
    await this.#caughtUp();
    return (await this.series.list()).filter(({ name }) => reaches(reach, name));
  }

  /** The id of the meeting of a series that is live, else of the next one, else of the last. */
  async currentOf(series: string): Promise<string | undefined> {
    const yesterday = this.#parts.clock.now() - dayMs;
    const asked = { q: '', series, deleted: false, oldestFirst: true, limit: 20 };
    const [live, next, all] = await Promise.all([
      this.list({ ...asked, phases: ['live'] }),
      this.list({ ...asked, phases: ['draft', 'circulated'], from: yesterday }),
      this.list({ ...asked, oldestFirst: false }),
    ]);
    return [...live.meetings, ...next.meetings, ...all.meetings].find(({ cancelled }) => !cancelled)?.id;
  }

  async publicSeries(): Promise<{ name: string; count: number }[]> {
    await this.#caughtUp();
    return this.#parts.index.publicSeries();
  }

  /** The best hits for these words, in what the organiser may see, or everybody. */
  async search(q: string, limits: SearchLimits): Promise<SearchHit[]> {
    await this.#caughtUp();
    const asked = wordsAsked(q).slice(0, mostWords);
    const hits = await this.#parts.index.search(asked, limits);
    return hits.map(({ meeting, kind, title, url, text, superseded }) => ({
      meetingId: meeting,
      kind,
      title,
      snippet: marked(snippetOf(text, asked)),
      url,
      ...(superseded && { superseded: true as const }),
    }));
  }

  /** The series of a meeting, also of a deleted one; undefined where it has none, or where there is no such meeting. */
  async seriesOf(id: string): Promise<string | undefined> {
    return (await stateOf(id, this.#parts))?.series;
  }

  /** Everything kept about a person: in each meeting of an organiser's that names them, and the texts that do. Deleted meetings are left out. Rejects where the store cannot. */
  async person(name: string, reach: Reach): Promise<{ meetings: KeptOfPerson[]; texts: SearchHit[] }> {
    await this.#indexer.current();
    const { index } = this.#parts;
    const asked = wordsAsked(name).slice(0, mostWords);
    const hits = asked.length === 0 ? [] : await index.search(asked, { onlyPublic: false, limit: mostTexts, among: amongOf(reach) });
    const meetings: KeptOfPerson[] = [];
    for (const { id, deletedAt } of await index.known()) {
      const state = deletedAt === undefined ? await stateOf(id, this.#parts) : undefined;
      const kept = state && reaches(reach, state.series) ? keptOf(state, name) : undefined;
      if (kept && keepsAnything(kept)) meetings.push(kept);
    }
    const texts = hits.filter(({ kind }) => kind !== 'person' && kind !== 'meeting' && kind !== 'agenda');
    return {
      meetings,
      texts: texts.map(({ meeting, kind, title, url, text }) => ({ meetingId: meeting, kind, title, snippet: marked(snippetOf(text, asked)), url })),
    };
  }

  /** Where a later meeting approved the report of this one: known from the index, so that changes by another process show within half a minute. */
  async approved(id: string): Promise<{ where: string; at: number } | undefined> {
    // A public page does not wait for the index to be made.
    this.#indexer.current().catch((error: unknown) => this.#parts.log.warn({ error: String(error) }, behind));
    return this.#parts.index.approvalOf(id);
  }

  /** When the room adopted issues that were frozen. The meeting is not opened; changes by another process show within half a minute. Rejects where the store cannot. */
  adopted(id: string): Promise<AdoptedIssue[]> {
    return this.#adoptions.of(id);
  }

  async listing(id: string): Promise<ListingRecord> {
    await this.#caughtUp();
    return this.#indexer.listingOf(id) ?? { listing: 'issued', changedAt: 0 };
  }

  /** Changes how a meeting is listed. Rejects where the store cannot. */
  async setListing(id: string, change: { listing?: Listing; cancelled?: boolean }): Promise<void> {
    const { store, clock } = this.#parts;
    const before = await this.listing(id);
    const cancelled = change.cancelled ?? before.cancelled ?? false;
    const record: ListingRecord = { listing: change.listing ?? before.listing, ...(cancelled && { cancelled }), changedAt: clock.now() };
    await store.saveRecords([{ kind: 'listing', id, json: JSON.stringify(record) }]);
    this.#indexer.relisted(id, record);
  }

  /** Deletes a meeting for everyone if `title` equals its title. Rejects where the store cannot. */
  async delete(id: string, title: string): Promise<'deleted' | 'unknown-meeting' | 'other-title'> {
    const { registry, store, clock } = this.#parts;
    const meeting = await registry.open(id);
    if (!meeting) return 'unknown-meeting';
    if (foldText(meeting.state.title) !== foldText(title)) return 'other-title';
    await meeting.settle();
    if (!(await store.setDeleted(id, clock.now()))) return 'unknown-meeting';
    await registry.letGoOf(id);
    await this.#indexer.compare();
    return 'deleted';
  }

  /** Brings back a deleted meeting; false where there is none. */
  async bringBack(id: string): Promise<boolean> {
    const deleted = await this.#indexer.compare();
    if (!deleted.some((each) => each.id === id)) return false;
    // A rule that deleted it would do so again within the hour.
    await this.retention.spare(id);
    if (!(await this.#parts.store.setDeleted(id))) return false;
    await this.#indexer.compare();
    return true;
  }

  /** Notes an issue as it is made; a meeting tells of every change. */
  #noteIssue(id: string): void {
    const state = this.#parts.registry.peek(id)?.state;
    const issue = state?.phase === 'issued' ? state.issues.at(-1) : undefined;
    if (!state || !issue || issue.issuedAt < this.#startedAt) return;
    const who = state.participants.find((each) => each.id === issue.issuedBy)?.name;
    const entry = { what: 'report.issued', ...(who !== undefined && { who }), meetingId: id, title: state.title, detail: String(issue.number) } as const;
    void this.audit.note(entry, issue.issuedAt, `${id} ${issue.number}`);
  }

  /** Brings the index up to the logs, takes out what was deleted long enough ago, and carries out the rules of retention. */
  async #purge(): Promise<void> {
    const { store, clock, log } = this.#parts;
    this.#cancelPurge = clock.after(purgeEvery, () => void this.#purge());
    try {
      const over = (await this.#indexer.compare()).filter(({ deletedAt = clock.now() }) => deletedAt + graceMs <= clock.now());
      if (over.length > 0) await this.#traces.left();
      for (const { id } of over) {
        await store.remove(id);
        await forgetSuperseded(store, id);
        await store.saveRecords(['listing', 'retention-postponed', 'retention-done'].map((kind) => ({ kind, id })));
        log.info({ meeting: id }, 'a deleted meeting was taken out of the store for good');
      }
      await this.retention.pass();
    } catch (error) {
      log.warn({ error: String(error) }, behind);
    }
  }

  async close(): Promise<void> {
    this.#cancelPurge();
    await this.#indexer.stop();
    await this.#parts.index.close();
  }

  /** A list that takes long to make is answered as far as it has come. */
  async #caughtUp(): Promise<void> {
    const { clock, log } = this.#parts;
    const current = this.#indexer.current().catch((error: unknown) => log.warn({ error: String(error) }, behind));
    let cancel = (): void => {};
    const late = new Promise<void>((resolve) => {
      cancel = clock.after(patienceMs, resolve);
    });
    await Promise.race([current, late]).finally(cancel);
  }
}
