// MT11: what a meeting takes over from the one it is made from, and the right to ask for it.
import type { Request } from 'express';
import { z } from 'zod';
import type { DraftItem } from '../../../shared/meeting/agenda/draft.ts';
import type { Facts } from '../../../shared/meeting/facts.ts';
import { mayInvite } from '../../../shared/meeting/may.ts';
import type { Inheritance } from '../../../shared/meeting/model/actions.ts';
import type { CarryOver } from '../../../shared/projections/carry-over.ts';
import type { MeetingService } from '../meeting-service.ts';
import { bodyOf } from './body.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal } from './errors.ts';
import { tokenOf } from './guard.ts';
import { refusedFor } from './report-formats.ts';

const textDecoder = new TextDecoder();
const namesSource = z.looseObject({ from: z.string().regex(/^[\w-]{1,64}$/, 'must be the id of a meeting') });

export interface InheritedDraft {
  inheritance: Inheritance;
  facts: Partial<Facts>;
  agenda: DraftItem[];
  /** Marks what was in camera there, also where the agenda came as text, which says no more than a title. */
  marked(items: readonly DraftItem[]): DraftItem[];
}

/** The meeting that a body wants to be made from; undefined where it names none. */
export function sourceOf(request: Request): string | undefined {
  const body: unknown = request.body;
  return typeof body === 'object' && body !== null && 'from' in body ? bodyOf(request, namesSource).from : undefined;
}

/** The member of the source's Secretariat who asks, for rate limiting; undefined for an unknown caller. Throws if the role may not. */
export async function secretariatOf(request: Request, meetings: MeetingService, source: string): Promise<string | undefined> {
  const token = tokenOf(request, source);
  const visitor = token === undefined ? undefined : await meetings.visitor(source, token);
  if (!visitor) return undefined;
  if (!mayInvite(visitor.role)) throw new HttpRefusal('not-permitted');
  return `${source} ${visitor.participantId}`;
}

/** Throws `unknown-meeting` where there is no such source. */
export async function inheritanceFrom({ meetings, documents }: HttpContext, source: string, origin: string): Promise<InheritedDraft> {
  if (!(await meetings.state(source))) throw new HttpRefusal('unknown-meeting');
  const read = async () => ({ draft: await meetings.draft(source), reportUrl: `${origin}/r/${source}` });
  const { bytes } = await documents.run('carried', source, read).catch((error: unknown) => {
    throw refusedFor(error);
  });
  const { facts, agenda, ...inheritance } = JSON.parse(textDecoder.decode(bytes)) as CarryOver;
  const closed = new Set(agenda.flatMap((item) => [item, ...(item.children ?? [])]).flatMap(({ title, inCamera }) => (inCamera ? [title] : [])));
  const marked = <T extends { title: string }>(item: T): T => (closed.has(item.title) ? { ...item, inCamera: true } : item);
  return {
    inheritance,
    facts,
    agenda,
    marked: (items) => items.map((item) => marked({ ...item, ...(item.children && { children: item.children.map(marked) }) })),
  };
}
