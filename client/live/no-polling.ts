// Stands in for long polling in the first view of the built page: `polling.ts` brings it once the WebSocket has failed.

export const XHR = undefined;
