// Where a document is opened. A file that was uploaded is on this server, whatever the server's name was then.
import { followable } from './followable.ts';

export const documentLink = (url: string): string | undefined => followable(url)?.replace(/^.+?(?=\/api\/meetings\/[\w-]+\/documents\/[\da-f]{64}\/)/, '');
