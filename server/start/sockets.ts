import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const served = /^\/(socket\.io\/|minutes\/[\w-]{1,64}(\?|$))/;

/** Ends upgrades that no gateway takes: nobody else would, and they would stay open for good. */
export function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', (request: IncomingMessage, duplex: Duplex) => {
    if (!served.test(request.url ?? '')) duplex.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}

/** Closes the server, and cuts after so many milliseconds who has not gone by then, upgraded connections too. */
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
