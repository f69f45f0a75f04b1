import { type DestinationStream, type Logger, pino } from 'pino';

const secret = ['authorization', 'cookie', 'set-cookie', 'session', 'key', 'token', 'organiserKey'];

/**
 * The log: lines of JSON, on stderr unless told otherwise, so that the key printed once on stdout is never in it.
 * Secrets are left out by name as a second guard; the first is that nobody logs headers or bodies.
 */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const paths = secret.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  const options = { level, base: undefined, redact: { paths, censor: '[left out]' } };
  return pino(options, destination ?? pino.destination({ fd: 2, sync: true }));
}
