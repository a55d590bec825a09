import { z } from '../validation/zod.js';

/** How many wrote something. The words themselves are not kept here: they can tell who wrote them. */
export interface Texts {
  readonly kind: 'texts';
  readonly n: number;
}

export const emptyTexts: Texts = { kind: 'texts', n: 0 };

/** So many texts more, or fewer (`by` −1). */
export const countTexts = ({ kind, n }: Texts, texts: number, by = 1): Texts => ({ kind, n: n + by * texts });

export const mergeTexts = (a: Texts, b: Texts): Texts => ({ kind: 'texts', n: a.n + b.n });

/** The published form: the number of texts and, only where it is allowed and an editor has chosen some, words of citizens. */
export const textsResult = z.strictObject({
  kind: z.literal('texts'),
  n: z.int().check(z.nonnegative()),
  /** Single texts, in an order that tells nothing; `[…]` stands where one was shortened. */
  quotes: z.optional(z.array(z.string())),
});
export type TextsResult = z.infer<typeof textsResult>;
