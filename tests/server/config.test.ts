import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

test('[ST1] without settings the server listens on this machine alone', () => {
  expect(readConfig({ PORT: '' })).toEqual({ port: 3000, host: '127.0.0.1', dataDir: './data', logLevel: 'info', offline: true });
});

test('[ST1] settings are taken as written', () => {
  const key = 'k'.repeat(22);
  expect(
    readConfig({ PORT: '8080', HOST: '::', PUBLIC_URL: 'https://m.example.org/', DATA_DIR: '/var/x', ORGANISER_KEY: key, LOG_LEVEL: 'warn', TRUST_PROXY: '1' }),
  ).toEqual({
    port: 8080,
    host: '::',
    publicUrl: 'https://m.example.org',
    dataDir: '/var/x',
    organiserKey: key,
    logLevel: 'warn',
    trustProxy: 1,
    offline: true,
  });
  expect(readConfig({ OFFLINE: 'off' }).offline).toBe(false);
  expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual(['loopback', '10.0.0.0/8']);
});

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['PUBLIC_URL', 'meetings.un.example'],
  ['PUBLIC_URL', 'ftp://meetings.un.example'],
  ['ORGANISER_KEY', 'short-but-secret'],
  ['ORGANISER_KEY', 'with a space in it, and long enough'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'yes'],
])('[ST1] a wrong %s is named with what to do, and its value is not repeated', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name} must `));
  expect(read).not.toThrow(value);
});

test('[SC10] several processes need one database and one organiser key', () => {
  const [DATABASE_URL, BUS_URL, ORGANISER_KEY] = ['postgres://db/rapporteur', 'nats://bus:4222', 'k'.repeat(22)];
  expect(readConfig({ DATABASE_URL, BUS_URL, ORGANISER_KEY })).toMatchObject({ databaseUrl: DATABASE_URL, busUrl: BUS_URL });
  expect(() => readConfig({ BUS_URL, ORGANISER_KEY })).toThrow(/BUS_URL needs DATABASE_URL/);
  expect(() => readConfig({ DATABASE_URL, BUS_URL })).toThrow(/BUS_URL needs ORGANISER_KEY/);
  expect(() => readConfig({ BUS_URL: 'redis://bus' })).toThrow(/^BUS_URL must /);
});

test('[ST1] every wrong setting is named at once', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT must .*\nLOG_LEVEL must /);
});

test('[OF74] OIDC_ROLES gives groups their roles, and belongs to a provider', () => {
  const provider = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'c', OIDC_CLIENT_SECRET: 's', OIDC_ORGANISER_GROUP: 'g' };
  expect(readConfig({ ...provider, OIDC_ROLES: 'secretariat = staff, member=the committee' }).signOn?.roles).toEqual([
    { role: 'secretariat', group: 'staff' },
    { role: 'member', group: 'the committee' },
  ]);
  for (const wrong of ['king=staff', 'member', 'member=', 'member=a=b']) expect(() => readConfig({ ...provider, OIDC_ROLES: wrong })).toThrow(/OIDC_ROLES/);
  expect(() => readConfig({ OIDC_ROLES: 'member=a' })).toThrow(/belong together/);
});
