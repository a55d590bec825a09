import { z } from '../validation/zod.js';

/** The rules by which rankings are counted. */
export const STANDING_RULES = ['schulze', 'rankedPairs', 'copeland', 'borda', 'instantRunoff', 'kemeny'] as const;

/** A rule by which rankings are counted. */
export const standingRule = z.enum(STANDING_RULES);
export type StandingRule = z.infer<typeof standingRule>;

/** Most options that a rule takes; beyond, its work grows too fast. The other rules take any number. */
export const MOST_OPTIONS: Readonly<Partial<Record<StandingRule, number>>> = { rankedPairs: 50, kemeny: 8 };
