// The words of the interface, section by section: a screen that is loaded later brings its own. The report's language is the meeting's, and never this one.
export * as words from '../../shared/words/en.ts';
