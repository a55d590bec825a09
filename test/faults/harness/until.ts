import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `read` gives something else than undefined, null or false, and returns it. Looks often: faults are about
 * moments.
 *
 * @param what What is waited for; called when it did not come, to say how things stand then.
 * @param limit Longest wait, in milliseconds.
 */
export async function until<T>(what: () => string, read: () => T | Promise<T>, limit = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what()}`);
    await pause(3);
  }
}

/** The work's outcome, or an error that names it where it takes longer than `limit` milliseconds. */
export async function within<T>(what: string, work: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  // Whichever loses the race may fail later, and nobody listens to it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
