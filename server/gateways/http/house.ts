// What HTTP asks of the rooms: the whole of it, so that the routes can be read without them.
import type { Inheritance } from '../../../shared/meeting/carry/model.ts';
import type { DraftItem } from '../../../shared/meeting/commands.ts';
import type { Facts } from '../../../shared/meeting/facts.ts';
import type { Region } from '../../../shared/meeting/regions.ts';
import type { MeetingState, Role } from '../../../shared/meeting/state.ts';
import type { Minutes } from '../../../shared/minutes/minutes.ts';
import type { Report } from '../../../shared/projections/report-model.ts';
import type { Attribution } from '../../../shared/wire/http.ts';
import type { Archived } from '../../archive/archived.ts';

/** Someone inside a meeting, by a session that holds at this moment. */
export interface Visitor {
  meetingId: string;
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
}

export interface Newcomer {
  name?: string;
  affiliation?: string;
  group?: string;
  region?: Region;
}

/** Why someone cannot come in. */
export type JoinRefusal = 'unknown-meeting' | 'unknown-key' | 'name-needed' | 'meeting-full';

/** An invitation of a role. The key itself is known only when it is made. */
export interface LinkStatus {
  role: Role;
  createdAt: number;
  revokedAt?: number;
  /** How many sessions came by it. */
  joined: number;
}

export interface House {
  /** Makes a meeting and one key a role, from another where it takes something from there. */
  create(facts: Facts, agenda: DraftItem[], inheritance?: Inheritance): Promise<{ id: string; keys: Record<Role, string> }>;
  /** The state of a meeting; undefined where there is none. */
  state(meetingId: string): Promise<MeetingState | undefined>;
  minutes(meetingId: string): Promise<Minutes>;
  /** The minutes as they are: how often they have changed since they were loaded, and both ways to read them, made when asked for. */
  edition(meetingId: string): Promise<{ number: number; read(): Minutes; update(): Uint8Array }>;
  /** Who wrote each block, as far as the log had come at `seq`, where names count too. */
  attribution(meetingId: string): Promise<{ seq: number; read(): Attribution }>;
  /** The issued report by its number, the last by default; undefined where there is none. */
  issued(meetingId: string, number?: number): Promise<Report | undefined>;

  /** The role that a key opens now, without coming in. */
  invited(meetingId: string, key: string): Promise<Role | Exclude<JoinRefusal, 'name-needed' | 'meeting-full'>>;
  /** Opens a session by a key. `known` is a token of an earlier session here: where it is of the same role, the participant stays the same. */
  join(meetingId: string, key: string, who: Newcomer, known?: string): Promise<{ session: string; participantId: string; role: Role } | JoinRefusal>;
  /** Who holds this token, at this meeting, now. */
  visitor(meetingId: string, token: string): Promise<Visitor | undefined>;
  /** Gives a name to an observer who came without one; false where they have one. */
  name(meetingId: string, token: string, who: { name: string; affiliation?: string }): Promise<boolean>;
  leave(meetingId: string, token: string): Promise<void>;

  /** All that is kept of a meeting, once all of it is on disk. */
  archived(meetingId: string): Promise<Archived>;

  links(meetingId: string): Promise<LinkStatus[]>;
  /** A new key in place of the role's old one; the old one's sessions go on. */
  reissue(meetingId: string, role: Role): Promise<string>;
  /** Ends the role's key and the sessions that came by it. */
  revoke(meetingId: string, role: Role): Promise<void>;

  /** Whether the store takes writes and no meeting is down because of a defect. */
  readiness(): Promise<'ready' | 'not-saved' | 'meeting-failed'>;
}
