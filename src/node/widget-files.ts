import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** A file whose name changes with what is in it. */
const HASHED = /^\/chunks\/[\w.-]+-[\w-]{8}\.\w+$/;

/** What may be kept for a year without asking, and what has to be asked for again: pages name it without a version. */
const cacheControl = (path: string): string => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * Serves the widget files of a folder to pages of any origin: compressed where the browser takes it and the build has written it
 * (`.br`, `.gz`), and asked for again only where a name does not tell that nothing has changed.
 */
export function widgetFiles(folder: string): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cache-control', cacheControl(path));
    },
  });
}
