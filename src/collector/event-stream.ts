/** Shortest time between two messages, so that a busy hall does not flood a projector, in milliseconds. */
const CALM = 1000;
/** Time after which is looked whether another collector on the same database has done something, in milliseconds. */
const LOOK = 5000;
/** Time after which a silent connection is touched, below the usual limit of proxies. */
const HEARTBEAT = 25_000;

/** How a stream learns that it has something to tell, and when it ends. */
export interface StreamOptions {
  /** Calls what it is given whenever there may be another document, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
}

/**
 * A document as server-sent events (HTML standard, section 9.2): one now, and another each time that it is another.
 *
 * @param event The name of the events.
 * @param read The document as JSON.
 */
export function eventStream(event: string, read: () => Promise<string | undefined>, { listen, stopping }: StreamOptions): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let sent: string | undefined;
      let pending: ReturnType<typeof setTimeout> | undefined;
      const send = async () => {
        pending = undefined;
        const text = await read();
        if (text !== undefined && text !== sent) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${text}\n\n`));
        sent = text;
      };
      const sendSafely = () => {
        send().catch((error: unknown) => {
          stop();
          controller.error(error);
        });
      };
      const end = () => {
        stop();
        controller.close();
      };
      stopping.addEventListener('abort', end);
      const unlisten = listen(() => {
        pending ??= setTimeout(sendSafely, CALM);
      });
      const looking = setInterval(sendSafely, LOOK);
      const heartbeat = setInterval(() => controller.enqueue(encoder.encode(': still here\n\n')), HEARTBEAT);
      stop = () => {
        unlisten();
        clearTimeout(pending);
        clearInterval(looking);
        clearInterval(heartbeat);
        stopping.removeEventListener('abort', end);
      };
      sendSafely();
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
}
