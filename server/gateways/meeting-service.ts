// The one way from the gateways into the rooms: everything they ask of meetings, so that they can be read and tested without the rooms.

import type { DraftItem } from '../../shared/meeting/agenda/draft.ts';
import type { Start } from '../../shared/meeting/create.ts';
import type { Facts } from '../../shared/meeting/facts.ts';
import type { Role } from '../../shared/meeting/roles.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { AttributionBody } from '../../shared/wire/http.ts';
import type { MinutesMoment } from '../../shared/wire/office.ts';
import type { OwnerAnswer } from '../../shared/wire/owned.ts';
import type { Draft } from '../documents/jobs.ts';
import type { LinkStatus, Newcomer } from '../rooms/access.ts';
import type { ArchiveSource } from '../rooms/archive-parts.ts';
import type { GivenStyles, HouseStyles } from '../rooms/house-styles.ts';
import type { Issue } from '../rooms/issues.ts';
import type { FileRefusal, GivenFile, ItemFile } from '../rooms/item-files.ts';
import type { Attendance } from './attendance.ts';

export type { ArchiveSource, HouseStyles, Issue, LinkStatus, Newcomer };

/** Someone inside a meeting, by a session that holds at this moment. */
export interface Visitor {
  meetingId: string;
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
}

/** Why someone cannot connect. `another-person`: the session is not of the participant that the page takes itself for. */
export type ConnectRefusal = 'unknown-meeting' | 'no-session' | 'another-person';

/** Why someone cannot come in. */
export type JoinRefusal = 'unknown-meeting' | 'unknown-key' | 'link-closed' | 'name-needed' | 'meeting-full';

/** Reads a meeting, to make files and pages of it. */
export interface MeetingRecords {
  /** The words of a statement that was handed in with a request; undefined where there are none. */
  statement(meetingId: string, requestId: string): Promise<string | undefined>;
  /** Another one after each change of the state or the minutes, and after each loading. */
  edition(meetingId: string): Promise<string>;
  /** The meeting as it is now, for another thread; for an observer, as observers receive it. */
  draft(meetingId: string, role?: Role): Promise<Draft>;
  /** The same, with its minutes as they were at a time, in milliseconds since 1970. Undefined where that is too much text to read at once. */
  draftAt(meetingId: string, at: number): Promise<Draft | undefined>;
  /** When the minutes changed, and by whose hand. */
  moments(meetingId: string): Promise<MinutesMoment[]>;
  /** The minutes as this role receives them, as one Yjs update. Made when it is read. */
  update(meetingId: string, role: Role): Promise<{ edition: string; read(): Promise<Uint8Array> }>;
  /** The writers of each block, as far as the log had come at `seq`, where names count too. */
  attribution(meetingId: string): Promise<{ seq: number; read(): AttributionBody }>;
  /** The issue of this number, the last by default; undefined where there is none. No meeting is loaded for it. */
  issue(meetingId: string, number?: number): Promise<Issue | undefined>;
  /** The Word document whose styles its reports take; undefined where there is none. No meeting is loaded for it. */
  houseStyles(meetingId: string): Promise<HouseStyles | undefined>;
  /** Gives it, in the place of the one before, or takes it away. Rejects with NotSaved. */
  giveHouseStyles(meetingId: string, styles: GivenStyles | undefined): Promise<void>;
  /** A file of an agenda item by its hash; undefined where the meeting keeps none such. */
  itemFile(meetingId: string, hash: string): Promise<ItemFile | undefined>;
  /** Adds a file to an item. Rejects with NotSaved. */
  addFile(meetingId: string, file: GivenFile): Promise<FileRefusal | undefined>;
  /** Everything that is kept of a meeting, once all of it is on disk. Its rows and issues are read as they are asked for. */
  archived(meetingId: string): Promise<ArchiveSource>;
}

/** Meetings, the ways into them, and the people inside. */
export interface Meetings {
  /** Makes a meeting and one key a role, with what it takes from its series and from the one with the id `from`, whose reports give theirs their styles too. */
  create(facts: Facts, agenda: DraftItem[], start?: Start, from?: string): Promise<{ id: string; keys: Record<Role, string> }>;
  /** The state of a meeting; undefined where there is none. */
  state(meetingId: string): Promise<MeetingState | undefined>;

  /** The role that a key opens now, and whether to newcomers too. Opens no session. */
  invited(meetingId: string, key: string): Promise<{ role: Role; closed: boolean } | 'unknown-meeting' | 'unknown-key'>;
  /** Opens a session by a key. `known` is a token of an earlier session here: where it is of the same role, the participant stays the same. */
  join(meetingId: string, key: string, who: Newcomer, known?: string): Promise<{ session: string; participantId: string; role: Role } | JoinRefusal>;
  /** The holder of this token at this meeting, now. */
  visitor(meetingId: string, token: string): Promise<Visitor | undefined>;
  /** The holder of this token, for a connection. `as`: the participant that the page takes itself for. Rejects where the meeting cannot be opened here now. */
  attend(meetingId: string, token: string | undefined, as?: string): Promise<Attendance | ConnectRefusal>;
  /** Whether the token belongs to a session here that has ended. */
  knew(meetingId: string, token: string): Promise<boolean>;
  /** Gives a name to an observer who came without one. */
  name(meetingId: string, token: string, who: { name: string; affiliation?: string }): Promise<'named' | 'already-named' | 'meeting-full'>;
  leave(meetingId: string, token: string): Promise<void>;

  links(meetingId: string): Promise<LinkStatus[]>;
  /** A new key in place of the role's old one; the old one's sessions go on. */
  reissue(meetingId: string, role: Role): Promise<string>;
  /** Ends the role's key and the sessions that came by it: at once, whether the disk works or not. */
  revoke(meetingId: string, role: Role): Promise<void>;
  /** Closes the role's link to newcomers, or opens it again. False where no link of the role opens. */
  setLinkClosed(meetingId: string, role: Role, closed: boolean): Promise<boolean>;

  /** Whether the store takes writes and no meeting is down because of a defect. */
  readiness(): Promise<'ready' | 'not-saved' | 'meeting-failed' | 'damaged' | 'older-version'>;
}

/** Sent into a meeting by people who are not inside. */
export interface FromOutside {
  /** The answer of an action's owner by a personal link. Resolves with whether it is on disk. */
  answerAction(meetingId: string, name: string, answer: OwnerAnswer): Promise<boolean>;
}

export interface MeetingService extends Meetings, MeetingRecords, FromOutside {}
