import type { IncomingMessage, ServerResponse } from 'node:http';
import { allowPreflight, receipt } from './behaviours.js';
import { CommitLog, type Request } from './commit-log.js';
import type { Behaviour, Exchange, Posted } from './exchange.js';
import type { Point } from './page-suite.js';
import { addressOf, asScript, outerPageOf, optionsIn, type PageOptions, pageOf, pageScript } from './pages.js';
import { Script } from './script.js';
import { readText, send } from './serving.js';
import { until } from './until.js';

/** Where a site is found: its own origin, another host of the same site, and the site of somebody else. */
export interface Origins {
  readonly here: string;
  readonly api: string;
  readonly elsewhere: string;
  /** The same endpoint behind a certificate that no browser trusts. */
  readonly untrusted: string;
}

/** Serves a file of a library; false where there is none. */
export type ServeBuild = (name: string, file: string, response: ServerResponse) => boolean;

/**
 * The site of one history: pages, a scripted endpoint and the log of what it committed. Each has a host name of its own, and
 * so, in every browser, storage, locks and channels of its own.
 */
export class Site {
  readonly origins: Origins;
  readonly log = new CommitLog();
  readonly #serveBuild: ServeBuild;
  readonly #script = new Script(receipt());
  readonly #preflights = new Script(allowPreflight());
  readonly #open = new Set<ServerResponse>();
  readonly #held = new Map<string, ServerResponse>();
  readonly #injected: string[] = [];
  readonly #files = new Map<string, { readonly type: string; readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  #unplugged = false;

  constructor(origins: Origins, serveBuild: ServeBuild) {
    this.origins = origins;
    this.#serveBuild = serveBuild;
  }

  /** How requests to the endpoint are met. */
  get next(): Script['next'] {
    return this.#script.next.bind(this.#script);
  }
  get always(): Script['always'] {
    return this.#script.always.bind(this.#script);
  }
  get when(): Script['when'] {
    return this.#script.when.bind(this.#script);
  }
  get during(): Script['during'] {
    return this.#script.during.bind(this.#script);
  }

  /** How preflights are met, which browsers send before posts to another origin. */
  get preflights(): Script {
    return this.#preflights;
  }

  /** The address of a page. */
  page(options: PageOptions = {}): string {
    return addressOf(this.origins.here, options);
  }

  /** Runs `work` in every page of this site before the page's own scripts; it must not refer to anything outside itself. */
  inject<Args extends readonly unknown[]>(work: (...args: Args) => void, ...args: Args): void {
    this.#injected.push(asScript(work, args));
  }

  /** Serves a file of the case's own, e.g. a service worker, at a path of this site. */
  serve(path: string, type: string, { body, headers = {} }: { readonly body: string; readonly headers?: Readonly<Record<string, string>> }): void {
    this.#files.set(path, { type, body, headers });
  }

  /** The network is gone for this site: connections are ended, those that are open too. */
  unplug(): void {
    this.#unplugged = true;
    this.#endOpen();
  }

  plugIn(): void {
    this.#unplugged = false;
  }

  /** Ends what was scripted: the network is back, the endpoint sound, what hangs is broken off, held pages go on. */
  well(): void {
    this.plugIn();
    this.#script.reset();
    this.#preflights.reset();
    for (const point of [...this.#held.keys()]) this.release(point as Point);
    this.#endOpen();
  }

  /** Resolves when a page has stopped at the point; see `PageOptions.holds` and `Citizen.holdAt`. */
  held(point: Point): Promise<unknown> {
    return until(
      () => `a page to stop at "${point}"`,
      () => this.#held.has(point),
    );
  }

  /** Lets a page go that has stopped there. */
  release(point: Point): void {
    this.#held.get(point)?.end();
    this.#held.delete(point);
  }

  /** Resolves with the requests when so many posts have come to the endpoint since `from` (milliseconds since 1970). */
  requested(count: number, { from = 0, limit = 20_000 }: { readonly from?: number; readonly limit?: number } = {}): Promise<readonly Request[]> {
    const enough = () => [this.log.posts({ from })].find(({ length }) => length >= count);
    return until(() => `${count} posts to the endpoint; there are ${this.log.posts({ from }).length}`, enough, limit);
  }

  /** Meets a request to one of the site's hosts. */
  async meet(request: IncomingMessage, response: ServerResponse, host: 'here' | 'api' | 'elsewhere' | 'untrusted'): Promise<void> {
    if (this.#unplugged) {
      request.socket.destroy();
      return;
    }
    const url = new URL(request.url ?? '/', this.origins[host]);
    const [, first, ...rest] = url.pathname.split('/');
    const file = this.#files.get(url.pathname);
    if (file !== undefined) send(response, file.type, file);
    else if (first === 'v1') await this.#meetPost(request, response);
    else if (first === 'held') this.#hold(rest.join('/'), response);
    else if (first === 'page.js') send(response, 'text/javascript', { body: pageScript((url.searchParams.get('holds') ?? '').split(',').filter(Boolean), this.#injected) });
    else if (first === 'builds' && this.#serveBuild(rest[0] ?? '', rest.slice(1).join('/'), response)) return;
    else if (url.pathname === '/') this.#sendPage(response, optionsIn(url));
    else send(response, 'text/plain', { body: 'Nothing here', status: 404 });
  }

  #sendPage(response: ServerResponse, options: PageOptions): void {
    const { contentSecurityPolicy: policy } = options;
    const headers = policy === undefined ? {} : { 'content-security-policy': policy };
    send(response, 'text/html; charset=utf-8', { body: options.frame === undefined ? pageOf(options) : outerPageOf(options, this.origins), headers });
  }

  /** A page waits for this answer with all its scripts. */
  #hold(point: string, response: ServerResponse): void {
    response.setHeader('access-control-allow-origin', '*');
    this.#held.set(point, response);
  }

  async #meetPost(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const begun = Date.now();
    const text = await readText(request);
    if (text === null) return;
    const posted = request.method === 'POST' ? postedIn(text) : [];
    const { name, act }: Behaviour = (request.method === 'OPTIONS' ? this.#preflights : this.#script).choose(posted);
    const number = this.log.requests.length + 1;
    const noted: Request = {
      number,
      method: request.method ?? '',
      address: request.url ?? '',
      ids: posted.map(({ id }) => id),
      size: text.length,
      behaviour: name,
      begun,
      ended: null,
      answered: false,
    };
    this.log.requests.push(noted);
    this.#open.add(response);
    response.once('close', () => {
      noted.ended = Date.now();
      noted.answered = response.writableFinished;
      this.#open.delete(response);
    });
    const commit = (which: readonly Posted[] = posted) => which.forEach((one) => this.log.commit(one, number));
    const exchange: Exchange = { request, response, posted, elsewhere: this.origins.elsewhere, cors: request.headers.origin !== undefined, commit };
    await act(exchange);
  }

  #endOpen(): void {
    for (const response of this.#open) if (!response.writableEnded) response.socket?.destroy();
  }
}

function postedIn(text: string): readonly Posted[] {
  const { responses } = JSON.parse(text) as { readonly responses: readonly Posted[] };
  return responses;
}
