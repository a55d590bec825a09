import { entryFields } from '../questions/entries.js';
import { cutName } from '../text/cut-name.js';
import { z } from '../validation/zod.js';

/** A group, role or wave that a survey takes: the name that stands in responses, and what it is called where it is shown. */
const takenName = z.union([cutName, z.strictObject({ id: cutName, text: entryFields.text })]);
export type TakenName = z.infer<typeof takenName>;

/** The groups, roles or waves that a survey takes. */
export const takenNames = z.array(takenName).check(z.minLength(1), z.maxLength(1000));
