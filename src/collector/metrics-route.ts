import type { Authorise } from './authorise.js';
import type { Metrics } from './metrics.js';
import type { Handler } from './routes.js';

/** The route of the collector's figures, for whoever may read all surveys. */
export const metricsRoute =
  (metrics: Metrics, authorise: Authorise): Handler =>
  async (request) => {
    const permission = await authorise(request, { to: 'measure' });
    if (!permission.ok) return permission.answer;
    return new Response(metrics.text(), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' } });
  };
