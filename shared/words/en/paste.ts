import { counting } from '../counting.ts';

const counted = counting('en');

/** The changes that a paste made to the pasted text. */
export const paste = {
  done: 'Pasted.',
  leftOut: (what: string) => `Left out: ${what}.`,
  changed: (what: string) => `Changed: ${what}.`,
  counts: {
    deletions: (count: number) => counted(count, { one: '# tracked deletion', other: '# tracked deletions' }),
    comments: (count: number) => counted(count, { one: '# comment', other: '# comments' }),
    pictures: (count: number) => counted(count, { one: '# picture', other: '# pictures' }),
    footnotes: (count: number) => counted(count, { one: '# footnote', other: '# footnotes' }),
    rows: (count: number) => counted(count, { one: '# table row to a line', other: '# table rows to lines' }),
    joined: (count: number) => counted(count, { one: '# line break removed', other: '# line breaks removed' }),
    turned: (count: number) => counted(count, { one: '# line by its prefix', other: '# lines by their prefix' }),
  },
  undo: 'Undo the paste',
  fieldFull: (most: number) => `This field holds ${most} characters at most. Nothing was added.`,
  refused: {
    'too-long': 'This is too long to paste at once, and nothing was pasted. Paste it in parts of up to 400 pages.',
    picture: 'Pictures cannot be put into the minutes. Nothing was pasted.',
  },
};
