import { CHECKED_HEADER } from '../protocol/checked-header.js';

/**
 * The headers that let pages of other origins read an answer (CORS protocol of the Fetch standard). An allowed origin is named
 * alone; credentials are never asked for. It is no authentication: any program can post.
 */
export function crossOriginHeaders(request: Request, isAllowed: boolean): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !isAllowed) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': `Retry-After, ${CHECKED_HEADER}` };
}

/** The answer to a preflight request, without what `crossOriginHeaders` adds to every answer. */
export function preflight(methods: readonly string[], isAllowed: boolean): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods.join(', '),
      ...(isAllowed
        ? { 'access-control-allow-methods': methods.join(', '), 'access-control-allow-headers': 'content-type, authorization', 'access-control-max-age': '86400' }
        : {}),
    },
  });
}
