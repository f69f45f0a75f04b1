// The report's own words in English: its form, the sentences proposed for its first and last paragraphs, and its annexes.
export const form = {
  name: 'Summary Report',
  draft: 'Draft: not yet issued',
  when: (date: string, time: string) => `${date}, ${time} UTC`,
  /** Where and when the room adopted it. */
  adopted: (where: string, date: string, brackets: number) =>
    `Adopted: ${where}, ${date}.` + (brackets > 0 ? ` Paragraphs in square brackets: ${brackets}.` : ''),
  issued: (number: number, date: string) => `Issue ${number}, ${date}`,
  /** The heading of an agenda item. */
  item: (number: string, title: string) => `Item ${number}: ${title}`,
  /** In place of the title of an item in camera. */
  inCamera: 'Item in camera',
  notes: 'Footnotes',
  action: (owner: string | undefined, due: string | undefined) => `Action: ${[owner, due].filter(Boolean).join(', ')}`,
  /** By when: a day, or what somebody wrote. */
  dueDay: (day: string) => `by ${day}`,
  dueWords: (words: string) => words,
  actionOpen: 'Action',
  toParagraph: (number: number) => `Paragraph ${number}, permanent link`,
  /** Between the marks of two footnotes at one place. */
  betweenNotes: ',',
  toNote: (number: number) => `Footnote ${number}`,
  backToText: (number: number) => `Back to the mark of footnote ${number}`,
  paragraph: 'paragraph',
  reference: (number: number) => `paragraph ${number}`,
  /** The first of several. */
  references: (number: number) => `paragraphs ${number}`,
  referenceLost: 'paragraph [?]',
  downloads: 'Other formats',
  formats: { docx: 'Word', pdf: 'PDF', txt: 'Text', md: 'Markdown', html: 'HTML', json: 'JSON', xml: 'XML' },
  empty: 'Nothing has been written for the report yet.',
};

/** Separators between our own words. */
export const punctuation = {
  /** Between a name and what it has. */
  field: (name: string, value: string) => `${name}: ${value}`,
  /** Between things of which each may have commas. */
  fields: '; ',
  /** Between what belongs closely together. */
  beside: ', ',
  /** An addition behind, with the space before it. */
  bracketed: (text: string) => ` (${text})`,
  /** Behind a paragraph’s number, before its words. */
  stop: '. ',
};

/** Plain text once it is proposed: the Secretariat edits it freely. */
export const proposal = {
  /** Between two sentences. */
  between: ' ',
  held: (meeting: string, date: string) => `${meeting} was held on ${date}.`,
  chair: (name: string, body: string | undefined) => `${name} moderated the meeting as Chair${body ? ` of the ${body}` : ''}.`,
  secretariat: (names: string, _count: number) => `${names} represented the Secretariat.`,
  host: (name: string) => `${name} represented the Host Country.`,
  focus: (focus: string) => `The agenda focused on ${focus}.`,
  aob: (titles: string) => `It was agreed to add under Any Other Business: ${titles}.`,
  deferred: (titles: string) => `Consideration of the following was deferred: ${titles}.`,
  notTaken: (titles: string) => `The following proposals under Any Other Business were not taken up: ${titles}.`,
  next: (meeting: string, date: string, time: string) => `${meeting} will be held on ${date} at ${time} UTC.`,
  nextUnnamed: 'The next meeting',
  nextUnknown: 'The date of the next meeting will be announced on the mailing list.',
  joining: 'Details for joining, the agenda and supporting documents will be circulated on the mailing list before the meeting.',
};

export const annexes = {
  actions: {
    title: 'Annex: agreed actions',
    paragraph: 'Paragraph',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    statuses: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  },
  agreements: {
    title: 'Annex: record of agreement',
    paragraph: 'Paragraph',
    sentence: 'Put to the room',
    outcome: 'Outcome',
    record: 'Record',
    outcomes: { agreed: 'Agreed', amended: 'Agreed as amended', 'not-agreed': 'Not agreed' },
    asked: 'As it was put',
    object: 'Objected',
    floor: 'Asked for the floor',
    support: 'Supported',
    over: 'Declared all the same',
    unheard: 'Could not hear',
    present: 'Present, members, Chair and Secretariat',
    noGroup: 'no group given',
    silence: 'No objection',
  },
  speakers: {
    title: 'Annex: list of speakers',
    item: 'Agenda item',
    name: 'Speaker',
    affiliation: 'Affiliation',
    kind: 'Intervention',
    kinds: { intervention: 'Intervention', reply: 'Reply', question: 'Question', 'point-of-order': 'Point of order' },
    personal: 'in a personal capacity',
    noItem: 'Under no item',
  },
  participants: {
    title: 'Annex: list of participants',
    name: 'Name',
    affiliation: 'Affiliation',
    group: 'Stakeholder group',
    role: 'Role',
    presence: 'Presence',
    presences: { present: 'Present', phone: 'On the phone', apologies: 'Apologies' },
    roles: { secretariat: 'Secretariat', chair: 'Chair', member: 'Member', observer: 'Observer' },
    nameless: (most: number) => `Observers who gave no name: ${most} at most at one time.`,
  },
};

/** Of a later issue that corrects an earlier one. */
export const corrections = {
  since: (earlier: number) => `changes since issue ${earlier}`,
  issue: (number: number) => `Issue ${number}`,
  newer: (number: number) => `Issue ${number} of this report is newer.`,
  superseded: (number: number, where: string) => `Paragraph ${number} was superseded by a decision of: ${where}`,
  corrects: (number: number) => `This corrects issue ${number}.`,
  reason: (reason: string) => `Why: ${reason}`,
  changed: (paragraph: number) => `Paragraph ${paragraph} was changed`,
  added: (paragraph: number) => `Paragraph ${paragraph} was added`,
  removed: (paragraph: number) => `Paragraph ${paragraph} of the earlier issue was removed`,
  compare: 'Compare the two',
  compared: (earlier: string, later: string) => `${earlier} and ${later}, side by side`,
  none: 'No paragraph differs.',
};

/** In the form in which the United Nations prints. */
export const un = {
  distribution: { general: 'Distr.: General', limited: 'Distr.: Limited', restricted: 'Distr.: Restricted' },
  original: 'Original: English',
  numerals: ['I', 'II', 'III', 'IV'],
  /** Its number only where there are several. */
  annex: (numeral: string | undefined) => (numeral === undefined ? 'Annex' : `Annex ${numeral}`),
  inText: (numeral: string | undefined) => (numeral === undefined ? 'the annex' : `annex ${numeral}`),
  titles: { actions: 'Agreed actions', agreements: 'Record of agreement', participants: 'List of participants', speakers: 'List of speakers' },
  named: {
    actions: (annex: string) => `The agreed actions are listed in ${annex}.`,
    agreements: (annex: string) => `The record of agreement is set out in ${annex}.`,
    participants: (annex: string) => `The list of participants is contained in ${annex}.`,
    speakers: (annex: string) => `The list of speakers is contained in ${annex}.`,
  },
  groups: { chair: 'Chair', secretariat: 'Secretariat', members: 'Members', observers: 'Observers' },
};
