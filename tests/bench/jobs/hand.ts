import type { Locator, Page } from 'playwright-core';

/** One person at one page. A step is a press, or a field that is filled; the machine's time is that from a step to what it brings. */
export class Hand {
  steps = 0;
  machine = 0;
  readonly page: Page;
  #since = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(button: Locator): Promise<void> {
    this.steps += 1;
    await button.waitFor();
    this.#since = performance.now();
    await button.click();
  }

  button(name: string | RegExp): Promise<void> {
    return this.press(this.page.getByRole('button', { name }).filter({ visible: true }).first());
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.steps += 1;
    await field.fill(text);
    this.#since = performance.now();
  }

  field(name: string | RegExp, text: string): Promise<void> {
    return this.fill(this.page.locator('input, textarea').and(this.page.getByLabel(name)).first(), text);
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.steps += 1;
      this.#since = performance.now();
      await (key.length > 1 && !/^[A-Z][a-zA-Z+]*$/.test(key) ? this.page.keyboard.type(key) : this.page.keyboard.press(key));
    }
  }

  /** Waits for what the last step brings. */
  async sees(what: Locator): Promise<void> {
    await what.filter({ visible: true }).first().waitFor();
    this.machine += performance.now() - this.#since;
  }

  async joins(name: string): Promise<void> {
    await this.field(/^Name/, name);
    await this.button(/^Join/);
    await this.sees(this.page.getByRole('navigation'));
  }
}
