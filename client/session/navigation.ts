import { createContext } from 'svelte';

/** The way to an item's minutes from wherever it is named. */
export const [getGoTo, setGoTo] = createContext<(itemId: string | null) => void>();

/** The part of the call that a phone shows at a time. */
export type Pane = 'agenda' | 'minutes' | 'floor';
