// The meetings of the home by what they wait for, a page of each at a time.
import type { Phase } from '../../../shared/meeting/model/phase.ts';
import type { MeetingsAnswer } from '../../../shared/wire/office.ts';
import { api } from '../../live/api.ts';

export type ListedMeeting = MeetingsAnswer['meetings'][number];

export const groupNames = ['live', 'coming', 'drafting', 'comments', 'issued', 'deleted'] as const;
export type GroupName = (typeof groupNames)[number];

interface MeetingGroup {
  meetings: ListedMeeting[];
  next?: string;
  total: number;
}

const phasesOf: Record<GroupName, Phase[] | undefined> = {
  live: ['live'],
  coming: ['draft', 'circulated'],
  drafting: ['drafting'],
  comments: ['comments'],
  issued: ['issued'],
  deleted: undefined,
};
const none: MeetingGroup = { meetings: [], total: 0 };
const pageSize = 20;

export class Groups {
  readonly #key: string;
  /** The last search wins. */
  #turn = 0;
  q = $state('');
  series = $state('');
  all: Record<GroupName, MeetingGroup> = $state.raw({ live: none, coming: none, drafting: none, comments: none, issued: none, deleted: none });
  /** Of all meetings, whatever is searched for. */
  allSeries = $state.raw<NonNullable<MeetingsAnswer['series']>>([]);
  /** How many meetings the server has still to read. */
  unread = $state(0);
  /** The error as a sentence, and its code. */
  error = $state.raw<{ code: string; message: string }>();
  loaded = $state(false);

  constructor(key: string) {
    this.#key = key;
  }

  get empty(): boolean {
    return groupNames.every((name) => this.all[name].total === 0);
  }

  get filtered(): boolean {
    return this.q !== '' || this.series !== '';
  }

  /** Reads the first page of each group. The present list stays until all of it is there. */
  async load(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const [whole, ...groups] = await Promise.all([this.#ask({ limit: '1' }), ...groupNames.map((name) => this.#ask(this.#filter(name)))]);
    if (turn !== this.#turn || !whole || groups.includes(undefined)) return;
    const entries = groupNames.map((name, at) => [name, this.#group(groups[at])] as const);
    this.all = Object.fromEntries(entries) as Record<GroupName, MeetingGroup>;
    this.allSeries = whole.series ?? [];
    this.unread = whole.unread ?? 0;
    this.error = undefined;
    this.loaded = true;
  }

  async more(name: GroupName): Promise<void> {
    const turn = this.#turn;
    const { meetings, next, total } = this.all[name];
    if (next === undefined) return;
    const answer = await this.#ask({ ...this.#filter(name), cursor: next });
    if (answer && turn === this.#turn) this.all = { ...this.all, [name]: { meetings: [...meetings, ...answer.meetings], next: answer.next, total } };
  }

  #group(answer: MeetingsAnswer | undefined): MeetingGroup {
    const { meetings = [], next, phases = [] } = answer ?? {};
    return { meetings, next, total: phases.reduce((sum, { count }) => sum + count, 0) };
  }

  #filter(name: GroupName): Record<string, string> {
    const phases = phasesOf[name];
    return {
      limit: String(pageSize),
      ...(this.q !== '' && { q: this.q }),
      ...(this.series !== '' && { series: this.series }),
      ...(phases ? { phase: phases.join(',') } : { deleted: '1' }),
      ...(name === 'coming' && { order: 'oldest' }),
    };
  }

  async #ask(query: Record<string, string>): Promise<MeetingsAnswer | undefined> {
    const answer = await api<MeetingsAnswer>('GET', `/api/meetings?${new URLSearchParams(query)}`, { key: this.#key });
    if (answer.ok) return answer.body;
    this.error = answer;
    return undefined;
  }
}
