// Three meetings as all screens show them: a call under way, a report open for comments, and one that was issued and corrected.
import { vi } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import type { Language } from '../../shared/meeting/facts.ts';
import type { OwnedAction } from '../../shared/wire/owned.ts';
import type { Created } from './contract.ts';
import { ask } from './organiser.ts';
import { Person } from './person.ts';
import type { RunningServer } from './server.ts';
import { block, note } from './texts.ts';

export interface Stage {
  server: RunningServer;
  live: Created;
  review: Created;
  issued: Created;
  /** The series of the meetings, whose facts are kept. */
  series: string;
  /** The personal link of an owner of actions, who has answered one of them. */
  owner: string;
  /** All that people wrote in them. */
  data: readonly string[];
  leave(): void;
}

const titles = [
  'Preparation of the annual meeting and the input of the national and regional initiatives',
  'التحضير للاجتماع السنوي',
  '最佳做法论坛',
  'Подготовка ежегодного совещания',
  'Remote hubs',
];
const names = ['Lynn St. Amour', 'Chengetai Masango', 'Amina Diallo', 'أمينة ديالو', '陈波', 'María José Fernández de la Cruz y Villanueva'];
const texts = [
  'The venue stays as it is.',
  'أرسلت الأمانة النموذج',
  'The Secretariat would distribute an updated template.',
  'See the programme.',
  'Not all of them agreed.',
];
const others = [
  'Open consultation',
  'Programme Committee',
  'Civil society',
  'Draft programme',
  'Geneva',
  'Guadalajara',
  'https://example.org/join',
  'Why not Guadalajara?',
  'The venue stays.',
];

/** Each in one of these languages, the last of which the rest share; with texts and names of several. */
export async function stage(server: RunningServer, ...languages: [Language, ...Language[]]): Promise<Stage> {
  const [lynn, desk, amina, arabic, chinese, long] = names as [string, string, string, string, string, string];
  const [preparation, opening, forums, yearly, hubs] = titles as [string, string, string, string, string];
  const [stays, sent, template, see, agreed] = texts as [string, string, string, string, string];
  const people: Person[] = [];
  const begin = async (startsAt: string, language = must(languages.at(-1), 'a language')): Promise<{ meeting: Created; lead: Person; itemId: string }> => {
    const meeting = await server.createMeeting({
      title: 'Open consultation',
      body: 'Programme Committee',
      series: 'Open consultation',
      number: '7',
      startsAt,
      durationMinutes: 60,
      language,
      joinUrl: 'https://example.org/join',
      chair: { name: lynn },
      secretariat: [{ name: desk }],
      agenda: [
        { title: preparation, minutes: 20, presenter: amina, documents: [{ title: 'Draft programme', url: 'https://example.org/join' }] },
        { title: opening, children: [{ title: forums, minutes: 5 }] },
        { title: yearly, minutes: 50, section: 'aob' },
      ],
    });
    const lead = await Person.joins(server.url, meeting, 'secretariat', { name: desk });
    people.push(lead);
    const itemId = must((await lead.must({ type: 'meeting.open' })).agenda[0]?.id, 'an item');
    await lead.must({ type: 'item.start', itemId });
    lead.write((doc) => {
      const fragment = `item:${itemId}`;
      block(doc, fragment, `${template}[^n1]`, { id: 'b0' });
      block(doc, fragment, see, { id: 'b1' });
      block(doc, fragment, stays, { kind: 'decision', id: 'b2' });
      block(doc, fragment, sent, { kind: 'action', owner: arabic, due: '2026-11-01', id: 'b3' });
      block(doc, fragment, agreed, { kind: 'note', id: 'b4' });
      note(doc, 'n1', see);
    });
    await lead.saved();
    return { meeting, lead, itemId };
  };
  const live = await begin(new Date().toISOString(), languages[0]);
  for (const name of [amina, arabic, chinese, long]) await live.lead.must({ type: 'floor.add', name, affiliation: 'Civil society', channel: 'phone' });
  await live.lead.must({ type: 'attendance.note', name: 'Remote hubs', affiliation: 'Civil society', status: 'apologies' });
  await live.lead.must({ type: 'floor.give' });
  await live.lead.must({ type: 'floor.settings', limitSeconds: 120 });
  const member = await Person.joins(server.url, live.meeting, 'member', { name: amina, affiliation: 'Civil society' });
  people.push(member);
  await member.must({ type: 'aob.propose', title: hubs, reason: agreed, minutes: 5 });
  await member.must({ type: 'floor.request' });
  await member.must({ type: 'floor.hand-in', text: stays });
  await member.must({ type: 'floor.request', kind: 'point-of-order' });
  await live.lead.must({ type: 'objections.call', text: stays, seconds: 120 });
  await member.must({ type: 'objections.respond', answer: 'object', reason: agreed });

  const review = await begin('2026-03-01T13:00:00Z', languages[1]);
  await review.lead.must({ type: 'gauge.open', question: 'Why not Guadalajara?', options: ['Geneva', 'Guadalajara'], anonymous: false });
  await review.lead.must({ type: 'gauge.close' });
  await review.lead.must({ type: 'meeting.close' });
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await review.lead.must({ type: 'report.circulate', until });
  for (const [blockId, text] of [
    ['b0', see],
    ['b1', agreed],
  ] as const)
    await review.lead.must({ type: 'report.comment', blockId, text, proposal: `${text} ${agreed}` });
  await review.lead.must({ type: 'report.options', unForm: true });
  const commentId = must(review.lead.state?.comments[1]?.id, 'a comment');
  await review.lead.must({ type: 'report.answer', commentId, outcome: 'declined', reason: see });

  const issued = await begin('2026-02-01T13:00:00Z');
  await issued.lead.must({ type: 'meeting.close' });
  await issued.lead.must({ type: 'report.issue' });
  const { body: kept } = await ask(server, 'POST', '/api/series', { name: 'Open consultation' });
  const { body: made } = await ask(server, 'POST', '/api/owner-links', { name: arabic });
  const owner = String(made.link);
  const [, ownerKey] = owner.split('#');
  const owned = async () => ((await ask(server, 'GET', '/api/owned-actions', undefined, ownerKey)).body as unknown as { actions: OwnedAction[] }).actions;
  // The index reads new text a moment after it is saved.
  await vi.waitUntil(async () => (await owned()).some(({ meetingId }) => meetingId === live.meeting.id), { timeout: 10_000 });
  await ask(server, 'POST', `/api/meetings/${live.meeting.id}/owner-answers`, { actionId: 'b3', text: stays, done: true, due: '2026-12-01' }, ownerKey);
  return {
    server,
    series: String(kept.id),
    owner,
    live: live.meeting,
    review: review.meeting,
    issued: issued.meeting,
    data: [...titles, ...names, ...texts, ...others],
    leave: () => {
      for (const person of people) person.leave();
    },
  };
}
