import { renderCompare } from '../../../shared/render/compare.ts';
import type { Made, Order } from '../jobs.ts';
import { issuedReport, made } from './draft.ts';

export function compare({ earlier, later, address }: Order<'compare'>): Made {
  return made(renderCompare(issuedReport(earlier), issuedReport(later), address));
}
