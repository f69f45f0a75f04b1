// A report as a Word document in the styles of a house.
import { inHouseStyles } from '../docx/house-styles.ts';
import { NoReport } from '../docx/unpacked.ts';
import type { JobOrder, JobResult } from '../jobs.ts';
import { made } from './draft.ts';
import { report } from './report.ts';

export async function styled({ house, ...order }: JobOrder<'styled'>): Promise<JobResult<'styled'>> {
  const { bytes, title, edition } = await report({ ...order, format: 'docx' });
  try {
    return made(inHouseStyles(bytes, house), { ...(title !== undefined && { title }), ...(edition !== undefined && { edition }) });
  } catch (error) {
    if (error instanceof NoReport) return { refused: error.message };
    throw error;
  }
}
