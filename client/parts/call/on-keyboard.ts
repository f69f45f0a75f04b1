// The letters printed on our shortcut keys, on a keyboard of another script.
import { ofOtherScript } from '../../session/keys.ts';

interface Keyboard {
  getLayoutMap?: () => Promise<ReadonlyMap<string, string>>;
}

/** The letters of the keys that are named, where they are not Latin and the browser tells. */
export async function onKeyboard(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { keyboard } = navigator as { keyboard?: Keyboard };
  const layout = await keyboard?.getLayoutMap?.().catch(() => undefined);
  const pairs = keys.map((key) => [key, layout?.get(/^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`)] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined && ofOtherScript(pair[1])));
}
