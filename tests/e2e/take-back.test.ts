// Opening, adopting and closing, taken back; everybody is notified.

import { expect, test } from 'vitest';
import { errorsOf, joinPage, newPage } from '../support/browser.ts';
import { virtualMeeting } from '../support/contract.ts';
import { opened } from '../support/opened.ts';

const { server, browser } = await opened();

test('[MT22] a lead takes back opening, adopting and closing from the notice or at the report, and everybody is notified', async () => {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [{ title: 'Opening' }, { title: 'Programme' }],
  });
  const [chair, member] = [await newPage(browser), await newPage(browser)];
  const errors = errorsOf(chair);
  await joinPage(chair, meeting.links.chair, { name: 'Ana Lima' });
  await joinPage(member, meeting.links.member, { name: 'Bo Berg' });
  const undo = chair.getByRole('button', { name: 'Undo', exact: true });

  await chair.getByRole('button', { name: 'Open the call' }).click();
  await chair.getByText('The call is open.').waitFor();
  await undo.click();
  await chair.getByRole('button', { name: 'Open the call' }).waitFor();
  await member.getByText('The opening of the call was taken back.').first().waitFor();

  await chair.getByRole('button', { name: 'Adopt the agenda' }).click();
  await undo.click();
  await chair.getByRole('button', { name: 'Adopt the agenda' }).waitFor();

  await chair.getByRole('button', { name: 'Open the call' }).click();
  await chair.getByRole('button', { name: /^Next item/ }).click();
  await member.getByRole('heading', { name: '1 Opening' }).waitFor();
  await chair.getByRole('button', { name: /^Close the call/ }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Close the call' }).click();
  await chair.getByRole('link', { name: 'Report' }).click();
  await member.getByRole('link', { name: 'Report' }).click();
  await chair.getByRole('button', { name: 'Reopen the call' }).click();
  await member.getByText('The call was reopened.').first().waitFor();
  await member.getByRole('button', { name: 'Go to the call' }).click();
  await member.getByRole('heading', { name: '1 Opening' }).waitFor();
  await expect.poll(() => member.getByText('Live', { exact: true }).count()).toBe(1);
  expect(errors).toEqual([]);
});
