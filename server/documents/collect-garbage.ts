import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects now: a document that was set is hundreds of megabytes that the collector does not see, and it would let many of them pile up. */
export const collectGarbage: () => void = runInNewContext('gc');
