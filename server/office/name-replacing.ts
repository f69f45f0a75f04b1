// Replaces a person's name in everything except issued reports: first a preview, then one meeting at a time, even while people are in it.
import { InOrder } from '../../shared/kit/in-order.ts';
import { excerptOf, type NameFinder, nameFinder, replacedIn, withNameReplaced } from '../../shared/office/replace-name.ts';
import type { NamedAnswer, NamedMeeting } from '../../shared/wire/office.ts';
import { WorkSlice } from '../minutes/work-slice.ts';
import { loadEvents } from '../rooms/loading-events.ts';
import type { Log } from '../rooms/ports.ts';
import { meetingPages, rowPages } from '../store/pages.ts';
import type { Attachment, Row, SessionRow, StoredRow } from '../store/store.ts';
import { StaleEpoch } from '../store/store.ts';
import type { RewritingParts } from './strip.ts';
import type { Traces } from './traces.ts';

export interface NameReplacingParts extends RewritingParts {
  traces: Traces;
  log: Log;
}

/** Records beside the meetings that name people. */
const kinds = ['series', 'organiser', 'owner-link', 'audit'] as const;
/** Attempts at a meeting that changes meanwhile. */
const most = 5;
const mostExcerpts = 3;

const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

interface MeetingRows extends NamedMeeting {
  /** It could not be rewritten now. */
  isLeft?: true;
  rows: Row[];
  sessions: SessionRow[];
  attachments: Attachment[];
  held: { epoch: number; next: number };
}

export class NameReplacing {
  readonly #parts: NameReplacingParts;
  readonly #order = new InOrder();

  constructor(parts: NameReplacingParts) {
    this.#parts = parts;
  }

  /** Where the name is. Rejects where the store cannot. */
  show(name: string): Promise<NamedAnswer> {
    return this.#order.run(() => this.#go(name, undefined));
  }

  /** Replaces it. Rejects if the store fails; calling it again continues. */
  replace(name: string, by: string): Promise<NamedAnswer> {
    return this.#order.run(async () => {
      await this.#parts.traces.left();
      const done = await this.#go(name, by);
      await this.#parts.traces.clear();
      return done;
    });
  }

  async #go(name: string, by: string | undefined): Promise<NamedAnswer> {
    const answer: NamedAnswer = { meetings: [], issued: [], records: 0, left: [] };
    const finder = nameFinder(name);
    for await (const meetings of meetingPages(this.#parts.store)) {
      for (const { id } of meetings) {
        const named = await (by === undefined ? this.#named(id, name, finder) : this.#rewrite(id, name, finder, by));
        if (!named) continue;
        const { meetingId, title, startsAt, places, excerpts, history } = named;
        if (named.isLeft) answer.left.push({ meetingId, title });
        else if (isNamed(named)) answer.meetings.push({ meetingId, title, startsAt, places, excerpts, ...(history && { history }) });
        if (await this.#isIssuedWith(id, finder)) answer.issued.push({ meetingId, title });
      }
    }
    answer.records = await this.#records(finder, by);
    return answer;
  }

  async #rewrite(id: string, name: string, finder: NameFinder, by: string): Promise<MeetingRows | undefined> {
    const { registry, store, log } = this.#parts;
    const before = await this.#named(id, name, finder);
    if (!before) return undefined;
    if (!isNamed(before)) return before;
    for (let attempt = 0; attempt < most; attempt += 1) {
      if (await registry.isElsewhere(id)) break;
      const meeting = await registry.open(id);
      if (meeting && !(await meeting.settle())) break;
      const named = await this.#named(id, name, finder, by);
      if (!named) return undefined;
      try {
        await store.rewrite(id, named.held, named);
        await registry.letGoOf(id);
        log.info({ meeting: id }, 'a name was replaced');
        return named;
      } catch (error) {
        if (!(error instanceof StaleEpoch)) throw error;
      }
    }
    return { ...before, isLeft: true };
  }

  /** Undefined where there is no such meeting. With `by`, its rows and sessions have the name replaced. */
  async #named(id: string, name: string, finder: NameFinder, by?: string): Promise<MeetingRows | undefined> {
    const { store, renamed } = this.#parts;
    const kept = await store.kept(id);
    if (!kept) return undefined;
    const { epoch, next, sessions } = kept;
    const rows: StoredRow[] = [];
    for await (const page of rowPages((from, limit) => store.read(id, from, limit), 1, next - 1)) rows.push(...page);
    // It was rewritten or removed between the two readings.
    if (rows.length !== next - 1) return this.#named(id, name, finder, by);
    const excerpts: string[] = [];
    let places = 0;
    const found = (field: string): void => {
      places += 1;
      const [place] = finder.in(field);
      excerpts.push(place ? excerptOf(field, place) : field);
    };
    const replaced = <T>(value: T): T => withNameReplaced(value, finder, by ?? '', found);
    const events: Row[] = [];
    const slice = new WorkSlice();
    for (const row of rows) {
      if (row.kind === 'event') events.push({ ...row, payload: replacedJson(row, replaced) });
      await slice.rest();
    }
    const updates = rows.filter(({ kind }) => kind === 'update');
    const text = updates.length > 0 ? await renamed(id, { updates: updates.map(({ payload }) => payload), name, ...(by !== undefined && { by }) }) : undefined;
    const { state } = await loadEvents(rows.filter(({ kind }) => kind === 'event'));
    const at = updates.at(-1)?.at ?? 0;
    const minutes = text?.parts?.map(({ update, first }): Row => {
      const actor = first === undefined ? undefined : updates[first]?.actor;
      return { kind: 'update', payload: update, actor: actor ?? 'server', at };
    });
    return {
      meetingId: id,
      title: state.title,
      startsAt: state.startsAt,
      sessions: replaced(sessions),
      attachments: await this.#statements(id, finder, by, found),
      held: { epoch, next },
      rows: minutes ? [...events, ...minutes] : inOrder(rows, events),
      places: places + (text?.places ?? 0),
      excerpts: [...new Set([...(text?.excerpts ?? []), ...excerpts])].slice(0, mostExcerpts),
      ...(text?.found && { history: true }),
    };
  }

  /** The words of statements that have the name. */
  async #statements(id: string, finder: NameFinder, by: string | undefined, found: (text: string) => void): Promise<Attachment[]> {
    const { store } = this.#parts;
    const named: Attachment[] = [];
    for (const request of await store.attachments(id, 'statement')) {
      const text = decoder.decode(await store.attachment(id, 'statement', request));
      if (finder.in(text).length === 0) continue;
      found(text);
      named.push({ kind: 'statement', id: request, content: encoder.encode(replacedIn(text, finder, by ?? '')) });
    }
    return named;
  }

  async #isIssuedWith(id: string, finder: NameFinder): Promise<boolean> {
    const { store } = this.#parts;
    if ((await store.lastIssue(id)) === undefined) return false;
    return (await store.issues(id)).some(({ record }) => finder.in(record).length > 0);
  }

  /** How many records name the person. */
  async #records(finder: NameFinder, by: string | undefined): Promise<number> {
    const { store } = this.#parts;
    let records = 0;
    for (const kind of kinds) {
      for (const { id, json } of await store.records(kind)) {
        const record = JSON.parse(json) as { name?: string };
        const replaced = withNameReplaced(record, finder, by ?? '', () => undefined);
        // Meetings name their series: it keeps its name.
        if (kind === 'series') replaced.name = record.name;
        if (JSON.stringify(replaced) === JSON.stringify(record)) continue;
        records += 1;
        if (by !== undefined) await store.saveRecords([{ kind, id, json: JSON.stringify(replaced) }]);
      }
    }
    return records;
  }
}

const isNamed = ({ places, history }: MeetingRows): boolean => places > 0 || history === true;

/** An event that cannot be read stays as it is. */
function replacedJson({ payload }: Row, replaced: <T>(value: T) => T): Uint8Array {
  try {
    return encoder.encode(JSON.stringify(replaced(JSON.parse(decoder.decode(payload)))));
  } catch {
    return payload;
  }
}

function inOrder(rows: readonly StoredRow[], events: readonly Row[]): Row[] {
  let next = 0;
  return rows.map((row) => (row.kind === 'event' ? (events[next++] ?? row) : row));
}
