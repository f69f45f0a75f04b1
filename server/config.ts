// The settings, from the environment. A wrong one is named with what to do.
import { isIP } from 'node:net';
import { z } from 'zod';
import { type Role, roles } from '../shared/meeting/roles.ts';
import { eachAddress } from './addresses.ts';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);

const publicUrl = z
  .string()
  .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
  .transform((url) => new URL(url).origin);

const isAddress = (url: string, schemes: readonly string[]): boolean =>
  URL.canParse(url) && schemes.some((scheme) => new URL(url).protocol === `${scheme}:`) && new URL(url).hostname !== '';

const address = (...schemes: string[]) => z.string().refine((url) => isAddress(url, schemes));
/** Of one server or, between commas, of several that stand for each other. */
const addresses = (...schemes: string[]) => z.string().refine((url) => eachAddress(url).every((each) => isAddress(each, schemes)));

/** A number of proxies, or which ones: `loopback`, `linklocal`, `uniquelocal`, addresses with or without a mask. */
const trustProxy = z
  .string()
  .refine(
    (text) =>
      /^\d$/.test(text) ||
      text.split(',').every((part) => /^(loopback|linklocal|uniquelocal)$/.test(part.trim()) || isIP(part.trim().replace(/\/\d{1,3}$/, ''))),
  )
  .transform((text) => (/^\d$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())));

const schema = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: publicUrl.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: addresses('postgres', 'postgresql').optional(),
  BUS_URL: addresses('nats', 'tls').optional(),
  ORGANISER_KEY: z
    .string()
    .regex(/^[\w.~+/=-]{22,200}$/)
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,200}$/)
    .optional(),
  OIDC_ISSUER: address('https', 'http').optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
  OIDC_ORGANISER_GROUP: z.string().min(1).max(500).optional(),
  OIDC_ROLES: z
    .string()
    .max(2000)
    .transform((text) => text.split(',').map((part) => part.split('=').map((word) => word.trim())))
    .pipe(z.array(z.tuple([z.enum(roles), z.string().min(1)])).max(50))
    .transform((pairs) => pairs.map(([role, group]) => ({ role, group })))
    .optional(),
  LOG_LEVEL: z.enum(levels).default('info'),
  TRUST_PROXY: trustProxy.optional(),
  OFFLINE: z.enum(['on', 'off']).default('on'),
});

const advice: Record<keyof z.infer<typeof schema>, string> = {
  PORT: 'must be a port number from 0 to 65535, such as 3000',
  HOST: 'must be an address or host name to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for everyone on the network',
  PUBLIC_URL: 'must be the http or https address that people use, such as https://meetings.example.org',
  DATA_DIR: 'must name a folder, such as ./data',
  DATABASE_URL:
    'must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/rapporteur; leave it out and the data folder holds a database',
  BUS_URL: 'must be the address of a NATS server, such as nats://user:password@host:4222; leave it out and one process serves alone',
  ORGANISER_KEY: 'must have 22 to 200 letters, digits or -._~+/=; leave it out and a good one is made',
  METRICS_TOKEN: 'must have 16 to 200 letters, digits or -._~+/=; leave it out and /metrics is open to everybody',
  OIDC_ISSUER: 'must be the address of an OpenID Connect provider, such as https://login.example.org; leave it out and organisers come by key alone',
  OIDC_CLIENT_ID: 'must be the name of this server at the provider',
  OIDC_CLIENT_SECRET: 'must be the secret that the provider gave this server',
  OIDC_ORGANISER_GROUP: 'must be the group whose members are organisers, as the claim `groups` names it',
  OIDC_ROLES: 'must give the groups that come into meetings by signing on, the highest role first, such as secretariat=staff,member=committee',
  LOG_LEVEL: `must be one of ${levels.join(', ')}`,
  OFFLINE: 'must be on, or off to remove from browsers what opens the pages without a line',
  TRUST_PROXY: 'must be the number of proxies before this server, such as 1, or their addresses, such as loopback or 10.0.0.0/8',
};

export interface Config {
  port: number;
  host: string;
  /** An origin: scheme, host and port. Where it is absent, links are made from the request's own host. */
  publicUrl?: string;
  dataDir: string;
  /** PostgreSQL in place of the data folder's own database. */
  databaseUrl?: string;
  /** NATS, between several processes on one PostgreSQL database. */
  busUrl?: string;
  organiserKey?: string;
  metricsToken?: string;
  /** Single sign-on for organisers. */
  signOn?: { issuer: string; clientId: string; clientSecret: string; group: string; roles?: { role: Role; group: string }[] };
  logLevel: (typeof levels)[number];
  trustProxy?: number | string[];
  /** Whether browsers may keep the client and what they saw last. */
  offline: boolean;
}

/** Wrong settings, one sentence per line. */
export class ConfigError extends Error {}

/** Reads the settings; empty variables count as absent. Throws a ConfigError that names each wrong variable, never its value. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof advice));
    throw new ConfigError([...names].map((name) => `${name} ${advice[name]}.`).join('\n'));
  }
  const { PORT, HOST, PUBLIC_URL, DATA_DIR, DATABASE_URL, BUS_URL, ORGANISER_KEY, METRICS_TOKEN, LOG_LEVEL, TRUST_PROXY, OFFLINE } = parsed.data;
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ORGANISER_GROUP, OIDC_ROLES } = parsed.data;
  const [issuer, clientId, clientSecret, group] = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ORGANISER_GROUP];
  const signOn = issuer && clientId && clientSecret && group ? { issuer, clientId, clientSecret, group, ...(OIDC_ROLES && { roles: OIDC_ROLES }) } : undefined;
  if (!signOn && (issuer ?? clientId ?? clientSecret ?? group ?? OIDC_ROLES) !== undefined)
    throw new ConfigError('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_ORGANISER_GROUP belong together: set all four, or none.');
  if (BUS_URL !== undefined && DATABASE_URL === undefined)
    throw new ConfigError('BUS_URL needs DATABASE_URL: several processes share one PostgreSQL database.');
  if (BUS_URL !== undefined && ORGANISER_KEY === undefined) throw new ConfigError('BUS_URL needs ORGANISER_KEY: it must be the same for all processes.');
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    busUrl: BUS_URL,
    organiserKey: ORGANISER_KEY,
    metricsToken: METRICS_TOKEN,
    signOn,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY,
    offline: OFFLINE === 'on',
  };
}
