// The report before the room: a Chair who adopts by key, a Secretariat who amends, the shared screen, and a member on a phone.
import { expect, test } from 'vitest';
import { adoptionOf } from '../../shared/meeting/adoption/standing.ts';
import { errorsOf, expectAccessible, joinPage, newPage, phone } from '../support/browser.ts';
import { opened } from '../support/opened.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const { server, browser } = await opened();

test('[RP80][RP85][RP86][RP110] the room adopts its report paragraph by paragraph, and everybody sees where it is', async () => {
  const meeting = await server.createMeeting({
    title: 'Fourth call',
    startsAt: new Date().toISOString(),
    durationMinutes: 60,
    chair: { name: 'Ana Lima' },
    secretariat: [{ name: 'Sam Okoye' }],
    agenda: [{ title: 'Programme' }],
  });
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam Okoye' });
  const item = (await sam.must({ type: 'meeting.open' })).agenda[0]?.id ?? '';
  sam.write((doc) => {
    block(doc, `item:${item}`, 'The programme was presented.', { id: 'b1' });
    block(doc, `item:${item}`, 'Hubs were discussed.', { id: 'b2' });
    block(doc, `item:${item}`, 'It was agreed to meet in May.', { id: 'b3', kind: 'decision' });
  });
  await sam.saved();
  const [chair, big, member] = [await newPage(browser), await newPage(browser, { viewport: { width: 1440, height: 900 } }), await newPage(browser, phone)];
  const errors = [chair, big, member].map((page) => errorsOf(page));
  await joinPage(chair, meeting.links.chair, { name: 'Ana Lima' });
  await joinPage(big, meeting.links.member, { name: 'Cy' });
  await joinPage(member, meeting.links.member, { name: 'Bo Ek' });
  await big.goto(`${server.url}/m/${meeting.id}/big`);
  await chair.goto(`${server.url}/m/${meeting.id}?view=report`);
  await member.goto(`${server.url}/m/${meeting.id}?view=report`);

  await chair.getByRole('button', { name: 'Adopt the report' }).click();
  await big.getByText('Paragraph 1 of 5').waitFor();
  await big.getByText('was held on').waitFor();
  await chair.getByRole('region', { name: 'Adopting the report' }).focus();
  await chair.keyboard.press('ArrowDown');
  await big.getByText('Paragraph 2 of 5').waitFor();
  await big.getByText('The programme was presented.').waitFor();
  await chair.keyboard.press('a');
  await big.getByText('Paragraph 3 of 5').waitFor();
  await member.getByText('Adopted: 1. In brackets: 0. Open: 4.').waitFor();
  await chair.getByRole('button', { name: 'Leave in brackets' }).click();
  await big.getByText('Paragraph 4 of 5').waitFor();
  await chair.getByRole('region', { name: 'Adopting the report' }).focus();
  await chair.keyboard.press('ArrowUp');
  await big.getByText('[Hubs were discussed.]').waitFor();

  await chair.getByRole('button', { name: 'Amend' }).click();
  await chair.keyboard.type('Remote ');
  await big.getByText('[Remote Hubs were discussed.]').waitFor();
  await chair.getByText('Drafters and approvals').click();
  await chair.getByLabel('Approver').selectOption({ label: 'Bo Ek' });
  await chair.getByText('Still to approve: Bo Ek.').waitFor();
  // The list is open for people who have something to do.
  await member.getByRole('button', { name: 'Approve “Programme”' }).click();
  await chair.getByText('Approved', { exact: true }).waitFor();
  await expectAccessible(chair, 'the adoption');
  await expectAccessible(member, 'the adoption on a phone');
  await expectAccessible(big, 'the adoption on the shared screen');

  await chair.getByRole('button', { name: 'Adopt the rest together' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Adopt the rest together' }).click();
  await chair.getByRole('button', { name: 'The report is adopted…' }).click();
  await chair.getByRole('button', { name: 'Record the adoption' }).click();
  await member
    .getByText(/Adopted: Fourth call/)
    .first()
    .waitFor();
  const state = await sam.until((seen) => adoptionOf(seen).adopted.length === 1);
  expect(adoptionOf(state).adopted).toMatchObject([{ where: 'Fourth call', paragraphs: 5, brackets: 1 }]);

  // The drafter of an item goes on writing in it after the call.
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  const bo = state.participants.find(({ name }) => name === 'Bo Ek')?.id ?? '';
  await sam.must({ type: 'adoption.assign', itemId: item, drafter: bo });
  await member.getByRole('button', { name: 'Write in “Programme”' }).click();
  await member
    .getByRole('textbox', { name: /Programme/ })
    .getByText('It was agreed')
    .click();
  await member.keyboard.press('End');
  await member.keyboard.type(' Bo drafted this.');
  await chair.getByText('Bo drafted this.').first().waitFor();
  expect(errors.flat()).toEqual([]);
  sam.leave();
});
