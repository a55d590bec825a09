import { once } from 'node:events';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

/** Rows after which the write-ahead log is worth moving: some megabytes of pages. */
const ROWS = 500;

/**
 * Moves the write-ahead log of a database file into the file (https://sqlite.org/wal.html#ckpt) on a thread and a connection
 * of its own: who commits does not wait for it. It never waits for anybody either (`PASSIVE`), and what it leaves behind is
 * moved the next time, by it or by whoever commits when the log has grown large.
 *
 * The thread starts when there is enough to move, and keeps the process alive only while it moves something.
 */
export class Checkpointer {
  readonly #file: string;
  readonly #onMoved: () => void;
  #thread: Worker | undefined;
  #rows = 0;
  #moving: Promise<void> | undefined;

  /** @param onMoved Called after each move, also where it failed. */
  constructor(file: string, onMoved: () => void) {
    this.#file = file;
    this.#onMoved = onMoved;
  }

  /** To be called after a commit, with the rows that it wrote. */
  committed(rows: number): void {
    this.#rows += rows;
    if (this.#rows < ROWS || this.#moving !== undefined) return;
    this.#rows = 0;
    this.#moving = this.#move();
  }

  /** Resolves when nothing is being moved. */
  async idle(): Promise<void> {
    await this.#moving;
  }

  async close(): Promise<void> {
    await this.idle();
    if (this.#thread === undefined) return;
    const ended = once(this.#thread, 'exit');
    this.#thread.ref();
    this.#thread.postMessage('end');
    await ended;
  }

  async #move(): Promise<void> {
    try {
      const thread = (this.#thread ??= new Worker(new URL('./checkpoint-thread.js', import.meta.url), { workerData: this.#file }));
      thread.ref();
      thread.postMessage('move');
      await once(thread, 'message');
      thread.unref();
    } catch (error) {
      // The thread has ended with an error, as where the disk is full, or there is none to be had.
      this.#thread = undefined;
      process.emitWarning(`The write-ahead log of ${this.#file} could not be moved: ${inspect(error)}. It holds everything all the same, and is moved the next time.`);
    } finally {
      this.#moving = undefined;
    }
    this.#onMoved();
  }
}
