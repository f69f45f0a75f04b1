// Stands in for lib0's logging in the built page: the two warnings that Yjs would print carry a quarter of its weight in console styles.

function quiet(): void {}

export { quiet as print, quiet as warn };
export const ORANGE = '';
export const RED = '';
export const BOLD = '';
export const UNBOLD = '';
