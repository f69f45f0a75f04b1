// The fonts of the PDF: Latin, Greek and Cyrillic are Typst's own; Arabic and Chinese come from packages that may be left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

const families = [
  { name: '@embedpdf/fonts-arabic', script: 'Arabic', files: ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf'] },
  { name: '@embedpdf/fonts-sc', script: 'Chinese', files: ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'] },
];

/** The font files that are there; `missing` is told of each package that is not, and what it is for. */
export function readFonts(missing: (text: string) => void): Buffer[] {
  return families.flatMap(({ name, script, files }) => {
    const folder = packageFolder(name);
    const paths = files.map((file) => join(folder ?? '', 'fonts', file)).filter((path) => folder !== undefined && existsSync(path));
    if (paths.length < files.length) missing(`${script} letters will be missing from PDF documents: the package ${name} is not installed whole`);
    return paths.map((path) => readFileSync(path));
  });
}
