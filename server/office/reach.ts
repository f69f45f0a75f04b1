// The meetings that an organiser works with: all, or those of some series.

export type Reach = 'all' | ReadonlySet<string>;

export const reaches = (reach: Reach, series: string | undefined): boolean => reach === 'all' || (series !== undefined && reach.has(series));

/** The series to which a look-up is limited; undefined where it is not. */
export const amongOf = (reach: Reach): string[] | undefined => (reach === 'all' ? undefined : [...reach]);
