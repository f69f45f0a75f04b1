// The fonts of the PDF: Latin, Greek and Cyrillic are Typst's own; Arabic, Chinese and emoji come from packages that may be left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

const families = [
  { name: '@embedpdf/fonts-arabic', letters: 'Arabic letters', files: ['fonts/NotoNaskhArabic-Regular.ttf', 'fonts/NotoNaskhArabic-Bold.ttf'] },
  { name: '@embedpdf/fonts-sc', letters: 'Chinese letters', files: ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Bold.otf'] },
  { name: '@expo-google-fonts/noto-emoji', letters: 'emoji', files: ['400Regular/NotoEmoji_400Regular.ttf', '700Bold/NotoEmoji_700Bold.ttf'] },
];

/** The font files that are there; calls `missing` with each package that is absent and its purpose. */
export function readFonts(missing: (text: string) => void, folderOf = packageFolder): Buffer[] {
  return families.flatMap(({ name, letters, files }) => {
    const folder = folderOf(name);
    const paths = files.map((file) => join(folder ?? '', file)).filter((path) => folder !== undefined && existsSync(path));
    if (paths.length < files.length) missing(`${letters} will be missing from PDF documents: the package ${name} is not installed whole`);
    return paths.map((path) => readFileSync(path));
  });
}
