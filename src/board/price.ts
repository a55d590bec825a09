import { amount, positiveAmount } from '../questions/budget/amount.js';
import { ages } from '../questions/budget/purse-parts.js';
import { identifier } from '../text/identifier.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';

/** What facilitators find when they check a proposal; the currency is that of the question that asks about it. */
export const priceFields = {
  /** What it costs. */
  cost: amount,
  /** The least and the most that it can be given, where people give amounts. */
  atLeast: z.optional(positiveAmount),
  atMost: z.optional(positiveAmount),
  /** Which of the areas of the question it is for. */
  area: z.optional(identifier),
  /** Whom it is for; everybody where nothing is said. */
  ages: z.optional(ages),
  /** What it is, in the facilitators' words. */
  description: z.optional(localisedText),
};

/** A card that has it is fit for a vote on a budget. */
export const price = z.strictObject(priceFields);
export type Price = z.infer<typeof price>;
