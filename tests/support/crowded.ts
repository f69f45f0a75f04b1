// A meeting at the edge of what the server takes: long titles and names, 40 items, 250 people, 40 in the queue.
import { type Created, join } from './contract.ts';
import { Person } from './person.ts';
import type { RunningServer } from './server.ts';
import { block } from './texts.ts';

const long = 'Intersessional consultation of the multistakeholder advisory group on the arrangements for the programme of the annual meeting ';
const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

export const longTitle = `${long}${long}${unbroken}`.slice(0, 300);
const affiliation = `Permanent Mission to the United Nations Office, ${unbroken}`.slice(0, 200);
const nameOf = (index: number): string =>
  index % 9 === 0 ? `${index} ${unbroken}`.slice(0, 200) : `Participant Number ${index} of the Group of Western States`;

export interface Crowded {
  meeting: Created;
  chair: Person;
}

export async function crowdedMeeting(server: RunningServer): Promise<Crowded> {
  const meeting = await server.createMeeting({
    title: longTitle.slice(0, 200),
    series: 'Consultations of the whole community in preparation of the programme'.slice(0, 100),
    number: 'XXXVIII',
    startsAt: '2016-09-13T13:00:00Z',
    durationMinutes: 120,
    joinUrl: 'https://call.example.org/mag',
    chair: { name: 'Lynn St. Amour' },
    secretariat: [{ name: 'Chengetai Masango' }],
    agenda: Array.from({ length: 40 }, (_, index) => ({
      title: index % 4 === 0 ? longTitle : `Item number ${index + 1}`,
      minutes: 5,
      ...(index % 5 === 0 && { presenter: affiliation }),
      ...(index % 6 === 0 && { documents: [{ title: longTitle.slice(0, 200), url: `https://example.org/${unbroken}` }] }),
    })),
  });
  const chair = await Person.joins(server.url, meeting, 'chair', { name: `Lynn ${unbroken}`, affiliation });
  const state = await chair.must({ type: 'meeting.open' });
  const first = state.agenda[0]?.id ?? '';
  await chair.must({ type: 'item.start', itemId: first });
  await chair.must({ type: 'aob.propose', title: longTitle, reason: longTitle });
  await Promise.all(Array.from({ length: 250 }, (_, index) => join(server.url, meeting.id, meeting.links.member, { name: nameOf(index), affiliation })));
  const { participants } = await chair.until((now) => now.participants.length > 250);
  await Promise.all(participants.slice(-40).map(({ id }) => chair.must({ type: 'floor.add', participantId: id, channel: 'hand' })));
  await chair.must({ type: 'floor.request' });
  await chair.must({ type: 'floor.give', participantId: participants.at(-1)?.id });
  const fragment = `item:${first}`;
  chair.write((doc) => {
    for (let index = 0; index < 12; index += 1) block(doc, fragment, `${longTitle} ${index}`);
    block(doc, fragment, `It was agreed that ${longTitle}`, { kind: 'decision' });
    block(doc, fragment, `Circulate ${longTitle}`, { kind: 'action', owner: affiliation, due: '2016-11-01' });
  });
  await chair.saved();
  return { meeting, chair };
}
