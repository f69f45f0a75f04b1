// The meeting that a new one is made from, as far as its maker may read it.
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import { type CarryOver, carryOver } from '../../../shared/projections/carry-over.ts';
import type { ListedSeries, NewSeries } from '../../../shared/wire/series.ts';
import { standingAgenda, standingFacts } from '../../../shared/wire/standing.ts';
import { api } from '../../live/api.ts';

/** The part of the page's address that names a meeting (`from`) or a series that this one is made from; undefined where it names none. */
export function sourceId(name: 'from' | 'series'): string | undefined {
  return new URLSearchParams(location.search).get(name) || undefined;
}

type DraftedMeeting = Pick<CarryOver, 'facts' | 'agenda'>;

/** The facts and agenda that a meeting of this series begins with; a sentence where it cannot be read. */
export async function readSeries(id: string, key?: string): Promise<DraftedMeeting | string> {
  const answer = await api<NewSeries>('GET', `/api/series/${encodeURIComponent(id)}`, { key });
  return answer.ok ? { facts: standingFacts(answer.body), agenda: standingAgenda(answer.body, []) } : answer.message;
}

/** The standing facts and items of the meeting's series over what it brings, where the organiser makes it. */
async function inSeries(brought: CarryOver, key?: string): Promise<CarryOver> {
  if (key === undefined || brought.facts.series === undefined) return brought;
  const answer = await api<{ series: ListedSeries[] }>('GET', '/api/series', { key });
  const series = answer.ok ? answer.body.series.find(({ name }) => name === brought.facts.series) : undefined;
  if (!series) return brought;
  const number = brought.facts.number ?? series.number;
  return { ...brought, facts: { ...brought.facts, ...standingFacts(series), number }, agenda: standingAgenda(series, brought.agenda) };
}

/** The content that a meeting made from this one takes over; a sentence where it cannot be read. */
export async function readSource(id: string, key?: string): Promise<CarryOver | string> {
  const path = `/api/meetings/${encodeURIComponent(id)}`;
  const [state, minutes] = await Promise.all([api<MeetingState>('GET', path, { key }), api<Minutes>('GET', `${path}/minutes.json`, { key })]);
  if (!state.ok) return state.message;
  if (!minutes.ok) return minutes.message;
  return inSeries(carryOver(state.body, minutes.body, `${location.origin}/r/${id}`), key);
}
