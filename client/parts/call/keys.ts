// Keys for those who lead with the keyboard. They never fire while someone types, nor with a modifier that the browser may own.

import type { AnswerKind } from '../../../shared/meeting/consensus/model.ts';

export type CallKey = 'next' | 'give' | 'end' | 'hand' | 'close' | 'ask' | 'point' | 'put' | 'declare' | 'undo' | 'where' | 'help' | AnswerKind;

/** What everyone may do by key; the rest is the leads'. */
export const forEveryone: readonly CallKey[] = ['ask', 'point', 'undo', 'where', 'help'];

/** What a member may do by key while objections are called for. */
export const forAnswering: readonly CallKey[] = ['object', 'floor', 'support'];

/** What each key does; the same list is shown to the person. */
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

const typing = 'input, textarea, select, [contenteditable="true"], [role="textbox"], dialog, [popover], [role="menu"], [role="listbox"]';

/** What a press means; undefined for what is not ours. */
export function callKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'defaultPrevented' | 'target'>,
): CallKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return undefined;
  const target = event.target as Partial<Element> | null;
  if (target?.closest?.(typing)) return undefined;
  return callKeys[event.key.toLowerCase()];
}
