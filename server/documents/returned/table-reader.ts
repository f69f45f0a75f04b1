// The tables of a document as it is read: their rows, each with its cells and what is tracked in them.
import type { FileRow, FileTable } from '../../../shared/returned/model.ts';

/** No report has more. */
const mostRows = 5000;

export class TableReader {
  readonly tables: FileTable[] = [];
  #depth = 0;
  #rowProperties = false;

  /** Whether it is in a table. */
  get inside(): boolean {
    return this.#depth > 0;
  }

  /** Where the words of a paragraph in a cell go; a table within a table is passed over. */
  get cell(): FileRow['cells'][number] | undefined {
    return this.#depth === 1 ? this.#row?.cells.at(-1) : undefined;
  }

  get #row(): FileRow | undefined {
    return this.tables.at(-1)?.at(-1);
  }

  open(name: string): void {
    if (name === 'tbl') {
      this.#depth += 1;
      if (this.#depth === 1) this.tables.push([]);
    }
    if (this.#depth !== 1) return;
    if (name === 'tr' && (this.tables.at(-1)?.length ?? 0) < mostRows) this.tables.at(-1)?.push({ cells: [] });
    else if (name === 'tc') this.#row?.cells.push([]);
    else if (name === 'trPr') this.#rowProperties = true;
    else if (name === 'p' && (this.cell?.length ?? 0) > 0) this.cell?.push({ text: '\n' });
  }

  close(name: string): void {
    if (name === 'tbl') this.#depth -= 1;
    else if (name === 'trPr') this.#rowProperties = false;
  }

  /** A row that was put in or taken out as a whole. */
  change(isNew: boolean, name: string): void {
    if (!this.#rowProperties || !this.#row || this.#depth !== 1) return;
    if (isNew) this.#row.endNew = name;
    else this.#row.endGone = name;
  }
}
