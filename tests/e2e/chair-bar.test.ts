// The Chair's bar: one line of buttons, and presses that do one thing.

import { expect, test } from 'vitest';
import { errorsOf, joinPage, newPage } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';

const { server, browser } = await opened();

async function callWithQueue() {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }, { title: 'Programme' }],
  });
  const member = await Person.joins(server.url, meeting, 'member', { name: 'Bo Ek' });
  const lead = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam Okoye' });
  return { meeting, member, lead };
}

test('[CA59][CA60] the Chair opens, leads and closes the call from one line, and nothing is there twice', async () => {
  const { meeting, member, lead } = await callWithQueue();
  const page = await newPage(browser);
  const errors = errorsOf(page);
  await joinPage(page, meeting.links.chair, { name: 'Ana Lima' });
  await page.getByRole('button', { name: 'Open the call' }).click();
  const bar = page.getByRole('region', { name: 'The call at a glance' });
  await bar.getByRole('button', { name: /^Next item/ }).click();
  await member.until((state) => state.current !== null);
  await member.must({ type: 'aob.propose', title: 'Newcomers', reason: 'On the list' });
  await member.must({ type: 'floor.request' });
  await bar.getByRole('button', { name: /^Give the floor to the next/ }).click();
  await bar.getByRole('button', { name: 'End the intervention of Bo Ek' }).waitFor();
  for (const name of [/^Next item/, /^Give the floor to the next/, /^End the intervention/, /^Put to the room/])
    expect(await page.getByRole('button', { name }).count()).toBe(1);
  await bar.getByRole('button', { name: 'End the intervention of Bo Ek' }).click();
  await member.must({ type: 'floor.request', kind: 'point-of-order' });
  await bar.getByRole('button', { name: 'Points of order 1' }).click();
  await page.getByRole('menuitem', { name: 'Give Bo Ek the floor' }).click();
  await member.until((state) => state.floor.speaking?.name === 'Bo Ek');
  await bar.getByRole('button', { name: 'AOB waiting 1' }).click();
  await page.getByRole('menuitem', { name: /Newcomers/ }).click();
  await member.until((state) => state.agenda.some((item) => item.title === 'Newcomers' && item.status === 'pending'));
  await bar.getByRole('button', { name: /^Close the call/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the call' }).click();
  await member.until((state) => state.phase === 'drafting');
  expect(errors).toEqual([]);
  await page.context().close();
  member.leave();
  lead.leave();
});

test('[CA61] a double press gives the floor to one person, by mouse and by Enter, and opens the call without starting an item', async () => {
  const { meeting, member, lead } = await callWithQueue();
  const page = await newPage(browser);
  await joinPage(page, meeting.links.chair, { name: 'Ana Lima' });
  await page.getByRole('button', { name: 'Open the call' }).dblclick();
  await member.until((state) => state.phase === 'live');
  for (const name of ['Cy', 'Dee', 'Eve', 'Fay']) await lead.must({ type: 'floor.add', name, channel: 'hand' });
  const give = (name: string) => page.getByRole('button', { name: `Give ${name} the floor` });
  await give('Cy').dblclick();
  await member.until((state) => state.floor.speaking?.name === 'Cy');
  await give('Cy').waitFor({ state: 'detached' });
  await give('Dee').press('Enter');
  await page.keyboard.press('Enter');
  const state = await member.until(({ floor }) => floor.speaking?.name === 'Dee');
  await lead.must({ type: 'floor.request' });
  const after = await member.until((now) => now.floor.queue.some((request) => request.name === 'Sam Okoye'));
  expect([state.current, after.current]).toEqual([null, null]);
  expect(after.floor.speaking?.name).toBe('Dee');
  expect(after.floor.queue.map(({ name }) => name)).toEqual(['Eve', 'Fay', 'Sam Okoye']);
  await page.context().close();
  member.leave();
  lead.leave();
});

test('[CA61] a double press of an answer objects, and does not take it back', async () => {
  const { meeting, member, lead } = await callWithQueue();
  const { agenda } = await lead.must({ type: 'meeting.open' });
  await lead.must({ type: 'item.start', itemId: agenda[0]?.id ?? '' });
  const page = await newPage(browser);
  await joinPage(page, meeting.links.member, { name: 'Cy Dang' });
  await lead.must({ type: 'objections.call', text: 'The dates are agreed.', seconds: 60 });
  const object = page.getByRole('button', { name: 'Object', exact: true });
  await object.press('Enter');
  await page.keyboard.press('Enter');
  await lead.until((state) => state.objections?.answers.some(({ answer }) => answer === 'object') === true);
  await lead.must({ type: 'agenda.add', title: 'A mark' });
  await page.getByRole('button', { name: 'A mark' }).waitFor();
  expect(await object.getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
  member.leave();
  lead.leave();
});
