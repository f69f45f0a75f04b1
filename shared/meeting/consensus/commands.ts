// Every command about consensus: calls for objections and gauges.
import { gaugeCommands } from './gauge.ts';
import { objectionCommands } from './objections.ts';

export const consensusCommands = [...objectionCommands, ...gaugeCommands];
