// Everything between a store and an HTTP server, composed.
import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { ViteDevServer } from 'vite';
import type { Member, Rooms } from './cluster/cluster.ts';
import { DocumentService } from './documents/service.ts';
import { addressReader } from './gateways/address.ts';
import { commandsGateway } from './gateways/commands.ts';
import { HandshakeLimit } from './gateways/handshakes.ts';
import { builtClient, developedClient } from './gateways/http/client.ts';
import { defaultPaces, type Paces } from './gateways/http/context.ts';
import { ResponseCache } from './gateways/http/response-cache.ts';
import { httpGateway } from './gateways/http.ts';
import { minutesGateway } from './gateways/minutes.ts';
import { originPolicy } from './gateways/origin.ts';
import { meetingServiceOf } from './meeting-service.ts';
import { type CountedMetrics, createMetrics } from './metrics.ts';
import { Office } from './office/office.ts';
import { SignOn, type SignOnSettings } from './office/sign-on.ts';
import { type Clock, type Ids, type RoomLimits, roomLimits } from './rooms/ports.ts';
import { Registry } from './rooms/registry.ts';
import { sealingBy } from './rooms/sealing.ts';
import { closingOf, guardSockets, limitRequests, refuseOtherUpgrades } from './start/sockets.ts';
import type { MeetingIndex } from './store/index/meeting-index.ts';
import { SqliteIndex } from './store/index/sqlite-index.ts';
import type { Store } from './store/store.ts';
import { systemClock, systemIds } from './system.ts';

export interface AppOptions {
  store: Store;
  /** The list of all meetings; in memory if absent. It is closed with the app. */
  index?: MeetingIndex;
  log: Logger;
  /** The key to make meetings. */
  organiserKey: string;
  /** The origin that people use, if a proxy is in front of the server. */
  publicUrl?: string;
  /** The Bearer token for /metrics; without it everybody may read them. */
  metricsToken?: string;
  trustProxy?: number | string[];
  /** An organisation's sign-on. */
  signOn?: SignOnSettings;
  /** The built client; without it and without Vite, only the contract is served. */
  staticDir?: string;
  /** The assets of the client's former release. */
  formerStaticDir?: string;
  /** Whether browsers may keep the client, to open it offline. Default: true. */
  offline?: boolean;
  vite?: ViteDevServer;
  /** Made here where it is not given. */
  server?: Server;
  clock?: Clock;
  ids?: Ids;
  limits?: Partial<RoomLimits>;
  paces?: Partial<Paces>;
  /** Created if absent. It is closed with the app. */
  documents?: DocumentService;
  /** Where several processes share the store. */
  member?: Member;
  /** Called as it closes, once everything is on disk. */
  settled?: () => Promise<void>;
  /** Counts the process's own memory and time too. */
  countProcess?: boolean;
}

export interface App {
  server: Server;
  metrics: CountedMetrics['registry'];
  /** The meetings in memory, as the other processes need them. */
  rooms: Rooms;
  /** Tells those connected, writes what is left, and closes. The store stays its owner's to close. */
  close(): Promise<void>;
}

/** Milliseconds of grace for open responses at shutdown. */
const patience = 2000;

/** Composes the app. The caller makes its server listen. */
export function createApp(options: AppOptions): App {
  const { store, log, publicUrl, trustProxy, organiserKey, staticDir, vite, clock = systemClock, ids = systemIds } = options;
  const server = options.server ?? createServer();
  const closeServer = closingOf(server, patience);
  const metrics = createMetrics({ process: options.countProcess });
  const limits = { ...roomLimits, ...options.limits };
  const documents = options.documents ?? new DocumentService(log);
  const sealing = sealingBy(organiserKey);
  const registry = new Registry(store, { makers: documents.makers, clock, ids, log, metrics, limits, sealing, others: options.member }, options.member);
  const office = new Office({
    registry,
    store,
    index: options.index ?? new SqliteIndex(':memory:'),
    clock,
    log,
    ids,
    sealing,
    rewritten: (id, order) => documents.run('rewritten', id, async () => order),
    renamed: (id, order) => documents.run('renamed', id, async () => order),
  });
  const meetings = meetingServiceOf(registry, store);
  const isForeign = originPolicy({ publicUrl, trustProxy });
  let stopping = false;

  server.on(
    'request',
    httpGateway({
      meetings,
      office,
      documents,
      answers: new ResponseCache(clock, limits.answersKept),
      log,
      clock,
      organiserKey,
      publicUrl,
      trustProxy,
      isForeign,
      signOn: options.signOn && new SignOn(options.signOn),
      limits,
      paces: { ...defaultPaces, ...options.paces },
      developing: vite !== undefined,
      client: vite
        ? developedClient(vite)
        : staticDir === undefined
          ? undefined
          : builtClient(staticDir, { former: options.formerStaticDir, offline: options.offline }),
      isStopping: () => stopping,
      metrics: metrics.registry,
      metricsToken: options.metricsToken,
    }),
  );

  // After the plain requests: Socket.IO puts itself before the listeners it finds.
  const live = { meetings, log, metrics, clock, limits, isForeign, handshakes: new HandshakeLimit(limits), addressOf: addressReader(trustProxy) };
  const floor = commandsGateway(server, live);
  const minutes = minutesGateway(server, { ...live, isInside: (meetingId, token) => floor.isInside(meetingId, token) });
  if (!vite) refuseOtherUpgrades(server);
  // Last, because it has to run first: it prepends itself to the listeners that are there.
  guardSockets(server);
  limitRequests(server);

  return {
    server,
    metrics: metrics.registry,
    rooms: registry,
    close: async () => {
      stopping = true;
      await floor.close('stopping');
      minutes.close();
      const closed = closeServer();
      await office.close();
      if (!(await registry.close())) log.error('something is not on disk: the store refused it to the end');
      await options.settled?.();
      await closed;
      await documents.close();
    },
  };
}
