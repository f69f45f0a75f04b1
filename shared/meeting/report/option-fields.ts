// The options of the report's form that a series can set for its meetings too.
import { z } from 'zod';
import { distributions } from '../model/report.ts';

export const optionFields = {
  headings: z.boolean().optional(),
  actionsAnnex: z.boolean().optional(),
  participants: z.boolean().optional(),
  agreements: z.boolean().optional(),
  speakers: z.boolean().optional(),
  linksAsNotes: z.boolean().optional(),
  unForm: z.boolean().optional(),
  flush: z.boolean().optional(),
  distribution: z.enum(distributions).optional(),
};
