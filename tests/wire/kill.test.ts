// The server is killed at random moments, again and again; what it acknowledged must be there each time it comes back.
import { afterAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { must } from '../../shared/kit/must.ts';
import { seededRng } from '../../shared/kit/rng.ts';
import { type Created, createMeeting } from '../support/contract.ts';
import { KillableServer } from '../support/killable-server.ts';
import { Person } from '../support/person.ts';
import { block } from '../support/texts.ts';

const kills = 8;
const server = new KillableServer();
afterAll(() => server.remove());

const textOf = (person: Person, fragment: string): string => person.doc.getXmlFragment(fragment).toString();

test('[SY5] after a kill at any moment every acknowledged command and edit is there, and nothing acknowledged as deleted', async () => {
  const rng = seededRng(913);
  const words = new Set<string>();
  const deleted = new Set<string>();
  const titles = new Set<string>();
  let meeting: Created | undefined;
  for (let round = 0; round < kills; round += 1) {
    const url = await server.start();
    meeting ??= await createMeeting(url, server.organiserKey, {
      title: 'Killed',
      startsAt: '2016-09-13T13:00:00Z',
      durationMinutes: 60,
      chair: { name: 'Lynn' },
      secretariat: [{ name: 'Chengetai' }],
      agenda: [{ title: 'First' }],
    });
    const chair = await Person.joins(url, meeting, 'chair', { name: 'Lynn' });
    const writers = await Promise.all(['Ana', 'Bo'].map((name) => Person.joins(url, must(meeting, 'the meeting'), 'secretariat', { name })));
    const state = must(chair.state, 'a state');
    const fragment = `item:${must(state.agenda[0]?.id, 'an item')}`;
    const text = textOf(chair, fragment);
    expect([...words].filter((word) => !text.includes(word))).toEqual([]);
    expect([...deleted].filter((word) => text.includes(word))).toEqual([]);
    const known = new Set(state.agenda.map((item) => item.title));
    expect([...titles].filter((title) => !known.has(title))).toEqual([]);

    const killed = server.gone();
    let alive = true;
    // A moment is counted in what was acknowledged, not in time, so that a slow machine is killed in as many of them.
    let left = 12 + rng.int(60);
    const acknowledged = (): void => {
      left -= 1;
      if (left === 0) setTimeout(() => void server.kill(), rng.int(12));
    };
    const dead = killed.then(() => {
      alive = false;
    });
    const write = async (writer: Person, name: string): Promise<void> => {
      for (let count = 0; alive; count += 1) {
        const word = `(${name}-${round}-${count})`;
        const before = `(${name}-${round}-${count - 1})`;
        const replaces = count % 4 === 3;
        writer.write((doc) => {
          if (replaces) removeWord(doc, fragment, before);
          block(doc, fragment, word, { id: `${name}${round}x${count}` });
        });
        if (replaces) words.delete(before);
        await Promise.race([writer.saved(), dead]);
        if (!alive) return;
        words.add(word);
        acknowledged();
        if (replaces) deleted.add(before);
      }
    };
    const command = async (): Promise<void> => {
      for (let count = 0; alive; count += 1) {
        const title = `Title ${round}-${count}`;
        const ack = await Promise.race([chair.send({ type: 'agenda.add', title }).catch(() => undefined), dead]);
        if (!ack?.ok) return;
        titles.add(title);
        acknowledged();
      }
    };
    const work = [...writers.map((writer, index) => write(writer, `w${index}`)), command()];
    await Promise.all([...work, killed]);
    for (const person of [chair, ...writers]) person.leave();
  }
  expect(words.size).toBeGreaterThan(30);
  expect(deleted.size).toBeGreaterThan(3);
  expect(titles.size).toBeGreaterThan(10);
});

function removeWord(doc: Y.Doc, fragment: string, word: string): void {
  const parent = doc.getXmlFragment(fragment);
  const index = parent.toArray().findIndex((child) => child instanceof Y.XmlElement && child.toString().includes(word));
  if (index >= 0) parent.delete(index, 1);
}
