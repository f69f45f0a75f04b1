// The second press of a double press is not meant for what the first one brought under the pointer, or under the focus.

/** How long a second press is taken for half of a double one, in milliseconds. */
const together = 500;
/** How near to each other two taps of a finger are, in pixels. */
const near = 30;

const controls = 'button, a, summary, label, select, [role^="menuitem"]';

/** Guards the whole page. Returns the way to stop. */
export function guardDoublePress(): () => void {
  let first: { control: Element | null; x: number; y: number; at: number } | undefined;
  /** When the page last put the focus on a control by itself. */
  let placed: { control: EventTarget | null; at: number } | undefined;
  let pressed: { control: Element | null; at: number } | undefined;

  const isSecond = (event: MouseEvent, control: Element | null): boolean => {
    const now = performance.now();
    if (event.detail === 0) {
      const jumped = placed !== undefined && placed.control === control && now - placed.at < together;
      const toggled = pressed?.control === control && now - pressed.at < together && control?.hasAttribute('aria-pressed') === true;
      return jumped || toggled;
    }
    if (!first || first.control === control) return event.detail > 1 && control?.hasAttribute('aria-pressed') === true;
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch' && now - first.at < together;
    return event.detail > 1 || (tapped && Math.hypot(event.clientX - first.x, event.clientY - first.y) < near);
  };
  const clicked = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const control = (event.target as Element | null)?.closest?.(controls) ?? null;
    if (isSecond(event, control)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const at = performance.now();
    if (event.detail === 0) pressed = { control, at };
    else if (event.detail === 1 || first === undefined) first = { control, x: event.clientX, y: event.clientY, at };
  };
  const walked = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') placed = undefined;
  };
  const placedFocus = ({ target }: Event): void => {
    placed = { control: target, at: performance.now() };
  };
  addEventListener('focusplaced', placedFocus);
  addEventListener('click', clicked, true);
  addEventListener('keydown', walked, true);
  return () => {
    removeEventListener('focusplaced', placedFocus);
    removeEventListener('click', clicked, true);
    removeEventListener('keydown', walked, true);
  };
}
