// The bounds on messages that wait to be sent over Socket.IO, filled.
import { expect } from 'vitest';
import type { BoundName } from '../../server/rooms/bounds.ts';
import { must } from '../../shared/kit/must.ts';
import { join } from '../support/contract.ts';
import { live, type Place } from '../support/place.ts';
import type { ServerOptions } from '../support/server.ts';

/** An observer who follows by long polling, and fetches nothing. */
async function polls({ server, meeting }: Place): Promise<{ say(message: string): Promise<number>; isCut(): Promise<void> }> {
  const { session } = await join(server.url, meeting.id, meeting.links.observer);
  const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(address)).text()).slice(1)) as { sid: string };
  const say = async (message: string): Promise<number> =>
    (await fetch(`${address}&sid=${sid}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: message })).status;
  expect(await say(`40${JSON.stringify({ meeting: meeting.id, session })}`)).toBe(200);
  return { say, isCut: () => expect.poll(() => say('3'), { interval: 20 }).toBe(400) };
}

async function polled(limits: ServerOptions['limits']) {
  const place = await live(limits ?? {});
  const itemId = must(place.chair.state?.agenda[0]?.id, 'an item');
  const edit = (title: string) => place.chair.must({ type: 'agenda.edit', itemId, title });
  return { place, poller: await polls(place), edit };
}

export const messageFills = {
  messagesWaiting: async () => {
    const { poller, edit } = await polled({ messagesWaiting: 8 });
    for (let count = 0; count < 8; count += 1) await edit(`Called ${count}`);
    await poller.isCut();
  },

  messageBytesWaiting: async () => {
    const { poller, edit } = await polled({ messageBytesWaiting: 8000 });
    for (let count = 0; count < 40; count += 1) await edit(`${count} ${'long '.repeat(50)}`);
    await poller.isCut();
  },

  messageBytesToSend: async () => {
    const { place, poller, edit } = await polled({ messageBytesToSend: 8000 });
    const another = await polls(place);
    for (let count = 0; count < 20; count += 1) await edit(`${count} ${'long '.repeat(50)}`);
    // A message that waits on both counts once.
    expect([await poller.say('3'), await another.say('3')]).toEqual([200, 200]);
    for (let count = 0; count < 30; count += 1) await edit(`${count} ${'long '.repeat(50)}`);
    await poller.isCut();
    // Nothing waits for long on a connection that is read, and so the Chair's was not cut.
    await edit('The Chair is still there');
  },
} satisfies Partial<Record<BoundName, () => Promise<void>>>;
