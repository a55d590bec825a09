import { cutName } from '../text/cut-name.js';
import { z } from '../validation/zod.js';

/** How far the shares of the population may add up to something else than 1: they are rounded for print. */
const ROUNDING = 1e-6;

const sumOf = (targets: Readonly<Record<string, number>>) => Object.values(targets).reduce((sum, share) => sum + share, 0);

/** How results are weighted, so that groups count in them as they do in the population and not as many as have answered. */
export const weightsDefinition = z.strictObject({
  /** What is weighted by: the group or the role in the responses. */
  by: z.enum(['group', 'role']),
  /** Group or role → its share of the population. */
  targets: z.record(cutName, z.number().check(z.positive())).check(
    z.refine((targets) => Object.keys(targets).length <= 1000, 'expected at most 1000 entries'),
    z.refine((targets) => Math.abs(sumOf(targets) - 1) <= ROUNDING, {
      error: ({ input }) => `expected shares that add up to 1; they add up to ${Number(sumOf(input as Record<string, number>).toPrecision(8))}`,
    }),
  ),
});
export type WeightsDefinition = z.infer<typeof weightsDefinition>;
