// Where the jobs are done: calls and reports as a person finds them.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { must } from '../../../shared/kit/must.ts';
import { newPage, wide } from '../../support/browser.ts';
import { type Created, virtualMeeting } from '../../support/contract.ts';
import { Person } from '../../support/person.ts';
import type { RunningServer } from '../../support/server.ts';
import { block } from '../../support/texts.ts';
import { pause } from '../table.ts';
import { Hand } from './hand.ts';

export interface Place {
  server: RunningServer;
  browser: Browser;
  /** Lets the server's clock go on. */
  later(ms: number): void;
}

/** Its name, the most steps that it may take, and how it is done. */
export type Job = readonly [name: string, most: number, does: (place: Place) => Promise<Hand>];

export interface Call {
  meeting: Created;
  chair: Person;
  items: string[];
}

export async function call({ server }: Place, opened = true): Promise<Call> {
  const meeting = await server.createMeeting({
    ...virtualMeeting,
    agenda: [
      { title: 'Opening', minutes: 5 },
      { title: 'Programme', minutes: 20 },
    ],
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn St. Amour' });
  if (opened) await chair.must({ type: 'meeting.open' });
  const items = must(chair.state, 'a state').agenda.map(({ id }) => id);
  if (opened) await chair.must({ type: 'item.start', itemId: must(items[0], 'an item') });
  return { meeting, chair, items };
}

export async function handAt({ browser }: Place, address: string, options: BrowserContextOptions = wide): Promise<Hand> {
  const page = await newPage(browser, options);
  await page.goto(address);
  await page.locator('form input').first().waitFor();
  return new Hand(page);
}

/** A call that is closed, with two paragraphs, and the Secretariat at the report. */
export async function drafting(place: Place): Promise<Call & { desk: Hand }> {
  const made = await call(place);
  made.chair.write((doc) => {
    block(doc, `item:${made.items[0]}`, 'The members noted the delay of the plan.', { id: 'one' });
    block(doc, `item:${made.items[0]}`, 'It was agreed to meet again.', { kind: 'decision', id: 'two' });
  });
  await made.chair.saved();
  await made.chair.must({ type: 'meeting.close' });
  const desk = await handAt(place, made.meeting.links.secretariat);
  await desk.joins('Chengetai Masango');
  await desk.page.getByRole('banner').getByText('Saved', { exact: true }).first().waitFor();
  desk.steps = 0;
  desk.machine = 0;
  return { ...made, desk };
}

/** The Chair in a call at its first item, and a member. */
export async function leads(place: Place, does: (hand: Hand, member: Person) => Promise<void>): Promise<Hand> {
  const { meeting } = await call(place);
  const member = await Person.joins(place.server.url, meeting, 'member', { name: 'Amina Diallo' });
  const hand = await handAt(place, meeting.links.chair);
  await hand.joins('Lynn St. Amour');
  // "Next item" does nothing within a second of the last move.
  await pause(1100);
  hand.steps = 0;
  hand.machine = 0;
  await does(hand, member);
  member.leave();
  return hand;
}
