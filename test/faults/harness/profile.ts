import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import './process-groups.js';

const made: string[] = [];

// After the browsers have been ended, which is why that module is loaded first.
process.once('exit', () => made.forEach((directory) => rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })));

/** An empty directory for a profile, removed when the run is over. */
export function newProfile(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'tillid-faults-'));
  made.push(directory);
  return directory;
}
