/** So many UTF-16 code units are handed on together: a write for each line would cost more than the line. */
const CHUNK = 16_384;

/** The same text in fewer, larger parts; at most one part is in memory. */
export async function* inChunks(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
