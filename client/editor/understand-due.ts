// The meaning of a typed due date. The reader of dates loads only when the first is typed.

import type { DueContext } from '../../shared/minutes/due.ts';
import type { UnderstoodDue } from './action-form.ts';
import { showDue } from './show-due.ts';

/** The ISO date where it was understood, else the words as typed; `shown` is empty where there is nothing to say. */
export async function understandDue(typed: string, startsAt: string, context: DueContext): Promise<UnderstoodDue> {
  const text = typed.trim();
  if (text === '') return { value: '', shown: '' };
  const { readDue } = await import('../../shared/minutes/due.ts');
  const reading = readDue(text, new Date(startsAt), context);
  if ('either' in reading) return { value: text, shown: '', either: reading.either };
  if ('unclear' in reading) return { value: text, shown: '', unclear: reading.unclear };
  const iso = reading.day;
  return { value: iso, shown: showDue(iso) === text ? '' : showDue(iso) };
}
