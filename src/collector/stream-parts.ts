/** A body that is made only as fast as it is taken; `close` is called once, at its end or when nobody takes it any more. */
export function streamParts(parts: AsyncIterable<string | Uint8Array>, close: () => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (!next.done) return controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      } catch (error) {
        await close();
        throw error;
      }
      await close();
      controller.close();
    },
    async cancel() {
      await iterator.return?.();
      await close();
    },
  });
}
