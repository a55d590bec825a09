// Writes a compressed copy beside everything in dist/cdn that a browser fetches, so that a server needs no time for it:
// `tillid.js.br` by Brotli, `tillid.js.gz` by gzip. Files in which little is won stay alone, and so do source maps.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const ROOT = 'dist/cdn';

/** Below this a file fits into one packet as it is. */
const LEAST = 1_000;

const COMPRESSIONS = { '.br': promisify(brotliCompress), '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }) };

async function compress(file) {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return;
  for (const [ending, compressed] of Object.entries(COMPRESSIONS)) await writeFile(`${file}${ending}`, await compressed(bytes));
}

const files = readdirSync(ROOT, { recursive: true })
  .map(String)
  .filter((file) => /\.(js|css|json)$/.test(file));
await Promise.all(files.map((file) => compress(path.join(ROOT, file))));
