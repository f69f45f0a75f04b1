// Choices about the minutes on screen, shared by every text of the page.

/** The authors of paragraphs, and the search; `asked` counts how often that was asked for, so that its field takes the focus again. */
export const showing = $state({ writers: false, find: false, replace: false, asked: 0 });
