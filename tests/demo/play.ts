// Plays a call through real clients over real sockets, from the first to join to the issued report.
import { must } from '../../shared/kit/must.ts';
import type { AgendaItem } from '../../shared/meeting/model/agenda.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Created } from '../support/contract.ts';
import { Person } from '../support/person.ts';
import { block, note, type } from '../support/texts.ts';
import { comment, notes, people, pointOfOrder, proposal, question, texts } from './script.ts';

export interface Stage {
  url: string;
  meeting: Created;
  /** Milliseconds of a short breath; 0 plays as fast as it goes. */
  breathMs: number;
  say(what: string): void;
}

export async function playCall(stage: Stage): Promise<void> {
  const { url, meeting, breathMs, say } = stage;
  const breathe = (breaths = 1): Promise<void> => new Promise((resolve) => setTimeout(resolve, breaths * breathMs));
  const enters = (role: 'secretariat' | 'chair' | 'member', who: { name: string; affiliation: string }) => Person.joins(url, meeting, role, who);

  let blocks = 0;

  /** Types a block as people type, a few letters at a time. Resolves with its id. */
  const types = async (person: Person, fragment: string, text: string, attributes: Record<string, string> = {}): Promise<string> => {
    let content: ReturnType<typeof block> | undefined;
    blocks += 1;
    const id = `demo-${blocks}`;
    person.write((doc) => {
      content = block(doc, fragment, '', { id, ...attributes });
    });
    for (const piece of text.match(/\[\^[\w-]+\]|[^[]{1,4}/g) ?? []) {
      person.write(() => type(must(content, 'the block'), piece));
      await breathe(0.08);
    }
    await person.saved();
    return id;
  };

  say('The Secretariat and the Chair are in.');
  const secretariat = await enters('secretariat', people.secretariat);
  await secretariat.must({ type: 'meeting.circulate' });
  const chair = await enters('chair', people.chair);
  const observer = await Person.joins(url, meeting, 'observer');
  await breathe(2);
  say('Members join; the call opens.');
  await chair.must({ type: 'meeting.open' });
  const amina = await enters('member', people.amina);
  await breathe();
  const kenji = await enters('member', people.kenji);
  await breathe();
  const sofia = await enters('member', people.sofia);
  const tomas = await enters('member', people.tomas);
  await secretariat.must({ type: 'attendance.note', name: 'Ines Hartmann', affiliation: 'Academia', status: 'apologies' });

  const items = (state: MeetingState): AgendaItem[] => state.agenda.flatMap((item) => [item, ...item.children]);
  const find = (state: MeetingState, words: string): AgendaItem =>
    must(
      items(state).find((item) => item.title.includes(words)),
      words,
    );
  const take = async (words: string, waiting?: 'carry' | 'clear'): Promise<string> => {
    const item = find(must(chair.state, 'the state'), words);
    await chair.must({ type: 'item.start', itemId: item.id, ...(waiting ? { waiting } : {}) });
    say(`The Chair takes: ${item.title}.`);
    await breathe();
    return `item:${item.id}`;
  };

  await take('Welcome');
  say('Amina proposes Any Other Business; others support it; the Chair admits it.');
  await amina.must({ type: 'aob.propose', ...proposal });
  const aob = find(await chair.until((now) => items(now).some((item) => item.title === proposal.title)), proposal.title);
  await breathe(2);
  for (const person of [kenji, tomas]) await person.must({ type: 'aob.support', itemId: aob.id });
  await breathe();
  await chair.must({ type: 'aob.admit', itemId: aob.id });
  await chair.must({ type: 'agenda.adopt' });
  await breathe(2);

  const preparations = await take('Preparations');
  const [venue] = await Promise.all([
    types(kenji, preparations, texts.venue),
    (async () => {
      await breathe(3);
      await types(sofia, preparations, texts.venueHost);
    })(),
    types(secretariat, preparations, texts.private, { kind: 'note' }),
  ]);

  const modalities = await take('Ways of working');
  kenji.write((doc) => note(doc, 'modalities', notes.modalities));
  await Promise.all([types(kenji, modalities, texts.modalities), types(amina, modalities, texts.drafts)]);

  const forums = await take('Best Practice');
  say('Two ask for the floor.');
  await tomas.must({ type: 'floor.request' });
  await sofia.must({ type: 'floor.request' });
  await breathe(2);
  await chair.must({ type: 'floor.give' });
  await types(amina, forums, texts.forums);
  await tomas.must({ type: 'floor.end' });
  await chair.must({ type: 'floor.give' });
  await breathe(3);
  await chair.must({ type: 'floor.end' });

  const billions = await take('Next Billion');
  await types(kenji, billions, texts.billions);
  const initiatives = await take('Regional');
  amina.write((doc) => note(doc, 'initiatives', notes.initiatives));
  await types(amina, initiatives, texts.initiatives);
  const coalitions = await take('Coalitions');
  await types(tomas, coalitions, texts.coalitions);

  const newcomers = await take(proposal.title);
  say('Several type at once: a decision, and two actions.');
  await types(amina, newcomers, texts.newcomers);
  const decision = await types(secretariat, newcomers, texts.decision, { kind: 'decision' });
  await Promise.all([
    types(kenji, newcomers, texts.template, { kind: 'action', owner: 'Secretariat', due: '2016-09-20' }),
    types(sofia, newcomers, texts.information, { kind: 'action', owner: 'Organisers of main sessions', due: '2016-11-07' }),
  ]);
  await breathe(2);

  await sofia.must({ type: 'floor.request' });
  await chair.must({ type: 'floor.give' });
  await kenji.must({ type: 'floor.request', kind: 'question', topic: question });
  await amina.must({ type: 'floor.request' });
  await breathe(2);
  say('The Chair puts the decision to the room; a point of order; nobody objects.');
  await chair.must({ type: 'objections.call', blockId: decision, seconds: 12 });
  await breathe(2);
  await tomas.must({ type: 'floor.request', kind: 'point-of-order', topic: pointOfOrder });
  await breathe(2);
  await chair.must({ type: 'floor.give' });
  await breathe(2);
  await chair.must({ type: 'floor.end' });
  for (const member of [amina, kenji, sofia, tomas]) await member.must({ type: 'objections.respond', answer: 'support' });
  await breathe(2);
  await chair.must({ type: 'objections.declare', outcome: 'agreed' });
  await breathe(3);

  say('The Chair closes the call; the Secretariat drafts, and sends the draft round for comments.');
  await chair.must({ type: 'meeting.close' });
  await breathe(4);
  await secretariat.must({ type: 'report.circulate', until: new Date(Date.now() + 7 * 86_400_000).toISOString() });
  await breathe(3);
  const { comments } = await sofia.must({ type: 'report.comment', blockId: venue, text: comment.text, proposal: comment.proposal });
  await breathe(3);
  say('Sofía proposes other words for a paragraph; they are accepted, and the report is issued.');
  await secretariat.must({ type: 'report.answer', commentId: must(comments.at(-1), 'the comment').id, outcome: 'accepted', wording: comment.proposal });
  await breathe(3);
  await secretariat.must({ type: 'report.issue' });
  await breathe(2);
  for (const person of [observer, chair, amina, kenji, sofia, tomas, secretariat]) person.leave();
}
