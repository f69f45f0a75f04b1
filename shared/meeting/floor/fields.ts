import { z } from 'zod';
import { text } from '../fields.ts';
import { requestKinds } from '../model/floor.ts';

export const requestKind = z.enum(requestKinds).optional();
export const topic = text(300);
/** Of an intervention. */
export const limitSeconds = z.number().int().min(15).max(3600);
