import { askForReceipt } from './read-back.js';
import { jsonIn } from './read-receipt.js';
import type { Trial } from './trial.js';
import { OutOfPatience } from './wire.js';

/** Withdrawals at the same time. */
const ABREAST = 5;

/** Withdraws one test answer; false where the endpoint does not do so. */
async function withdraw(trial: Trial, id: string, code: string): Promise<boolean> {
  try {
    const exchange = await askForReceipt(trial, id, { what: 'a withdrawal', code, method: 'DELETE' });
    return exchange.status === 200 && (jsonIn(exchange) as { withdrawn?: unknown } | null | undefined)?.withdrawn === id;
  } catch (error) {
    if (error instanceof OutOfPatience) return false;
    throw error;
  }
}

/**
 * Withdraws the test answers that are stored, the first one alone, so that an endpoint that does not offer it is asked
 * only once. Does nothing the second time.
 */
export async function withdrawAll(trial: Trial): Promise<{ readonly withdrawn: number; readonly left: number }> {
  const waiting = trial.isTidied ? [] : [...trial.stored];
  trial.isTidied = true;
  let withdrawn = 0;
  const withdrawNext = async (): Promise<void> => {
    const [id, code] = waiting.shift()!;
    if (!(await withdraw(trial, id, code))) {
      waiting.length = 0;
      return;
    }
    withdrawn++;
    trial.stored.delete(id);
  };
  const workThrough = async () => {
    while (waiting.length > 0) await withdrawNext();
  };
  if (waiting.length > 0) await withdrawNext();
  await Promise.all(Array.from({ length: ABREAST }, workThrough));
  return { withdrawn, left: trial.stored.size };
}
