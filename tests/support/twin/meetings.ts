// The service that gateways use, in memory alone: the same deciders over a list of events, without a store, a turn or a thread.
import type { Attendance } from '../../../server/gateways/attendance.ts';
import type { LinkStatus, Meetings, Newcomer, Visitor } from '../../../server/gateways/meeting-service.ts';
import { systemClock, systemIds } from '../../../server/system.ts';
import { must } from '../../../shared/kit/must.ts';
import { create } from '../../../shared/meeting/create.ts';
import { type Role, roles } from '../../../shared/meeting/roles.ts';
import { TwinMeeting, type TwinSession } from './meeting.ts';

interface Link {
  key: string;
  createdAt: number;
  revokedAt?: number;
  closedAt?: number;
}

interface Place {
  meeting: TwinMeeting;
  links: Record<Role, Link>;
}

export class MemoryMeetings implements Meetings {
  readonly #places = new Map<string, Place>();
  readonly #clock: { now(): number };

  constructor(clock: { now(): number } = systemClock) {
    this.#clock = clock;
  }

  /** The meeting itself, to look into or to break. */
  twin(id: string): TwinMeeting {
    return this.#place(id).meeting;
  }

  create: Meetings['create'] = async (facts, agenda, start) => {
    const [id, now] = [systemIds.newId(), this.#clock.now()];
    const created = create(facts, agenda, { id, now, by: 'organiser', newId: systemIds.newId, ...start });
    const keys = Object.fromEntries(roles.map((role) => [role, systemIds.newSecret()])) as Record<Role, string>;
    const links = Object.fromEntries(roles.map((role) => [role, { key: keys[role], createdAt: now }])) as Place['links'];
    this.#places.set(id, { meeting: new TwinMeeting(created, this.#clock), links });
    return { id, keys };
  };

  state: Meetings['state'] = async (id) => this.#places.get(id)?.meeting.state;

  invited: Meetings['invited'] = async (id, key) => {
    const place = this.#places.get(id);
    if (!place) return 'unknown-meeting';
    const role = this.#roleOf(place, key);
    return role ? { role, closed: place.links[role].closedAt !== undefined } : 'unknown-key';
  };

  join: Meetings['join'] = async (id, key, who, known) => {
    const place = this.#places.get(id);
    if (!place) return 'unknown-meeting';
    const role = this.#roleOf(place, key);
    if (!role) return 'unknown-key';
    const before = known === undefined ? undefined : place.meeting.sessions.get(known);
    const isSame = before?.role === role && !before.hasEnded && before.name !== undefined && (who.name ?? before.name) === before.name;
    const same = isSame ? before : undefined;
    if (place.links[role].closedAt !== undefined && !same) return 'link-closed';
    const name = who.name ?? same?.name;
    if (role !== 'observer' && name === undefined) return 'name-needed';
    const { token, session } = this.#open(place, key, role, { ...who, name }, same);
    return { session: token, participantId: session.participantId, role };
  };

  visitor: Meetings['visitor'] = async (id, token) => {
    const attendance = await this.attend(id, token);
    return typeof attendance === 'string' ? undefined : ({ meetingId: id, ...attendance.you } satisfies Visitor);
  };

  attend: Meetings['attend'] = async (id, token, as): Promise<Attendance | 'unknown-meeting' | 'no-session' | 'another-person'> => {
    const meeting = this.#places.get(id)?.meeting;
    if (!meeting) return 'unknown-meeting';
    const session = token === undefined ? undefined : meeting.sessions.get(token);
    if (!session || session.hasEnded) return 'no-session';
    return as === undefined || as === session.participantId ? meeting.attendance(session) : 'another-person';
  };

  knew: Meetings['knew'] = async (id, token) => this.#places.get(id)?.meeting.sessions.get(token)?.hasEnded ?? false;

  name: Meetings['name'] = async (id, token, who) => {
    const { meeting } = this.#place(id);
    const session = meeting.sessions.get(token);
    if (!session || session.hasEnded || session.name !== undefined) return 'already-named';
    session.name = who.name;
    meeting.welcome(session, who);
    return 'named';
  };

  leave: Meetings['leave'] = async (id, token) => this.#place(id).meeting.sessions.get(token)?.end();

  links: Meetings['links'] = async (id) => {
    const { meeting, links } = this.#place(id);
    return roles.map((role): LinkStatus => {
      const { key, ...times } = links[role];
      const joined = new Set([...meeting.sessions.values()].filter((session) => session.key === key).map(({ participantId }) => participantId)).size;
      return { role, ...(times.revokedAt === undefined && { secret: key }), ...times, joined };
    });
  };

  reissue: Meetings['reissue'] = async (id, role) => {
    const key = systemIds.newSecret();
    this.#place(id).links[role] = { key, createdAt: this.#clock.now() };
    return key;
  };

  revoke: Meetings['revoke'] = async (id, role) => {
    const { meeting, links } = this.#place(id);
    links[role].revokedAt ??= this.#clock.now();
    for (const session of meeting.sessions.values()) if (session.role === role) session.end();
  };

  setLinkClosed: Meetings['setLinkClosed'] = async (id, role, closed) => {
    const link = this.#place(id).links[role];
    if (link.revokedAt !== undefined) return false;
    link.closedAt = closed ? (link.closedAt ?? this.#clock.now()) : undefined;
    return true;
  };

  readiness: Meetings['readiness'] = async () => ([...this.#places.values()].some(({ meeting }) => meeting.hasFailed) ? 'meeting-failed' : 'ready');

  #open({ meeting }: Place, key: string, role: Role, who: Newcomer, same?: TwinSession): { token: string; session: TwinSession } {
    const token = systemIds.newSecret();
    const session = meeting.enter(token, { key, role, name: who.name, participantId: same?.participantId ?? systemIds.newId() });
    meeting.welcome(session, who);
    return { token, session };
  }

  #roleOf({ links }: Place, key: string): Role | undefined {
    return roles.find((role) => links[role].key === key && links[role].revokedAt === undefined);
  }

  #place(id: string): Place {
    return must(this.#places.get(id), 'a meeting that was asked for before');
  }
}
