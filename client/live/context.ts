// What every part of a meeting's screen may ask for. The screen gives it once, when the state is here.
import { createContext } from 'svelte';
import type { OpenMeeting } from './meeting.svelte.ts';
import type { ShownMinutes } from './shown-minutes.svelte.ts';

export const [getMeeting, setMeeting] = createContext<OpenMeeting>();
export const [getMinutes, setMinutes] = createContext<ShownMinutes>();
