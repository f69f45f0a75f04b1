import { renderCompare } from '../../../shared/render/compare.ts';
import type { JobOrder, Made } from '../jobs.ts';
import { issuedReport, made } from './draft.ts';

export function compare({ earlier, later, address }: JobOrder<'compare'>): Made {
  return made(renderCompare(issuedReport(earlier), issuedReport(later), address));
}
