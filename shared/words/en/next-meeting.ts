const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count || 'No'} ${many}`);

/** Making the meeting after this one, and what it brings. */
export const nextMeeting = {
  from: (title: string) => `Brought from ${title}`,
  people: (count: number) => `${counted(count, 'person is', 'people are')} expected again.`,
  actions: (count: number) => `${counted(count, 'action is', 'actions are')} open.`,
  items: 'The agenda begins with these. Paste another to take its place.',
  replaced: 'What you pasted takes the place of these.',
  noSource: (why: string) => `The last meeting could not be read, so nothing is filled in. ${why}`,
};
