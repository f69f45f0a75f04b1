// The service worker: opens the pages of this site offline, and keeps the files of a former build for the pages that still need them.
// It caches the built files and the one page, which are the same for everybody, and never an answer of the API.
// It imports nothing: the build takes the types out, puts in the names of its files, and writes it to /sw.js.

/** The events of a worker, which the DOM's types do not have. */
interface Work extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Work {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface LoadedMessage extends Work {
  /** The files that the page has loaded, and whether this person saves data. */
  readonly data: { files: string[]; frugal: boolean };
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: ServiceWorkerRegistration;
  addEventListener<E extends Event>(type: string, listen: (event: E) => void): void;
}
declare const __BUILD__: { id: string; files: string[] };

export {};

const worker = self as unknown as WorkerScope;
const { id, files } = __BUILD__;
const prefix = 'rapporteur ';
const shelf = prefix + id;
const page = '/index.html';
const icon = '/icon.svg';
/** Marks a cache that has everything the page had loaded, and so can open its pages offline. */
const complete = '/complete';
/** How long the network may take to deliver a page before the cached one is shown, in milliseconds. */
const patience = 6000;

/** The shelves of builds, the newest first. */
async function shelves(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
}

async function isComplete(name: string): Promise<boolean> {
  return (await (await caches.open(name)).match(complete)) !== undefined;
}

/** This build stays, and the newest other one that can open a page. */
async function tidy(): Promise<void> {
  let former = false;
  for (const name of await shelves()) {
    if (name === shelf) continue;
    if (former || !(await isComplete(name))) await caches.delete(name);
    else former = true;
  }
}

async function keptPage(): Promise<Response | undefined> {
  for (const name of await shelves()) if (await isComplete(name)) return (await caches.open(name)).match(page);
  return undefined;
}

/** The server's answer comes first. A server that is gone, or behind a proxy that says so, is not waited for. */
async function openPage({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const answer = Promise.resolve(preloadResponse).then((early) => early ?? fetch(request));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([answer, late]).catch(() => undefined);
  if (first && (first.status < 502 || first.status > 504)) return first;
  return (await keptPage()) ?? answer;
}

/** A built file is named by its content: one that is kept is the right one. */
async function openFile(path: string): Promise<Response> {
  const kept = await caches.match(path, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(path);
  if (answer.ok) await (await caches.open(shelf)).put(path, answer.clone());
  return answer;
}

/** Its name does not say which build it is of: the server's comes first. */
async function openIcon(request: Request): Promise<Response> {
  return fetch(request).catch(async (error: unknown) => {
    const kept = await caches.match(icon, { ignoreVary: true });
    if (!kept) throw error;
    return kept;
  });
}

async function take(path: string): Promise<void> {
  const cache = await caches.open(shelf);
  if (await cache.match(path, { ignoreVary: true })) return;
  const answer = (await caches.match(path, { ignoreVary: true })) ?? (await fetch(path, { priority: 'low' }));
  if (!answer.ok) throw new Error(`${path} is not there`);
  await cache.put(path, answer);
}

/** Keeps what the page is made of; then, unless data is to be saved, what its other views are made of. */
async function keep({ data, ports }: LoadedMessage): Promise<void> {
  const loaded = data.files.filter((path) => path.startsWith('/assets/'));
  for (const path of loaded) await take(path);
  const cache = await caches.open(shelf);
  const shell = await (await cache.match(page))?.text();
  // A page of another build than this worker's may ask too; its files do not complete a cache.
  if (loaded.some((path) => shell?.includes(`src="${path}"`))) await cache.put(complete, new Response());
  await tidy();
  ports[0]?.postMessage('kept');
  if (!data.frugal) for (const path of files) await take(path);
}

worker.addEventListener<Work>('install', (event) => {
  const open = async (): Promise<void> => {
    await (await caches.open(shelf)).addAll([page, icon].map((path) => new Request(path, { cache: 'no-cache' })));
    await worker.skipWaiting();
  };
  event.waitUntil(open());
});
worker.addEventListener<Work>('activate', (event) => {
  event.waitUntil(Promise.all([tidy(), worker.registration.navigationPreload?.enable(), worker.clients.claim()]));
});
worker.addEventListener<LoadedMessage>('message', (event) => event.waitUntil(keep(event).catch(() => undefined)));
worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(openFile(pathname));
  else if (pathname === icon) event.respondWith(openIcon(event.request));
  else if (mode === 'navigate' && /^\/($|m\/[^/]+(\/big)?\/?$)/.test(pathname)) event.respondWith(openPage(event));
});
