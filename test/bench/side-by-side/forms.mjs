// All forms, ours first; whoever adds one adds a line here and its packages to peers/package.json.
import { form as byHand } from './forms/by-hand.mjs';
import { form as formbricks } from './forms/formbricks.mjs';
import { form as formJs } from './forms/form-js.mjs';
import { form as formio } from './forms/formio.mjs';
import { form as jspsych } from './forms/jspsych.mjs';
import { form as lforms } from './forms/lforms.mjs';
import { form as posthog } from './forms/posthog.mjs';
import { form as rjsf } from './forms/rjsf.mjs';
import { form as surveyjs } from './forms/surveyjs.mjs';
import { form as tillidFile } from './forms/tillid-file.mjs';
import { form as tillidInline } from './forms/tillid-inline.mjs';
import { form as tillid } from './forms/tillid.mjs';

export const PEERS = [surveyjs, jspsych, formio, rjsf, formJs, lforms, formbricks, posthog];

/** What the others are compared with. */
export const OURS = tillid;
export const FLOOR = byHand;

/** Those that are answered: where the survey of ours comes from makes no difference once it is there. */
export const ANSWERED = [tillid, tillidInline, byHand, ...PEERS];

export const FORMS = [tillid, tillidFile, ...ANSWERED.slice(1)];
