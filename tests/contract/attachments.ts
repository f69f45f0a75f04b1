// The duties of every store towards what is kept beside the log.
import { expect, test } from 'vitest';
import { StaleEpoch } from '../../server/store/store.ts';
import { must } from '../../shared/kit/must.ts';
import { bytes, row, type StoreUnderTest } from './under-test.ts';

export function registerAttachmentContract(name: string, make: () => Promise<StoreUnderTest>): void {
  test(`[ST50] ${name} keeps attachments with the rows they come with, or neither, until they go with a change, a rewriting or the meeting`, async () => {
    const under = await make();
    let { store } = under;
    await store.create('m1', [row('created')], []);
    await store.create('m2', [row('created')], [], [{ kind: 'styles', id: 'first', content: bytes('first') }]);
    expect(new TextDecoder().decode(await store.attachment('m2', 'styles', 'first'))).toBe('first');
    const loaded = must(await store.load('m1'), 'the meeting');
    const held = { epoch: await store.take('m1', loaded), next: loaded.next };
    const read = async (meeting = 'm1') => {
      const ids = await store.attachments(meeting, 'statement');
      return Promise.all(ids.map(async (id) => [id, new TextDecoder().decode(await store.attachment(meeting, 'statement', id))]));
    };
    const statement = (id: string, text?: string) => ({ kind: 'statement' as const, id, ...(text !== undefined && { content: bytes(text) }) });
    const attachments = [statement('b', 'one'), statement('a', 'Ä 会议'), statement('b', 'two'), statement('c', 'gone'), statement('c')];
    await store.append('m1', held, [row('a')], { attachments: [...attachments, { kind: 'styles', id: 's', content: bytes('styles') }] });
    await expect(store.append('m1', held, [row('late')], { attachments: [statement('b', 'late')] })).rejects.toBeInstanceOf(StaleEpoch);
    await store.append('m1', { ...held, next: held.next + 1 }, [], { attachments: [statement('d', 'alone')] });
    const all = [
      ['a', 'Ä 会议'],
      ['b', 'two'],
      ['d', 'alone'],
    ];
    expect([await read(), await read('m2'), await store.attachment('m2', 'statement', 'a')]).toEqual([all, [], undefined]);
    store = await under.reopen();
    expect(await read()).toEqual(all);
    const kept = must(await store.kept('m1'), 'the meeting');
    await store.rewrite('m1', kept, { rows: [row('created')], sessions: [], attachments: [{ kind: 'statement', id: 'b', content: bytes('2') }] });
    expect(await read()).toEqual(all.map(([id, text]) => [id, id === 'b' ? '2' : text]));
    const again = must(await store.kept('m1'), 'the meeting');
    await expect(store.rewrite('m1', kept, { rows: [], sessions: [], without: ['styles'] })).rejects.toBeInstanceOf(StaleEpoch);
    await store.rewrite('m1', again, { rows: [row('created')], sessions: [], without: ['statement'] });
    expect([await read(), await store.attachments('m1', 'styles')]).toEqual([[], ['s']]);
    await store.setDeleted('m1', 99);
    expect([await store.attachments('m1', 'styles'), await store.attachment('m1', 'styles', 's')]).toEqual([[], undefined]);
    await store.setDeleted('m1');
    expect(await store.attachments('m1', 'styles')).toEqual(['s']);
    await store.setDeleted('m1', 99);
    await store.remove('m1');
    const restored = {
      meeting: 'm1',
      rows: [row('created')],
      keys: [],
      issues: [],
      attachments: [{ kind: 'statement' as const, id: 'r', content: bytes('back') }],
    };
    expect([await store.restore(restored), await read(), await store.attachments('m1', 'styles')]).toEqual([true, [['r', 'back']], []]);
    await under.remove();
  });
}
