import type { Became, ConversionReport, Loss, Mapped } from './conversion.js';

/** Keeps the account of what became of each part while a survey is converted. */
export class ConversionLog {
  readonly #source: string;
  readonly #mapped = new Map<string, { readonly what: string; readonly became: Became[] }>();
  readonly #losses = new Map<string, Loss>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Says what came of a part; of one place more may come than one thing. */
  map(place: string, what: string, became: readonly Became[] = []): void {
    const known = this.#mapped.get(place);
    if (known === undefined) this.#mapped.set(place, { what, became: [...became] });
    else known.became.push(...became);
  }

  /** Says what is lost; the same thing of the same place is told once, however often it is said. */
  lose(loss: Loss): void {
    this.#losses.set(JSON.stringify([loss.place, loss.what, loss.why]), loss);
  }

  report(): ConversionReport {
    const mapped = [...this.#mapped].map(([place, rest]): Mapped => ({ place, ...rest }));
    return { source: this.#source, mapped, losses: [...this.#losses.values()] };
  }
}
