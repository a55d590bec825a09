import { LARGEST_BODY } from '../protocol/limits.js';
import { problemResponse } from './problem-response.js';

const tooLarge = () => problemResponse('body-too-large', { detail: `At most ${LARGEST_BODY} bytes.` });

/** Reads a body up to the limit; null where there is more. */
async function readBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // What is left is not given up: `discardRest` reads it after the answer.
  for await (const chunk of body.values({ preventCancel: true })) {
    length += chunk.byteLength;
    if (length > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Reads the body of a request of one media type within the size limit; what is wrong is answered with a problem. */
export async function readBody(request: Request, expected: string): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly answer: Response }> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== expected) return { ok: false, answer: problemResponse('wrong-media-type', { detail: `Expected content-type ${expected}.` }) };
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return { ok: false, answer: tooLarge() };
  const bytes = request.body === null ? new Uint8Array() : await readBytes(request.body);
  return bytes === null ? { ok: false, answer: tooLarge() } : { ok: true, bytes };
}
