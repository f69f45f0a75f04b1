// Presence that speaks for this page alone: the stock provider sends back everyone else's state with each change.
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import { frame } from '../../shared/wire/sync.ts';

interface AwarenessChange {
  added: number[];
  updated: number[];
  removed: number[];
}

/** Replaces the provider's echo: only our own state is sent, at most once in `every` milliseconds. Returns the way to stop. */
export function sendOwnAwareness(provider: WebsocketProvider, every = 150): () => void {
  const { awareness } = provider;
  const own = awareness.clientID;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (): void => {
    timer = undefined;
    last = performance.now();
    if (!provider.wsconnected || provider.ws?.readyState !== WebSocket.OPEN) return;
    const encoder = createEncoder();
    writeVarUint(encoder, frame.awareness);
    writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [own]));
    provider.ws.send(toUint8Array(encoder));
  };
  const changed = ({ added, updated, removed }: AwarenessChange): void => {
    if (timer !== undefined || ![added, updated, removed].some((ids) => ids.includes(own))) return;
    timer = setTimeout(send, Math.max(0, last + every - performance.now()));
  };

  awareness.off('update', provider._awarenessUpdateHandler);
  awareness.on('update', changed);
  return () => {
    clearTimeout(timer);
    awareness.off('update', changed);
  };
}
