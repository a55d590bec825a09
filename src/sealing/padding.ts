const SPACE = 0x20;
const [SMALL, LARGE] = [256, 4096];

/** Length in bytes that a text of `length` bytes is padded to: a multiple of 256 up to 4096, above that a multiple of 4096. */
export function bucketOf(length: number): number {
  const step = length <= LARGE ? SMALL : LARGE;
  return Math.ceil(length / step) * step;
}

/**
 * A JSON text in UTF-8 with spaces behind it, so that its length tells only the bucket: the ciphertext of an answer of one
 * question would otherwise tell by its length which answer it is. JSON allows the spaces (RFC 8259, section 2).
 */
export function padded(json: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(bucketOf(text.length)).fill(SPACE);
  bytes.set(text);
  return bytes;
}
