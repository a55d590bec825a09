import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '../../fixtures/temporary-directory.js';

const asRoot = (command: string, ...args: readonly string[]): void => {
  const isRoot = process.getuid?.() === 0;
  execFileSync(isRoot ? command : 'sudo', isRoot ? args : ['-n', command, ...args], { stdio: 'pipe' });
};

const mounted: string[] = [];

// Before the directories are removed, and whether the browsers that use them have ended or not.
process.prependOnceListener('exit', () => mounted.forEach((directory) => asRoot('umount', '--lazy', directory)));

function mount(megabytes: number): string {
  const directory = temporaryDirectory();
  asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', directory);
  mounted.push(directory);
  return directory;
}

/** Why no small disk can be had on this machine; null where one can. */
export function smallDiskMissing(): string | null {
  if (process.platform !== 'linux') return 'a small disk to fill up is mounted on Linux only';
  try {
    mount(1);
    return null;
  } catch {
    return 'only root may mount a small disk to fill up, and this user neither is root nor may ask sudo without a password';
  }
}

/** A disk in memory that holds so many megabytes, for a profile that is to fill it. */
export class SmallDisk {
  readonly directory: string;
  readonly #filler: string;

  constructor(megabytes: number) {
    this.directory = mount(megabytes);
    this.#filler = path.join(this.directory, 'filler');
  }

  /** Leaves not one free byte, and says how many bytes that took. */
  fill(): number {
    const file = openSync(this.#filler, 'a');
    try {
      for (const size of [1 << 20, 4096, 1]) while (write(file, size));
    } finally {
      closeSync(file);
    }
    return statSync(this.#filler).size;
  }

  free(): void {
    rmSync(this.#filler, { force: true });
  }
}

/** Whether the disk has taken so many more bytes. */
function write(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
