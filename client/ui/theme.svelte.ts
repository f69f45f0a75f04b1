// Light or dark, as the device says or as this person chose; remembered on this device.
const key = 'rapporteur:theme';
const choices = ['device', 'light', 'dark'] as const;
export type Theme = (typeof choices)[number];

function remembered(): Theme {
  try {
    return choices.find((choice) => choice === localStorage.getItem(key)) ?? 'device';
  } catch {
    // A browser that keeps nothing goes by the device.
    return 'device';
  }
}

class Chosen {
  readonly choices = choices;
  chosen: Theme = $state(remembered());

  constructor() {
    this.#show();
  }

  #show(): void {
    document.documentElement.dataset.theme = this.chosen;
  }

  choose(to: Theme): void {
    this.chosen = to;
    this.#show();
    try {
      localStorage.setItem(key, to);
    } catch {
      // It holds while this page is open.
    }
  }
}

export const theme = new Chosen();
