import { LARGEST_BODY } from '../protocol/limits.js';
import { jsonFault } from './json-limits.js';
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

/**
 * Reads the JSON of a request within the size limit. What is wrong is answered with a problem that says where, and repeats
 * nothing of the body.
 */
export async function readJson(request: Request): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly answer: Response }> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return { ok: false, answer: problemResponse('wrong-media-type', { detail: 'Expected content-type application/json.' }) };
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) return { ok: false, answer: tooLarge() };
  const bytes = request.body === null ? new Uint8Array() : await readBytes(request.body);
  if (bytes === null) return { ok: false, answer: tooLarge() };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const fault = jsonFault(text, value);
    return fault === null ? { ok: true, value } : { ok: false, answer: problemResponse('invalid-json', { detail: fault }) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const where = position === undefined ? '' : ` It breaks off being JSON at character ${position}.`;
    return { ok: false, answer: problemResponse('invalid-json', { detail: `Expected one JSON value in UTF-8.${where}` }) };
  }
}
