// Lists within a cell of a table: each of their items is a row of its own below the cell's row, in the same column.

/** How an element begins an item of a list: by a bullet, or by a mark in its text. */
function markOf(name: string, attributes: string): { mark: string; level: number } | undefined {
  if (name === 'li') return { mark: '- ', level: 1 };
  const level = name === 'p' ? /mso-list:\s*\S+\s+level(\d)/i.exec(attributes)?.[1] : undefined;
  return level === undefined ? undefined : { mark: '', level: Number(level) };
}

export class CellLists {
  #rows: string[] = [];
  #open: { column: number; mark: string; from: number } | undefined;
  /** The level of the list that the cell begins with; 0 where it begins with text. */
  #first = 0;

  /** A cell begins. */
  begin(): void {
    this.#first = 0;
  }

  /** A block begins in a cell whose text is the line from its last tab on. Returns the line as it goes on. */
  block(line: string, name: string, attributes: string): string {
    const found = markOf(name, attributes);
    const cell = line.slice(line.lastIndexOf('\t') + 1);
    if (!found) return line;
    if (cell.trim() === '' && !this.#open) {
      this.#first = found.level;
      return line;
    }
    if (!this.#open && found.level <= this.#first) return name === 'li' ? `${line.trimEnd()}, ` : line;
    const cut = this.end(line);
    // Below plain text the numbers of a list are the item's own.
    this.#open = { column: cut.split('\t').length - 1, mark: this.#first === 0 ? '- ' : found.mark, from: cut.length };
    return cut;
  }

  /** The cell ends, or the next item begins. */
  end(line: string): string {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return line;
    const said = line.slice(open.from).trim();
    const text = open.mark === '- ' ? said.replace(/^(?:[\p{L}\d]{1,4}[.)]|[·•o§-])\s{1,20}(?=\S)/u, '') : said;
    if (text !== '') this.#rows.push(`${'\t'.repeat(open.column)}${open.mark}${text}${open.column === 0 ? '\t' : ''}`);
    return line.slice(0, open.from).trimEnd();
  }

  /** The rows below the row that ends. */
  take(): string[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
