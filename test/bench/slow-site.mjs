// A small site behind a slow line: scripts and definitions, compressed as a server would, that arrive a piece at a time.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileAt, startCompressedSite } from './compressed-site.mjs';
import { SURVEYS } from './survey-of.mjs';

const page = (survey) => `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>Din kommune</title>
  <script type="module" src="/cdn/tillid.js"></script>
  <h1>Din kommune</h1>
  <tillid-survey src="/${survey}.json"><p>Skriv til os i stedet.</p></tillid-survey>
</html>`;

/**
 * Serves the scripts of a folder under `/cdn/`, a page and a definition for each survey, e.g. `/long.html`, `/long.json`.
 *
 * @param line How fast the line is, in bytes a second and bytes a piece, and how long a request takes to the server and back.
 */
export function startSite(cdn, line) {
  if (!existsSync(path.join(cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${cdn}: run npm run build, or name the folder with --cdn.`);
  return startCompressedSite((address) => {
    const [, name, extension] = /^\/(.*?)(\.\w+)$/.exec(address) ?? [];
    if (name?.startsWith('cdn/')) return fileAt(path.join(cdn, `${name.slice(4)}${extension}`));
    if (!Object.hasOwn(SURVEYS, name ?? '')) return undefined;
    return extension === '.html' ? page(name) : JSON.stringify(SURVEYS[name]);
  }, line);
}
