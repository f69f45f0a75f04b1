// Whether who wrote each paragraph is shown: one choice for every text of the page.

class Showing {
  writers = $state(false);
}

export const showing = new Showing();
