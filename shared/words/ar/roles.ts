import type { FirstWords } from '../shape.ts';

export const roles: FirstWords['roles'] = {
  secretariat: 'الأمانة',
  chair: 'الرئاسة',
  member: 'عضو',
  observer: 'مراقب',
};
