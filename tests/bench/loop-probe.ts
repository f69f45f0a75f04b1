// Loaded into a server before its own program: how long its event loop is held. Asked by a message, it answers with the longest hold since it was last asked.
import { isMainThread } from 'node:worker_threads';

export interface Held {
  /** Milliseconds by the clock: with everything else that this machine does meanwhile. */
  wall: number;
  /** Milliseconds of work of the server's own thread. */
  work: number;
}

const tick = 1;
const workSoFar = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

if (isMainThread && process.send) {
  let longest: Held = { wall: 0, work: 0 };
  let [at, work] = [performance.now(), workSoFar()];
  setInterval(() => {
    const [now, worked] = [performance.now(), workSoFar()];
    longest = { wall: Math.max(longest.wall, now - at - tick), work: Math.max(longest.work, worked - work) };
    [at, work] = [now, worked];
  }, tick).unref();
  process.on('message', () => {
    process.send?.(longest);
    longest = { wall: 0, work: 0 };
  });
  // The channel alone keeps no server running.
  process.channel?.unref();
}
