import { expect, test } from 'vitest';
import { decoded } from '../../../client/parts/create/agenda-file.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex'));

test('[AG27] a text file is read in the encoding that it was written in', () => {
  expect(decoded(new TextEncoder().encode('1. Réunion'), 'ru')).toBe('1. Réunion');
  expect(decoded(bytes('fffe 3100 2e00 2000 1f04'), 'en')).toBe('1. П');
  expect(decoded(bytes('feff 0031 002e 0020 041f'), 'en')).toBe('1. П');
  expect(decoded(bytes('50 72 e9 73 69 64 65 6e 74 20 96 20 4d 2e'), 'fr')).toBe('Président – M.');
  expect(decoded(bytes('cf eb e0 ed'), 'ru')).toBe('План');
  expect(decoded(bytes('d2 e9 b3 cc'), 'zh')).toBe('议程');
  expect(decoded(bytes('c7 e1 e3 ed d2 c7 e4 ed c9'), 'ar')).toBe('الميزانية');
});

test('[AG27] a page is read in the encoding that it declares, and one that nobody knows does no harm', () => {
  const page = (charset: string): Uint8Array => new Uint8Array([...new TextEncoder().encode(`<meta charset="${charset}"><p>`), 0xcf, 0xeb, 0xe0, 0xed]);
  expect(decoded(page('windows-1251'), 'en')).toContain('План');
  expect(decoded(page('utf-8'), 'ru')).toContain('План');
  expect(decoded(page('no-such-thing'), 'ru')).toContain('План');
});
