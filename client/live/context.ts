// What every part of a meeting's screen may ask for, given once by the screen.
import { createContext } from 'svelte';
import type { LiveMeeting } from './meeting.svelte.ts';
import type { ShownMinutes } from './shown-minutes.svelte.ts';

export const [getMeeting, setMeeting] = createContext<LiveMeeting>();
export const [getMinutes, setMinutes] = createContext<ShownMinutes>();
