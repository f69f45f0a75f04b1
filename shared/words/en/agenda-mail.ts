/** The agenda as it is mailed. */
export const agendaMail = {
  name: 'Agenda',
  draftName: 'Draft agenda',
  minutes: (count: number) => `(${count} minutes)`,
  when: (date: string, from: string, to: string) => `${date}, ${from} - ${to} UTC`,
  aob: 'Any other business',
  join: 'To join the call:',
  chair: (name: string) => `Chair: ${name}`,
  focus: (focus: string) => `Focus: ${focus}`,
  sum: (sum: number, duration: number) => `The items take ${sum} of ${duration} minutes.`,
  document: (title: string, url: string) => (title === url ? url : `${title}: ${url}`),
  actionDue: (text: string) => `Due: ${text}`,
  actionOwner: (owner: string) => `Owner: ${owner}`,
};
