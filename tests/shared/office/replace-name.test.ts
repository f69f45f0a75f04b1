import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fieldsOfWords, nameFinder, replacedIn, withNameReplaced } from '../../../shared/office/replace-name.ts';

const replaced = (name: string, text: string): string => replacedIn(text, nameFinder(name), 'X Y');

test.each([
  ['Inés Okafor', 'INES  OKAFOR said so.', 'X Y said so.'],
  ['Ines Okafor', '(Okafor, Inés): Ine\u0301s Okafor’s view', '(X Y): X Y’s view'],
  ['Inés Okafor', 'Inésita Okafor and Inés Okaforova, Inés', 'Inésita Okafor and Inés Okaforova, Inés'],
  ['Okafor, Inés', 'ines okafor', 'X Y'],
  ['Jean-Paul Lô', 'Jean Paul Lo and Jean‑Paul Lô', 'X Y and X Y'],
  ['李明', '李明说，应由李明和秘书处处理', 'X Y说，应由X Y和秘书处处理'],
  ['أحمد علي', 'قال أحمد علي، وعلي أحمد', 'قال X Y، وعلي أحمد'],
  ['A.B', 'A.B and a(b) and AB', 'X Y and X Y) and AB'],
])('[OF70] %s is found in any spelling, as whole words: %s', (name, text, expected) => {
  expect(replaced(name, text)).toBe(expected);
});

test('[OF70] a long text with many names is read in time in proportion to its length', () => {
  const text = 'Inés Okafo Inés Okafor '.repeat(20_000);
  expect(nameFinder('Inés Okafor').in(text)).toHaveLength(20_000);
});

test('[OF70] ids, codes and addresses stay, whatever they are', () => {
  const event = { type: 'participant.joined', by: 'Chair', participant: { id: 'chair', role: 'chair', name: 'chair', visits: [] } };
  expect(withNameReplaced(event, nameFinder('Chair'), 'X', () => undefined)).toEqual({ ...event, participant: { ...event.participant, name: 'X' } });
});

/** Texts in events that name nobody. */
const others = ['series', 'number', 'label', 'url', 'joinUrl', 'symbol', 'revision', 'region', 'group', 'replyTo', 'words', 'due'];

/** The names of the fields that take any text. */
function textsIn(schema: z.ZodType, field: string, found: Set<string>): void {
  const def = schema.def as unknown as { type: string; checks?: unknown[]; shape?: object; element?: z.ZodType; innerType?: z.ZodType; options?: z.ZodType[] };
  if (def.type === 'string' && (def.checks ?? []).length === 0) found.add(field);
  for (const [name, part] of Object.entries(def.shape ?? {})) textsIn(part, name, found);
  for (const part of [def.element, def.innerType, ...(def.options ?? [])]) if (part) textsIn(part, field, found);
}

test('[OF70] every field of an event that takes any text is looked at, or names nobody', async () => {
  const found = new Set<string>();
  const folder = new URL('../../../shared/meeting/events/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const module = (await import(new URL(name, folder).href)) as Record<string, Record<string, z.ZodRawShape>>;
    for (const [exported, forms] of Object.entries(module)) {
      if (!exported.endsWith('Events')) continue;
      for (const shape of Object.values(forms)) for (const [field, schema] of Object.entries(shape)) textsIn(schema as z.ZodType, field, found);
    }
  }
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter((field) => !fieldsOfWords.has(field) && !others.includes(field))).toEqual([]);
});
