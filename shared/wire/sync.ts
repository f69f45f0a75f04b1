// The frames of the minutes' WebSocket: the y-websocket protocol and one addition.
export const frame = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** The client sends bytes after its updates; the server echoes them once everything before is on disk. */
  barrier: 102,
  /** The server says nothing in particular, so that a quiet line is known to be alive. */
  keepAlive: 103,
} as const;

export const syncStep = { step1: 0, step2: 1, update: 2 } as const;

/** Close codes: 44xx are final, after 45xx a client tries again. */
export const closeCode = {
  malformed: 4400,
  unauthorised: 4401,
  forbidden: 4403,
  unknownMeeting: 4404,
  tooLarge: 4413,
  tooFast: 4429,
  stopping: 4500,
  notSaved: 4503,
} as const;
export type CloseReason = keyof typeof closeCode;
