/** What a phone shows of the call at a time. */
export type Pane = 'agenda' | 'minutes' | 'floor';
