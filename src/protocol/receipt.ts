import { z } from '../validation/zod.js';

const id = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * The answer to a submission: which ids are safe in the store, and which are refused and why.
 *
 * Nothing but an id in `received` lets a device delete a response. Other keys are let through, so that an endpoint may say
 * more than a widget reads.
 */
export const receipt = z.looseObject({
  received: z.array(id),
  refused: z.array(z.looseObject({ id, reason: z.string() })),
});
export type Receipt = z.infer<typeof receipt>;
