import { expect, test } from 'vitest';
import { Turns, type TurnWork } from '../../../server/rooms/turns.ts';
import { HandClock } from '../../support/hand-clock.ts';

/** Work that notes each step, and can be made to throw at one. */
class NotedWork implements TurnWork {
  steps: string[] = [];
  text: { due: number; works: boolean } | undefined;
  commands: ('plain' | 'phase')[] = [];
  failAt: keyof TurnWork | undefined;

  #step(name: keyof TurnWork, note: string = name): void {
    this.steps.push(note);
    if (this.failAt === name) throw new Error('a defect');
  }
  textDueIn = (): number | undefined => this.text?.due;
  async flushText(): Promise<boolean> {
    this.#step('flushText');
    const works = this.text?.works ?? true;
    if (works) this.text = undefined;
    else this.text = { due: 100, works };
    return works;
  }
  commandsWaiting = (): number => this.commands.length;
  phaseChangeWaits = (): boolean => this.commands.includes('phase');
  async flushCommands(most: number, textSaved: boolean): Promise<void> {
    this.commands.splice(0, most);
    this.#step('flushCommands', `flushCommands ${most} ${textSaved ? 'saved' : 'unsaved'}`);
  }
  async afterStep(): Promise<void> {
    this.#step('afterStep', '-');
  }
  async beforeRest(settling: boolean): Promise<void> {
    this.#step('beforeRest', settling ? 'settled' : 'rest');
  }
}

function made(): { work: NotedWork; turns: Turns; clock: HandClock; failures: unknown[] } {
  const work = new NotedWork();
  const clock = new HandClock();
  const failures: unknown[] = [];
  return { work, clock, failures, turns: new Turns(work, clock, (error) => failures.push(error)) };
}

test('[SY74] text goes to disk before a phase change, and the phase change is told when it could not', async () => {
  const { work, turns } = made();
  work.text = { due: 50, works: true };
  work.commands = ['plain', 'phase'];
  await turns.settle();
  expect(work.steps).toEqual(['flushText', 'flushCommands 2 saved', '-', 'settled']);
  work.steps = [];
  work.text = { due: 50, works: false };
  work.commands = ['phase'];
  turns.wake();
  expect(await turns.settle()).toBe(false);
  expect(work.steps.slice(0, 2)).toEqual(['flushText', 'flushCommands 1 unsaved']);
});

test('[SY74] text that arrives after a phase change was asked for does not hold it up', async () => {
  const { work, turns } = made();
  work.commands = ['phase'];
  const flushText = work.flushText.bind(work);
  work.text = { due: 0, works: true };
  work.flushText = async () => {
    const saved = await flushText();
    work.text = { due: 0, works: true };
    work.flushText = flushText;
    return saved;
  };
  await turns.settle();
  expect(work.steps.filter((step) => step !== '-')).toEqual(['flushText', 'flushCommands 1 saved', 'flushText', 'settled']);
});

test('commands go on while the disk takes no text, and text is tried again when it is due', async () => {
  const { work, turns, clock } = made();
  work.text = { due: 0, works: false };
  work.commands = ['plain'];
  await turns.settle();
  expect(work.steps).toEqual(['flushText', '-', 'flushCommands 1 saved', '-', 'settled']);
  work.text = { due: 0, works: true };
  clock.advance(100);
  await turns.settle();
  expect(work.text).toBeUndefined();
});

test.each(['flushText', 'flushCommands', 'afterStep', 'beforeRest'] as const)(
  '[SY71] an exception in %s ends the loop, once, and settling still resolves',
  async (step) => {
    const { work, turns, failures } = made();
    work.text = { due: 0, works: true };
    work.commands = ['plain'];
    work.failAt = step;
    expect(await turns.settle()).toBe(false);
    expect(failures).toMatchObject([{ message: 'a defect' }]);
    work.steps = [];
    work.commands = ['plain'];
    turns.wake();
    expect([turns.busy, await turns.settle(), work.steps, failures.length]).toEqual([false, false, [], 1]);
  },
);
