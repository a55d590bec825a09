import type { Store } from './store.js';

/** The sealed responses of a survey as JSON lines (https://jsonlines.org), read from the store only as fast as they are taken. */
export function exportSealed(store: Store, survey: string): Response {
  const encoder = new TextEncoder();
  const lines = store.sealedResponses(survey)[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${next.value}\n`));
    },
    async cancel() {
      await lines.return?.();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'application/jsonl; charset=utf-8', 'content-disposition': `attachment; filename="${survey}-sealed.jsonl"`, 'cache-control': 'no-store' },
  });
}
