import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../fault.js';

const FOLDER = path.resolve(import.meta.dirname, '..', 'cases');

/** Every case of the folder `cases`, by number: each file exports one as `fault`. */
export async function loadFaults(): Promise<readonly Fault[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.js'));
  const faults = await Promise.all(
    files.map(async (file) => {
      const { fault } = (await import(path.join(FOLDER, file))) as { readonly fault?: Fault };
      if (fault === undefined) throw new Error(`test/faults/cases/${file} exports no \`fault\``);
      return fault;
    }),
  );
  return faults.sort((a, b) => a.number - b.number);
}
