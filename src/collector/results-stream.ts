/** Shortest time between two messages, so that a busy hall does not flood a projector, in milliseconds. */
const CALM = 1000;
/** Time after which is looked whether another collector on the same database has published something, in milliseconds. */
const LOOK = 5000;
/** Time after which a silent connection is touched, below the usual limit of proxies. */
const HEARTBEAT = 25_000;

/** Tells those who watch a survey that it has new answers. */
export class Announcements {
  readonly #listeners = new Map<string, Set<() => void>>();

  announce(survey: string): void {
    for (const listener of this.#listeners.get(survey) ?? []) listener();
  }

  /** Calls `listener` at each announcement until the returned function is called. */
  listen(survey: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(survey) ?? new Set();
    this.#listeners.set(survey, listeners.add(listener));
    return () => listeners.delete(listener);
  }
}

/**
 * Results as server-sent events (HTML standard, section 9.2): one document now, and another each time that other results are
 * published. As results are published in batches, no event tells of a single answer.
 *
 * @param read The results document as JSON.
 */
export function resultsStream(read: () => Promise<string | undefined>, listen: (listener: () => void) => () => void, stopping: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let sent: string | undefined;
      let pending: ReturnType<typeof setTimeout> | undefined;
      const send = async () => {
        pending = undefined;
        const results = await read();
        if (results !== undefined && results !== sent) controller.enqueue(encoder.encode(`event: results\ndata: ${results}\n\n`));
        sent = results;
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
