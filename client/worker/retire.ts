// The server sends this in place of the service worker when working offline is turned off: it removes the kept files, and itself.
interface RetiringScope {
  skipWaiting(): Promise<void>;
  registration: ServiceWorkerRegistration;
  addEventListener(type: string, listen: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void): void;
}

export {};

const worker = self as unknown as RetiringScope;

async function retire(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('rapporteur ')) await caches.delete(name);
  indexedDB.deleteDatabase('rapporteur-seen');
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(retire()));
// A page that registers while the worker is on its way out calls it back.
worker.addEventListener('message', (event) => event.waitUntil(retire()));
