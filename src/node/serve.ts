import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRequestListener } from '@remix-run/node-fetch-server';
import sirv from 'sirv';
import type { Collector } from '../collector.js';
import { clientAddress } from './client-address.js';
import { CommandError } from './command-error.js';

/** The policy that the collector's own pages are served with: nothing from elsewhere, no inline code or style, no string as code. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'";

const COLLECTOR_PATHS = /^\/(v1\/|healthz$|readyz$|metrics$)/;

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
  /** Takes no more requests, finishes those under way within ten seconds, and resolves. */
  stop(): Promise<void>;
}

const LONGEST_STOP = 10_000;

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), LONGEST_STOP);
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(impatient);
      clearInterval(sweep);
      resolve();
    });
  });
}

/** Serves a collector over HTTP, with the widget files under `/cdn/` and, if asked, pages of one's own. */
export function serve({ collector, host, port, isBehindProxy = false, pages }: ServeOptions): Promise<Running> {
  const widgets = sirv(WIDGETS, { dev: true, setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') });
  const site = pages === undefined ? undefined : sirv(pages, { dev: true, setHeaders: (response) => response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY) });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address.\n');
    };
    response.setHeader('x-content-type-options', 'nosniff');
    if (COLLECTOR_PATHS.test(url.split('?')[0]!)) {
      const address = clientAddress(request, isBehindProxy);
      createRequestListener((asked) => collector(asked, { address }))(request, response);
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
      resolve({ address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`, stop: () => stopServer(server) });
    });
  });
}
