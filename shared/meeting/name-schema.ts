import { z } from 'zod';
import { isName, plainName } from '../kit/plain-name.ts';

/** An organisation or a group that is shown beside a name: made plain like one. */
export const plainSchema = (most: number) => z.string().overwrite(plainName).min(1).max(most);

/** What a person is called. */
export const nameSchema = plainSchema(200).refine(isName, 'must have a letter or a digit');
