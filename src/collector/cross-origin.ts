/**
 * The headers that let pages of other origins read an answer (CORS protocol of the Fetch standard). Only the listed origins
 * are named, one at a time; credentials are never asked for. It is no authentication: any program can post.
 */
export function crossOriginHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origins.size === 0) return {};
  if (origin === null || !origins.has(origin)) return { vary: 'Origin' };
  return { vary: 'Origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' };
}

/** The answer to a preflight request. */
export function preflight(request: Request, methods: readonly string[], origins: ReadonlySet<string>): Response {
  const headers = crossOriginHeaders(request, origins);
  const allowed = 'access-control-allow-origin' in headers;
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      allow: methods.join(', '),
      ...(allowed ? { 'access-control-allow-methods': methods.join(', '), 'access-control-allow-headers': 'content-type, authorization', 'access-control-max-age': '86400' } : {}),
    },
  });
}
