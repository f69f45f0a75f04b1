// Short notices at the edge of the page. Those that tell of a failure stay until they are closed.

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
}

class Toasts {
  shown: Toast[] = $state.raw([]);
}

const toasts = new Toasts();
/** How long a notice of something done stays, in milliseconds. */
const stay = 5000;
const most = 4;
let made = 0;

export function dismiss(id: number): void {
  toasts.shown = toasts.shown.filter((toast) => toast.id !== id);
}

/** Shows a notice; `bad` for what was not done. The same sentence is not shown twice at once. */
export function notify(text: string, { bad = false }: { bad?: boolean } = {}): void {
  made += 1;
  const id = made;
  toasts.shown = [...toasts.shown.filter((toast) => toast.text !== text), { id, text, bad }].slice(-most);
  if (!bad) setTimeout(() => dismiss(id), stay);
}

export function shownToasts(): readonly Toast[] {
  return toasts.shown;
}
