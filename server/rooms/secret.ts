import { createHash } from 'node:crypto';

/** What is kept of a key or a token. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
