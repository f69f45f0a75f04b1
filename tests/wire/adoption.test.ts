// The report is adopted by two leads at once, over real sockets.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { approvalOf, itemWords, signOffsOf } from '../../shared/meeting/adoption/sign-offs.ts';
import { adoptionOf, markOf, wholeWords } from '../../shared/meeting/adoption/standing.ts';
import type { Adoptable } from '../../shared/meeting/model/adoption.ts';
import { adoptableOf } from '../../shared/projections/adoption.ts';
import type { Report } from '../../shared/projections/report-model.ts';
import { type Created, download } from '../support/contract.ts';
import { filesOf } from '../support/issued-files.ts';
import { Person } from '../support/person.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

let server: RunningServer;
let meeting: Created;
let chair: Person;
let sam: Person;
let ana: Person;
let item = '';

beforeAll(async () => {
  server = await startServer();
  meeting = await server.createMeeting({
    title: 'Fourth call',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  chair = await Person.joins(server.url, meeting, 'chair', { name: 'Lynn' });
  sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  ana = await Person.joins(server.url, meeting, 'member', { name: 'Ana' });
  item = `item:${must((await chair.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item')}`;
  chair.write((doc) => {
    block(doc, item, 'The dates were discussed.', { id: 'b1' });
    block(doc, item, 'The venue was discussed:', { id: 'b2' });
    block(doc, item, 'its size.', { id: 'b3', kind: 'bullet' });
    block(doc, item, 'It was agreed to meet in May.', { id: 'b4', kind: 'decision' });
  });
  await chair.saved();
});
afterAll(async () => {
  for (const person of [chair, sam, ana]) person.leave();
  await server.stop();
});

const report = async (): Promise<Report> => JSON.parse(await download(server.url, meeting.id, 'report.json', sam.joined.session)) as Report;
const paragraphs = async (): Promise<Adoptable[]> => adoptableOf(await report());
const wordsOf = async (blockId: string): Promise<string> => must((await paragraphs()).find((each) => each.blockId === blockId)?.words, blockId);
/** Resolves once the last paragraph has been proposed. */
const proposed = ({ doc }: Person): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (doc.getXmlFragment('report:closing').length === 0) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
const text = (session = sam.joined.session): Promise<string> => download(server.url, meeting.id, 'report.txt', session);

test('[RP80][RP81] in the call, two leads who adopt at once move on by one paragraph', async () => {
  expect(await ana.send({ type: 'adoption.begin' })).toMatchObject({ code: 'not-chair' });
  expect(await sam.send({ type: 'adoption.mark', blockId: 'b1', mark: 'adopted', words: 'x' })).toMatchObject({ code: 'not-adopting' });
  await chair.must({ type: 'adoption.begin' });
  await proposed(sam);
  const { version } = await sam.must({ type: 'adoption.show', blockId: 'b1' });
  const words = await wordsOf('b1');
  const presses = [chair, sam].map((lead) => lead.send({ type: 'adoption.mark', blockId: 'b1', mark: 'adopted', words, next: 'b2', expects: version }));
  expect(await Promise.all(presses)).toMatchObject([{ ok: true }, { ok: true }]);
  const state = await ana.until(({ adoption = [] }) => adoption.some(({ type }) => type === 'adoption.marked'));
  expect(state.adoption?.filter(({ type }) => type === 'adoption.marked')).toHaveLength(1);
  expect(adoptionOf(state).shown).toBe('b2');
  const clash = [
    chair.send({ type: 'adoption.mark', blockId: 'b2', mark: 'adopted', words: await wordsOf('b2'), expects: state.version }),
    sam.send({ type: 'adoption.mark', blockId: 'b2', mark: 'bracketed', words: await wordsOf('b2'), expects: state.version }),
  ];
  expect((await Promise.all(clash)).map((ack) => (ack.ok ? 'taken' : ack.code)).sort()).toEqual(['stale', 'taken']);
});

test('[RP81][RP82] words that changed since they were seen are not adopted, and adopted ones that change are open again', async () => {
  const words = await wordsOf('b4');
  chair.write((doc) => {
    const decision = doc.getXmlFragment(item).get(3) as unknown as { get(at: number): { insert(at: number, text: string): void } };
    decision.get(0).insert(0, 'In the end: ');
  });
  await chair.saved();
  expect(await sam.send({ type: 'adoption.mark', blockId: 'b4', mark: 'adopted', words })).toMatchObject({ code: 'stale' });
  expect(await sam.send({ type: 'adoption.mark', blockId: 'gone', mark: 'adopted', words })).toMatchObject({ code: 'unknown-block' });
  await sam.must({ type: 'adoption.mark', blockId: 'b4', mark: 'adopted', words: await wordsOf('b4') });
  const state = await sam.must({ type: 'adoption.mark', blockId: 'b2', mark: 'bracketed', words: await wordsOf('b2') });
  expect(await text()).toMatch(/\[The venue was discussed:[\s\S]*its size\.\]/);
  expect((await paragraphs()).map((each) => markOf(adoptionOf(state), each))).toEqual(['open', 'adopted', 'bracketed', 'adopted', 'open']);
  chair.write((doc) => {
    const first = doc.getXmlFragment(item).get(0) as unknown as { get(at: number): { insert(at: number, text: string): void } };
    first.get(0).insert(0, 'At length: ');
  });
  await chair.saved();
  expect((await paragraphs()).map((each) => markOf(adoptionOf(state), each))).toEqual(['open', 'changed', 'bracketed', 'adopted', 'open']);
});

test('[RP86] an item has a drafter and an approver, who approves it as it reads', async () => {
  const itemId = item.slice('item:'.length);
  const approver = ana.joined.participantId;
  expect(await ana.send({ type: 'adoption.assign', itemId, approver })).toMatchObject({ code: 'not-chair' });
  expect(await sam.send({ type: 'adoption.assign', itemId, approver: 'nobody' })).toMatchObject({ code: 'unknown-participant' });
  expect(await sam.send({ type: 'adoption.due', until: '2000-01-01T00:00:00Z' })).toMatchObject({ code: 'bad-request' });
  await sam.must({ type: 'adoption.assign', itemId, drafter: sam.joined.participantId, approver });
  await sam.must({ type: 'adoption.due', until: '2999-01-01T00:00:00Z' });
  expect(await ana.send({ type: 'adoption.sign', itemId, words: 'unseen' })).toMatchObject({ code: 'stale' });
  const words = itemWords(await paragraphs(), itemId);
  const signed = must(signOffsOf(await ana.must({ type: 'adoption.sign', itemId, words })).items.get(itemId), 'a sign-off');
  expect(signed).toMatchObject({ drafter: sam.joined.participantId, approver, signed: { by: approver, words } });
  expect([approvalOf(signed, words), approvalOf(signed, 'other')]).toEqual(['approved', 'changed']);
  const bo = await Person.joins(server.url, meeting, 'member', { name: 'Bo' });
  expect(await bo.send({ type: 'adoption.sign', itemId, words: null })).toMatchObject({ code: 'not-yours' });
  bo.leave();
  const without = await ana.must({ type: 'adoption.sign', itemId, words: null });
  expect(signOffsOf(without)).toMatchObject({ until: Date.parse('2999-01-01T00:00:00Z') });
  expect(approvalOf(must(signOffsOf(without).items.get(itemId), 'a sign-off'), words)).toBe('waiting');
});

test('[RP80][RP83][RP84][RP113][RP110] the rest is taken together, the report adopted; it says where until its text changes', async () => {
  const whole = async (): Promise<string> => wholeWords(await paragraphs());
  expect(await chair.send({ type: 'adoption.adopt', where: 'Fourth call', words: await whole() })).toMatchObject({ code: 'not-all-adopted' });
  expect(await chair.send({ type: 'adoption.rest', words: 'old' })).toMatchObject({ code: 'stale' });
  await chair.must({ type: 'adoption.rest', words: await whole() });
  const state = await chair.must({ type: 'adoption.adopt', where: 'Fourth call', words: await whole() });
  expect(adoptionOf(state)).toMatchObject({ isOpen: false, adopted: [{ where: 'Fourth call', paragraphs: 5, brackets: 1, by: chair.joined.participantId }] });
  expect(await report()).toMatchObject({ adopted: { where: 'Fourth call', brackets: 1 } });
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  // The opening and the closing were before the room too.
  expect(await report()).toMatchObject({ adopted: { where: 'Fourth call', brackets: 1 } });
  expect(await text()).toContain('Adopted: Fourth call');
  const itemId = item.slice('item:'.length);
  await sam.must({ type: 'adoption.assign', itemId, drafter: ana.joined.participantId });
  ana.write((doc) => void block(doc, item, 'Ana drafted this after the call.'));
  await ana.saved();
  expect(await text()).toContain('Ana drafted this after the call.');
  expect((await report()).adopted).toBeUndefined();
  await sam.must({ type: 'adoption.assign', itemId, drafter: null });
  await sam.must({ type: 'report.issue' });
  expect((await report()).adopted).toBeUndefined();
});

test('[RP83] a report that is adopted in the call says where in its issue: on its page and in each of its files', async () => {
  const meeting = await server.createMeeting({
    title: 'Third call',
    startsAt: '2016-06-14T13:00:00Z',
    durationMinutes: 60,
    chair: { name: 'Lynn' },
    secretariat: [{ name: 'Sam' }],
    agenda: [{ title: 'Dates' }],
  });
  const lead = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const itemId = must((await lead.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
  await lead.must({ type: 'item.start', itemId });
  lead.write((doc) => block(doc, `item:${itemId}`, 'The dates were discussed.'));
  await lead.saved();
  await lead.must({ type: 'adoption.begin' });
  await proposed(lead);
  const words = wholeWords(adoptableOf(JSON.parse(await download(server.url, meeting.id, 'report.json', lead.joined.session)) as Report));
  await lead.must({ type: 'adoption.rest', words });
  await lead.must({ type: 'adoption.adopt', where: 'Third call', words });
  for (const type of ['meeting.close', 'report.draft', 'report.issue'] as const) await lead.must({ type });
  lead.leave();
  expect(await (await fetch(`${server.url}/r/${meeting.id}`)).text()).toMatch(/Issue 1, .*Adopted: Third call,/);
  for (const said of Object.values(await filesOf(server.url, meeting.id))) expect(said).toMatch(/Adopted: Third call,/);
});

test('[RP83] an issue that is adopted in the next call stays frozen, and its page says so beside it', async () => {
  const page = async (number: string): Promise<string> => (await fetch(`${server.url}/r/${meeting.id}${number}`)).text();
  const frozen = await (await fetch(`${server.url}/r/${meeting.id}/report.json`)).text();
  expect(await page('')).not.toContain('Adopted:');
  await chair.must({ type: 'adoption.begin' });
  await chair.must({ type: 'adoption.rest', words: wholeWords(await paragraphs()) });
  await chair.must({ type: 'adoption.adopt', where: 'Fifth <call>', words: wholeWords(await paragraphs()) });
  expect(await page('')).toContain('Adopted: Fifth &lt;call&gt;,');
  expect(await page('/v/1')).toContain('Paragraphs in square brackets: 1.');
  for (const said of Object.values(await filesOf(server.url, meeting.id))) expect(said).toMatch(/Adopted: Fifth \\?<call\\?>,/);
  expect(await (await fetch(`${server.url}/r/${meeting.id}/report.json`)).text()).toBe(frozen);
  await sam.must({ type: 'report.draft' });
  await sam.must({ type: 'report.issue' });
  expect(await report()).toMatchObject({ issue: { number: 2 }, adopted: { where: 'Fifth <call>' } });
  expect(await (await fetch(`${server.url}/r/${meeting.id}/report.md`)).text()).toContain('Adopted: Fifth');
  expect(await page('/v/1')).toContain('Adopted: Fifth');
});
