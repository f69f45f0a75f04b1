// Commands that are decided on the report: it is made only for those who may decide.
import { afterEach, expect, test } from 'vitest';
import { paragraphs } from '../../../server/documents/make/paragraph.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { openMeeting, type Rooms, rooms, sessionOf } from '../../support/rooms.ts';

let house: Rooms;
afterEach(() => house.remove());

test('[SY59] the report is made for nobody who may not decide about it, and for nothing that is refused anyway', async () => {
  let made = 0;
  house = rooms({
    makers: {
      paragraphs: async (_meeting, order) => {
        made += 1;
        return paragraphs(order);
      },
    },
  });
  const opened = await openMeeting(house.registry);
  const { meeting, itemId } = opened;
  const [chair, ana, observer] = [await sessionOf(opened, 'chair'), await sessionOf(opened, 'member'), await sessionOf(opened, 'observer')];
  await meeting.submit({ type: 'meeting.open' }, chair);
  const commands: Command[] = [
    { type: 'adoption.rest', words: 'x' },
    { type: 'adoption.adopt', where: 'Fourth call', words: 'x' },
    { type: 'adoption.show', blockId: 'b1' },
    { type: 'adoption.mark', blockId: 'b1', mark: 'adopted', words: 'x' },
  ];
  const sign: Command = { type: 'adoption.sign', itemId, words: 'x' };
  for (const command of [...commands, sign]) expect(await meeting.submit(command, observer)).toHaveProperty('refusal');
  for (const command of commands) expect(await meeting.submit(command, ana)).toMatchObject({ refusal: { code: 'not-chair' } });
  expect(await meeting.submit(sign, ana)).toMatchObject({ refusal: { code: 'not-yours' } });
  for (const command of commands) expect(await meeting.submit(command, chair)).toMatchObject({ refusal: { code: 'not-adopting' } });
  expect(await meeting.submit({ ...sign, words: null }, chair)).toHaveProperty('version');
  expect(made).toBe(0);
  await meeting.submit({ type: 'adoption.begin' }, chair);
  expect(await meeting.submit({ type: 'adoption.show', blockId: 'b1' }, chair)).toMatchObject({ refusal: { code: 'unknown-block' } });
  expect(await meeting.submit(sign, chair)).toMatchObject({ refusal: { code: 'stale' } });
  expect(made).toBe(2);
});
