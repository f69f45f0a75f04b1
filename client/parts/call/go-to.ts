import { createContext } from 'svelte';

/** The way to an item's minutes from wherever it is named. */
export const [getGoTo, setGoTo] = createContext<(itemId: string | null) => void>();
