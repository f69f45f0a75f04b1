// The address that clients connect to: serves the meetings owned here, and passes the rest on to their owners.
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '../rooms/ports.ts';
import { meetingAsked, readsOnly } from './meeting-asked.ts';
import type { Ownership } from './ownership.ts';
import type { Tunnels } from './tunnels.ts';

export interface FrontOptions {
  /** Serves requests and upgrades, without listening itself. */
  inner: Server;
  ownership: Ownership;
  tunnels: Tunnels;
  log: Log;
  /** Whether another process's meeting may be read here: its copy has come as far as its owner, or its owner cannot be reached and the log has to do. */
  mayRead: (meeting: string) => Promise<boolean>;
}

interface ForwardedUpgrade {
  request: IncomingMessage;
  socket: Duplex;
  head: Buffer;
}

/** Of one connection only: the next one on the way has its own. */
const ofOneHop = /^(connection|keep-alive|proxy-connection|te|expect)$/i;
/** How often a request that changes nothing, or an upgrade, is asked while its meeting moves. */
const mostTries = 3;

function passedOn(rawHeaders: readonly string[], hop = ofOneHop): string[] {
  return rawHeaders.filter((_, index) => !hop.test(rawHeaders[index - (index % 2)] as string));
}

const unavailable = '{"error":{"code":"not-saved","message":"The meeting cannot be reached just now. Try again in a moment."}}';

function refuse(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Retry-After': '1' }).end(unavailable);
}

export function makeFront({ inner, ownership, tunnels, log, mayRead }: FrontOptions): Server {
  const front = createServer();
  const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';
  /** Undefined where it is served here. Rejects if that is not known. */
  const elsewhere = async (meeting: string): Promise<string | undefined> => {
    const place = await ownership.locate(meeting);
    return place === 'here' || place === 'nowhere' ? undefined : place;
  };

  const passOn = (request: IncomingMessage, response: ServerResponse, meeting: string, owner: string, tries: number): void => {
    const { method = 'GET', url, rawHeaders } = request;
    const socket = tunnels.open(owner, meeting, addressOf(request));
    const headers = [...passedOn(rawHeaders), 'Connection', 'close'];
    const out = httpRequest({ createConnection: () => socket as never, method, path: url, headers, setHost: false });
    out.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedOn(answer.rawHeaders, /^(connection|keep-alive|transfer-encoding)$/i));
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    let isOver = false;
    out.on('error', () => {
      if (isOver) return;
      isOver = true;
      ownership.forgetOther(meeting);
      if (response.headersSent) response.destroy();
      else if (/^(GET|HEAD)$/.test(method) && tries < mostTries) void serve(request, response, meeting, tries + 1);
      // The request may have been carried out, so the sender must not read that it was not.
      else response.destroy();
    });
    response.once('close', () => socket.destroy());
    request.pipe(out);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse, meeting: string, tries = 1): Promise<void> => {
    try {
      const owner = await elsewhere(meeting);
      const isServedHere = owner === undefined || (readsOnly(request) && (await mayRead(meeting).catch(() => false)));
      if (isServedHere) inner.emit('request', request, response);
      else passOn(request, response, meeting, owner, tries);
    } catch (error) {
      log.warn({ meeting, error: String(error) }, 'a request cannot be passed on to the owner of its meeting');
      refuse(response);
    }
  };

  front.on('request', (request, response) => {
    const meeting = meetingAsked(request.url ?? '');
    if (meeting === undefined || ownership.isMine(meeting)) inner.emit('request', request, response);
    else void serve(request, response, meeting);
  });

  const passUpgradeOn = (asked: ForwardedUpgrade, meeting: string, owner: string, tries: number): void => {
    const { request, socket, head } = asked;
    const tunnel = tunnels.open(owner, meeting, addressOf(request));
    const destroy = (): void => void tunnel.destroy();
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let index = 0; index < request.rawHeaders.length; index += 2) lines.push(`${request.rawHeaders[index]}: ${request.rawHeaders[index + 1]}`);
    tunnel.write(`${lines.join('\r\n')}\r\n\r\n`);
    let isAnswered = false;
    tunnel.once('data', () => {
      isAnswered = true;
      tunnel.write(head);
      socket.pipe(tunnel);
    });
    tunnel.pipe(socket, { end: false });
    tunnel.once('close', () => {
      ownership.forgetOther(meeting);
      socket.off('close', destroy);
      // Its owner is gone, and the client has heard nothing yet.
      if (!isAnswered && !socket.destroyed && tries < mostTries) void upgrade(asked, meeting, tries + 1);
      else socket.destroy();
    });
    socket.once('close', destroy);
  };

  const upgrade = async (asked: ForwardedUpgrade, meeting: string, tries = 1): Promise<void> => {
    const { request, socket, head } = asked;
    try {
      const owner = await elsewhere(meeting);
      if (owner === undefined) inner.emit('upgrade', request, socket, head);
      else passUpgradeOn(asked, meeting, owner, tries);
    } catch (error) {
      log.warn({ meeting, error: String(error) }, 'a request cannot be passed on to the owner of its meeting');
      socket.destroy();
    }
  };

  front.on('upgrade', (request, socket, head) => {
    const meeting = meetingAsked(request.url ?? '');
    if (meeting === undefined || ownership.isMine(meeting)) inner.emit('upgrade', request, socket, head);
    else void upgrade({ request, socket, head }, meeting);
  });

  return front;
}
