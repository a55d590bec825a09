import type { Bar } from '../../charts/picture.js';
import type { Figures } from './figures.js';

/** A share with the bounds of its interval. */
interface Share {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A share as a bar, with what is said of it: its words, the share and the interval. Without a share the bar has no length. */
export const shareBar = (label: string, share: Share | null | undefined, emphasised: boolean, figures: Figures): Bar => ({
  label,
  share: share?.estimate ?? 0,
  low: share?.low ?? 0,
  high: share?.high ?? 0,
  emphasised,
  // The words may run in another direction than the figures.
  said: share ? `\u2068${label}\u2069: ${figures.share(share.estimate)}, ${figures.interval(figures.share(share.low), figures.share(share.high))}` : label,
});
