/** The published page's own style: a page of paper, light or dark, wide or narrow, on screen or printed. */
export const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fffdf8,#1b2123);--desk:light-dark(#eceae2,#14181a);--ink:light-dark(#1d2424,#e9e7df);--soft:light-dark(#525c5b,#a9b2b0);--line:light-dark(#dcd8ca,#333d3f);--accent:light-dark(#14565a,#7cc7c3);--wash:light-dark(#fbebdc,#3a2917)}
*{box-sizing:border-box}
html{background:var(--desk);color:var(--ink);font:1.0625rem/1.6 "Iowan Old Style",Charter,"Source Serif 4","Noto Serif",Georgia,"Noto Naskh Arabic","Noto Serif SC",serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
.sheet{background:var(--page);max-inline-size:48rem;margin:clamp(0px,3vw,2.5rem) auto;padding:clamp(1.25rem,5vw,4rem);box-shadow:0 1px 2px rgb(0 0 0/.1),0 6px 24px rgb(0 0 0/.08)}
header{border-block-end:1px solid var(--line);padding-block-end:1.25rem;margin-block-end:1.75rem}
header p{margin:0;color:var(--soft);font-family:system-ui,sans-serif;font-size:.875rem}
h1{font-size:clamp(1.4rem,1.1rem + 1.5vw,2rem);line-height:1.2;margin:.2em 0 .4em;text-wrap:balance}
h2{font-size:1.05rem;margin:2em 0 .5em}h3,h4{font-size:1rem;margin:1.5em 0 .5em}h4{font-weight:600;font-style:italic}h4:lang(ar),h4:lang(zh),.un h4{font-style:normal}
.name{font-variant-caps:small-caps;letter-spacing:.05em;font-size:1.05rem;color:var(--ink)}
.para{display:grid;grid-template-columns:3rem minmax(0,1fr);margin-block:1em;scroll-margin-block-start:1.5rem}
.para:target{background:var(--wash);outline:.5rem solid var(--wash)}
.no{color:var(--soft);font-variant-numeric:tabular-nums;text-decoration:none;font-family:system-ui,sans-serif;font-size:.875em;line-height:1.83}
.no:hover,.no:focus-visible{color:var(--accent);text-decoration:underline}
.text,.sub p{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.sub{display:grid;grid-template-columns:2.25rem minmax(0,1fr);margin-block-start:.4em}
.d1{margin-inline-start:2.25rem}.d2{margin-inline-start:4.5rem}
.decision .text{border-inline-start:3px solid light-dark(#2c6a2f,#93cd8f);padding-inline-start:.75rem}
.action .text{border-inline-start:3px solid light-dark(#7a5200,#e3bd62);padding-inline-start:.75rem}
.tail{display:block;color:var(--soft);font-size:.9em}
a{color:var(--accent);text-underline-offset:.15em}
sup{line-height:0;font-size:.72em}sup a{text-decoration:none;padding-inline:.1em}.beside::before{content:","}:lang(ar) .beside::before{content:"،"}
.notes{border-block-start:1px solid var(--line);margin-block-start:2.5rem;padding-block-start:1rem;font-size:.9rem}
.notes h2{margin-block-start:0}.notes ol{list-style:none;margin:0;padding:0}
.notes li{display:grid;grid-template-columns:2rem minmax(0,1fr) auto;margin-block:.35em;scroll-margin-block-start:1.5rem}
.notes li:target{background:var(--wash)}.notes p{margin:0;overflow-wrap:anywhere}
.adopted{margin-block:0 2rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--accent);font-family:system-ui,sans-serif;font-size:.9rem}
.corrects{margin-block:0 2rem;padding:.75rem 1rem;border:1px solid var(--line);font-size:.9rem}.corrects p{margin:.2em 0}.corrects ul{margin:.4em 0;padding-inline-start:1.25rem}
.annex{margin-block-start:2.5rem;font-size:.9rem}.annex div{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;vertical-align:top;padding-block:.4em;padding-inline:0 .6em;border-block-end:1px solid var(--line);overflow-wrap:break-word;min-inline-size:4.5em}th{overflow-wrap:normal;font-family:system-ui,sans-serif;font-size:.8125rem;color:var(--soft);font-weight:600}
.masthead{display:grid;grid-template-columns:1fr minmax(9rem,auto);gap:1rem;border-block-end:2px solid;margin-block-end:1.25rem;padding-block-end:.5rem}.masthead p{margin:0}.organ{font-size:1.25rem;font-weight:700;line-height:1.3}.symbol{font-weight:700}.masthead div{font-size:.875rem}
td,.people :is(h3,li){text-align:-webkit-match-parent;text-align:match-parent}.people{columns:2;column-gap:2rem}.people h3{margin-block-start:0;break-after:avoid}.people section{margin-block-end:1em}.people ul{list-style:none;margin:0;padding:0}.people li{break-inside:avoid;padding-inline-start:1em;text-indent:-1em}
.un :is(.decision,.action) .text{border:0;padding:0}.flush .para.paragraph{display:block;position:relative}.flush .paragraph>.no{position:absolute;inset-inline-start:0}.flush .paragraph .text{text-indent:3rem}.flush .sub{margin-inline-start:3rem}.flush .d1{margin-inline-start:5.25rem}.flush .d2{margin-inline-start:7.5rem}.flush :is(.decision,.action) .sub{margin-inline-start:0}
footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line);font-family:system-ui,sans-serif;font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
nav{margin-block-end:2rem;font-family:system-ui,sans-serif;font-size:.8125rem}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem 1rem}
footer p{margin:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:36rem){.people{columns:1}.para{grid-template-columns:2.25rem minmax(0,1fr)}.sheet{margin:0;box-shadow:none}}
@page{size:A4;margin:2.4cm 2.5cm;@bottom-center{content:counter(page);font:9pt system-ui,sans-serif}}
@media print{.un .annex{break-before:page}html{color-scheme:light;background:none;font-size:11pt;color:#000}.sheet{box-shadow:none;margin:0;padding:0;max-inline-size:none;background:none}nav{display:none}:is(h1,h2,h3,h4,thead){break-after:avoid}:is(tr,li,.corrects){break-inside:avoid}.text,.sub p{orphans:2;widows:2}.annex div{overflow-x:visible}a{color:inherit}a:not([href^="http"]){text-decoration:none}.notes li a[href^="#m"]{display:none}}
`;
