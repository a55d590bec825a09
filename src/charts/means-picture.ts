import type { ValueAxis } from './value-axis.js';
import type { ValueLine } from './value-lines.js';
import type { Mark } from './whiskers.js';

/** Means of several groups under each other, as points with whiskers on one axis. */
export interface MeansPicture {
  readonly kind: 'means';
  readonly rows: readonly {
    /** The group, and how many answered, each on a line of its own. */
    readonly labels: readonly string[];
    /** Null where nothing is told. */
    readonly mark: Mark | null;
    /** The mean as it is written, or what stands where there is none. */
    readonly figure: string;
    /** What is said of the group to whoever walks through the picture. */
    readonly said: string;
  }[];
  readonly axis: ValueAxis;
  readonly lines: readonly ValueLine[];
}
