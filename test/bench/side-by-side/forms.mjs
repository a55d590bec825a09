// All forms, ours first; whoever adds one adds a line here and its packages to peers/package.json.
import { form as byHand } from './forms/by-hand.mjs';
import { form as surveyjs } from './forms/surveyjs.mjs';
import { form as tillidInline } from './forms/tillid-inline.mjs';
import { form as tillid } from './forms/tillid.mjs';

export const FORMS = [tillid, tillidInline, byHand, surveyjs];

/** What the others are compared with. */
export const OURS = tillid;
export const FLOOR = byHand;
