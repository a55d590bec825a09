import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('build/test/faults/harness');

/** A module of the fault suite, as built. */
export function harness(file) {
  if (!existsSync(path.join(FOLDER, file))) throw new Error(`No ${file} in build/test/faults/harness: run npm run build.`);
  return import(path.join(FOLDER, file));
}
