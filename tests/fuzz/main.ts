// `npm run fuzz -- [seconds] [first seed]`: plays histories into the admission of the minutes until the time is over, and prints each seed that fails.
import { playAdmission } from './admission.ts';

const [seconds = 60, first = Date.now() % 1e9] = process.argv.slice(2).map(Number);
const end = Date.now() + seconds * 1000;
const total = { histories: 0, taken: 0, refused: 0, failed: 0 };

for (let seed = first; Date.now() < end; seed += 1) {
  total.histories += 1;
  try {
    const { taken, refused } = await playAdmission(seed, 12);
    total.taken += taken;
    total.refused += refused;
  } catch (error) {
    total.failed += 1;
    process.stdout.write(`${(error as Error).message}\n`);
  }
}
process.stdout.write(
  `${total.histories} histories from seed ${first}: ${total.taken} crafted updates accepted, ${total.refused} refused, ${total.failed} histories failed\n`,
);
process.exit(total.failed > 0 ? 1 : 0);
