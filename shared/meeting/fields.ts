// Fields that the commands of several features have.
import { z } from 'zod';
import { documentSchema, plainSchema } from './facts.ts';

export const id = z.string().min(1).max(64);
export const title = z.string().trim().min(1).max(300);
export const text = (max: number) => z.string().trim().min(1).max(max);
export const presenter = plainSchema(200);
export const documents = z.array(documentSchema).max(20);

/** The official number of an item where it is not its plain place: "2 bis". Empty where it has none, as a break. */
export const label = plainSchema(20).or(z.literal(''));

/** Null takes the value away. */
export const clearable = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]).optional();
