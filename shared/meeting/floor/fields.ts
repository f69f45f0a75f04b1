import { z } from 'zod';
import { text } from '../fields.ts';
import { requestKinds } from '../model/floor.ts';

export const requestKind = z.enum(requestKinds).optional();
export const topic = text(300);
