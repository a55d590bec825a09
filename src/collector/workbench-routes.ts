import { previewPage, workbenchPage } from '../hosted/workbench-page.js';
import { wantedLanguages } from './hosted-view.js';
import { framingPolicy } from './page-policy.js';
import type { Handler, RouteTable } from './routes.js';

const HTML = 'text/html; charset=utf-8';

const page =
  (write: (wanted: readonly string[]) => Promise<string>): Handler =>
  async (request) =>
    new Response(await write(wantedLanguages(request)), {
      headers: { 'content-type': HTML, 'content-security-policy': framingPolicy(), 'referrer-policy': 'same-origin', 'cache-control': 'no-cache' },
    });

/** Addresses on the page are seen from the folder. */
const intoFolder: Handler = (request) =>
  Promise.resolve(new Response('', { status: 308, headers: { location: `workbench/${new URL(request.url).search}`, 'content-type': HTML } }));

/** The page that the workbench stands on, and the one that it shows surveys in. They are the same for everybody; the workbench asks for a token. */
export const workbenchRoutes = (): RouteTable => ({
  '/workbench': { GET: intoFolder },
  '/workbench/': { GET: page(workbenchPage) },
  '/workbench/preview': { GET: page(previewPage) },
});
