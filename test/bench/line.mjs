/** A line that all its streams share, as the connections of one telephone do: each in turn sends a piece. */
export class Line {
  /** Bytes that have gone over the line. */
  written = 0;
  #turns = [];
  #rate;
  #piece;
  #free = 0;
  #timer;

  /** @param rate Bytes a second; `Infinity` for a line that keeps nobody waiting. @param piece Bytes a piece. */
  constructor(rate, piece) {
    this.#rate = rate;
    this.#piece = piece;
  }

  /**
   * Opens a stream.
   *
   * @param deliver Called with each piece when it has arrived, and with null when the stream is at its end; what it returns
   *   as false is not counted, and ends the stream.
   */
  stream(deliver) {
    const stream = { deliver, rest: Buffer.alloc(0), isEnding: false };
    const queue = () => {
      if (!this.#turns.includes(stream)) this.#turns.push(stream);
      this.#plan();
    };
    return {
      push: (bytes) => {
        stream.rest = Buffer.concat([stream.rest, bytes]);
        queue();
      },
      end: () => {
        stream.isEnding = true;
        queue();
      },
    };
  }

  #plan() {
    if (this.#timer !== undefined || this.#turns.length === 0) return;
    const length = Math.min(this.#piece, this.#turns[0].rest.length);
    // The piece is there when its last byte is; what the clock was late is made up for by the next piece.
    this.#free = Math.max(this.#free, performance.now() - 20) + (length / this.#rate) * 1000;
    this.#timer = setTimeout(() => this.#deliver(length), Math.max(0, this.#free - performance.now()));
  }

  #deliver(length) {
    this.#timer = undefined;
    const stream = this.#turns.shift();
    const piece = stream.rest.subarray(0, length);
    stream.rest = stream.rest.subarray(length);
    const goesOn = length === 0 || stream.deliver(piece) !== false;
    if (goesOn) {
      this.written += length;
      if (stream.rest.length > 0) this.#turns.push(stream);
      else if (stream.isEnding) stream.deliver(null);
    }
    this.#plan();
  }
}
