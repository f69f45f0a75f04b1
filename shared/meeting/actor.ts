import type { Role } from './state.ts';

/** The sender of a command, as the server knows them from their session. An observer may have no name. */
export interface Actor {
  participantId: string;
  role: Role;
  name?: string;
  affiliation?: string;
  group?: string;
}
