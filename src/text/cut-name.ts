import { z } from '../validation/zod.js';
import { wellFormedText } from './well-formed.js';

/** The name of a group, a role or a wave, as it stands in responses. */
export const cutName = wellFormedText(100).check(z.minLength(1));
