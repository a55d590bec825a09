import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError, type Pool, type PoolClient } from 'pg';

/**
 * How every transaction begins. Each statement sees what was committed before it, a lock that is waited for included. What is
 * committed has reached the disk whatever the database is set to. Whoever waits too long gives up and leaves no lock behind.
 */
const BEGIN = `
  BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL synchronous_commit = on;
  SET LOCAL statement_timeout = 30000;
  SET LOCAL idle_in_transaction_session_timeout = 30000;
`;

/** A reader that sees all of it as it is at one moment. */
const BEGIN_READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Serialization failure and deadlock: the transaction did nothing, and may succeed if it is tried again. */
const PASSING = new Set(['40001', '40P01']);

const MOST_ATTEMPTS = 12;
const [FIRST_PAUSE, LONGEST_PAUSE] = [5, 500];

/** Thrown by work that has seen another collector come before it: nothing is kept, and it is tried again. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

const isPassing = (error: unknown) => error instanceof Overtaken || (error instanceof DatabaseError && PASSING.has(error.code ?? ''));

/** Only after the database itself has answered is its connection known to be sound. */
const isSoundAfter = (error: unknown) => error instanceof Overtaken || error instanceof DatabaseError;

async function attempt<T>(pool: Pool, work: (client: PoolClient) => Promise<T>, begin: string): Promise<T> {
  const client = await pool.connect();
  let isSound = true;
  try {
    await client.query(begin);
    const result = await work(client);
    // The server ends a transaction that had failed with ROLLBACK, and calls that no error.
    if ((await client.query('COMMIT')).command !== 'COMMIT') throw new Error('The database did not commit a transaction.');
    return result;
  } catch (error) {
    isSound =
      isSoundAfter(error) &&
      (await client
        .query('ROLLBACK')
        .then(() => true)
        .catch(() => false));
    throw error;
  } finally {
    // What is still open on a connection that is let go of is rolled back by the server.
    client.release(!isSound);
  }
}

async function untilItPasses<T>(tryOnce: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryOnce();
    } catch (error) {
      if (tries === MOST_ATTEMPTS || !isPassing(error)) throw error;
      await pause(Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries));
    }
  }
}

/**
 * Does some work in one transaction: all of it, or after an error nothing of it. Where another transaction was in the way, it is
 * tried again after a short random pause, so `work` may be called more than once.
 */
export function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return untilItPasses(() => attempt(pool, work, BEGIN));
}

/** A connection that reads the database as it is at this moment, until it is rolled back and given back. */
export async function beginReading(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect();
  try {
    await client.query(BEGIN_READING);
    // Only the first read fixes the moment.
    await client.query('SELECT 1 FROM probes');
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Reads several things as they are at one moment. */
export function snapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return untilItPasses(() => attempt(pool, work, BEGIN_READING));
}
