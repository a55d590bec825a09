/** An address beside the endpoint: `surveys/visit` beside `https://example.org/v1/responses` is `https://example.org/v1/surveys/visit`. */
export function besideEndpoint(endpoint: URL, path: string): URL {
  return new URL(path, `${endpoint.origin}${endpoint.pathname.replace(/\/$/, '')}`);
}
