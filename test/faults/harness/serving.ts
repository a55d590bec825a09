import type { IncomingMessage, ServerResponse } from 'node:http';

/** The text of a request's body; null where the browser broke it off. */
export function readText(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.once('close', () => resolve(null));
  });
}

interface Sent {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a file; any origin may read it, a sandboxed frame too. */
export function send(response: ServerResponse, type: string, { body, status = 200, headers = {} }: Sent): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), 'access-control-allow-origin': '*', 'cache-control': 'no-store', ...headers });
  response.end(body);
}
