/** How a part of a bar is painted: plain, hatched or dotted. */
export type StackTone = 'plain' | 'hatched' | 'dotted';

/** A bar of several parts. */
export interface StackRow {
  /** What it is about. */
  readonly label: string;
  /** Its figure in words. */
  readonly basis: string;
  /** What is said of it to whoever walks through the picture. */
  readonly said: string;
  /** From where to where each part goes; null where it has none. */
  readonly parts: readonly (readonly [from: number, to: number] | null)[];
}

/** Bars of parts behind each other, on one axis from nought. */
export interface StacksPicture {
  readonly kind: 'stacks';
  /** What the parts are, in the order of the parts of each row. */
  readonly parts: readonly { readonly label: string; readonly tone: StackTone }[];
  readonly rows: readonly StackRow[];
  readonly axis: {
    readonly end: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
    /** Where a line runs across all bars. */
    readonly line: number | undefined;
  };
}
