// The ways that lead to the search. Until its field is there, a field out of sight takes what is typed: it must not go into the text.
import { showing } from '../../session/showing.svelte.ts';

let standIn: HTMLInputElement | undefined;
let chosen = '';
let from: Element | null = null;

/** The words selected in the minutes, where they are short enough to be looked for; else none. */
function selectedWords(): string {
  const selection = getSelection();
  const inText = selection?.anchorNode?.parentElement?.closest('.minutes-text');
  const text = inText ? String(selection) : '';
  return text.length <= 200 && !text.includes('\n') ? text.trim() : '';
}

function standInField(): HTMLInputElement {
  const field = document.createElement('input');
  field.className = 'visually-hidden';
  field.setAttribute('aria-hidden', 'true');
  field.addEventListener('blur', () => field.remove());
  document.body.append(field);
  field.focus();
  return field;
}

export function askFind(replace = false): void {
  chosen = selectedWords();
  if (!showing.find) {
    from = document.activeElement;
    standIn = standInField();
  }
  showing.find = true;
  showing.replace ||= replace;
  showing.asked += 1;
}

/** The letters typed since the search was asked for, else the words selected then. */
export function takeAsked(): { words: string; typed: boolean } {
  const typed = standIn?.value ?? '';
  standIn = undefined;
  return typed === '' ? { words: chosen, typed: false } : { words: typed, typed: true };
}

/** The element that had the focus before the search. */
export function cameFrom(): Element | null {
  return from;
}

/** Whether minutes are in sight; where they are not, the browser's own search serves better. */
export function findable(): boolean {
  return document.querySelector('main .minutes-text')?.checkVisibility() === true;
}
