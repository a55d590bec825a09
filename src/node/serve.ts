import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRequestListener } from '@remix-run/node-fetch-server';
import sirv from 'sirv';
import type { Collector } from '../collector.js';
import { framingPolicy } from '../collector/page-policy.js';
import { clientAddress } from './client-address.js';
import { CommandError } from './command-error.js';
import { compressPublic } from './compress-public.js';
import { widgetFiles } from './widget-files.js';

const COLLECTOR_PATHS = /^\/(v1\/|survey\/|workbench(\/|$)|healthz$|readyz$|metrics$)/;

/** Methods that the Fetch standard does not know as requests, and nobody needs here. */
const UNKNOWN_METHODS = new Set(['TRACE', 'TRACK', 'CONNECT']);

/** The widget files of this package. */
const WIDGETS = fileURLToPath(new URL('../../cdn/', import.meta.url));

/** Where and what to serve. */
export interface ServeOptions {
  readonly collector: Collector;
  readonly host: string;
  readonly port: number;
  /** Whether only a proxy can reach the server, which then tells whom it serves in `X-Forwarded-For`. */
  readonly isBehindProxy?: boolean;
  /** Directory of pages to serve beside the collector. */
  readonly pages?: string;
}

/** A running server. */
export interface Running {
  readonly address: string;
  /**
   * Waits for the requests under way, ten seconds at most, and closes the server. What comes meanwhile still gets an answer: the
   * collector's, which says that it stops.
   */
  stop(): Promise<void>;
}

const LONGEST_STOP = 10_000;

async function stopServer(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), LONGEST_STOP);
  await Promise.all([...underWay].map((response) => once(response, 'close')));
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(sweep);
      resolve();
    });
  });
}

/** Whether a path leads to a hidden file, such as `.git/config` or `.env` that lies beside pages; `.well-known` is no secret (RFC 8615). */
const isHidden = (path: string): boolean => /(^|[/\\])[.](?!well-known(\/|$))/.test(path.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replace(/%5c/gi, '\\'));

/**
 * Browsers shall ask for nothing but https here for a year (RFC 6797). Only where a proxy says that they did so now: over plain
 * http the header is void, and a collector without a proxy speaks plain http.
 */
function setTransportSecurity({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers['x-forwarded-proto'] === 'https') response.setHeader('strict-transport-security', 'max-age=31536000');
}

/** Serves a collector over HTTP, with the widget files under `/cdn/` and, if asked, pages of one's own. */
export function serve({ collector, host, port, isBehindProxy = false, pages }: ServeOptions): Promise<Running> {
  const widgets = widgetFiles(WIDGETS);
  const site = pages === undefined ? undefined : sirv(pages, { dev: true, setHeaders: (response) => response.setHeader('content-security-policy', framingPolicy()) });
  const underWay = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address.\n');
    };
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    if (isBehindProxy) setTransportSecurity(request, response);
    if (UNKNOWN_METHODS.has(request.method ?? '')) {
      response.writeHead(405).end();
    } else if (isHidden(url.split('?')[0]!)) {
      notFound();
    } else if (COLLECTOR_PATHS.test(url.split('?')[0]!)) {
      const address = clientAddress(request, isBehindProxy);
      createRequestListener(async (asked) => compressPublic(await collector(asked, { address }), asked), { trustProxy: isBehindProxy })(request, response);
    } else if (url.startsWith('/cdn/')) {
      request.url = url.slice('/cdn'.length);
      widgets(request, response, notFound);
    } else if (site !== undefined) {
      site(request, response, notFound);
    } else {
      notFound();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new CommandError(`--port: ${port} is in use on ${host}; choose another`) : error));
    server.listen(port, host, () => {
      const { port: actualPort } = server.address() as AddressInfo;
      resolve({ address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`, stop: () => stopServer(server, underWay) });
    });
  });
}
