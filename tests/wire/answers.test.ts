// An answer for many is made once, and an answer that nobody waits for is not made at all.
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { DocumentService } from '../../server/documents/service.ts';
import { makeLog } from '../../server/start/log.ts';
import { Person } from '../support/person.ts';
import { type Script, threadThat } from '../support/scripts.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { block } from '../support/texts.ts';

const facts = {
  title: 'Call',
  startsAt: '2026-10-06T13:00:00Z',
  durationMinutes: 60,
  chair: { name: 'C' },
  secretariat: [{ name: 'S' }],
  agenda: [{ title: 'One' }],
};

let server: RunningServer;
let person: Person | undefined;
let script: Script | undefined;
afterEach(async () => {
  person?.leave();
  await server.stop();
  script?.remove();
  script = undefined;
});

interface Place {
  id: string;
  person: Person;
  fragment: string;
  ask(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** A live meeting; with `act`, a program in the threads' place. */
async function live(act?: string, noting = (documents: DocumentService): DocumentService => documents): Promise<Place> {
  script = act === undefined ? undefined : threadThat(act);
  const documents = script && noting(new DocumentService(makeLog('silent'), { worker: script.url }));
  server = await startServer({ documents });
  const meeting = await server.createMeeting(facts);
  const one = await Person.joins(server.url, meeting, 'secretariat', { name: 'S' });
  person = one;
  const state = await one.must({ type: 'meeting.open' });
  const fragment = `item:${state.agenda[0]?.id}`;
  one.write((doc) => block(doc, fragment, 'Agreed.'));
  await one.saved();
  const authorization = `Bearer ${one.joined.session}`;
  const ask = (path: string, headers = {}): Promise<Response> => fetch(server.url + path, { headers: { authorization, ...headers } });
  return { id: meeting.id, person: one, fragment, ask };
}

/** Answers each job with how many there were, after a turn of the loop. */
const counting = `
  globalThis.count = (globalThis.count ?? 0) + 1;
  const text = job.name + ' ' + globalThis.count;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { made: { bytes: new TextEncoder().encode(text), tag: text } };`;

test('[HT25] a crowd that asks for one draft waits until it is made once; later text is in the next', async () => {
  const { id, person: one, fragment, ask } = await live(counting);
  const address = `/api/meetings/${id}/report.txt`;
  const crowd = await Promise.all(Array.from({ length: 50 }, async () => (await ask(address)).text()));
  expect(new Set(crowd)).toEqual(new Set(['report 1']));
  expect(await (await ask(address)).text()).toBe('report 1');
  one.write((doc) => block(doc, fragment, 'And more.'));
  await one.saved();
  expect(await (await ask(address)).text()).toBe('report 2');
  expect(await (await ask(`/api/meetings/${id}/actions.csv`)).text()).toBe('actions 3');
});

test('[HT25] a client that has a file is told so; each coding is packed for those who take it', async () => {
  const { id, person: one, fragment, ask } = await live();
  one.write((doc) => block(doc, fragment, 'It was agreed. '.repeat(200)));
  await one.saved();
  for (const file of ['report.txt', 'report.json', 'report.html', 'actions.csv', 'minutes.json', 'report.docx']) {
    const address = `/api/meetings/${id}/${file}`;
    const first = await ask(address, { 'accept-encoding': 'br' });
    const tag = String(first.headers.get('etag'));
    expect([first.status, first.headers.get('cache-control')], file).toEqual([200, 'no-store']);
    const bytes = await first.bytes();
    expect(await (await ask(address, { 'accept-encoding': 'identity' })).bytes(), file).toEqual(bytes);
    const again = await ask(address, { 'if-none-match': tag, 'cache-control': 'max-age=0' });
    expect([again.status, (await again.bytes()).length], file).toEqual([304, 0]);
  }
});

/** A server that answers on demand; requests wait until then. */
class Gate {
  readonly #server = createServer((_request, response) => this.#waiting.push(response));
  readonly #waiting: ServerResponse[] = [];

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  open(): void {
    for (const response of this.#waiting.splice(0)) response.end();
  }

  close(): void {
    this.open();
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

test('[HT23] a document for a client that has gone is not made; later requests are served', async () => {
  const gate = new Gate();
  const url = await gate.listen();
  const asked: { job: string; signal?: AbortSignal }[] = [];
  const noting = (documents: DocumentService): DocumentService => {
    const run = documents.run.bind(documents);
    documents.run = (job, owner, read, options) => {
      asked.push({ job, signal: options?.signal });
      return run(job, owner, read, options);
    };
    return documents;
  };
  const { id, ask } = await live(`await (await fetch('${url}')).text(); ${counting}`, noting);
  const first = ask(`/api/meetings/${id}/report.md`);
  await expect.poll(() => asked.length).toBe(1);
  const archive = get(`${server.url}/api/meetings/${id}/archive.zip`, { headers: { authorization: `Bearer ${person?.joined.session}` }, agent: false });
  archive.on('error', () => {});
  await expect.poll(() => asked.length).toBe(2);
  archive.destroy();
  await expect.poll(() => asked[1]?.signal?.aborted).toBe(true);
  const last = ask(`/api/meetings/${id}/report.html`);
  await expect.poll(() => asked.length).toBe(3);
  const opening = setInterval(() => gate.open(), 20);
  expect(asked.map(({ job }) => job)).toEqual(['report', 'archive', 'report']);
  expect([await (await first).text(), await (await last).text()]).toEqual(['report 1', 'report 2']);
  clearInterval(opening);
  gate.close();
});
