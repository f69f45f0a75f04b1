import type { Logger } from 'pino';
import type { DocumentService } from '../../documents/service.ts';
import type { Office } from '../../office/office.ts';
import type { SignOn } from '../../office/sign-on.ts';
import type { Clock } from '../../rooms/ports.ts';
import type { MeetingService } from '../meeting-service.ts';
import type { IsForeign } from '../origin.ts';
import type { HeaderOptions } from './headers.ts';
import type { ResponseCache } from './response-cache.ts';
import type { WrongKeys } from './wrong-keys.ts';

/** The paces of HTTP. None counts against a hall of people who have a right key and share one address. */
export const defaultPaces = {
  /** Meetings made, in all. */
  create: { burst: 60, perSecond: 1 },
  /** Sessions opened by one link, questions about it, and requests from one address for meetings that are not there. */
  join: { burst: 2000, perSecond: 50 },
  /** Anything asked with one session. */
  ask: { burst: 120, perSecond: 20 },
  /** Answers by one personal link of an action's owner: each is a line of a meeting's log. */
  answer: { burst: 30, perSecond: 1 / 60 },
  /** Public pages from one address. */
  read: { burst: 2000, perSecond: 100 },
  /** Wrong keys for one meeting, or for the organiser's, from one address before the answers slow down. */
  fail: { burst: 5, perSecond: 0.2 },
};
export type Paces = typeof defaultPaces;

/** Everything a router of HTTP needs. */
export interface HttpContext extends HeaderOptions {
  meetings: MeetingService;
  office: Office;
  documents: DocumentService;
  answers: ResponseCache;
  log: Logger;
  clock: Clock;
  organiserKey: string;
  paces: Paces;
  wrongKeys: WrongKeys;
  isForeign: IsForeign;
  /** Where an organisation's sign-on is set. */
  signOn?: SignOn;
}
