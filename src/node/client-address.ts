import type { IncomingMessage } from 'node:http';

/**
 * The address that a request comes from. Behind a proxy it is the last one in `X-Forwarded-For`, which the proxy has
 * written itself; those before it are whatever the sender claims. Without a proxy the header is a claim altogether.
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, isBehindProxy: boolean): string | undefined {
  const forwarded = isBehindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded || socket.remoteAddress;
}
