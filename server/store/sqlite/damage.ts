// Looking for damage: whether the pages of the file make a database, and which meetings can be read.
import type { DatabaseSync } from 'node:sqlite';
import type { Reader } from './reader.ts';

export interface Damage {
  /** SQLite's own words; empty where the file is whole. */
  problems: string[];
  /** The meetings that cannot be read, or the first of them. */
  meetings: string[];
}

const mostProblems = 10;
const mostMeetings = 20;

/** Whether it is SQLite's number for a damaged file, or for one that is no database. */
export const isDamage = (errcode: number): boolean => [11, 26].includes(errcode & 0xff);

function problemsOf(database: DatabaseSync): string[] {
  const problems: string[] = [];
  try {
    for (const { quick_check: said } of database.prepare(`PRAGMA quick_check(${mostProblems})`).iterate()) problems.push(...String(said).split('\n'));
  } catch (error) {
    problems.push((error as Error).message);
  }
  return problems.filter((said) => said !== 'ok' && !said.startsWith('***'));
}

async function canBeRead(reader: Reader, meeting: string): Promise<boolean> {
  try {
    await reader.load(meeting);
    await reader.issues(meeting);
    return true;
  } catch {
    return false;
  }
}

export async function damageIn(database: DatabaseSync, reader: Reader): Promise<Damage> {
  const problems = problemsOf(database).slice(0, mostProblems);
  const meetings: string[] = [];
  if (problems.length === 0) return { problems, meetings };
  try {
    for (const { id } of database.prepare('SELECT id FROM meetings').iterate()) {
      if (!(await canBeRead(reader, id as string))) meetings.push(id as string);
      if (meetings.length === mostMeetings) break;
    }
  } catch {
    // The list of meetings is damaged itself: the problems say so.
  }
  return { problems, meetings };
}
