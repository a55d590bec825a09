import { estimateRandomised } from '../statistics/estimate-randomised.js';
import { randomisedResponseChances } from '../statistics/randomised-response-chances.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';
import type { Choices } from './choices.js';

const count = z.int().check(z.nonnegative());

/**
 * The published form of choices that chance changed on the devices: what was told, and the shares of the true answers that
 * follow from it. There is no share of what was told: nobody should take it for the answer.
 */
export const randomisedResult = z.strictObject({
  kind: z.literal('randomised'),
  n: count,
  level: z.number(),
  method: z.literal('randomised-response'),
  /** Method of the share that was told, whose bounds are put through the same formula as the share itself. */
  interval: z.literal('wilson'),
  epsilon: z.number(),
  /** Chance with which a device told the true answer, and each of the others. */
  truth: z.number(),
  other: z.number(),
  options: z.array(
    z.strictObject({
      id: identifier,
      /** People whose devices told this answer, which is not the number of those who chose it. */
      told: count,
      /** The share of those who chose it: `raw` is unbiased and may lie below 0 or above 1, as its bounds may; `clipped` is for the eye. */
      estimate: z.nullable(z.strictObject({ raw: z.number(), clipped: z.number(), se: z.number(), low: z.number(), high: z.number() })),
    }),
  ),
});
export type RandomisedResult = z.infer<typeof randomisedResult>;

/**
 * What told answers say of the true ones: (λ − q) / (p − q) for the share λ that was told, see `estimateRandomised`. The
 * bounds of Wilson's interval of λ go through the same formula, so that an answer that nobody or everybody told is not taken
 * for certain, as it would be with the standard error alone.
 *
 * Limits: of little use below a few hundred answers.
 *
 * @param options The options in the order of the definition; there are two at least.
 */
export function describeRandomised(
  { n, counts }: Choices,
  options: readonly string[],
  { epsilon, level = 0.95 }: { readonly epsilon: number; readonly level?: number },
): RandomisedResult {
  const told = options.map((id) => (Object.hasOwn(counts, id) ? counts[id]! : 0));
  const { truth, other } = randomisedResponseChances(options.length, epsilon);
  const estimates = estimateRandomised(told, { epsilon, level });
  const back = (share: number) => (share - other) / (truth - other);
  const estimateAt = (index: number) => {
    const share = wilsonInterval(told[index]!, n, { level });
    if (estimates === null || share === null) return null;
    const { raw, clipped, se } = estimates[index]!;
    return { raw, clipped, se, low: back(share.low), high: back(share.high) };
  };
  return {
    kind: 'randomised',
    n,
    level,
    method: 'randomised-response',
    interval: 'wilson',
    epsilon,
    truth,
    other,
    options: options.map((id, index) => ({ id, told: told[index]!, estimate: estimateAt(index) })),
  };
}
