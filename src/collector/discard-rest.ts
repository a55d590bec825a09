/**
 * Reads what is left of a request's body and throws it away. An answer may be given before all of a body has been read, such
 * as one that is too large; what nobody reads then blocks the connection for the requests after it, which on a keep-alive
 * connection are other answers.
 */
export async function discardRest({ body }: Request): Promise<void> {
  if (body === null || body.locked) return;
  const reader = body.getReader();
  try {
    while (!(await reader.read()).done);
  } catch {
    // Whoever sent it is gone, and nothing waits behind it.
  }
}
