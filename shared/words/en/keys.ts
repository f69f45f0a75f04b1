/** The keys of the call, shown on demand. */
export const keys = {
  title: 'Keys',
  intro: 'They work while you are not typing.',
  list: {
    next: 'Start the next item',
    give: 'Give the floor to the next in the queue',
    end: 'End the intervention',
    ask: 'Ask for the floor, or withdraw',
    point: 'Raise a point of order',
    hand: 'Add a hand that was raised in the call',
    close: 'Close or open the queue',
    put: 'Ask the room whether it objects',
    declare: 'Go to the likely outcome, to declare it with Enter',
    object: 'Object, or take it back',
    floor: 'Ask for the floor on what is put to the room, or take it back',
    support: 'Support, or take it back',
    undo: 'Undo the last thing done here',
    where: 'Show where the call is, or go back to it',
    help: 'Show these keys',
  },
};
