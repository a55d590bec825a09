import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file, or the list of the files in a directory, has reached the disk. */
export function flushToDisk(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
