// Words that occur nowhere else are planted in all that is not for everybody. Then every address is asked, by a stranger and by an observer, and
// every byte of every answer and every live frame is searched for them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../shared/kit/must.ts';
import { type Rng, seededRng } from '../../shared/kit/rng.ts';
import { type Created, join } from '../support/contract.ts';
import { docxParts } from '../support/docx.ts';
import { ask } from '../support/organiser.ts';
import { pdfWords } from '../support/pdf.ts';
import { Person } from '../support/person.ts';
import { filled, routes } from '../support/routes.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block, note } from '../support/texts.ts';
import { upload } from '../support/upload.ts';

const series = 'Planted series';
const facts = (title: string, agenda: { title: string; presenter?: string }[]) => ({
  title,
  series,
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'C' },
  secretariat: [{ name: 'Sam' }],
  agenda,
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Words of a kind; all of them begin the same way, so that a search for the beginning would find each. */
class Planted {
  readonly words = new Set<string>();
  readonly #rng: Rng;
  constructor(rng: Rng) {
    this.#rng = rng;
  }
  word(): string {
    const word = `zqx${Array.from({ length: 12 }, () => String.fromCharCode(97 + this.#rng.int(26))).join('')}`;
    this.words.add(word);
    return word;
  }
  in(text: string): string[] {
    return [...this.words].filter((word) => text.toLowerCase().includes(word));
  }
}

/** All words of an answer, whatever its format. */
async function wordsOf(path: string, session?: string): Promise<string> {
  const response = await fetch(server.url + path, { headers: session === undefined ? {} : { authorization: `Bearer ${session}` }, redirect: 'manual' });
  expect(response.status, `${path}: an answer to look at`).not.toBe(429);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const headers = JSON.stringify([...response.headers]);
  if (response.ok && type.includes('pdf')) return headers + pdfWords(bytes);
  if (response.ok && type.includes('wordprocessingml')) return headers + Object.values(docxParts(bytes)).join('');
  return headers + Buffer.from(bytes).toString('latin1');
}

/** An observer of whom every frame is kept. */
async function watching(meeting: Created): Promise<{ observer: Person; frames: string[] }> {
  const frames: string[] = [];
  const observer = new Person(server.url, meeting.id, await join(server.url, meeting.id, meeting.links.observer));
  observer.socket.onAny((...sent: unknown[]) => frames.push(JSON.stringify(sent)));
  observer.provider.ws?.addEventListener('message', ({ data }) => frames.push(Buffer.from(data as ArrayBuffer).toString('latin1')));
  await observer.ready();
  return { observer, frames };
}

/** A meeting up to its draft report, with open words in all that is published. */
async function held(title: string, word: () => string): Promise<{ meeting: Created; sam: Person; items: string[] }> {
  const meeting = await server.createMeeting(facts(title, [{ title: `Open ${word()}` }, { title: `Staff ${word()}`, presenter: word() }, { title: 'Later' }]));
  const sam = await Person.joins(server.url, meeting, 'secretariat', { name: 'Sam' });
  const items = (await sam.must({ type: 'meeting.open' })).agenda.map(({ id }) => id);
  sam.write((doc) => {
    block(doc, `item:${items[0]}`, `The meeting heard of ${word()}.`);
    block(doc, `item:${items[0]}`, `It was agreed that ${word()} be welcomed.`, { kind: 'decision', id: `d${meeting.id}` });
  });
  await sam.saved();
  return { meeting, sam, items };
}

async function closed(sam: Person, isIssued: boolean): Promise<void> {
  await sam.must({ type: 'meeting.close' });
  await sam.must({ type: 'report.draft' });
  if (isIssued) await sam.must({ type: 'report.issue' });
}

test.each([1, 2])(
  '[OF24] no answer and no frame to a stranger or an observer holds a word that is not for them (seed %i)',
  async (seed) => {
    const rng = seededRng(seed);
    const [hidden, unissued, unlisted, deleted] = [new Planted(rng), new Planted(rng), new Planted(rng), new Planted(rng)];
    const open = new Planted(rng);

    const call = await held('First call', () => open.word());
    const { sam, meeting, items } = call;
    const [, staff, later] = items.map((id) => must(id, 'an item'));
    const kinds = ['paragraph', 'decision', 'action', 'bullet', 'note'] as const;
    const write = (fragment: string, kind: (typeof kinds)[number]): void =>
      sam.write((doc) => {
        const mark = hidden.word();
        note(doc, mark, `Footnote ${hidden.word()}`);
        block(doc, fragment, `${hidden.word()} was said[^${mark}]`, { kind, ...(kind === 'action' && { owner: hidden.word(), due: '2026-12-01' }) });
      });
    // Written, and marked before an observer comes.
    for (const _time of [1, 2, 3]) write(`item:${staff}`, rng.pick(kinds));
    write(`item:${items[0]}`, 'note');
    await sam.saved();
    await sam.must({ type: 'agenda.edit', itemId: must(staff, 'an item'), title: hidden.word(), presenter: hidden.word(), inCamera: true });
    const { observer, frames } = await watching(meeting);
    // Marked, and written while an observer looks on.
    await sam.must({ type: 'agenda.edit', itemId: must(later, 'an item'), inCamera: true });
    await sam.must({
      type: 'agenda.edit',
      itemId: must(later, 'an item'),
      title: hidden.word(),
      documents: [{ title: hidden.word(), url: `https://un.org/${hidden.word()}` }],
    });
    const paper = Buffer.from(`%PDF-1.7 ${hidden.word()}`);
    const given = await upload(server, meeting, server.organiserKey, must(later, 'an item'), paper, { title: hidden.word(), symbol: hidden.word() });
    const [, hash = ''] = /documents\/(\w+)\//.exec(given.body.document.url) ?? [];
    await sam.must({ type: 'item.start', itemId: must(later, 'an item') });
    const asking = await sam.must({ type: 'floor.request', topic: hidden.word() });
    await sam.must({ type: 'floor.hand-in', text: `${hidden.word()} https://example.org/${hidden.word()}` });
    await sam.must({ type: 'objections.call', text: hidden.word() });
    await sam.must({ type: 'objections.cancel' });
    await sam.must({ type: 'gauge.open', question: hidden.word(), options: [hidden.word(), hidden.word()], anonymous: false });
    await sam.must({ type: 'gauge.close' });
    for (const _time of [1, 2, 3]) write(`item:${later}`, rng.pick(kinds));
    write(`item:${items[0]}`, 'note');
    await sam.saved();
    await sam.must({ type: 'item.start', itemId: must(items[0], 'an item'), waiting: 'carry' });

    const of = (planted: Planted) => () => planted.word();
    const draft = await held('Second call', of(unissued));
    await closed(draft.sam, false);
    const away = await held('Third call', of(unlisted));
    await closed(away.sam, true);
    await ask(server, 'PATCH', `/api/meetings/${away.meeting.id}/listing`, { listing: 'unlisted' });
    const gone = await held('Fourth call', of(deleted));
    await closed(gone.sam, true);
    expect((await ask(server, 'DELETE', `/api/meetings/${gone.meeting.id}`, { title: 'Fourth call' })).status).toBe(204);

    const search = async (path: string, session: string | undefined, not: readonly Planted[]): Promise<void> => {
      const text = await wordsOf(path, session);
      expect(
        not.flatMap((planted) => planted.in(text)),
        path,
      ).toEqual([]);
    };
    const ids = [meeting, draft.meeting, away.meeting, gone.meeting].map(({ id }) => id);
    const addresses = routes().flatMap((route) =>
      filled(route, { ':id': ids, ':series': [series], ':hash': [hash, '0'.repeat(64)], ':request': [must(asking.floor.queue[0]?.id, 'a request')] }),
    );
    const asked = [
      ...addresses,
      '/archive/search?q=zqx',
      '/archive/search?q=footnote',
      '/api/search?q=zqx',
      '/api/register.json?q=zqx',
      `/r/${meeting.id}/report.docx?since=1`,
    ];
    expect(asked.length).toBeGreaterThan(200);
    const look = async (): Promise<void> => {
      const session = observer.joined.session;
      for (const path of asked) {
        // An unlisted report is open to those who have its address.
        const isAddress = path.includes(away.meeting.id);
        await search(path, undefined, [hidden, unissued, deleted, ...(isAddress ? [] : [unlisted])]);
        if (path.includes(meeting.id)) await search(path, session, [hidden, deleted]);
      }
    };
    await look();
    await closed(sam, true);
    await look();
    expect(hidden.in(frames.join('\n'))).toEqual([]);
    // The search found the open words, so it looks where the words are.
    expect(open.in(await wordsOf(`/r/${meeting.id}/report.pdf`)).length).toBeGreaterThan(0);
    expect(open.in(frames.join('\n')).length).toBeGreaterThan(0);
    expect(open.in(await wordsOf('/archive/search?q=zqx')).length).toBeGreaterThan(0);
    for (const person of [sam, observer, draft.sam, away.sam, gone.sam]) person.leave();
  },
  240_000,
);
