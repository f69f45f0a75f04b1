// The rooms as the two sockets ask for them.
import type { Attendance, AttendedMeeting, CommandOutcome, MinutesLine, MinutesPeer } from './gateways/attendance.ts';
import type { Session } from './rooms/access.ts';
import type { Meeting } from './rooms/meeting.ts';
import { actorOf } from './rooms/meeting-parts.ts';
import { MeetingFailed } from './rooms/ports.ts';
import type { Peer } from './rooms/text/peer.ts';

const made = new WeakMap<Meeting, AttendedMeeting>();

/** The same object each time for one meeting in memory. */
export function liveMeetingOf(meeting: Meeting): AttendedMeeting {
  const live = made.get(meeting) ?? {
    id: meeting.id,
    get state() {
      return meeting.state;
    },
    get watching() {
      return meeting.roster.watching;
    },
    since: (version) => meeting.room.since(version),
    admits: (token) => meeting.access.authenticate(token) !== undefined,
    onEvents: (listener) => meeting.room.follow(listener),
    onWatching: (listener) => meeting.roster.onWatching(listener),
    onGone: (listener) => meeting.onGone(listener),
  };
  made.set(meeting, live);
  return live;
}

function unlessFailed(error: unknown): CommandOutcome {
  if (error instanceof MeetingFailed) return 'unknown';
  throw error;
}

/** Someone inside this meeting. */
export function attendanceOf(meeting: Meeting, session: Session): Attendance {
  const { participantId, role } = session;
  return {
    meeting: liveMeetingOf(meeting),
    participantId,
    role,
    get you() {
      const { name, affiliation } = actorOf(meeting.state, session);
      return { participantId, role, name, affiliation };
    },
    get hasEnded() {
      return session.endedAt !== undefined;
    },
    onEnd: (listener) => meeting.access.onEnd(session, listener),
    submit: (command) => meeting.submit(command, session).catch(unlessFailed),
    shows: (callId) => meeting.deliveries.tell(participantId, callId),
    arrive: () => {
      meeting.access.noteUse(session);
      meeting.roster.connect(participantId, session.name !== undefined);
      return () => {
        meeting.roster.disconnect(participantId);
        meeting.touch();
      };
    },
    write: (line) => minutesOf(meeting, session, line),
  };
}

function minutesOf(meeting: Meeting, session: Session, line: MinutesLine): MinutesPeer {
  const { minutes } = meeting;
  const peer: Peer = {
    session,
    send: (frame) => line.send(frame),
    queued: () => line.queued(),
    close: (reason) => line.close(reason),
    pause: () => line.pause(),
    resume: () => line.resume(),
  };
  minutes.join(peer);
  return {
    answer: (vector) => minutes.answer(peer, vector),
    receive: (update, whole) => minutes.receive(peer, update, whole),
    barrier: (bytes) => minutes.barrier(peer, bytes),
    say: (bytes) => minutes.say(peer, bytes),
    tellCursors: () => minutes.tellCursors(peer),
    leave: () => {
      minutes.leave(peer);
      meeting.touch();
    },
  };
}
