// Personal links of the owners of actions, over HTTP.
import { z } from 'zod';
import { isDay } from '../kit/day.ts';
import { nameSchema } from '../meeting/facts.ts';
import type { RegisterEntry } from './office.ts';

/** `name`: as actions name their owner. Without `series`: the actions of all meetings. */
export const ownerLinkSchema = z.strictObject({ name: nameSchema, series: z.string().trim().min(1).max(200).optional() });

/** Times in milliseconds since 1970. */
export interface ListedOwnerLink {
  id: string;
  name: string;
  series?: string;
  createdAt: number;
  until: number;
}

/** An open action as its owner sees it. `meeting`: the title of the meeting that agreed it. `url`: its paragraph, where the report is issued. */
export interface OwnedAction extends Pick<RegisterEntry, 'id' | 'meetingId' | 'meeting' | 'text' | 'due' | 'answer' | 'answered'> {
  url?: string;
}

export interface OwnedActions extends Pick<ListedOwnerLink, 'name' | 'until'> {
  actions: OwnedAction[];
}

/** At least one of them is said. `due`: the day that the owner asks for, ISO 8601. */
export const ownerAnswerSchema = z
  .strictObject({
    actionId: z.string().min(1).max(64),
    text: z.string().trim().max(1000).default(''),
    done: z.literal(true).optional(),
    due: z.string().refine(isDay, 'must be an ISO 8601 day such as 2026-09-13').optional(),
  })
  .refine(({ text, done, due }) => text !== '' || done || due !== undefined, 'text, done or due is needed');
export type OwnerAnswer = z.output<typeof ownerAnswerSchema>;
