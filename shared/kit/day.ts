/** Whether a text is an ISO date of a day that the calendar has: "2016-02-29", not "2016-02-30". */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).getUTCDate() === Number(text.slice(8));
}
