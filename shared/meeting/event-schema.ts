// The form of every event, for logs that come from elsewhere or from a damaged disk.
import { safeLink } from '../kit/safe-link.ts';
import { actionEvents } from './actions/events.ts';
import { adoptionEvents } from './adoption/events.ts';
import { agendaEvents } from './agenda/events.ts';
import { aobEvents } from './aob/events.ts';
import { attendanceEvents } from './attendance/events.ts';
import { consensusEvents } from './consensus/events.ts';
import { type EventForms, id, instant, whole } from './event-form.ts';
import type { EventBody } from './events.ts';
import { isJoinUrl } from './facts.ts';
import { floorEvents } from './floor/events.ts';
import { itemEvents } from './items/events.ts';
import { phaseEvents } from './phase/events.ts';
import { reportEvents } from './report/events.ts';

const forms: EventForms<EventBody> = {
  ...agendaEvents,
  ...itemEvents,
  ...aobEvents,
  ...floorEvents,
  ...consensusEvents,
  ...attendanceEvents,
  ...phaseEvents,
  ...reportEvents,
  ...actionEvents,
  ...adoptionEvents,
};

const schemas = new Map(Object.entries(forms).map(([type, shape]) => [type, whole({ at: instant, by: id, ...shape })]));

/** Whether every address in an event may be followed. Those that this server took were looked at as they came; others come by an archive. */
export function hasSafeLinks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => {
    if (typeof part !== 'string') return hasSafeLinks(part);
    if (name === 'joinUrl') return isJoinUrl(part);
    return name !== 'url' || safeLink(part) === part;
  });
}

/** The same without addresses that may not be followed: a join address is taken out, a document is left out of its list. */
export function withSafeLinks<T>(value: T): T {
  if (hasSafeLinks(value)) return value;
  if (Array.isArray(value)) return value.filter((each) => each?.url === undefined || hasSafeLinks({ url: each.url })).map(withSafeLinks) as T;
  const parts = Object.entries(value as object).filter(([name, part]) => typeof part !== 'string' || hasSafeLinks({ [name]: part }));
  return Object.fromEntries(parts.map(([name, part]) => [name, withSafeLinks(part)])) as T;
}

/** Whether it is an event that this program knows, with everything that it needs to say. */
export function isEvent(value: unknown): boolean {
  const schema = schemas.get((value as { type?: string } | null)?.type ?? '');
  return schema?.safeParse(value).success ?? false;
}
