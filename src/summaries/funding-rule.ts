import { z } from '../validation/zod.js';

/** What comes first where money is given by votes, and what happens to what is too dear; see `budgetGreedy`. */
export const greedyOrder = z.enum(['votes', 'votes-per-cost']);
export const greedyOverflow = z.enum(['skip', 'stop']);

/** What a project is worth to whoever wants it, and what is done with money left over; see `equalShares`. */
export const sharesUtility = z.enum(['cost', 'cardinality']);
export const sharesCompletion = z.enum(['none', 'add1', 'add1-exhaustive', 'greedy']);

/** What names a rule in a document. */
export const greedyRule = { rule: z.literal('budgetGreedy'), order: greedyOrder, overflow: greedyOverflow };
export const sharesRule = { rule: z.literal('equalShares'), utility: sharesUtility, completion: sharesCompletion };

/** A rule for budgets with its variants, each by name. */
export type FundingRule = z.infer<z.ZodMiniObject<typeof greedyRule>> | z.infer<z.ZodMiniObject<typeof sharesRule>>;

/** The rule that counts where a definition names none. */
export const DEFAULT_RULE = { rule: 'equalShares', utility: 'cost', completion: 'add1' } as const satisfies FundingRule;
