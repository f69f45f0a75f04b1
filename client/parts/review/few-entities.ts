// Stands in for the reader of mails' list of all 2,000 characters that HTML has names for, in the built page: mail programs write few of them.
import { entities } from '../../../shared/kit/entities.ts';

export const htmlEntities: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(entities).map(([name, character]) => [`&${name};`, character]));
