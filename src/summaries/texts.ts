import { z } from '../validation/zod.js';

/** How many wrote something. The words themselves are never part of results: they can tell who wrote them. */
export interface Texts {
  readonly kind: 'texts';
  readonly n: number;
}

export const emptyTexts: Texts = { kind: 'texts', n: 0 };

/** So many texts more, or fewer (`by` −1). */
export const countTexts = ({ kind, n }: Texts, texts: number, by = 1): Texts => ({ kind, n: n + by * texts });

export const mergeTexts = (a: Texts, b: Texts): Texts => ({ kind: 'texts', n: a.n + b.n });

/** The published form: the number of texts, nothing of what they say. */
export const textsResult = z.strictObject({ kind: z.literal('texts'), n: z.int().check(z.nonnegative()) });
export type TextsResult = z.infer<typeof textsResult>;
