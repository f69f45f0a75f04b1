import { expect, test } from 'vitest';
import type { Made } from '../../../server/documents/jobs.ts';
import { ResponseCache, type WantedResponse } from '../../../server/gateways/http/response-cache.ts';
import { HandClock } from '../../support/hand-clock.ts';

const most = 1024 * 1024;
const patient = new AbortController().signal;
const file = (text: string): Made => ({ bytes: new TextEncoder().encode(text), tag: text });
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Something that is made on demand. */
class Draft {
  edition = 1;
  makings = 0;
  ended = 0;
  readonly #steps: { begin(): void; end(): void; fail(): void }[] = [];

  wanted(more: Partial<WantedResponse> = {}): WantedResponse {
    return {
      name: 'draft',
      edition: String(this.edition),
      make: (signal, began) => {
        this.makings += 1;
        signal.addEventListener('abort', () => {
          this.ended += 1;
        });
        let begun = 0;
        return new Promise<Made>((resolve, reject) => {
          const begin = (): void => {
            begun = this.edition;
            began(String(begun));
          };
          this.#steps.push({ begin, end: () => resolve(file(`edition ${begun}`)), fail: () => reject(new Error('no')) });
        });
      },
      ...more,
    };
  }

  async step(what: 'begin' | 'end' | 'fail', making: number): Promise<void> {
    this.#steps[making]?.[what]();
    await tick();
  }

  async make(making: number): Promise<void> {
    await this.step('begin', making);
    await this.step('end', making);
  }
}

const textOf = async (answer: ReturnType<ResponseCache['find']>): Promise<string> => new TextDecoder().decode((await answer).made.bytes);

test('[HT26] an answer of an earlier edition is not given, in the same millisecond either; within a time it is', async () => {
  const clock = new HandClock();
  const cache = new ResponseCache(clock, most);
  const draft = new Draft();
  const first = cache.find(draft.wanted(), patient);
  await draft.make(0);
  draft.edition = 2;
  const young = textOf(cache.find(draft.wanted({ within: 100 }), patient));
  const second = textOf(cache.find(draft.wanted(), patient));
  await draft.make(1);
  expect([await textOf(first), await young, await second]).toEqual(['edition 1', 'edition 1', 'edition 2']);
  clock.advance(101);
  draft.edition = 3;
  const late = textOf(cache.find(draft.wanted({ within: 100 }), patient));
  await draft.make(2);
  expect([await late, draft.makings]).toEqual(['edition 3', 3]);
});

test('[HT25][HT26] all who ask share a making, unless it has read something older than they ask for', async () => {
  const cache = new ResponseCache(new HandClock(), most);
  const draft = new Draft();
  const ask = (): Promise<string> => textOf(cache.find(draft.wanted(), patient));
  const before = [ask(), ask()];
  draft.edition = 2;
  before.push(ask());
  await draft.step('begin', 0);
  before.push(ask());
  draft.edition = 3;
  const after = [ask(), ask()];
  await draft.step('end', 0);
  await draft.make(1);
  expect(await Promise.all(before)).toEqual(Array(4).fill('edition 2'));
  expect(await Promise.all(after)).toEqual(Array(2).fill('edition 3'));
  expect([await ask(), draft.makings]).toEqual(['edition 3', 2]);
});

test('[HT23] a making ends when all who waited have gone before it began; the others are answered', async () => {
  const cache = new ResponseCache(new HandClock(), most);
  const draft = new Draft();
  const [ana, bo] = [new AbortController(), new AbortController()];
  const asked = [ana, bo].map(({ signal }) => cache.find(draft.wanted(), signal).catch(({ kind }: { kind: string }) => kind));
  ana.abort();
  expect([await asked[0], draft.ended]).toEqual(['dropped', 0]);
  bo.abort();
  expect([await asked[1], draft.ended]).toEqual(['dropped', 1]);
  const next = textOf(cache.find(draft.wanted(), patient));
  await draft.make(1);
  expect([await next, draft.makings]).toEqual(['edition 1', 2]);
});

test('[HT25] failures are not cached, and the cache has a bound', async () => {
  const cache = new ResponseCache(new HandClock(), 2100);
  const draft = new Draft();
  const failed = cache.find(draft.wanted(), patient).catch(({ message }: Error) => message);
  await draft.step('fail', 0);
  expect(await failed).toBe('no');
  for (const [making, name] of ['a', 'b', 'c'].entries()) {
    const found = cache.find(draft.wanted({ name }), patient);
    await draft.make(making + 1);
    await found;
  }
  await Promise.all([cache.find(draft.wanted({ name: 'c' }), patient), cache.find(draft.wanted({ name: 'b' }), patient)]);
  expect(draft.makings).toBe(4);
  void cache.find(draft.wanted({ name: 'a' }), patient);
  expect(draft.makings).toBe(5);
});
