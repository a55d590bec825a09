import type { ConversionLog } from './conversion-log.js';
import { stringOf } from './string-of.js';

/** Whether a value is an object with members, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A part of the source, of which every member is either taken or told as lost: what nobody takes is named at the end.
 */
export class SourcePart {
  /** Where it stands, with its name. */
  readonly place: string;
  readonly log: ConversionLog;
  readonly #members: ReadonlyMap<string, unknown>;
  readonly #taken = new Set<string>();

  constructor(place: string, members: ReadonlyMap<string, unknown>, log: ConversionLog) {
    this.place = place;
    this.#members = members;
    this.log = log;
  }

  /** A member, which then counts as told. */
  take(key: string): unknown {
    this.#taken.add(key);
    return this.#members.get(key);
  }

  /** A member as text; empty where it is none. */
  text(key: string): string {
    return stringOf(this.take(key));
  }

  /** A member as a finite number. */
  number(key: string): number | undefined {
    const text = this.text(key);
    const number = Number(text);
    return text === '' || !Number.isFinite(number) ? undefined : number;
  }

  /** Whether a member is `true`. */
  flag(key: string): boolean {
    return this.take(key) === true;
  }

  /** A member as a list; empty where it is none. */
  list(key: string): readonly unknown[] {
    const value = this.take(key);
    return Array.isArray(value) ? value : [];
  }

  /** Says that something of this part is lost. */
  lose(what: string, why: string, kept: string | null = null): void {
    this.log.lose({ place: this.place, what, why, kept });
  }

  /**
   * Names everything that nobody has taken.
   *
   * @param isNothing Whether a member says nothing, such as a switch that is off.
   */
  loseRest(isNothing: (key: string, value: unknown) => boolean): void {
    const rest = [...this.#members].filter(([key, value]) => !this.#taken.has(key) && !isNothing(key, value)).map(([key]) => key);
    if (rest.length > 0) this.lose(rest.join(', '), 'a definition has nothing of the kind');
  }
}
