import { openApiDocument } from './openapi.js';
import type { Handler } from './routes.js';

/** The route of the interface's own description, which is written when it is first asked for. */
export function openApiRoute(): Handler {
  let written: string | undefined;
  return () => {
    written ??= JSON.stringify(openApiDocument());
    return Promise.resolve(new Response(written, { headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } }));
  };
}
