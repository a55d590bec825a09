import type { Reader } from './view.js';

/** Writes the numbers of one distribution the way the reader does. */
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
  count(value: number): string {
    return this.#reader.formatNumber(value);
  }
  value(value: number): string {
    return this.#reader.formatNumber(value, { useGrouping: false });
  }
  mean(value: number, digits = 2): string {
    return this.#reader.formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  share(value: number, digits = 1): string {
    return this.#reader.formatNumber(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
}
