// Writes dist/cdn/sri.json: file → hash for the attribute `integrity` (Subresource Integrity), chunks included; and
// dist/cdn/importmap.json, by which a page has the browser check the chunks that a module fetches later.
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

// No import map reaches workers and classic scripts.
const modules = hashes.filter(([file]) => !/worker|tillid-(classic|frame|work)\.js$/.test(file)).map(([file, hash]) => [`/cdn/${file}`, hash]);
// A second attempt has another address, which has no hash: a changed file would be taken after it had been refused once.
const refused = modules.map(([address]) => [`${address}?/`, 'about:/']);
writeFileSync(path.join(root, 'importmap.json'), `${JSON.stringify({ imports: Object.fromEntries(refused), integrity: Object.fromEntries(modules) })}\n`);
