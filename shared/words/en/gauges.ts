/** What the room was asked and answered. */
export const gauges = {
  title: 'Sense of the room',
  csv: 'Answers as a table (CSV)',
  asked: (time: string, people: number) => `${time} UTC, ${people === 1 ? '1 answer' : `${people} answers`}`,
  anonymous: 'anonymous',
  lost: 'The server stopped before it was closed: the answers are lost.',
  share: (count: number, percent: number) => `${count}, ${percent}%`,
};
