export { agenda } from './agenda.ts';
export { call } from './call.ts';
export { entry } from './entry.ts';
export { floor } from './floor.ts';
export { minutes } from './minutes.ts';
export { phases } from './phases.ts';
export { roles } from './roles.ts';
export { saving } from './saving.ts';
