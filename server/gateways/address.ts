import type { IncomingMessage } from 'node:http';
import express from 'express';

export type AddressOf = (request: IncomingMessage) => string;

/** Reads the address of whoever asks, by the same rule as Express: behind proxies that are trusted it is the one that they forward. */
export function addressReader(trustProxy?: number | string[]): AddressOf {
  const settings = express();
  if (trustProxy !== undefined) settings.set('trust proxy', trustProxy);
  const isTrusted = settings.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return ({ socket, headers }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
    const hops = [socket.remoteAddress ?? '', ...forwarded.map((hop) => hop.trim()).reverse()].filter((hop) => hop !== '');
    return hops.find((address, hop) => !isTrusted(address, hop)) ?? hops.at(-1) ?? '';
  };
}
