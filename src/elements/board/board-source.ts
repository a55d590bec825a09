import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import { tell } from '../answering/answering-events.js';

/** Pause until a stream that the server has ended is opened anew, in milliseconds; half of it is left to chance. */
const PAUSE = 4000;

/** Where a board is read, and how. */
export interface BoardPlace {
  /** Address of a board document, from a collector or a static file; empty where there is none to read. */
  readonly address: string;
  /** Whether it is followed over the stream of a collector. */
  readonly live: boolean;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Whether what was read can be a board; the rest is the affair of whoever wrote the document. */
const isBoard = (value: unknown): value is BoardDocument => (value as Partial<BoardDocument> | null)?.format === 'tillid-board/1';

/**
 * Reads the board document of a meeting, and follows it where it is live: the browser's own event source comes back after a
 * bad line, and where the server has ended the stream (a restart behind a proxy) it is opened anew. What was read last stays
 * until there is something newer.
 */
export class BoardSource implements ReactiveController {
  readonly #host: Host;
  readonly #place: () => BoardPlace;
  /** What was read last. */
  board: BoardDocument | undefined;
  /** When that was. */
  readAt: Date | undefined;
  /** Why the last reading gave nothing, in words for whoever made the page. */
  fault = '';
  /** Whether what stands in `board` may be behind: it is live, and there is no line just now. */
  isBehind = false;
  #followed: BoardPlace = { address: '', live: false };
  #stream: EventSource | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, place: () => BoardPlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#followed.address !== '') this.#follow(this.#followed);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const place = this.#place();
    if (place.address === this.#followed.address && place.live === this.#followed.live) return;
    this.board = place.address === this.#followed.address ? this.board : undefined;
    this.#follow(place);
  }

  /** Reads the document again. */
  async refresh(): Promise<void> {
    const { address } = this.#followed;
    try {
      const answer = await fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit', cache: 'no-cache' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const board: unknown = await answer.json();
      if (!isBoard(board)) throw new Error('what is there is no board document (tillid-board/1)');
      if (address === this.#followed.address) this.#take(board);
    } catch (error) {
      if (address !== this.#followed.address) return;
      const isKnown = this.fault !== '';
      this.fault = `No board from ${address}: ${String(error)}`;
      if (!isKnown) tell(this.#host, 'tillid-error', { message: this.fault });
      this.#host.requestUpdate();
    }
  }

  #follow(place: BoardPlace): void {
    this.#stop();
    this.#followed = place;
    this.fault = '';
    this.isBehind = false;
    // A host that was removed while it was asking for something draws once more: nothing is followed for it until it comes back.
    if (place.address === '' || !this.#host.isConnected) return;
    if (place.live) this.#open();
    else void this.refresh();
  }

  #open(): void {
    const stream = new EventSource(`${this.#followed.address.replace(/\/$/, '')}/stream`);
    this.#stream = stream;
    stream.addEventListener('board', (event: MessageEvent<string>) => this.#take(JSON.parse(event.data) as BoardDocument));
    stream.addEventListener('error', () => {
      this.isBehind = true;
      this.#host.requestUpdate();
      // A stream that could not be had still tells why, as for a survey that is not there.
      if (this.board === undefined) void this.refresh();
      if (stream.readyState !== EventSource.CLOSED) return;
      this.#again = setTimeout(() => this.#open(), PAUSE * (0.5 + Math.random() / 2));
    });
  }

  #stop(): void {
    clearTimeout(this.#again);
    this.#stream?.close();
    this.#stream = undefined;
  }

  #take(board: BoardDocument): void {
    this.fault = '';
    this.isBehind = false;
    this.board = board;
    this.readAt = new Date();
    this.#host.requestUpdate();
  }
}
