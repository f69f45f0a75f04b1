// A person without a mouse: everything is reached by Tab and pressed by Enter, Space and letters.
import type { Locator, Page } from 'playwright-core';

const most = 400;

/** Walks by Tab until the control has the focus, backwards if it was not met on the way. Throws where it cannot be reached. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  // Looking for a control by its role takes longer than a press.
  let found = await control.elementHandle();
  const here = async (): Promise<boolean | undefined> => {
    if (!(await found?.evaluate((element) => element.isConnected))) found = await control.elementHandle();
    return found?.evaluate((element) => element === document.activeElement);
  };
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < most / 2; press += 1) {
      if (await here()) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`the keyboard does not reach ${control}`);
}

export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

export async function fill(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
