/** Before a page shows anything of its own. */
export const entry = {
  product: 'Rapporteur',
  languageIs: (name: string, short: string) => `Language: ${short}, ${name}`,
  loading: 'One moment…',
  failed: 'This part of the page could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',
};
