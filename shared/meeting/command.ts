// The entry of one command: its fields, what may overtake it, and how it is decided.
import { z } from 'zod';
import type { Actor, Context, Outcome } from './decision.ts';
import type { MeetingState } from './state.ts';

/** The version the sender saw. A command that would do harm if taken twice is refused as `stale` when a newer event has overtaken it. */
const expects = z.number().int().min(0).optional();

/** Made by the sender, for this command alone: sent again with it, the command counts once. */
const commandId = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .optional();

const schemaOf = <T extends string, F extends z.ZodRawShape>(type: T, fields: F) => z.strictObject({ type: z.literal(type), ...fields, expects, commandId });
type Sent<T extends string, F extends z.ZodRawShape> = z.infer<ReturnType<typeof schemaOf<T, F>>>;

type Touched = keyof MeetingState['touched'];

interface CommandEntry<T extends string, F extends z.ZodRawShape> {
  /** Besides `type`, `expects` and `commandId`. */
  fields: F;
  /** The part of the meeting whose change overtakes the command; absent where taking it twice does no harm. */
  overtakenBy?: Touched | ((command: Sent<T, F>) => Touched | undefined);
  /** Total and pure: events in every state, or one refusal. */
  decide: (state: MeetingState, command: Sent<T, F>, actor: Actor, context: Context) => Outcome;
}

export function command<const T extends string, F extends z.ZodRawShape>(type: T, { fields, ...entry }: CommandEntry<T, F>) {
  return { type, schema: schemaOf(type, fields), ...entry };
}
