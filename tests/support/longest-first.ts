// The test files that take longest begin first, so that no worker is left with one of them when the others have nothing to do.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take over 30 seconds, the longest first. */
const longest = ['screens-in-languages', 'pseudo', 'layout', 'offline', 'loop', 'accessible', 'small-pages', 'consensus'];

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place === -1 ? longest.length : place;
}

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
