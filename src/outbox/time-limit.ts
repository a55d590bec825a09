/** Longest time that one step may take, in milliseconds; WebKit is known to leave an open request unanswered for ever (bug 226547). */
const STEP_LIMIT = 4000;

/** A step of the outbox did not finish in time. */
export const timeout = (): DOMException => new DOMException(`The outbox’s database did not answer in ${STEP_LIMIT} ms`, 'TimeoutError');

/** The step, or a `TimeoutError` where it does not finish in time. */
export function withTimeLimit<T>(step: Promise<T>): Promise<T> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(timeout()), STEP_LIMIT);
  });
  return Promise.race([step, limit]);
}
