// Issued reports, read as rows: no meeting is loaded for them.
import type { Report } from '../../shared/projections/report-model.ts';
import type { Store } from '../store/store.ts';
import { issuedReport } from './commands/issue.ts';

export class Issues {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The issue of this number, else the last; undefined where there is none. */
  async read(meeting: string, number?: number): Promise<Report | undefined> {
    const row = await this.#store.issue(meeting, number);
    return row && issuedReport(row);
  }
}
