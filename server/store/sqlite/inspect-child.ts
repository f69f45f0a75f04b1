// The process that checks a large file and reports what it found.
import { DatabaseSync } from 'node:sqlite';
import { must } from '../../../shared/kit/must.ts';
import { damageIn } from './damage.ts';
import { Reader } from './reader.ts';

const database = new DatabaseSync(must(process.argv[2], 'a path'), { readOnly: true });
process.stdout.write(JSON.stringify(await damageIn(database, new Reader(database))));
