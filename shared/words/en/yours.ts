/** The menu under one's own name. */
export const yours = {
  keys: 'Shortcuts',
  menu: 'Your menu',
  nameAndRole: (name: string, role: string) => `${name}, ${role}`,
  details: 'Edit my details',
  leave: 'Leave on this device',
  leaveWhat:
    'This ends your session here, in every meeting that this browser is in, and removes your name, drafts, unsaved text and settings from this device. You can join again with your invitation.',
  leaveUnsaved: 'Some of your words are not saved yet and will be lost: copy them first.',
  leaveSure: 'Leave and remove',
  themes: { device: 'Same as device', light: 'Light', dark: 'Dark' },
};
