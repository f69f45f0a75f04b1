// Whole agendas in the structure of real ones, and how a careful person reads them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAgenda } from '../../../shared/agenda/parse.ts';
import { type DraftItem, draftAgendaSchema } from '../../../shared/meeting/agenda/draft.ts';
import { linesOf } from './reading-lines.ts';

const folder = new URL('./whole/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

/** Without documents: which links a title has is not the matter here. */
const plain = (items: DraftItem[]): DraftItem[] =>
  items.map(({ documents: _, label: __, children, ...item }) => ({ ...item, ...(children && { children: plain(children) }) }));

test.each(names)('[AG21] the agenda "%s" is read as a person reads it', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  if (existsSync(new URL(`${name}.lines`, folder))) {
    const { items, facts } = parseAgenda(text);
    const right = readFileSync(new URL(`${name}.lines`, folder), 'utf8')
      .trimEnd()
      .split('\n');
    const said = Object.entries(facts).map(([key, value]) => `= ${key}: ${typeof value === 'object' ? value.at : value}`);
    expect(linesOf(items)).toEqual(right.filter((line) => !line.startsWith('= ')));
    expect(said).toEqual(expect.arrayContaining(right.filter((line) => line.startsWith('= '))));
    expect(draftAgendaSchema.safeParse(items).success).toBe(true);
    return;
  }
  const right = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as { items: DraftItem[]; facts?: object };
  const { items, facts } = parseAgenda(text);
  expect(plain(items)).toEqual(right.items);
  expect(draftAgendaSchema.safeParse(items).success).toBe(true);
  if (right.facts) expect(facts).toMatchObject(right.facts);
});
