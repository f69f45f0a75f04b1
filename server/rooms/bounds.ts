// Every bound on what people can make the server hold. A test fills each of them: tests/wire/bounds.test.ts.

import { seatLimits } from '../../shared/meeting/attendance/seats.ts';

export interface Bound {
  /** The thing that is counted. */
  what: string;
  unit: 'answers' | 'bytes' | 'connections' | 'frames' | 'meetings' | 'messages' | 'people' | 'pieces of text' | 'sessions' | 'updates and barriers';
  most: number;
  /** The effect of passing the bound. */
  beyond: string;
}

/** To add a bound: add a line here, read its number from `limits` (in a room: `context.limits`), and add a test that fills it. */
export const bounds = {
  people: {
    what: 'people who are listed in one meeting',
    unit: 'people',
    most: seatLimits.people,
    beyond: 'nobody more is listed: joining with a name is answered 409 `meeting-full`, and observers may follow without one',
  },
  observersListed: {
    what: 'the observers among them',
    unit: 'people',
    most: seatLimits.observers,
    beyond: 'observers may follow without a name; members and leads are still listed',
  },
  seatsForLeads: {
    what: 'places in the list that are kept for the Chair and the Secretariat',
    unit: 'people',
    most: seatLimits.keptForLeads,
    beyond: 'members and observers are answered 409 `meeting-full` when only these places are left',
  },
  sessionsPerLink: {
    what: 'sessions that came by one link and hold',
    unit: 'sessions',
    most: 10_000,
    beyond: 'the oldest one of somebody who is not connected ends, first those without a name; where all are connected, joining is answered 409 `meeting-full`',
  },
  handshakes: {
    what: 'connections to both sockets that are not inside a meeting yet',
    unit: 'connections',
    most: 5000,
    beyond: 'a new one is answered 503; people with a session of a meeting under way are let through',
  },
  handshakesPerAddress: {
    what: 'those from one address',
    unit: 'connections',
    most: 1000,
    beyond: 'a new one from that address is answered 503',
  },
  slowedAnswers: {
    what: 'answers to wrong keys that wait, so that keys cannot be guessed fast',
    unit: 'answers',
    most: 500,
    beyond: 'a further wrong key is answered 429 at once',
  },
  connections: {
    what: 'connections of one participant to one meeting, on each of the two sockets',
    unit: 'connections',
    most: 20,
    beyond: 'the new connection is closed',
  },
  observersPerAddress: {
    what: 'connections of observers from one address, on each of the two sockets',
    unit: 'connections',
    most: 6000,
    beyond: 'the new connection is closed; members and leads from that address are not counted',
  },
  snapshots: {
    what: 'whole states that one participant is sent at once on each of the two sockets, by connecting or by asking again; one more each second',
    unit: 'messages',
    most: 60,
    beyond: 'a connection that needs one is cut, and its client comes back later; a request for one is not answered',
  },
  rooms: {
    what: 'meetings in memory',
    unit: 'meetings',
    most: 2000,
    beyond: 'the least used that nobody is in, and that nobody has asked for in the last ten seconds, leave memory; they are loaded again when asked for',
  },
  answersKept: {
    what: 'files and pages that are kept ready',
    unit: 'bytes',
    most: 64 * 1024 * 1024,
    beyond: 'those that were not asked for the longest are made again when they are',
  },
  messagesWaiting: {
    what: 'messages that wait to be sent on one Socket.IO connection',
    unit: 'messages',
    most: 256,
    beyond: 'the connection is cut; its client comes back and receives what it missed as one message',
  },
  messageBytesWaiting: {
    what: 'bytes of those messages, where more than one waits',
    unit: 'bytes',
    most: 16 * 1024 * 1024,
    beyond: 'the connection is cut; its client comes back and receives what it missed as one message',
  },
  messageBytesToSend: {
    what: 'bytes that wait to be sent on all Socket.IO connections; a message that waits on several counts once',
    unit: 'bytes',
    most: 256 * 1024 * 1024,
    beyond: 'the connections with the most waiting are cut until a quarter is free; their clients come back and receive what they missed as one message',
  },
  framesWaiting: {
    what: 'frames of one connection to the minutes that were received faster than they are taken',
    unit: 'frames',
    most: 4096,
    beyond: 'the connection is closed with 4429',
  },
  frameBytesWaiting: {
    what: 'bytes of those frames, where more than one waits',
    unit: 'bytes',
    most: 2 * 1024 * 1024,
    beyond: 'the connection is closed with 4429',
  },
  textAtOnce: {
    what: 'text that one participant sends to the minutes of a meeting at once; 64 KiB more each second',
    unit: 'bytes',
    most: 8 * 1024 * 1024,
    beyond: 'the connection is read later, and what it sent is saved then',
  },
  bytesToSend: {
    what: 'bytes that wait to be sent on all connections to the minutes of all meetings; a message that waits on several counts once',
    unit: 'bytes',
    most: 256 * 1024 * 1024,
    beyond: 'the connections with the most waiting are cut until a quarter is free; their clients come back and receive what they missed as one difference',
  },
  lagging: {
    what: 'bytes that wait to be sent on one connection to the minutes',
    unit: 'bytes',
    most: 1024 * 1024,
    beyond: 'the connection is skipped; once it reads again it receives one difference',
  },
  waiting: {
    what: 'updates of one meeting that wait for the disk',
    unit: 'bytes',
    most: 16 * 1024 * 1024,
    beyond: 'their senders are read no further until the disk has caught up',
  },
  itemsWaiting: {
    what: 'updates and barriers of one meeting that wait for the disk',
    unit: 'updates and barriers',
    most: 20_000,
    beyond: 'their senders are read no further until the disk has caught up',
  },
  missing: {
    what: 'updates of one connection that wait because something before them is missing, and barriers behind them',
    unit: 'updates and barriers',
    most: 256,
    beyond: 'the connection is closed with 4500; its client comes back with all it has',
  },
  missingBytes: {
    what: 'bytes of those updates',
    unit: 'bytes',
    most: 1024 * 1024,
    beyond: 'the connection is closed with 4500; its client comes back with all it has',
  },
  commandsWaiting: {
    what: 'commands of one meeting that wait to be decided',
    unit: 'messages',
    most: 2000,
    beyond: 'a further command is answered `too-fast`',
  },
  orderRemembered: {
    what: 'pieces of text of one meeting whose order of arrival is remembered, to see whether what builds on them is in its place',
    unit: 'pieces of text',
    most: 20_000,
    beyond: 'the older half counts as text that was there before',
  },
  textLog: {
    what: 'all text and deletions ever written in one meeting, as they are on disk',
    unit: 'bytes',
    most: 1024 * 1024 * 1024,
    beyond: 'the connection that writes more is closed with 4413; reading and commands go on',
  },
  earlierText: {
    what: 'text and deletions that are read to show the minutes of one meeting as they were',
    unit: 'bytes',
    most: 64 * 1024 * 1024,
    beyond: 'the minutes of that moment are answered 413 `too-large`; those of earlier moments are still shown',
  },
  minutes: {
    what: 'the minutes of one meeting',
    unit: 'bytes',
    most: 4 * 1024 * 1024,
    beyond:
      'the connection that sends more text is closed with 4413; reading and deleting go on, also in minutes that were larger before; at twice the size, deletions may not cut text in two',
  },
} as const satisfies Record<string, Bound>;

export type BoundName = keyof typeof bounds;
/** The number of each bound. A test makes them small. */
export type Limits = Record<BoundName, number>;

export const limits = Object.fromEntries(Object.entries(bounds).map(([name, { most }]) => [name, most])) as Limits;
