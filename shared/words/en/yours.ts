/** The menu under one's own name. */
export const yours = {
  keys: 'Shortcuts',
  menu: 'Your menu',
  nameAndRole: (name: string, role: string) => `${name}, ${role}`,
  details: 'Edit my details',
  themes: { device: 'Same as device', light: 'Light', dark: 'Dark' },
};
