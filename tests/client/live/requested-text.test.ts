import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestedText } from '../../../client/live/requested-text.ts';

const asked = vi.fn<(input: string, init: RequestInit) => Promise<Response>>();
const came = vi.fn();
const changed = vi.fn();
let text: RequestedText;

const answer = (status: number, body?: string, tag?: string): Promise<Response> =>
  Promise.resolve(new Response(body === undefined ? null : Buffer.from(body), { status, headers: tag === undefined ? {} : { ETag: tag } }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', asked);
  text = new RequestedText('a meeting', { came, changed });
});
afterEach(() => {
  text.stop();
  vi.resetAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('[CA140] the text is asked for after 15 seconds without a connection, then every few seconds, and sent only where it has changed', async () => {
  asked.mockImplementation(() => answer(200, 'one', 'W/"1"'));
  text.start();
  text.start();
  await vi.advanceTimersByTimeAsync(14_900);
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(came).toHaveBeenCalledExactlyOnceWith(new Uint8Array(Buffer.from('one')));
  expect([text.isRead, changed.mock.calls.length]).toEqual([true, 1]);
  asked.mockImplementation(() => answer(304));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.mock.calls.length).toBeGreaterThanOrEqual(12);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(21);
  expect(asked.mock.lastCall?.[1].headers).toEqual({ 'If-None-Match': 'W/"1"' });
  expect([text.isRead, came.mock.calls.length, changed.mock.calls.length]).toEqual([true, 1, 1]);
});

test('[CA140] it stops when the connection is back, with the request that is under way, and says when the text cannot be read', async () => {
  asked.mockImplementation(() => answer(503));
  text.start();
  await vi.advanceTimersByTimeAsync(16_000);
  expect([text.isRead, changed.mock.calls.length]).toEqual([false, 0]);
  const late = Promise.withResolvers<Response>();
  asked.mockImplementation(() => late.promise);
  await vi.advanceTimersByTimeAsync(30_000);
  // One request at a time.
  expect(asked).toHaveBeenCalledTimes(2);
  text.stop();
  expect(asked.mock.lastCall?.[1].signal?.aborted).toBe(true);
  late.resolve(await answer(200, 'too late'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(2);
  expect([came.mock.calls.length, text.isRead]).toEqual([0, false]);
});
