// HT2: input has the form of its schema, or is refused with the path of the first fault.
import express, { type Request } from 'express';
import type { z } from 'zod';
import { firstIssue } from '../issues.ts';
import { HttpRefusal } from './errors.ts';

/** Parses JSON bodies up to 256 KiB; other types are left alone, and refused where a body is wanted. */
export const jsonBody = express.json({ limit: 256 * 1024, type: 'application/json' });

/** The request's body in the schema's form; throws HttpRefusal. */
export function bodyOf<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  if (!request.is('application/json')) throw new HttpRefusal('wrong-type');
  return formed(request.body, schema);
}

/** The value in the schema's form; throws HttpRefusal. */
export function formed<S extends z.ZodType>(value: unknown, schema: S): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new HttpRefusal('bad-request', firstIssue(parsed.error));
  return parsed.data;
}
