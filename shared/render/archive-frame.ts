// The page around the public archive, on paper like an issued report, without a script.
import type { Language } from '../meeting/facts.ts';
import { writingOf } from '../words/languages.ts';
import { escapeHtml } from './escape-html.ts';

export const archiveStyle = `
:root{color-scheme:light dark;--page:light-dark(#fffdf8,#1b2123);--desk:light-dark(#eceae2,#14181a);--ink:light-dark(#1d2424,#e9e7df);--soft:light-dark(#525c5b,#a9b2b0);--line:light-dark(#dcd8ca,#333d3f);--edge:light-dark(#7d8583,#7f8a88);--accent:light-dark(#14565a,#7cc7c3);--on:light-dark(#fff,#10201f);--wash:light-dark(#f6e3b4,#5a4a1c)}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
main{background:var(--page);max-inline-size:52rem;margin:clamp(0px,3vw,2.5rem) auto;padding:clamp(1.25rem,5vw,3.5rem);box-shadow:0 1px 2px rgb(0 0 0/.1),0 6px 24px rgb(0 0 0/.08)}
h1,h2,li>a{font-family:"Iowan Old Style",Charter,"Source Serif 4","Noto Serif",Georgia,"Noto Naskh Arabic","Noto Serif SC",serif}
h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2rem);font-weight:400;line-height:1.25;margin:0 0 .5em;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 0;padding-block-end:.4rem;border-block-end:1px solid var(--line)}
p{margin:.35em 0}
a{color:var(--accent);text-underline-offset:.15em}
ul{list-style:none;margin:0;padding:0}
li{padding-block:.7rem;border-block-end:1px solid var(--line)}
li>a{display:inline-block;padding-block:.35rem;font-size:1.125rem}
li>p{margin:0;color:var(--soft);font-size:.9375rem}
mark{background:var(--wash);color:var(--ink);border-radius:2px}
form{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem;margin-block:1rem}
label{flex:1 1 14rem}
input,button{font:inherit;min-block-size:44px;border-radius:5px}
input{display:block;inline-size:100%;margin-block-start:.25rem;padding-inline:.75rem;border:1px solid var(--edge);background:var(--page);color:inherit}
button{padding-inline:1.4rem;border:0;background:var(--accent);color:var(--on)}
.ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-block-start:2rem}
.ways a,.back a{display:inline-block;padding-block:.6rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:36rem){main{margin:0;box-shadow:none;min-block-size:100vh}}
@media print{body,main{background:none;box-shadow:none;margin:0;padding:0}form,.ways{display:none}}
`;

/** `data`: what the page says of itself to programs. */
export function archiveDocument(language: Language, title: string, body: string, data = ''): string {
  return `<!doctype html><html lang="${language}" dir="${writingOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>${data}<style>${archiveStyle}</style></head><body><main>${body}</main></body></html>`;
}
