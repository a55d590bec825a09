import type { ValueAxis } from './value-axis.js';
import type { ValueLine } from './value-lines.js';
import type { Mark } from './whiskers.js';

/** Means over waves, a point with a whisker each; where nothing is told the line is broken. */
export interface TrendPicture {
  readonly kind: 'trend';
  readonly points: readonly {
    readonly label: string;
    /** Null where nothing is told. */
    readonly mark: Mark | null;
    /** The mean as it is written, or an empty text. */
    readonly figure: string;
    /** What is said of the wave to whoever walks through the picture. */
    readonly said: string;
  }[];
  readonly axis: ValueAxis;
  readonly lines: readonly ValueLine[];
}
