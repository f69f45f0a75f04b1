import { pageStyle } from './html-style.ts';

export const compareStyle = `${pageStyle}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem;margin-block:1.25rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.pair h2{grid-column:1/-1;margin:0}.pair p{margin:0;white-space:pre-line;overflow-wrap:anywhere}
del{background:light-dark(#fbe9e7,#3b1e1d);text-decoration:line-through}ins{background:light-dark(#e4f3e3,#1d3320);text-decoration:underline}
.heads{font-family:system-ui,sans-serif;font-size:.875rem;color:var(--soft)}
@media (max-width:40rem){.pair{grid-template-columns:minmax(0,1fr)}}
`;
