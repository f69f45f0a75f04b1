// Every feature of a meeting.
import { actions } from './actions/feature.ts';
import { adoption } from './adoption/feature.ts';
import { agenda } from './agenda/feature.ts';
import { aob } from './aob/feature.ts';
import { attendance } from './attendance/feature.ts';
import { consensus } from './consensus/feature.ts';
import type { Feature } from './feature.ts';
import { floor } from './floor/feature.ts';
import { items } from './items/feature.ts';
import { phase } from './phase/feature.ts';
import { report } from './report/feature.ts';

/** An event meets a feature after the features before it: each sees what they made of the state. */
export const features: readonly Feature<string>[] = [agenda, items, aob, floor, consensus, attendance, phase, report, actions, adoption];
