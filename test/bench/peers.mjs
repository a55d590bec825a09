// Libraries that are measured beside ours: fetched when they are measured, into a folder outside the project, and no dependency of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function versionIn(folder, name) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/**
 * Installs packages at fixed versions, where they are not there already.
 *
 * @param wanted Name → version.
 * @throws In words, where that cannot be done.
 */
export function installPeers(folder, wanted) {
  const areThere = () => Object.entries(wanted).every(([name, version]) => versionIn(folder, name) === version);
  if (areThere()) return;
  mkdirSync(folder, { recursive: true });
  const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  const { stderr, error } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', ...names], {
    encoding: 'utf8',
  });
  if (!areThere()) throw new Error(`Nothing to compare with: ${names.join(', ')} could not be installed into ${folder}. npm said: ${error?.message ?? stderr.trim()}`);
}

/**
 * Installs what a lock names, as it names it, where it is not there already.
 *
 * @param folder With package.json and package-lock.json.
 * @returns The folder.
 * @throws In words that name the packages, where that cannot be done.
 */
export function installLocked(folder) {
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const missing = () => Object.entries(dependencies).filter(([name, version]) => versionIn(folder, name) !== version);
  if (missing().length === 0) return folder;
  const { stderr, error } = spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { encoding: 'utf8' });
  const names = missing().map(([name, version]) => `${name}@${version}`);
  if (names.length > 0) throw new Error(`Nothing to compare with: ${names.join(', ')} could not be installed into ${folder}. npm said: ${error?.message ?? stderr.trim()}`);
  return folder;
}

/** The version of an installed package. */
export const installedVersion = versionIn;
