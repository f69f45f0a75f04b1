/** The outcome of a call for objections or of a gauge, as everyone sees it. */
export const outcome = {
  label: 'Outcome',
  verdicts: { agreed: 'Agreed', amended: 'Agreed as amended', 'not-agreed': 'Not agreed' },
  result: 'Result',
  told: (verdict: string, sentence: string) => `${verdict}: ${sentence}`,
  lost: 'The answers were lost when the server stopped.',
  hide: 'Hide the outcome',
};
