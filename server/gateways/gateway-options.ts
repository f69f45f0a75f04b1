import type { Limits } from '../rooms/bounds.ts';
import type { Clock, Log, Metrics } from '../rooms/ports.ts';
import type { AddressOf } from './address.ts';
import type { HandshakeLimit } from './handshakes.ts';
import type { MeetingService } from './meeting-service.ts';
import type { IsForeign } from './origin.ts';
import type { Allowance } from './rate-limiter.ts';

/** The options of both gateways with live connections: commands and minutes. */
export interface GatewayOptions {
  meetings: Pick<MeetingService, 'attend'>;
  log: Log;
  metrics: Metrics;
  clock: Clock;
  limits: Limits;
  handshakes: HandshakeLimit;
  addressOf: AddressOf;
  isForeign: IsForeign;
  /** Commands per connection, or frames per participant; frames that come faster are read later. */
  pace?: Allowance;
}
