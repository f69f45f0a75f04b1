import { createHash } from 'node:crypto';

/** The hash of a key or a token, which is all that is kept of it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
