// Rules of retention over HTTP.
import { z } from 'zod';
import type { RetentionDue, RetentionRule } from '../office/retention.ts';

const days = z.number().int().min(1).max(36_500).nullable().optional();

/** Without `series`: of the meetings that are in none. Null or nothing: no such rule. */
export const ruleSchema = z.strictObject({ series: z.string().trim().min(1).max(200).optional(), issuedDays: days, cancelledDays: days });
export type SaidRule = z.output<typeof ruleSchema>;

/** ISO 8601; null takes it back. */
export const postponeSchema = z.strictObject({
  until: z
    .string()
    .max(40)
    .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), 'must be an ISO 8601 date such as 2026-09-13')
    .transform((text) => Date.parse(text))
    .nullable(),
});

export interface RetainedMeeting extends RetentionDue {
  meetingId: string;
  title: string;
  series?: string;
  /** ISO 8601, UTC. */
  startsAt: string;
}

/** How much goes: people with times, sessions, statements. */
export interface RetentionCounts {
  people: number;
  sessions: number;
  statements: number;
}

/** `due`: the first so many; `total`: how many there are. */
export interface RetentionAnswer {
  rules: (RetentionRule & { series?: string })[];
  due: RetainedMeeting[];
  total: number;
}
