// Working offline: the service worker, and the last state that this device saw. Loaded after the first view.

import { keepSeen } from '../live/last-seen.ts';
import type { LiveMeeting } from '../live/meeting.svelte.ts';
import type { ShownMinutes } from '../live/shown-minutes.svelte.ts';

/** How long the page waits before it keeps what has changed, in milliseconds. */
const pause = 2000;

function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: pause });
    else setTimeout(resolve, pause);
  });
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Has the worker keep what this page is made of. False where there is none, or the server has turned it off. */
async function filesAreKept(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  // One that is there already would be asked for again only a while after the page, which may be of a newer build.
  await registration.update().catch(() => undefined);
  const next = registration.installing ?? registration.waiting;
  if (next) await activated(next);
  const { active } = registration;
  const files = [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))].filter((path) => path.startsWith('/assets/'));
  const frugal = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(true);
    active?.postMessage({ files, frugal }, [port2]);
  });
}

/** Keeps what this page shows, as it changes, so that it can be opened offline. */
export function stayOffline(meeting: LiveMeeting, minutes: ShownMinutes): void {
  let kept = $state(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    const { id, state, you, now, connection, seen } = meeting;
    const live = minutes.live;
    const saved = live?.saved();
    // Text that is not on the server yet is kept elsewhere, until it is.
    if (!kept || !state || !you || seen || connection !== 'online' || (live && !saved)) return;
    void keepSeen({ meetingId: id, you, state, now, minutes: saved });
  }

  $effect(() => {
    if (minutes.live === undefined || kept) return;
    void quiet()
      .then(filesAreKept)
      .then((are) => (kept = are))
      .catch(() => undefined);
  });
  $effect(() => {
    if (!kept || !meeting.state || !minutes.minutes || minutes.saving.status !== 'saved') return;
    timer ??= setTimeout(keep, pause);
  });
  $effect(() => {
    const hidden = (): void => {
      if (document.hidden) keep();
    };
    addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('visibilitychange', hidden);
      clearTimeout(timer);
    };
  });
}
