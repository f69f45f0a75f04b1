// The duties of every store: one suite, run against each.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Held, type IssueRow, type KeyRow, type Row, type SessionRow, StaleEpoch, type Store } from '../../server/store/store.ts';
import { must } from '../../shared/kit/must.ts';
import { bytes, row, type StoreUnderTest, textOf } from './under-test.ts';

const key = (hash: string): KeyRow => ({ hash, role: 'member', createdAt: 1 });
const session = (hash: string, more: Partial<SessionRow> = {}): SessionRow => ({
  hash,
  participantId: 'p1',
  role: 'member',
  name: 'Ana “Quoted” 会议',
  key: 'k1',
  createdAt: 5,
  ...more,
});

export function registerStoreContract(name: string, make: () => Promise<StoreUnderTest>): void {
  let under: StoreUnderTest;
  let store: Store;
  beforeEach(async () => {
    under = await make();
    store = under.store;
  });
  afterEach(() => under.remove());

  const load = async (meeting = 'm1') => must(await store.load(meeting), 'the meeting');
  /** A holder that appends one batch after the other. */
  const hold = async (meeting = 'm1') => {
    const loaded = await load(meeting);
    const held: Held = { epoch: await store.take(meeting, loaded), next: loaded.next };
    const append = async (rows: Row[], issue?: IssueRow): Promise<void> => {
      await store.append(meeting, held, rows, { issue });
      held.next += rows.length;
    };
    return { held, append };
  };

  test(`[SY5] ${name} keeps one log in the order of the appends, both kinds, over a restart`, async () => {
    await store.create('m1', [row('created')], [key('k1')]);
    const { held, append } = await hold();
    const { epoch } = held;
    await append([row('a', 'update'), row('b')]);
    await append([row('c', 'update', 99)]);
    store = await under.reopen();
    const rows = await store.read('m1', 2);
    expect(rows.map((kept) => [kept.seq, kept.kind, textOf(kept), kept.actor, kept.at, kept.epoch])).toEqual([
      [2, 'update', 'a', 'ana', 1, epoch],
      [3, 'event', 'b', 'ana', 1, epoch],
      [4, 'update', 'c', 'ana', 99, epoch],
    ]);
    expect((await store.read('m1', 2, 2)).map(textOf)).toEqual(['a', 'b']);
    expect((await store.read('m1', 4, 2)).map(textOf)).toEqual(['c']);
    expect(await store.read('m1', 5, 2)).toEqual([]);
    expect((await store.events('m1')).map(textOf)).toEqual(['created', 'b']);
    expect(await store.events('unknown')).toEqual([]);
    const kept = await load();
    expect(kept.events.map(textOf)).toEqual(['created', 'b']);
    expect(kept.updates.map(textOf)).toEqual(['a', 'c']);
  });

  test(`[SY5] ${name} refuses an append and a snapshot of an older epoch, and changes nothing`, async () => {
    await store.create('m1', [row('created')], []);
    const { held: first } = await hold();
    const second = await hold();
    expect(second.held.epoch).toBeGreaterThan(first.epoch);
    const late = [
      store.append('m1', first, [row('late')]),
      store.saveSnapshot('m1', first.epoch, { seq: 1, minutes: bytes('late') }),
      store.saveKeys('m1', first.epoch, [key('late')]),
      store.saveSessions('m1', first.epoch, [session('late')]),
      store.take('m1', { ...first, epoch: first.epoch - 1 }),
    ];
    for (const refused of late) await expect(refused).rejects.toBeInstanceOf(StaleEpoch);
    await second.append([row('next')]);
    const kept = await load();
    expect([kept.events.map(textOf), kept.snapshot, kept.keys, kept.sessions]).toEqual([['created', 'next'], undefined, [], []]);
  });

  test(`[ST10] ${name} reads a meeting without taking it from its holder`, async () => {
    await store.create('m1', [row('created')], []);
    const { held, append } = await hold();
    await append([row('a')]);
    const seen = await load();
    expect([seen.epoch, seen.next]).toEqual([held.epoch, held.next]);
    expect(await load()).toEqual(seen);
    await append([row('b')]);
    expect((await load()).events.map(textOf)).toEqual(['created', 'a', 'b']);
  });

  test(`[ST11] of all who loaded a meeting in ${name} at once, one takes it`, async () => {
    await store.create('m1', [row('created')], []);
    const loaded = await load();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => store.take('m1', loaded)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StaleEpoch);
  });

  test(`[ST11] ${name} lets nobody take a meeting who has not read its last row`, async () => {
    await store.create('m1', [row('created')], []);
    const { held, append } = await hold();
    const before = await load();
    await append([row('a')]);
    await expect(store.take('m1', before)).rejects.toBeInstanceOf(StaleEpoch);
    await append([row('b')]);
    expect(held.next).toBe(4);
  });

  test(`[ST11] ${name} puts rows where their writer says, once`, async () => {
    await store.create('m1', [row('created')], []);
    const { held } = await hold();
    await store.append('m1', held, [row('a'), row('b')]);
    await expect(store.append('m1', held, [row('a'), row('b')])).rejects.toBeInstanceOf(StaleEpoch);
    await expect(store.append('m1', { ...held, next: held.next + 3 }, [row('c')])).rejects.toBeInstanceOf(StaleEpoch);
    expect((await store.read('m1', 1)).map(textOf)).toEqual(['created', 'a', 'b']);
  });

  test(`[SY5] ${name} gives appends made together their places, each meeting its own, and refuses alone what fails`, async () => {
    await store.create('m1', [row('one')], []);
    await store.create('m2', [row('two')], []);
    const [{ held: one }, { held: two }] = [await hold('m1'), await hold('m2')];
    const results = await Promise.allSettled([
      store.append('m1', one, [row('a'), row('b')]),
      store.append('m2', two, [row('c')]),
      store.append('m1', { epoch: one.epoch - 1, next: 4 }, [row('stale')]),
      store.append('m1', { ...one, next: 4 }, [row('d')]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await store.read('m1', 1)).map(textOf)).toEqual(['one', 'a', 'b', 'd']);
    expect((await store.read('m2', 1)).map(textOf)).toEqual(['two', 'c']);
  });

  test(`[SY5] ${name} opens a snapshot and only the updates after it`, async () => {
    await store.create('m1', [row('created')], []);
    const { held, append } = await hold();
    await append([row('a', 'update'), row('b', 'update')]);
    await store.saveSnapshot('m1', held.epoch, { seq: 3, minutes: bytes('ab') });
    await append([row('c', 'update')]);
    store = await under.reopen();
    const kept = await load();
    expect(kept.snapshot && [kept.snapshot.seq, new TextDecoder().decode(kept.snapshot.minutes)]).toEqual([3, 'ab']);
    expect(kept.updates.map(textOf)).toEqual(['c']);
    expect((await store.read('m1', 1)).length).toBe(4);
  });

  test(`[MT1] ${name} keeps an issue with its event or neither`, async () => {
    await store.create('m1', [row('created')], []);
    const { append } = await hold();
    const issue = { number: 1, record: '{"n":"é"}', hash: 'h1', at: 7 };
    await append([row('issued')], issue);
    await expect(append([row('issued again')], { ...issue, record: 'other' })).rejects.toThrow();
    await append([row('issued anew')], { ...issue, number: 2, hash: 'h2' });
    expect((await store.read('m1', 1)).map(textOf)).toEqual(['created', 'issued', 'issued anew']);
    expect(await store.issue('m1', 1)).toEqual(issue);
    expect((await store.issue('m1'))?.number).toBe(2);
    expect(await store.issue('m1', 3)).toBeUndefined();
    expect(await store.issue('m2')).toBeUndefined();
  });

  test(`[AU1] ${name} keeps keys and sessions by their hashes, and replaces them by them`, async () => {
    await store.create('m1', [row('created')], [key('k1'), { ...key('k2'), role: 'chair' }]);
    const { epoch } = (await hold()).held;
    await store.saveSessions('m1', epoch, [session('s1'), session('s2', { name: undefined, affiliation: 'A', group: 'G', role: 'observer' })]);
    await store.saveSessions('m1', epoch, [session('s1', { endedAt: 9 })]);
    await store.saveKeys('m1', epoch, [{ ...key('k1'), revokedAt: 8, sealed: 'sealed' }]);
    store = await under.reopen();
    const kept = await load();
    expect(kept.keys).toEqual([
      { hash: 'k1', role: 'member', createdAt: 1, revokedAt: 8, sealed: 'sealed' },
      { hash: 'k2', role: 'chair', createdAt: 1, revokedAt: undefined },
    ]);
    expect(kept.sessions).toEqual([
      session('s1', { endedAt: 9, affiliation: undefined, group: undefined }),
      session('s2', { name: undefined, affiliation: 'A', group: 'G', role: 'observer', endedAt: undefined }),
    ]);
  });

  test(`[RP11] ${name} restores a whole meeting under its id, once`, async () => {
    const issue = { number: 1, record: '{"n":1}', hash: 'h1', at: 7 };
    const whole = { meeting: 'm1', rows: [row('created'), row('a', 'update', 5)], keys: [key('k1'), { ...key('k2'), revokedAt: 3 }], issues: [issue] };
    expect(await store.restore(whole)).toBe(true);
    expect(await store.restore({ ...whole, rows: [row('other')] })).toBe(false);
    store = await under.reopen();
    expect((await store.read('m1', 1)).map((kept) => [kept.seq, kept.kind, textOf(kept), kept.at])).toEqual([
      [1, 'event', 'created', 1],
      [2, 'update', 'a', 5],
    ]);
    expect(await store.issues('m1')).toEqual([issue]);
    expect((await store.keys('m1')).map(({ hash, revokedAt }) => [hash, revokedAt])).toEqual([
      ['k1', undefined],
      ['k2', 3],
    ]);
    const { held, append } = await hold();
    expect(held.next).toBe(3);
    await append([row('b')]);
    expect(await store.issues('m2')).toEqual([]);
  });

  test(`[RP52] ${name} restores no meeting with an invitation that opens another one`, async () => {
    await store.create('m1', [row('created')], [key('k1')]);
    expect(await store.restore({ meeting: 'm2', rows: [row('created')], keys: [key('k2'), key('k1')], issues: [] })).toBe(false);
    expect([await store.load('m2'), (await store.keys('m1')).length]).toEqual([undefined, 1]);
  });

  test(`[OF3] ${name} deletes a meeting for everyone at once, brings it back as it was, and removes only what is deleted`, async () => {
    await store.create('m1', [row('created')], [key('k1')]);
    await store.create('m2', [row('created')], []);
    const { held, append } = await hold();
    await append([row('issued')], { number: 1, record: '{}', hash: 'h', at: 7 });
    expect([await store.setDeleted('m1', 99), await store.setDeleted('nobody', 99)]).toEqual([true, false]);
    store = await under.reopen();
    expect([await store.load('m1'), await store.issue('m1'), await store.lastIssue('m1'), await store.keys('m1'), await store.issues('m1')]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
      [],
    ]);
    await expect(append([row('late')])).rejects.toBeInstanceOf(StaleEpoch);
    await expect(store.take('m1', held)).rejects.toBeInstanceOf(StaleEpoch);
    expect(await store.list('', 10)).toEqual([
      { id: 'm1', next: 3, rewritings: 0, deletedAt: 99 },
      { id: 'm2', next: 2, rewritings: 0, deletedAt: undefined },
    ]);
    expect(await store.list('m1', 1)).toEqual([{ id: 'm2', next: 2, rewritings: 0, deletedAt: undefined }]);
    expect(await store.setDeleted('m1')).toBe(true);
    expect([(await load()).events.map(textOf), (await store.issue('m1'))?.hash]).toEqual([['created', 'issued'], 'h']);
    await store.remove('m1');
    expect(await store.load('m1')).toBeDefined();
    await store.setDeleted('m1', 100);
    await store.remove('m1');
    expect([(await store.list('', 10)).map(({ id }) => id), await store.read('m1', 1)]).toEqual([['m2'], []]);
  });

  test(`[OF62] ${name} rewrites a meeting for who has read its last row, and its holder can write no more`, async () => {
    await store.create('m1', [row('created')], [key('k1')]);
    const { held, append } = await hold();
    await append([row('secret', 'update')], { number: 1, record: '{}', hash: 'h', at: 1 });
    await store.saveSnapshot('m1', held.epoch, { seq: 2, minutes: bytes('secret') });
    await store.saveSessions('m1', held.epoch, [session('s1'), session('s2')]);
    const kept = must(await store.kept('m1'), 'the meeting');
    expect([kept.epoch, kept.next, kept.sessions.map(({ hash }) => hash)]).toEqual([held.epoch, 3, ['s1', 's2']]);
    const rewritten = { rows: [row('created'), row('open', 'update'), row('more')], sessions: [session('s2', { name: 'Bo' })] };
    await expect(store.rewrite('m1', { ...kept, next: 2 }, rewritten)).rejects.toBeInstanceOf(StaleEpoch);
    await store.rewrite('m1', kept, rewritten);
    await expect(store.rewrite('m1', kept, rewritten)).rejects.toBeInstanceOf(StaleEpoch);
    await expect(append([row('late')])).rejects.toBeInstanceOf(StaleEpoch);
    expect(await store.scrub()).toBe(true);
    store = await under.reopen();
    const after = await load();
    expect((await store.read('m1', 1)).map((each) => [each.seq, textOf(each)])).toEqual([
      [1, 'created'],
      [2, 'open'],
      [3, 'more'],
    ]);
    expect([after.next, after.snapshot, after.sessions.map((each) => each.name), after.keys.length]).toEqual([4, undefined, ['Bo'], 1]);
    expect([(await store.issue('m1'))?.hash, (await store.list('', 1))[0]?.rewritings]).toEqual(['h', 1]);
    // A deleted one too: it may be brought back.
    await store.setDeleted('m1', 99);
    const deleted = must(await store.kept('m1'), 'the meeting');
    await store.rewrite('m1', deleted, { rows: [row('created')], sessions: [] });
    expect((await store.events('m1')).map(textOf)).toEqual(['created']);
  });

  test(`[OF3] ${name} keeps records by kind and id`, async () => {
    await store.saveRecords([
      { kind: 'series', id: 'b', json: '{"n":1}' },
      { kind: 'series', id: 'a', json: '{}' },
      { kind: 'other', id: 'a', json: '{}' },
    ]);
    await store.saveRecords([
      { kind: 'series', id: 'b', json: '{"n":2}' },
      { kind: 'series', id: 'a' },
    ]);
    store = await under.reopen();
    expect(await store.records('series')).toEqual([{ kind: 'series', id: 'b', json: '{"n":2}' }]);
    expect(await store.records('nothing')).toEqual([]);
  });

  test(`[SY5] ${name} knows no meeting that was not made, and makes none twice`, async () => {
    expect(await store.load('m1')).toBeUndefined();
    await expect(store.append('m1', { epoch: 0, next: 1 }, [row('a')])).rejects.toThrow();
    await store.create('m1', [row('created')], [key('k1')]);
    await expect(store.create('m1', [row('other')], [key('k9')])).rejects.toThrow();
    const kept = await load();
    expect([kept.events.map(textOf), kept.keys.map(({ hash }) => hash)]).toEqual([['created'], ['k1']]);
    await store.check();
  });
}
