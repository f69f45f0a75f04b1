/** The regional groups of the United Nations. */
export const regions = ['africa', 'asia-pacific', 'eastern-europe', 'latin-america-caribbean', 'western-europe-others'] as const;
export type Region = (typeof regions)[number];
