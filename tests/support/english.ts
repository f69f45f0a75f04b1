// The words of the client's modules in the unit tests: English, as in a page that has loaded everything.
import { speak } from '../../client/ui/words.ts';
import * as first from '../../shared/words/en/first.ts';
import * as later from '../../shared/words/en/later.ts';

speak('en', { ...first, ...later });
