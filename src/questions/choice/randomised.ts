import { randomisedResponseChances, type RandomisedResponseChances } from '../../statistics/randomised-response-chances.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { z } from '../../validation/zod.js';

/**
 * Randomised response: chance may change the answer before it leaves the device. Below the least ε an answer tells next to
 * nothing, above the greatest it is hardly protected.
 */
export const randomised = z.strictObject({ epsilon: z.number().check(z.minimum(0.1), z.maximum(5)) });

interface Asked {
  readonly options: readonly unknown[];
  readonly multiple?: boolean | undefined;
  readonly other?: boolean | undefined;
  readonly randomised?: z.infer<typeof randomised> | undefined;
}

/** What `randomised` does not agree with: chance changes one of several known answers into another. */
export function checkRandomised({ options, multiple, other, randomised: asked }: Asked): ProblemAt[] {
  if (asked === undefined) return [];
  const no = (expected: string): ProblemAt[] => [{ path: 'randomised', expected }];
  return [
    ...(multiple ? no('expected no "multiple" beside it: chance changes a choice of one option') : []),
    ...(other ? no('expected no "other" beside it: chance cannot make up own words') : []),
    ...(options.length < 2 ? no('expected two options or more, among which chance can choose') : []),
  ];
}

/** The chances with which the device tells the true answer and each other one; null where chance changes nothing. */
export const chancesOf = ({ options, randomised: asked }: Asked): (RandomisedResponseChances & { readonly epsilon: number }) | null =>
  asked === undefined ? null : { epsilon: asked.epsilon, ...randomisedResponseChances(options.length, asked.epsilon) };
