// Dependencies point one way, as the layout says.
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { imports, type Source, sources } from '../support/sources.ts';

const code = sources('{shared,server,client}/**/*.{ts,svelte}').filter((source) => !source.path.startsWith('client/dist/'));

/** Our own file that a specifier names, from the root; undefined for a package. */
function target(source: Source, from: string): string | undefined {
  return from.startsWith('.') ? join(dirname(source.path), from) : undefined;
}

function offenders(within: (path: string) => boolean, forbidden: (to: string, typeOnly: boolean) => boolean): string[] {
  return code
    .filter((source) => within(source.path))
    .flatMap((source) =>
      imports(source)
        .filter(({ from, typeOnly }) => forbidden(target(source, from) ?? from, typeOnly))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
}

const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));

test('the sources were found', () => {
  expect(code.length).toBeGreaterThan(50);
});

test('shared imports nothing of ours outside itself, and nothing of Node', () => {
  expect(offenders(under('shared'), (to) => under('server', 'client', 'tests')(to) || to.startsWith('node:'))).toEqual([]);
});

test('shared has no clock, no randomness and no DOM', () => {
  const used = code.filter(
    (source) =>
      under('shared')(source.path) &&
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bdocument\.(?!s)|\bwindow\./.test(source.text.replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '')),
  );
  expect(used.map((source) => source.path)).toEqual([]);
});

test('server and client never import each other', () => {
  expect(offenders(under('server'), under('client', 'tests'))).toEqual([]);
  expect(offenders(under('client'), under('server', 'tests'))).toEqual([]);
});

test('rooms know no Socket.IO, ws or Express, and no gateway', () => {
  expect(offenders(under('server/rooms'), (to) => /^(socket\.io|ws|express)$/.test(to) || under('server/gateways')(to))).toEqual([]);
});

test('gateways touch no store', () => {
  expect(offenders(under('server/gateways'), (to, typeOnly) => !typeOnly && under('server/store')(to))).toEqual([]);
});

/** The files of the rooms that gateways may import: the interfaces and bounds given to the rooms from outside. Everything else is in the service. */
const givenToRooms = ['server/rooms/ports.ts', 'server/rooms/bounds.ts'];

test('[SY53] gateways reach the rooms through the service alone', () => {
  const isService = (path: string): boolean => path === 'server/gateways/meeting-service.ts';
  const others = (path: string): boolean => path.startsWith('server/gateways/') && !isService(path);
  expect(offenders(others, (to) => under('server/rooms')(to) && !givenToRooms.includes(to))).toEqual([]);
  expect(offenders(isService, (to, typeOnly) => !typeOnly && under('server/rooms')(to))).toEqual([]);
});

test('the store knows no room and no gateway', () => {
  expect(offenders(under('server/store'), under('server/rooms', 'server/gateways'))).toEqual([]);
});

test('only client/live imports the sockets and the shared document', () => {
  const sockets = (to: string, typeOnly: boolean) => !typeOnly && /^(socket\.io-client|y-websocket|yjs)$/.test(to);
  expect(offenders((path) => under('client')(path) && !under('client/live', 'client/editor')(path), sockets)).toEqual([]);
});

test('in the client, screens use parts, parts use the session, and nothing points back up', () => {
  expect(offenders(under('client/parts'), under('client/screens'))).toEqual([]);
  expect(offenders(under('client/session'), under('client/screens', 'client/parts'))).toEqual([]);
  expect(offenders(under('client/live', 'client/editor'), under('client/screens', 'client/parts', 'client/session'))).toEqual([]);
  expect(offenders(under('client/ui'), under('client/screens', 'client/parts', 'client/session', 'client/live', 'client/editor'))).toEqual([]);
});

/** The parts that each part may use. A new arrow needs a reason: code that two parts share belongs in `client/session` or `client/ui`. */
const arrows: Record<string, readonly string[]> = {
  call: ['agenda', 'consensus', 'find', 'floor', 'minutes', 'register'],
  consensus: ['people'],
  create: ['share'],
  earlier: ['review'],
  floor: ['statements'],
  meeting: ['adoption', 'find', 'minutes', 'people', 'share'],
  minutes: ['find'],
  office: ['create', 'entry', 'home', 'register'],
  owned: ['register'],
  people: ['entry'],
  report: ['review'],
  setup: ['create', 'share'],
};

test('a part of the client uses the parts that it is listed with, and they make no circle', () => {
  const partOf = (path: string): string | undefined => path.match(/^client\/parts\/([^/]+)\//)?.[1];
  const found = offenders(under('client/parts'), (to) => partOf(to) !== undefined).filter((offence) => {
    const [path = '', from = ''] = offence.split(' imports ');
    const [user, used] = [partOf(path) ?? '', partOf(join(dirname(path), from)) ?? ''];
    return user !== used && !arrows[user]?.includes(used);
  });
  expect(found).toEqual([]);

  const reaches = (from: string, seen: string[] = []): string[] =>
    (arrows[from] ?? []).flatMap((to) => (seen.includes(to) ? [to] : [to, ...reaches(to, [...seen, to])]));
  expect(Object.keys(arrows).filter((part) => reaches(part).includes(part))).toEqual([]);
});

test('the client takes schemas as types only: a parser would weigh on every reader', () => {
  expect(
    offenders(
      under('client'),
      (to, typeOnly) =>
        !typeOnly &&
        /^zod|shared\/meeting\/(.*\/)?(commands?|event-schema|draft|facts|fields|decide)\.ts|shared\/meeting\/events\/|shared\/wire\/http\.ts/.test(to),
    ),
  ).toEqual([]);
});

/** The folders of the rooms, and which of the others each may import. */
const roomFolders: Record<string, readonly string[]> = {
  attribution: [],
  commands: [],
  text: [],
  presence: ['commands'],
  'write-backs': ['commands', 'text'],
};
/** The files beside the folders that put them together. Nothing inside a folder imports one of them. */
const composing = ['meeting', 'registry', 'joining', 'records'].map((name) => `server/rooms/${name}.ts`);
const roomFolderOf = (path: string): string | undefined => /^server\/rooms\/([\w-]+)\//.exec(path)?.[1];

test('every folder of the rooms is in the list of directions', () => {
  expect([...new Set(code.flatMap(({ path }) => roomFolderOf(path) ?? []))].toSorted()).toEqual(Object.keys(roomFolders).toSorted());
});

test.each(Object.entries(roomFolders))('in the rooms, %s imports no other folder but those below it', (folder, below) => {
  const forbidden = (to: string, typeOnly: boolean): boolean => {
    const other = roomFolderOf(to);
    return (other !== undefined && other !== folder && !below.includes(other)) || (!typeOnly && composing.includes(to));
  };
  expect(offenders(under(`server/rooms/${folder}`), forbidden)).toEqual([]);
});

test('in the rooms, only the files that put them together import from the folders', () => {
  const beside = (path: string): boolean => path.startsWith('server/rooms/') && roomFolderOf(path) === undefined && !composing.includes(path);
  expect(offenders(beside, (to, typeOnly) => !typeOnly && roomFolderOf(to) !== undefined)).toEqual([]);
});
