// Short notices at the edge of the page, whose region announces them. Those that tell of a failure stay until they are closed.

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  /** A way to undo or fix it, offered once: pressing it closes the notice. */
  action?: ToastAction;
}

export interface ToastAction {
  label: string;
  run: () => void;
}

class Toasts {
  shown: Toast[] = $state.raw([]);
}

const toasts = new Toasts();
/** How long a notice of something done stays, in milliseconds. */
const stay = 5000;
/** Longer where there is something to do. */
const stayWithAction = 12_000;
const most = 4;
let made = 0;

export function dismiss(id: number): void {
  toasts.shown = toasts.shown.filter((toast) => toast.id !== id);
}

/** Shows a notice; `bad` for what was not done. The same sentence is not shown twice at once. Answers what `dismiss` takes. */
export function notify(text: string, { bad = false, action }: { bad?: boolean; action?: ToastAction } = {}): number {
  made += 1;
  const id = made;
  toasts.shown = [...toasts.shown.filter((toast) => toast.text !== text), { id, text, bad, ...(action && { action }) }].slice(-most);
  if (!bad) setTimeout(() => dismiss(id), action ? stayWithAction : stay);
  return id;
}

export function shownToasts(): readonly Toast[] {
  return toasts.shown;
}
