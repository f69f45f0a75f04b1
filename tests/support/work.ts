/**
 * The milliseconds of processor time that this process spends on a call. Other work on the machine does not count,
 * so a bound that is far above the usual cost shows quadratic work and nothing else.
 */
export function costOf(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
