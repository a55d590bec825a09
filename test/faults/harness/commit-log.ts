import type { Posted } from './exchange.js';

/** A row: one response as the endpoint keeps it. */
export interface Row {
  readonly id: string;
  readonly body: Posted;
  /** The body with sorted keys, to compare by. */
  readonly canonical: string;
  /** When it was first committed, in milliseconds since 1970. */
  readonly committed: number;
  /** Number of the request that committed it. */
  readonly request: number;
}

/** The row of a response. */
export function rowOf(body: Posted, { request = 0 }: { readonly request?: number } = {}): Row {
  return { id: body.id, body, canonical: canonicalJson(body), committed: Date.now(), request };
}

/** Whether it is the row of this answer: by its id, or by the marker that stands in no other. */
export function isRowOf(row: Row, { id, marker }: { readonly id: string; readonly marker: string }): boolean {
  return row.id === id || row.canonical.includes(marker);
}

/** One request to the endpoint. */
export interface Request {
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly ids: readonly string[];
  /** Characters of the body. */
  readonly size: number;
  /** How it was met. */
  readonly behaviour: string;
  readonly begun: number;
  /** When it was answered or broken off; null while it is open. */
  ended: number | null;
  /** Whether all of an answer went out. */
  answered: boolean;
}

/** Longest time that a request may be on its way, in milliseconds: one that comes so long after its tab ended is its last. */
const ON_ITS_WAY = 300;

/** Longest time until a browser repeats a request by itself, in milliseconds. */
const REPEATED_WITHIN = 50;

/**
 * When the page began to wait for a request: a browser itself repeats one whose connection broke before an answer began, even
 * after the page gave it up, where it was sent with `keepalive`.
 */
export function originOf(request: Request, posts: readonly Request[]): number {
  const isRepeated = ({ number, ids, size, ended, answered }: Request) =>
    number < request.number &&
    !answered &&
    ids.join() === request.ids.join() &&
    size === request.size &&
    ended !== null &&
    ended <= request.begun &&
    request.begun - ended <= REPEATED_WITHIN;
  const given = posts.find(isRepeated);
  return given === undefined ? request.begun : originOf(given, posts);
}

/** JSON with the keys of every object in order, so that equal contents are equal texts. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The truth of one history: what the endpoint committed, and every request. An id is one row, however often it is committed;
 * a higher `revision` replaces what stands there; other content under an id that stands is noted, and changes nothing.
 */
export class CommitLog {
  readonly rows = new Map<string, Row>();
  readonly requests: Request[] = [];
  /** What was committed under an id that stood there with other content. */
  readonly conflicts: string[] = [];
  readonly #tabEnds: number[] = [];

  commit(body: Posted, request: number): void {
    const row = rowOf(body, { request });
    const standing = this.rows.get(body.id);
    if (standing === undefined || (body.revision ?? 0) > (standing.body.revision ?? 0)) this.rows.set(body.id, row);
    else if (standing.canonical !== row.canonical && (body.revision ?? 0) === (standing.body.revision ?? 0)) {
      this.conflicts.push(`request ${request} brought ${body.id} with other content: ${row.canonical} in place of ${standing.canonical}`);
    }
  }

  /** Notes that a tab has ended, or left its page: nobody may be waiting for what it has sent. */
  noteTabEnd(): void {
    this.#tabEnds.push(Date.now());
  }

  /**
   * Posts that brought the same id at the same time, though the tabs of both lived: the lock did not hold.
   *
   * @param options.patience Milliseconds after which a page gives a request up; the request may stay open at the endpoint.
   */
  overlaps({ patience = Infinity }: { readonly patience?: number } = {}): string[] {
    const posts = this.posts();
    const isOrphaned = (earlier: Request, later: Request) => this.#tabEnds.some((end) => end > earlier.begun - ON_ITS_WAY && end <= later.begun);
    const isOpen = (earlier: Request, later: Request) => (earlier.ended === null || earlier.ended > later.begun) && later.begun - originOf(earlier, posts) < patience / 2;
    return posts.flatMap((later, index) =>
      posts
        .slice(0, index)
        .filter((earlier) => isOpen(earlier, later) && !isOrphaned(earlier, later) && earlier.ids.some((id) => later.ids.includes(id)))
        .map((earlier) => `request ${later.number} began while request ${earlier.number} was open with the same id`),
    );
  }

  /** Posts that began in this span, in milliseconds since 1970. */
  posts({ from = 0, to = Infinity }: { readonly from?: number; readonly to?: number } = {}): Request[] {
    return this.requests.filter(({ method, begun }) => method === 'POST' && begun >= from && begun <= to);
  }
}
