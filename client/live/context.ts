// Contexts of a meeting's screen. The screen sets them once, when the state is here.
import { createContext } from 'svelte';
import type { OpenMeeting } from './meeting.svelte.ts';
import type { ShownMinutes } from './shown-minutes.svelte.ts';

export const [getMeeting, setMeeting] = createContext<OpenMeeting>();
export const [getMinutes, setMinutes] = createContext<ShownMinutes>();
