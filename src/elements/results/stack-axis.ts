import type { StacksPicture } from '../../charts/stacks-picture.js';

/** About so many steps an axis has. */
const STEPS = 5;

/** The round number (1, 2, 2.5 or 5 times a power of ten) at or above a length; whole where `whole`. */
function roundStep(length: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const steps = [1, 2, 2.5, 5, 10].map((times) => times * power);
  return whole && length < 1 ? 1 : steps.find((step) => step >= length - 1e-9 && (!whole || Number.isInteger(step)))!;
}

/** An axis from nought, in round steps, that ends beyond the highest figure; its ticks are told with nought and the ends first. */
export function stackAxis(
  highest: number,
  write: (value: number) => string,
  { line, whole = false }: { readonly line?: number; readonly whole?: boolean } = {},
): StacksPicture['axis'] {
  const furthest = Math.max(highest, line ?? 0) || 1;
  const step = roundStep(furthest / STEPS, whole);
  const steps = Math.ceil(furthest / step - 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, place) => ({ at: place * step, label: write(place * step) }));
  return { end: steps * step, ticks: [ticks[0]!, ticks.at(-1)!, ...ticks.slice(1, -1)], line };
}
