// Parts of the forms of events. Fields that older logs lack are optional.
import { z } from 'zod';

export const id = z.string().min(1).max(200);
export const text = z.string();
export const count = z.number().int().min(0).max(1e9);
/** A date can be made of it, and of it and a few years more. */
export const instant = z.number().int().min(0).max(8e15);
export const few = <S extends z.ZodType>(schema: S) => z.array(schema).max(100_000);
export const whole = z.looseObject;
/** Each value may be absent, and null takes it away. */
export const changes = (shape: z.ZodRawShape) =>
  whole(Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.union([schema as z.ZodType, z.null()]).optional()])));

export const ofItem = { itemId: id };
export const ofRequest = { requestId: id };
export const ofPerson = { participantId: id };
export const last = z.literal(true).optional();

/** The fields of each event of a feature besides `type`, `at` and `by`. */
export type EventForms<Body extends { type: string }> = { [Type in Body['type']]: z.ZodRawShape };
