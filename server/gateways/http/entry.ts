// The one way into a meeting by a key, and the cookie that remembers it.
import type { Request, Response } from 'express';
import type { Role } from '../../../shared/meeting/roles.ts';
import type { Joined, Notice } from '../../../shared/wire/http.ts';
import { cookieName, mostMeetings, sessionCookies } from '../cookie.ts';
import type { Newcomer } from '../meeting-service.ts';
import { RateLimiter } from '../rate-limiter.ts';
import type { HttpContext } from './context.ts';
import { HttpRefusal } from './errors.ts';
import { tokenOf } from './guard.ts';

/** Longer than any session is likely to hold: the server ends it. */
const halfYearInMs = 182 * 24 * 60 * 60 * 1000;
const cookie = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

export class Entry {
  readonly #context: HttpContext;
  /** Sessions by link: whoever floods one link keeps nobody out who has another. */
  readonly #joins: RateLimiter;
  /** Questions about a link, by link. */
  readonly #looks: RateLimiter;
  /** Requests for meetings that are not there, by address. */
  readonly #astray: RateLimiter;

  constructor(context: HttpContext) {
    this.#context = context;
    this.#joins = new RateLimiter(context.paces.join, context.clock);
    this.#looks = new RateLimiter(context.paces.join, context.clock);
    this.#astray = new RateLimiter(context.paces.join, context.clock);
  }

  /** The role that a key opens. Throws `unknown-meeting`, `link-closed` to newcomers, or `unknown-key`, the last after a while where one address has tried many. */
  async look(request: Request, meetingId: string, key: string): Promise<Role> {
    const { role, closed } = await this.#opened(request, meetingId, key);
    if (closed && !(await this.#isInside(request, meetingId, role))) throw new HttpRefusal('link-closed');
    if (!this.#looks.take(`${meetingId} ${role}`)) throw new HttpRefusal('too-fast');
    return role;
  }

  /** The public facts of a meeting. Throws `unknown-meeting`. */
  async notice(request: Request, meetingId: string): Promise<Notice> {
    const state = await this.#context.meetings.state(meetingId);
    if (!(state ? this.#looks.take(`${meetingId} notice`) : this.#astray.take(request.ip ?? ''))) throw new HttpRefusal('too-fast');
    if (!state) throw new HttpRefusal('unknown-meeting');
    return { title: state.title, startsAt: state.startsAt };
  }

  /** Opens a session by a key and sets its cookie. Throws where the key opens nothing, and why its bearer cannot come in. */
  async join(request: Request, response: Response, meetingId: string, key: string, who: Newcomer): Promise<Joined> {
    const { role } = await this.#opened(request, meetingId, key);
    if (!this.#joins.take(`${meetingId} ${role}`)) throw new HttpRefusal('too-fast');
    const joined = await this.#context.meetings.join(meetingId, key, who, tokenOf(request, meetingId));
    if (typeof joined === 'string') throw new HttpRefusal(joined);
    const secure = this.#isSecure(request);
    if (secure) response.clearCookie(cookieName(meetingId, false), { ...cookie, secure });
    response.cookie(cookieName(meetingId, secure), joined.session, { ...cookie, secure, maxAge: halfYearInMs });
    // Browsers send their oldest cookies first.
    const others = [...sessionCookies(request.headers.cookie).keys()].filter((id) => id !== meetingId);
    for (const id of others.slice(0, Math.max(0, others.length + 1 - mostMeetings))) this.forget(request, response, id);
    return joined;
  }

  forget(request: Request, response: Response, meetingId: string): void {
    const secure = this.#isSecure(request);
    for (const locked of [false, true]) response.clearCookie(cookieName(meetingId, locked), { ...cookie, secure: secure || locked });
  }

  async #opened(request: Request, meetingId: string, key: string): Promise<{ role: Role; closed: boolean }> {
    const address = request.ip ?? '';
    const opened = await this.#context.meetings.invited(meetingId, key);
    if (opened === 'unknown-meeting' && !this.#astray.take(address)) throw new HttpRefusal('too-fast');
    if (opened === 'unknown-key') await this.#context.wrongKeys.wrong(meetingId, address);
    if (typeof opened === 'string') throw new HttpRefusal(opened);
    return opened;
  }

  async #isInside(request: Request, meetingId: string, role: Role): Promise<boolean> {
    const token = tokenOf(request, meetingId);
    return token !== undefined && (await this.#context.meetings.visitor(meetingId, token))?.role === role;
  }

  #isSecure(request: Request): boolean {
    return request.secure || this.#context.publicUrl?.startsWith('https:') === true;
  }
}
