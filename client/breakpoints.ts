// Where screens change, by name: styles write `@media (--narrow)`, and one place says how narrow.
import type { Plugin } from 'vite';

const breakpoints: Record<string, string> = {
  /** One thing at a time, a bar at the bottom. */
  '--narrow': '(max-width: 59.99rem)',
  /** Agenda, minutes and floor beside each other. */
  '--wide': '(min-width: 60rem)',
  /** A phone held upright. */
  '--phone': '(max-width: 30rem)',
  /** Fingers, not a pointer. */
  '--touch': '(pointer: coarse)',
};

/** Writes out the named conditions before a style is compiled. An unknown name is an error. */
export function namedBreakpoints(): Plugin {
  return {
    name: 'named-breakpoints',
    enforce: 'pre',
    transform: {
      filter: { id: /\.(?:svelte|css)(?:\?|$)/ },
      handler: (code) =>
        code.includes('@media')
          ? code.replace(/(@media[^{]*)\((--[\w-]+)\)/g, (_, before: string, name: string) => {
              const condition = breakpoints[name];
              if (!condition) throw new Error(`no breakpoint is called ${name}`);
              return before + condition;
            })
          : undefined,
    },
  };
}
