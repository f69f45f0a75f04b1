// Keys for those who lead with the keyboard. They never fire while someone types, or with a modifier that the browser may own.

import type { AnswerKind } from '../../shared/meeting/model/consensus.ts';
import type { KeyUse } from './key-use.svelte.ts';

export type CallKey = 'next' | 'give' | 'end' | 'hand' | 'close' | 'ask' | 'point' | 'put' | 'declare' | 'undo' | 'where' | 'help' | AnswerKind;

/** Keys for everyone; the others are for leads. */
export const forEveryone: readonly CallKey[] = ['ask', 'point', 'undo', 'where', 'help'];

/** Keys for members during a call for objections. */
export const forAnswering: readonly CallKey[] = ['object', 'floor', 'support'];

/** The action of each key, also shown in the list of keys. */
export const callKeys: Record<string, CallKey> = {
  n: 'next',
  g: 'give',
  e: 'end',
  h: 'hand',
  q: 'close',
  f: 'ask',
  p: 'point',
  o: 'put',
  d: 'declare',
  1: 'object',
  2: 'floor',
  3: 'support',
  u: 'undo',
  w: 'where',
  '?': 'help',
};

/** Whether a key makes a letter or a digit that is not Latin: "ى" where an English keyboard has "n". */
export function ofOtherScript(key: string): boolean {
  return /^(?!\p{Script=Latin}|[0-9])[\p{L}\p{M}\p{Nd}]/u.test(key);
}

/** As keyboards of other scripts write it. */
const questionMarks: Record<string, string> = { '؟': '?', '？': '?' };

/** Elements that take letters themselves. */
const typing =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], dialog, [popover], [role="menu"], [role="listbox"], [role="toolbar"]';

export function takesLetters(target: EventTarget | null): boolean {
  return Boolean((target as Partial<Element> | null)?.closest?.(typing));
}

/** The action of a key press; undefined for keys that are not ours. */
export function callKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'defaultPrevented' | 'target'> &
    Partial<Pick<KeyboardEvent, 'code' | 'getModifierState'>>,
  use: KeyUse = 'alone',
): CallKey | undefined {
  if (use === 'off' || event.altKey !== (use === 'alt') || event.getModifierState?.('AltGraph')) return undefined;
  if (event.ctrlKey || event.metaKey || event.repeat || event.isComposing || event.defaultPrevented) return undefined;
  if (takesLetters(event.target)) return undefined;
  // With Alt some keyboards make a sign, and those of other scripts have none of our letters: the key itself counts.
  const isOurs = /^[a-z0-9?]$/i.test(event.key);
  const plain = (use === 'alt' && !isOurs) || ofOtherScript(event.key) ? /^(?:Key|Digit)(.)$/.exec(event.code ?? '')?.[1] : undefined;
  return callKeys[(plain ?? questionMarks[event.key] ?? event.key).toLowerCase()];
}
