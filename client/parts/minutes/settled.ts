// Behaviour that the minutes need once they show: the view holds still while others write, and each paragraph starts from the side of most of its words.
import type { Language } from '../../../shared/meeting/facts.ts';
import { directionIn } from '../../../shared/words/script.ts';
import { type Steadied, steadied } from '../../ui/steady-view.ts';

function turn(shown: HTMLElement): void {
  for (const block of shown.querySelectorAll<HTMLElement>('.block')) {
    block.dir = directionIn(block.querySelector('.words')?.textContent ?? '', shown.lang as Language);
  }
}

/** Takes the element with all blocks, in the meeting's language. */
export function settled(shown: HTMLElement): Steadied {
  const { note, hold } = steadied(shown);
  turn(shown);
  return {
    note,
    hold: () => {
      turn(shown);
      hold();
    },
  };
}
