import type { ValueAxis } from '../../charts/value-axis.js';

/** A figure that is to have its place on the axis. */
interface Between {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A round number that is no lower than a positive one. */
function roundedUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.ceil(value / step) * step;
}

/** The whole scale; of answers without a highest one an axis from zero over all that is shown. */
function wholeAxis(range: readonly [number, number] | null, shown: readonly Between[]): readonly [number, number] {
  if (range !== null) return range;
  const ends = shown.flatMap(({ estimate, low, high }) => [low ?? estimate, high ?? estimate]);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (lowest === 0 && highest === 0) return [0, 1];
  return [lowest === 0 ? 0 : -roundedUp(-lowest), highest === 0 ? 0 : roundedUp(highest)];
}

/**
 * The axis on which figures are shown: the whole scale, or the part that a page asks for, which is widened until every figure
 * lies on it and marked at each end that is not the end of the scale.
 */
export function axisShown(range: readonly [number, number] | null, shown: readonly Between[], asked: readonly [number, number] | null): ValueAxis {
  const [first, last] = wholeAxis(range, shown);
  if (asked === null) return { min: first, max: last };
  const within = (value: number) => Math.min(last, Math.max(first, value));
  const min = within(Math.min(asked[0], ...shown.map(({ estimate, low }) => low ?? estimate)));
  const max = within(Math.max(asked[1], ...shown.map(({ estimate, high }) => high ?? estimate)));
  if (min >= max || (min === first && max === last)) return { min: first, max: last };
  return { min, max, cut: [min > first, max < last] };
}
