// Poppler's tools read PDF documents back. Before the tests: installs them where that is possible.
import { spawnSync } from 'node:child_process';
import { installDebian } from './debian.ts';

export default function setup(): void {
  if (spawnSync('pdftotext', ['-v']).error) installDebian('poppler-utils');
}
