import { expect, test } from 'vitest';
import { wrap } from '../../../shared/kit/wrap.ts';

test('[RP8] wrapping loses no character, and breaks nothing that must stay whole', () => {
  expect(wrap('Ordre du jour\u00A0: 10\u202F000 mots', 13)).toBe('Ordre du\njour\u00A0: 10\u202F000\nmots');
  expect(wrap('a\u2003b\vc', 72)).toBe('a\u2003b\vc');
});

test('[RP1] no line begins with what closes, nor ends with what opens, and a no-break space stays', () => {
  const lines = (text: string, width: number): string[] => wrap(text, width).split('\n');
  for (let width = 6; width < 40; width += 1) {
    const text = '会议决定公布方案草案（第3段）[1]，征求意见[2]）并赞扬“青年论坛”的工作。IGF“多利益攸关方”会议 Lynn（主席）出席。';
    const cut = lines(text, width);
    expect(cut.join('').replaceAll(' ', ''), `width ${width}`).toBe(text.replaceAll(' ', ''));
    for (const line of cut.slice(1)) expect(line, `width ${width}`).not.toMatch(/^[、。，．：；！？）」』》】”’)\]]/);
    for (const line of cut.slice(0, -1)) expect(line, `width ${width}`).not.toMatch(/[（「『《【“‘]$/);
  }
  expect(wrap('Pourquoi\u202F? Parce\u00A0: oui', 10)).toBe('Pourquoi\u202F?\nParce\u00A0:\noui');
});
