// The events of the floor, and their forms in a log.
import { z } from 'zod';
import type { Changes } from '../../kit/changed.ts';
import { channels, type Floor, type FloorRequest, precedences, requestKinds, standings } from '../model/floor.ts';
import { longestStatement } from '../model/statement.ts';
import { changes, count, type EventForms, few, id, instant, last, ofRequest, text, whole } from './form.ts';

/** A request as it arrives. Older logs have neither its kind nor its sender's standing. */
export type AskedFor = Omit<FloorRequest, 'kind' | 'standing' | 'arrival'> & Partial<Pick<FloorRequest, 'kind' | 'standing'>>;

interface HandedInEvent {
  type: 'floor.handed-in';
  requestId: string;
  given: boolean;
  /** The length in thousands of characters, rounded up. Older logs do not say it. */
  thousands?: number;
  /** On disk alone: it is sent to nobody. */
  text?: string;
}

export type FloorEvent =
  | { type: 'floor.requested'; request: AskedFor }
  | { type: 'floor.edited'; requestId: string; changes: Changes<Pick<FloorRequest, 'kind' | 'topic' | 'personal' | 'replyTo'>> }
  | HandedInEvent
  | { type: 'floor.deferred'; requestId: string; last?: true }
  | { type: 'floor.moved'; requestId: string; index: number; last?: true }
  | { type: 'floor.restored'; requestIds: string[] }
  | { type: 'floor.returned'; requestId: string }
  | { type: 'floor.interrupted'; requestId: string }
  | { type: 'floor.settings-set'; changes: Changes<Pick<Floor, 'open' | 'precedence' | 'limitSeconds' | 'readers'>> }
  | { type: 'floor.withdrawn'; requestId: string }
  | { type: 'floor.given'; requestId: string }
  | { type: 'floor.ended'; requestId: string }
  | { type: 'floor.cleared' };

const request = { kind: z.enum(requestKinds).optional(), topic: text.optional(), personal: z.boolean().optional(), replyTo: text.optional() };

const asked = whole({
  ...request,
  id,
  participantId: id.optional(),
  name: text,
  affiliation: text.optional(),
  group: text.optional(),
  standing: z.enum(standings).optional(),
  requestedAt: instant,
  channel: z.enum(channels).optional(),
});

export const floorEvents: EventForms<FloorEvent> = {
  'floor.requested': { request: asked },
  'floor.edited': { ...ofRequest, changes: changes(request) },
  'floor.handed-in': { ...ofRequest, given: z.boolean(), thousands: count.optional(), text: text.max(longestStatement).optional() },
  'floor.deferred': { ...ofRequest, last },
  'floor.moved': { ...ofRequest, index: count, last },
  'floor.restored': { requestIds: few(id) },
  'floor.returned': ofRequest,
  'floor.interrupted': ofRequest,
  'floor.settings-set': { changes: changes({ open: z.boolean(), precedence: z.enum(precedences), limitSeconds: count, readers: few(id) }) },
  'floor.withdrawn': ofRequest,
  'floor.given': ofRequest,
  'floor.ended': ofRequest,
  'floor.cleared': {},
};
