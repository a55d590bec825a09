import type { Reader } from './view.js';

/** Writes the numbers of one summary the way the reader does, and names its intervals. */
export class Figures {
  readonly #reader: Reader;
  readonly #level: number;

  constructor(reader: Reader, level: number) {
    this.#reader = reader;
    this.#level = level;
  }

  get level(): string {
    return this.#reader.formatNumber(this.#level, { style: 'percent' });
  }
  /** What an interval of this level is called. */
  get intervalName(): string {
    return this.#reader.words.intervalName(this.level);
  }
  /** An interval in words, with its name. */
  interval(low: string, high: string): string {
    return `${this.intervalName}: ${this.#reader.words.interval(low, high)}`;
  }
  count(value: number): string {
    return this.#reader.formatNumber(value);
  }
  value(value: number): string {
    return this.#reader.formatNumber(value, { useGrouping: false });
  }
  mean(value: number, digits = 2): string {
    // What rounds to zero has no sign.
    const shown = Math.abs(value) < 0.5 / 10 ** digits ? 0 : value;
    return this.#reader.formatNumber(shown, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  share(value: number, digits = 1): string {
    return this.#reader.formatNumber(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
}
