import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';
import { entryFields } from './entries.js';

/**
 * An option of a ranking board: what people put in order, give dots to, compare or pay for. A card with two sides, such as
 * "more buses" versus "cheaper buses", has the other side in `versus`.
 */
export const boardOption = z.strictObject({
  ...entryFields,
  /** The other side of a card with two. */
  versus: z.optional(localisedText),
  /** What it is, in a sentence or two. */
  description: z.optional(localisedText),
  /** Where it is, in words. */
  place: z.optional(localisedText),
  /** What it costs, in the currency of the board. */
  cost: z.optional(z.number().check(z.nonnegative())),
});
export type BoardOption = z.infer<typeof boardOption>;

/** The options of a ranking board. */
export const boardOptions = z.array(boardOption).check(z.minLength(2), z.maxLength(200));

/** The ids of the options of a board, in the order of the definition. */
export const idsOf = ({ options }: { readonly options: readonly BoardOption[] }): string[] => options.map(({ id }) => id);
