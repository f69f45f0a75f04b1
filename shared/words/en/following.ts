/** The bar above an item: following the Chair, and the items before and after. */
export const following = {
  askedTab: 'Question to the room',
  following: 'Following the Chair',
  follow: 'Follow the Chair',
  stay: 'Stop following',
  moved: (item: string) => `The Chair moved to ${item}.`,
  over: 'The call is closed.',
  toReport: 'Go to the report',
  goThere: 'Go there',
  previous: 'Show the previous item',
  next: 'Show the next item',
  copyLink: 'Copy a link to this item',
  nowAt: (item: string) => `Now: ${item}`,
  inCamera: 'In camera',
  closed: 'Only members can read its minutes.',
};
