// Libraries that are measured beside ours: fetched when they are measured, into a folder of their own, and no dependency of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names the peers and their exact versions. */
export const PEERS_FOLDER = path.join(import.meta.dirname, 'side-by-side', 'peers');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Place → version of all that a lock names, without the folder itself and what other machines need. */
const lockedIn = (lock) => Object.entries(read(lock).packages).filter(([place, { optional }]) => place !== '' && optional !== true);

/** Whether everything that the lock names is there, at its version. */
function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages } = read(installed);
  return lockedIn(path.join(folder, 'package-lock.json')).every(([place, { version }]) => packages[place]?.version === version);
}

/** Where the words of npm stop being part of a name. */
const EDGE = /[^\w@./-]/;

/** Which of the packages npm speaks of: as `name@version`, or at the end or in the middle of an address. */
function namedBy(words, names) {
  const pieces = words.replaceAll(/%2f/gi, '/').split(EDGE);
  return names.filter((name) => pieces.some((piece) => piece === name || piece.startsWith(`${name}@`) || piece.endsWith(`/${name}`) || piece.includes(`/${name}/-/`)));
}

/**
 * Installs the peers as their lock says, where they are not there already.
 *
 * @param folder Holds their `package.json` and `package-lock.json`.
 * @throws In words that name the package, where that cannot be done.
 */
export function installPeers(folder = PEERS_FOLDER) {
  if (isInstalled(folder)) return;
  const { stderr, status, error } = spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? stderr.trim();
  const asked = Object.keys(read(path.join(folder, 'package.json')).dependencies);
  const all = [...new Set([...asked, ...lockedIn(path.join(folder, 'package-lock.json')).map(([place]) => place.split('node_modules/').at(-1))])];
  const names = namedBy(said, all);
  const which = names.length > 0 ? names.join(', ') : `one of ${asked.join(', ')}`;
  throw new Error(`Nothing to compare with: ${which} could not be installed. npm said:\n${said}`);
}

/** The peers as they are installed, by name: which package at which version, under which licence. */
export function installedPeers(folder = PEERS_FOLDER) {
  return Object.keys(read(path.join(folder, 'package.json')).dependencies)
    .map((place) => read(path.join(folder, 'node_modules', place, 'package.json')))
    .map(({ name, version, license }) => ({ name, version, licence: license ?? 'none named' }))
    .toSorted((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
}

/** The version at which a package is installed. */
export const installedVersion = (folder, name) => read(path.join(folder, 'node_modules', name, 'package.json')).version;
