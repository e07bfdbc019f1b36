// Builds the front end for Maven: installs packages when the lock changed, runs Vite when an input changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../target');
const assets = join(target, 'classes/static/assets');
const stamp = join(target, 'frontend.stamp');
const packages = join(here, 'node_modules');
const installed = join(packages, '.installed-lock');

/** Bytes of a first visit, compressed; a slow line pays for each. */
const FIRST_LOAD_LIMIT = 200_000;
const FIRST_LOAD = ['app.css', 'app.js', 'public-sans-latin-wght-normal.woff2'];

function refuse(reason) {
  console.error(`Front end: ${reason}`);
  process.exit(1);
}

function demandNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) refuse(`Node 20.19 or newer (22.12 or newer on 22) is needed; this is ${process.versions.node}.`);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(here, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function holds(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function installPackages() {
  const lock = hashOf([join(here, 'package.json'), join(here, 'package-lock.json')]);
  if (holds(installed, lock)) return;
  console.log('Front end: installing packages (npm ci)');
  const windows = process.platform === 'win32';
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', options, { cwd: here, stdio: 'inherit', shell: windows });
  if (run.error) refuse(`npm could not be started: ${run.error.message}`);
  if (run.status !== 0) refuse('npm ci failed; its own message is above.');
  writeFileSync(installed, lock);
}

function guardContentSecurityPolicy() {
  const css = readFileSync(join(assets, 'app.css'), 'utf8');
  if (/url\(["']?data:/.test(css)) refuse('app.css holds a data: address, which the content security policy blocks.');
}

function weighFirstLoad() {
  const weights = FIRST_LOAD.map((name) => {
    const bytes = readFileSync(join(assets, name));
    return [name, name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length];
  });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const parts = weights.map(([name, weight]) => `${name} ${kB(weight)}`).join(', ');
  if (total > FIRST_LOAD_LIMIT) refuse(`first load is ${kB(total)} compressed, limit ${kB(FIRST_LOAD_LIMIT)}: ${parts}`);
  return `${kB(total)} compressed (${parts})`;
}

async function bundle() {
  rmSync(stamp, { force: true });
  const { build } = await import('vite');
  await build({ configFile: join(here, 'vite.config.mjs'), logLevel: 'warn' });
  guardContentSecurityPolicy();
  console.log(`Front end: built, first load ${weighFirstLoad()}`);
}

demandNode();
const inputs = hashOf(filesBelow(here));
if (holds(stamp, inputs) && FIRST_LOAD.every((name) => existsSync(join(assets, name)))) {
  console.log('Front end: unchanged');
} else {
  installPackages();
  await bundle();
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, inputs);
}
