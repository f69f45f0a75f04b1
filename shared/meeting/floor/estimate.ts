// How long a person still waits: the average of speakers so far, weighted with the usual time, and never more than the limit.
import type { Floor, RequestKind } from '../model/floor.ts';

/** The usual time, in milliseconds, until this meeting shows otherwise. */
const usualMs: Record<RequestKind, number> = { 'point-of-order': 60_000, reply: 90_000, question: 60_000, intervention: 180_000 };
/** As much as what is usual counts, in speakers. */
const weight = 2;

/** How long one of this kind is likely to take, in milliseconds. */
export function likelyMs({ spoken, limitSeconds }: Floor, kind: RequestKind): number {
  const alike = spoken.filter((each) => each.kind === kind);
  const turns = new Set(alike.map((each) => each.requestId)).size;
  const took = alike.reduce((sum, each) => sum + each.endedAt - each.givenAt, 0);
  const likely = (usualMs[kind] * weight + took) / (weight + turns);
  return limitSeconds === undefined ? likely : Math.min(likely, limitSeconds * 1000);
}

/** Milliseconds until the request has the floor, if nobody more comes before it; undefined for one that does not wait. */
export function waitMs(floor: Floor, requestId: string, now: number): number | undefined {
  const place = floor.queue.findIndex(({ id }) => id === requestId);
  if (place === -1) return undefined;
  const { speaking } = floor;
  const current = speaking ? Math.max(0, likelyMs(floor, speaking.kind) - spokenFor(speaking, now)) : 0;
  return floor.queue.slice(0, place).reduce((sum, request) => sum + Math.max(0, likelyMs(floor, request.kind) - (request.spokenMs ?? 0)), current);
}

/** How long who has the floor has had it, in milliseconds, without what interrupted them. */
export function spokenFor({ givenAt, spokenMs = 0 }: { givenAt: number; spokenMs?: number }, now: number): number {
  return spokenMs + Math.max(0, now - givenAt);
}
