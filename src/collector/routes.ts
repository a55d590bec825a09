import type { Allowance } from './rate-limiter.js';
import type { Tally } from './tally.js';

/** What is known of one request beside itself. */
export interface Visit {
  /** What became of the responses that it brought. */
  readonly tally: Tally;
  /** Whether it comes from a page of another origin that may read the answer. */
  readonly isFromAllowedOrigin: boolean;
  /** What whoever sends from there may still do. */
  readonly allowance: Allowance;
}

/** Answers a request; `name` is the survey, response or token that its address names. */
export type Handler = (request: Request, name: string, visit: Visit) => Promise<Response>;

/** Pattern of an address, such as `/v1/surveys/{survey}/results` → method → what answers it. */
export type RouteTable = Readonly<Record<string, Readonly<Record<string, Handler>>>>;

/** What answers an address, and how the address is called where no id may be written down. */
export interface FoundRoute {
  readonly pattern: string;
  readonly methods: Readonly<Record<string, Handler>>;
  readonly name: string;
}

/** What may stand in the place of a name in braces. */
export const ROUTE_NAMES: Readonly<Record<string, string>> = {
  survey: '([A-Za-z0-9][A-Za-z0-9_-]{0,63})',
  id: '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
};

/** Makes a function that finds the route of an address; null where there is nothing. A pattern has one name at most. */
export function routeFinder(table: RouteTable): (pathname: string) => FoundRoute | null {
  const routes = Object.entries(table).map(([pattern, methods]) => {
    const source = pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => ROUTE_NAMES[name]!);
    return { pattern, methods, path: new RegExp(`^${source}$`) };
  });
  return (pathname) => {
    for (const { pattern, methods, path } of routes) {
      const found = path.exec(pathname);
      if (found !== null) return { pattern, methods, name: found[1] ?? '' };
    }
    return null;
  };
}
