// The form of every event, for logs that come from elsewhere or from a damaged disk.
import { safeLink } from '../kit/safe-link.ts';
import { actionEvents } from './events/actions.ts';
import { adoptionEvents } from './events/adoption.ts';
import { agendaEvents } from './events/agenda.ts';
import { aobEvents } from './events/aob.ts';
import { attendanceEvents } from './events/attendance.ts';
import { consensusEvents } from './events/consensus.ts';
import { floorEvents } from './events/floor.ts';
import { type EventForms, id, instant, whole } from './events/form.ts';
import { itemEvents } from './events/items.ts';
import { phaseEvents } from './events/phase.ts';
import { reportEvents } from './events/report.ts';
import type { EventBody } from './events.ts';
import { isJoinUrl } from './facts.ts';

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
