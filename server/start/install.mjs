// Runs before npm's own scripts, on whatever Node the machine has (20 or newer): installs what is missing, once.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

/** @param {string} text */
function stop(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether npm's own record of what it installed names every package of the lock file. npm writes it last, so a broken install has none. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return false;
  const wanted = Object.entries(packagesOf('package-lock.json') ?? {});
  return wanted.every(([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version);
}

const ownNode = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (!isInstalled()) {
  process.stdout.write('Installing what is missing (once) …\n');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...first, 'ci'], { cwd: root, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' });
  if (error) stop(`npm could not be started: ${error.message}. Install npm, then try again.`);
  if (status !== 0) stop('Installing the packages failed; npm says why above. Put that right (often the network, or a full disk), then try again.');
}

if (major < 24 && !existsSync(ownNode)) {
  stop(
    `This machine has Node ${process.versions.node}, and the Node that comes with the packages is not there for it.\n` +
      'Install Node 24 or newer, or let npm run the install script of the package "node", then remove node_modules and try again.',
  );
}
