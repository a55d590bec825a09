// Rollup and tsc leave stale files behind; every build starts from nothing.
import { rmSync } from 'node:fs';

for (const directory of ['build', 'dist']) rmSync(directory, { recursive: true, force: true });
