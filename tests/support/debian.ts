import { spawnSync } from 'node:child_process';

/** Installs a package where this is root on Debian or a system like it; elsewhere nothing happens, and the test that needs it says so. */
export function installDebian(name: string): void {
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', name);
}
