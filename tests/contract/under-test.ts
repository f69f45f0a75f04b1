// A store that is tested, and rows for it.
import type { Row, Store } from '../../server/store/store.ts';

export interface StoreUnderTest {
  store: Store;
  /** Closes it and opens what it kept. */
  reopen(): Promise<Store>;
  remove(): Promise<void>;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const row = (text: string, kind: Row['kind'] = 'event', at = 1): Row => ({ kind, payload: bytes(text), actor: 'ana', at });
export const textOf = ({ payload }: Row): string => new TextDecoder().decode(payload);
