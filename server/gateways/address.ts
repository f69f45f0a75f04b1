import type { IncomingMessage } from 'node:http';
import express from 'express';

export type AddressOf = (request: IncomingMessage) => string;
type Trust = (address: string, hop: number) => boolean;

/** The proxies that are trusted to name the client's address, by the same rule as Express. */
function trustOf(trustProxy?: number | string[]): Trust {
  const settings = express();
  if (trustProxy !== undefined) settings.set('trust proxy', trustProxy);
  return settings.get('trust proxy fn') as Trust;
}

/** Reads the address of the client: behind trusted proxies, the one that they forward. */
export function addressReader(trustProxy?: number | string[]): AddressOf {
  const isTrusted = trustOf(trustProxy);
  return ({ socket, headers }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
    const hops = [socket.remoteAddress ?? '', ...forwarded.map((hop) => hop.trim()).reverse()].filter((hop) => hop !== '');
    return hops.find((address, hop) => !isTrusted(address, hop)) ?? hops.at(-1) ?? '';
  };
}

/** Reads the requested host: the one that a trusted proxy forwards, else the request's own. In lower case; empty if there is none. */
export function hostReader(trustProxy?: number | string[]): (request: IncomingMessage) => string {
  const isTrusted = trustOf(trustProxy);
  return ({ socket, headers }) => {
    const forwarded = isTrusted(socket.remoteAddress ?? '', 0)
      ? String(headers['x-forwarded-host'] ?? '')
          .split(',')[0]
          ?.trim()
      : '';
    return (forwarded || (headers.host ?? '')).toLowerCase();
  };
}
