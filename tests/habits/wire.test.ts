// Nobody changes what goes over the wire without saying so.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { refusalCodes } from '../../shared/codes/refusals.ts';
import { commandSchema } from '../../shared/meeting/commands.ts';
import { createMeetingSchema, joinSchema } from '../../shared/wire/http.ts';
import { closeCode, frame, syncStep } from '../../shared/wire/sync.ts';
import { wireVersion } from '../../shared/wire/version.ts';

test('the wire is the one of its version: where this fails, decide whether an old client still understands, raise the version if not, and record the new hash', () => {
  const shape = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const wire = [shape(commandSchema), shape(createMeetingSchema), shape(joinSchema), refusalCodes, frame, syncStep, closeCode];
  const hash = createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16);
  expect({ wireVersion, hash }).toEqual({ wireVersion: 6, hash: 'ea06a9f859afcf6d' });
});
