import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.js';

/** Reads a file; a fault names it. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** Reads a text in UTF-8; a fault names the file. */
export function readUtf8(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file}: expected text in UTF-8`);
  }
}
