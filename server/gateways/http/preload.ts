// The parts of a meeting's screen, so that a browser asks for all of them at once, and not for each part when the one before has come.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface ManifestEntry {
  file: string;
  imports?: string[];
  css?: string[];
}

/**
 * The `Link` header for a built screen and everything it imports; empty where nothing is built. The heaviest comes first: a browser
 * opens six lines at once, and one that waits for a small file to end begins the large ones a round trip late.
 */
export function preloadsOf(folder: string, screen: string): string[] {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) return [];
  const manifest: Record<string, ManifestEntry> = JSON.parse(readFileSync(path, 'utf8'));
  const seen = new Set<string>();
  const links = new Map<string, string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    links.set(chunk.file, 'rel=modulepreload');
    for (const css of chunk.css ?? []) links.set(css, 'rel=preload; as=style; crossorigin');
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(screen);
  const weight = (file: string): number => statSync(join(folder, file)).size;
  return [...links].sort(([one], [other]) => weight(other) - weight(one)).map(([file, how]) => `</${file}>; ${how}`);
}

/** The first requests of a meeting's screen. */
export function firstReads(meetingId: string): string[] {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}`;
  return [path, `${path}/you`, `${path}/minutes.json?within=2000`].map((read) => `<${read}>; rel=preload; as=fetch; crossorigin`);
}
