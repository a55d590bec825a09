// Writes dist/cdn/sri.json: file → hash for the attribute `integrity` (Subresource Integrity), chunks included.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = 'dist/cdn';
const files = readdirSync(root, { recursive: true })
  .map((file) => String(file).split(path.sep).join('/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const hashes = files.map((file) => [
  file,
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(root, file)))
    .digest('base64')}`,
]);
writeFileSync(path.join(root, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
