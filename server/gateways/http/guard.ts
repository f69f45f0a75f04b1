// Identifies the caller. Every route checks again, each time: a session may have ended since.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { mayInvite } from '../../../shared/meeting/may.ts';
import { type Reach, reaches } from '../../office/reach.ts';
import { bearer, sessionCookie } from '../cookie.ts';
import type { Visitor } from '../meeting-service.ts';
import type { IsForeign } from '../origin.ts';
import type { RateLimiter } from '../rate-limiter.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal } from './errors.ts';
import type { WrongKeys } from './wrong-keys.ts';

/** AU5: a page of another site asks nothing here. */
export function refuseForeign(isForeign: IsForeign): RequestHandler {
  return (request, _response, next) => next(isForeign(request) ? new HttpRefusal('foreign-origin') : undefined);
}

/** The address's meeting id; anything that cannot be one is no meeting. */
export function meetingIdOf(request: Request): string {
  const { id } = request.params;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new HttpRefusal('unknown-meeting');
  return id;
}

/** The token a request carries for a meeting, in its header or else its cookie. */
export function tokenOf(request: Request, meetingId: string): string | undefined {
  return bearer(request.headers.authorization) ?? sessionCookie(request.headers.cookie, meetingId);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a request carries this secret; takes as long for every wrong one. */
export function isBearer(request: Request, secret: string): boolean {
  const given = bearer(request.headers.authorization);
  return given !== undefined && timingSafeEqual(digest(given), digest(secret));
}

/** The meetings that the bearer of a key works with: of the organiser's key, or that of one of the organisers. Undefined where it is neither. */
export async function reachOf(request: Request, { organiserKey, office }: Pick<HttpContext, 'organiserKey' | 'office'>): Promise<Reach | undefined> {
  return isBearer(request, organiserKey) ? 'all' : office.organisers.reachOf(bearer(request.headers.authorization) ?? '');
}

/** A meeting that an organiser does not work with is unknown to them. */
export async function requireReached(reach: Reach, id: string, meetings: HttpContext['meetings']): Promise<void> {
  const state = await meetings.state(id);
  if (!state || !reaches(reach, state.series)) throw new HttpRefusal('unknown-meeting');
}

/** An organiser reads meetings as their Secretariat does, and is no participant. */
const organiser = { participantId: 'organiser', role: 'secretariat' } as const;

/** Finds the caller, at a bounded pace per session; throws `no-session` for an unknown caller, with a delay if the address has guessed many tokens. */
export function visitorOf(context: Pick<HttpContext, 'meetings' | 'organiserKey' | 'office'>, pace: RateLimiter, wrongKeys: WrongKeys) {
  const { meetings } = context;
  return async (request: Request): Promise<Visitor> => {
    const meetingId = meetingIdOf(request);
    const reach = await reachOf(request, context);
    if (reach) {
      await requireReached(reach, meetingId, meetings);
      return { meetingId, ...organiser };
    }
    const token = tokenOf(request, meetingId);
    const visitor = token && (await meetings.visitor(meetingId, token));
    if (!visitor) {
      // A token of an ended session is not a guess. An invalid id may be a key that was pasted there, so it is not logged.
      const lock = (await meetings.state(meetingId)) ? `${meetingId} session` : 'a session of no meeting';
      if (token && !(await meetings.knew(meetingId, token))) await wrongKeys.wrong(lock, request.ip ?? '');
      throw new HttpRefusal('no-session');
    }
    if (!pace.take(`${meetingId} ${visitor.participantId}`)) throw new HttpRefusal('too-fast');
    return visitor;
  };
}

export type WhoAsks = ReturnType<typeof visitorOf>;

/** Refuses everyone but organisers, with a delay if the address has tried many keys. */
export async function refuseStranger(
  request: Request,
  { wrongKeys }: Pick<HttpContext, 'wrongKeys'>,
  code: 'unknown-organiser' | 'no-session',
): Promise<never> {
  if (bearer(request.headers.authorization) !== undefined) await wrongKeys.wrong('organiser', request.ip ?? '');
  throw new HttpRefusal(code);
}

/** Lets the Secretariat of the meeting, and the organiser, through. Resolves with the meeting's id. */
export async function requireInviter(request: Request, context: HttpContext, whoAsks: WhoAsks): Promise<string> {
  const { meetings } = context;
  const id = meetingIdOf(request);
  const reach = await reachOf(request, context);
  if (reach) {
    await requireReached(reach, id, meetings);
    return id;
  }
  const visitor = await whoAsks(request).catch((error: unknown) => {
    if (error instanceof HttpRefusal && error.code === 'no-session') return refuseStranger(request, context, error.code);
    throw error;
  });
  if (!mayInvite(visitor.role)) throw new HttpRefusal('not-permitted');
  return id;
}
