// What the client's modules say in the unit tests: English, as a page does that has loaded everything.
import { speak } from '../../client/ui/words.ts';
import * as first from '../../shared/words/en/first.ts';
import * as later from '../../shared/words/en/later.ts';

speak('en', { ...first, ...later });
