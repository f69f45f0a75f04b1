// States that a meeting passes through, in a meeting of the walk's own: answers of the room, wording that changed, actions of an earlier meeting, the adoption.
import { vi } from 'vitest';
import { must } from '../../../shared/kit/must.ts';
import type { ReturnedFile } from '../../../shared/returned/model.ts';
import { Person } from '../person.ts';
import { block, textOf, type } from '../texts.ts';
import { button, each, enter, peek, settled, unfold, view, type Walk } from './walk.ts';

const [desk, amina] = ['Chengetai Masango', 'Amina Diallo'];
const [stays, see, agreed] = ['The venue stays as it is.', 'See the programme.', 'Not all of them agreed.'];

/** A meeting with the actions of the one that was issued, whose first item reviews them; and its lead. */
async function prepared({ stage }: Walk) {
  const meeting = await stage.server.createMeeting({
    ...{ from: stage.issued.id, title: 'Open consultation', startsAt: new Date().toISOString(), durationMinutes: 60 },
    ...{ chair: { name: 'Lynn St. Amour' }, secretariat: [{ name: desk }] },
    agendaText: '1. Geneva (5 minutes)\n2. Guadalajara\n3. A.O.B.',
  });
  const lead = await Person.joins(stage.server.url, meeting, 'secretariat', { name: desk });
  const member = await Person.joins(stage.server.url, meeting, 'member', { name: amina });
  return { meeting, lead, member };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** The item that reviews earlier actions; questions to the room, and what comes after them. */
async function answering(walk: Walk, { meeting, lead, member }: Prepared): Promise<void> {
  const { page } = walk;
  await enter(walk, meeting.links.secretariat, desk, 'passing');
  const { reviewItem } = await lead.must({ type: 'meeting.open' });
  await lead.must({ type: 'item.start', itemId: must(reviewItem, 'the item that reviews') });
  const began = Date.now();
  await view(walk, meeting.id, 'call');
  await button(page, walk.spoken.words.register.answer).click();
  await each(walk, 'call, lead: actions of an earlier meeting');
  await lead.must({ type: 'gauge.open', question: 'Why not Guadalajara?', options: ['Geneva', 'Guadalajara'], anonymous: false });
  const { gauge } = await member.until((state) => state.gauge !== null);
  await member.must({ type: 'gauge.answer', gaugeId: must(gauge?.id, 'a question'), option: 1 });
  await page.locator('#gauge-title').waitFor();
  await each(walk, 'call, lead: a question to the room');
  await lead.must({ type: 'gauge.close' });
  await page.locator('#gauge-title').waitFor({ state: 'detached' });
  await each(walk, 'call, lead: an answer of the room');
  await member.must({ type: 'floor.request' });
  await member.must({ type: 'aob.propose', title: 'Remote hubs' });
  // A press within a second of a move is taken for one that has not seen it.
  await vi.waitUntil(() => Date.now() - began > 1100, { timeout: 5000 });
  await peek(walk, button(page, walk.spoken.words.agendaLead.nextItem), 'call, lead: people wait');
  await peek(walk, button(page, walk.spoken.words.proposed.decline), 'call, lead: decline');
  await view(walk, meeting.id, 'register');
  await each(walk, 'lead: results');
}

/** Dialogs of the other views. */
async function beside(walk: Walk, { meeting, lead }: Prepared): Promise<void> {
  const { page } = walk;
  const { words } = walk.spoken;
  await lead.must({ type: 'attendance.note', name: 'María José Fernández de la Cruz y Villanueva', status: 'apologies' });
  await view(walk, meeting.id, 'people');
  await peek(walk, button(page, words.people.merge('').split(' ')[0] as string), 'people: merge');
  await view(walk, meeting.id, 'setup');
  await unfold(walk);
  await page.locator('main fieldset button[aria-haspopup="menu"]').first().click();
  await peek(walk, page.getByRole('menuitem', { name: words.setup.documents(0) }), 'set up: documents');
}

/** Wording that changed, compared with the present. */
async function changing(walk: Walk, { meeting, lead, member }: Prepared): Promise<void> {
  const { page } = walk;
  const fragment = `item:${must(lead.state?.agenda[0]?.id, 'an item')}`;
  lead.write((doc) => {
    block(doc, fragment, stays, { id: 'c0' });
    block(doc, fragment, see, { id: 'c1' });
    // The checker finds that it has no owner.
    block(doc, fragment, agreed, { kind: 'action', id: 'c2' });
  });
  await lead.saved();
  // Of somebody else: the changes of one person within a minute are one.
  await vi.waitUntil(() => member.doc.getXmlFragment(fragment).length > 2, { timeout: 10_000 });
  member.write((doc) => {
    for (const at of [0, 1]) type(textOf(doc, fragment, at), ` ${agreed}`);
  });
  await member.saved();
  await view(walk, meeting.id, 'timeline');
  await button(page, walk.spoken.words.timeline.earlier.open).click();
  await page.locator('main input[type="range"]').focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: walk.spoken.words.timeline.earlier.bring }).first().waitFor();
  await each(walk, 'lead: earlier wording');
}

/** The report: findings, a Word file that came back, the adoption with its dialog and its shared screen. */
async function adopting(walk: Walk, { meeting, lead }: Prepared): Promise<void> {
  const { page, stage } = walk;
  await lead.must({ type: 'meeting.close' });
  await lead.must({ type: 'report.circulate', until: new Date(Date.now() + 86_400_000).toISOString() });
  await view(walk, meeting.id, 'report');
  await unfold(walk);
  await each(walk, 'report: findings');
  await button(page, walk.spoken.words.adoption.begin).click();
  await page.getByRole('button', { name: walk.spoken.words.adoption.rest }).waitFor();
  await button(page, walk.spoken.words.adoption.rest).click();
  await button(page.getByRole('dialog'), walk.spoken.words.adoption.rest).click();
  await peek(walk, button(page, walk.spoken.words.adoption.finish), 'report: adopt');
  const returned: ReturnedFile = {
    changes: [
      { kind: 'changed', blockId: 'c0', paragraph: 2, name: amina, before: stays, after: see },
      { kind: 'deleted', blockId: 'c1', paragraph: 3, name: amina, before: agreed },
    ],
  };
  await page.route('**/returned', (route) => route.fulfill({ json: returned }));
  await button(page, walk.spoken.words.reportView.review).click();
  await button(page, walk.spoken.words.review.word.title).click();
  await page.locator('dialog input[type="file"]').setInputFiles({ name: 'report.docx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await page.locator('dialog li').first().waitFor();
  await each(walk, 'report: a Word file');
  await page.keyboard.press('Escape');
  await page.goto(`${stage.server.url}/m/${meeting.id}/big`);
  await settled(page);
  await page.locator('[data-standing]').first().waitFor();
  // The first paragraph begins with the title in Latin letters.
  if (walk.spoken.language === 'ar') await page.locator('[dir="rtl"] > p[dir="rtl"]').first().waitFor();
  await walk.look('big view: adopting', walk.spoken, 'screen');
}

export async function passing(walk: Walk): Promise<void> {
  const ready = await prepared(walk);
  await walk.page.context().clearCookies();
  await answering(walk, ready);
  await beside(walk, ready);
  await changing(walk, ready);
  await adopting(walk, ready);
  ready.lead.leave();
  ready.member.leave();
}
