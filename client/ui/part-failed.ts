// A part of the page that cannot be loaded: where nothing else says so, a button that needs it would do nothing.
import { notify } from './toasts.svelte.ts';
import { words } from './words.ts';

const failed = new WeakSet<object>();
// Vite says so of each part before the promise is rejected; only a promise that nobody handles comes to the second event.
addEventListener('vite:preloadError', ({ payload }) => failed.add(payload));
addEventListener('unhandledrejection', (event) => {
  if (!(event.reason instanceof Error && failed.has(event.reason))) return;
  event.preventDefault();
  notify(words.call.viewFailed, { bad: true, action: { label: words.call.tryAgain, run: () => location.reload() } });
});
