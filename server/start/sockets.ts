import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const ignore = (): void => {};

/**
 * AU20: gives every socket an error listener before anyone else sees it. Node removes its own at an upgrade, and an error without a listener ends the process.
 * The stream closes after an error, and whoever uses it notices that.
 */
export function guardSockets(server: Server): void {
  const guard = (socket: Duplex): void => {
    if (!socket.listeners('error').includes(ignore)) socket.on('error', ignore);
  };
  server.prependListener('connection', guard);
  server.prependListener('upgrade', (_request: IncomingMessage, socket: Duplex) => guard(socket));
}

/** Requests that one connection may make before it is closed: those sent at once are answered in one go, while everyone else waits. */
const mostRequests = 100;

/** AU61: after so many requests a connection is closed, and none beyond them is served. Browsers and proxies open another. */
export function limitRequests(server: Server): void {
  server.maxRequestsPerSocket = mostRequests;
}

const served = /^\/(socket\.io\/|minutes\/[\w-]{1,64}(\?|$))/;

/** Ends upgrade requests that no gateway takes. Otherwise they would stay open for good. */
export function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', (request: IncomingMessage, duplex: Duplex) => {
    if (!served.test(request.url ?? '')) duplex.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}

/** Closes the server. Connections still open after `patience` milliseconds are cut, upgraded ones too. */
export function closingOf(server: Server, patience: number): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return async () => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const impatient = setTimeout(() => open.forEach((socket) => void socket.destroy()), patience);
    await closed;
    clearTimeout(impatient);
  };
}
