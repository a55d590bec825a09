/** How pictures are drawn: colours as CSS understands them, font, direction of writing, and how figures are written. */
export interface ChartLook {
  readonly text: string;
  /** What is behind the picture, as far as it is known. */
  readonly ground: string;
  /** Edge of bars. */
  readonly accent: string;
  /** Ground of a bar that stands out; light enough for its interval to be seen on it. */
  readonly fill: string;
  readonly faint: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly direction: 'ltr' | 'rtl';
  /** A share from 0 to 1 in percent. */
  readonly formatShare: (share: number) => string;
  /** Any other number. */
  readonly formatNumber: (value: number) => string;
}
