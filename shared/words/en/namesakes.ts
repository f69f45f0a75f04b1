/** Marks beside a name that looks like another person's. */
export const namesakes = {
  marked: (name: string, mark: string) => `${name} (${mark})`,
  another: (role: string) => `${role}, another of this name`,
};
