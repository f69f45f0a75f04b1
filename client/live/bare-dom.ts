// Stands in for lib0's dom in the built page: the editor's binding takes only the document from it, and it brings lib0's schemas along.

export const doc = document;
