// The next act of a random person, from one seeded generator.
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import type { Rng } from '../../shared/kit/rng.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import type { Person } from '../support/person.ts';
import { block, note, type } from '../support/texts.ts';

const words = ['agenda ', 'venue ', 'مرحبا ', '会议 ', 'naïve ', 'draft ', '“quoted” ', '🌍 '];
const kinds = ['paragraph', 'bullet', 'lettered', 'decision', 'action', 'note', 'heading'];

function blocksOf(doc: Y.Doc, fragment: string): Y.XmlElement[] {
  return doc
    .getXmlFragment(fragment)
    .toArray()
    .filter((child) => child instanceof Y.XmlElement);
}

/** One random change of the text. Says what it did, for a failing run's log. */
export function editAtRandom(rng: Rng, person: Person, state: MeetingState): string {
  const fragment = rng.chance(0.1) ? 'report:opening' : `item:${rng.pick(state.agenda).id}`;
  const lead = person.joined.role !== 'member';
  if (fragment.startsWith('report:') && !lead) return 'nothing';
  const blocks = blocksOf(person.doc, fragment);
  const some = blocks.length > 0 ? rng.pick(blocks) : undefined;
  const content = some?.get(0);
  const act = rng.int(10);
  if (!some || !(content instanceof Y.XmlText) || act === 0) {
    person.write((doc) => block(doc, fragment, rng.pick(words), { kind: rng.pick(kinds) }, rng.int(blocks.length + 1)));
    return `block in ${fragment}`;
  }
  if (act < 6) {
    person.write(() => type(content, rng.pick(words), rng.int(content.length + 1)));
    return `typed in ${fragment}`;
  }
  if (act === 6 && content.length > 0) {
    const at = rng.int(content.length);
    person.write(() => content.delete(at, Math.min(3, content.length - at)));
    return `deleted in ${fragment}`;
  }
  if (act === 7) {
    person.write(() => {
      some.setAttribute('kind', rng.pick(kinds));
      some.setAttribute('owner', rng.pick(words).trim());
    });
    return `kind in ${fragment}`;
  }
  if (act === 8) {
    const id = `n${person.doc.clientID}-${rng.int(1e9)}`;
    person.write((doc) => {
      note(doc, id, rng.pick(words));
      type(content, `[^${id}]`, rng.int(content.length + 1));
    });
    return `note in ${fragment}`;
  }
  if (content.length > 1) person.write(() => content.format(0, 1 + rng.int(content.length - 1), rng.chance(0.5) ? { strong: {} } : { em: {} }));
  return `marked in ${fragment}`;
}

/** One random command; many will be refused, as in life. */
export function commandAtRandom(rng: Rng, state: MeetingState): Command {
  const item = rng.pick(state.agenda);
  const itemId = item.id;
  const waiting = rng.chance(0.6) ? { waiting: rng.pick(['carry', 'clear'] as const) } : {};
  const aob = state.agenda.filter((entry) => entry.section === 'aob');
  const aobId = aob.length > 0 ? rng.pick(aob).id : itemId;
  const commands: Command[] = [
    { type: 'agenda.add', title: `Item ${rng.int(1000)}`, minutes: 1 + rng.int(30) },
    { type: 'agenda.edit', itemId, title: `Renamed ${rng.int(1000)}` },
    { type: 'agenda.move', itemId, index: rng.int(state.agenda.length) },
    { type: 'agenda.adopt' },
    { type: 'item.start', itemId, ...waiting },
    { type: 'item.finish', itemId: state.current ?? itemId, ...waiting },
    { type: 'item.defer', itemId, ...waiting },
    { type: 'item.reopen', itemId },
    { type: 'aob.propose', title: `AOB ${rng.int(1000)}`, reason: 'Raised on the list' },
    { type: 'aob.support', itemId: aobId },
    { type: 'aob.admit', itemId: aobId },
    { type: 'aob.decline', itemId: aobId },
    { type: 'floor.request' },
    { type: 'floor.withdraw' },
    { type: 'floor.give' },
    { type: 'floor.end' },
    { type: 'meeting.amend', changes: { focus: `focus ${rng.int(1000)}` } },
  ];
  return must(commands[rng.int(commands.length)], 'a command');
}
