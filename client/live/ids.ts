// Ids made on this page, from the browser's own randomness.
import { idFrom } from '../../shared/kit/ids.ts';

export const newId = idFrom((count) => crypto.getRandomValues(new Uint8Array(count)));
