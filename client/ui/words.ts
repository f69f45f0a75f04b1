// The words of the interface. The report's language is the meeting's, and never this one.
import { wordsFor } from '../../shared/words/words.ts';

export const words = wordsFor('en');
