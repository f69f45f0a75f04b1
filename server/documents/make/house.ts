// Whether a Word document has styles that a report can take.
import { checkHouse } from '../docx/house-styles.ts';
import { NoReport } from '../docx/unpacked.ts';
import type { JobOrder, JobResult } from '../jobs.ts';

export function house({ bytes }: JobOrder<'house'>): JobResult<'house'> {
  try {
    checkHouse(bytes);
    return {};
  } catch (error) {
    if (error instanceof NoReport) return { refused: error.message };
    throw error;
  }
}
