import type { LaterWords } from '../shape.ts';

export const namesakes: LaterWords['namesakes'] = {
  marked: (name, mark) => `${name} (${mark})`,
  another: (role) => `${role}، شخص آخر بالاسم نفسه`,
};
