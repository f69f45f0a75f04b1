/** Before a page shows anything of its own. */
export const entry = {
  product: 'Rapporteur',
  languageIs: (name: string, short: string) => `Language: ${short}, ${name}`,
};
