import { jsonFault } from './json-limits.js';
import { problemResponse } from './problem-response.js';
import { readBody } from './read-body.js';

/**
 * Reads the JSON of a request, by default of the type `application/json`, within the size limit. What is wrong is answered with a problem that says where, and repeats
 * nothing of the body.
 */
export async function readJson(
  request: Request,
  mediaType = 'application/json',
): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly answer: Response }> {
  const body = await readBody(request, mediaType);
  if (!body.ok) return body;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body.bytes);
    const value: unknown = JSON.parse(text);
    const fault = jsonFault(text, value);
    return fault === null ? { ok: true, value } : { ok: false, answer: problemResponse('invalid-json', { detail: fault }) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const where = position === undefined ? '' : ` It breaks off being JSON at character ${position}.`;
    return { ok: false, answer: problemResponse('invalid-json', { detail: `Expected one JSON value in UTF-8.${where}` }) };
  }
}
