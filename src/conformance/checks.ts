import type { Check } from './check.js';
import { countedOnce } from './checks/counted-once.js';
import { beforehand, crossOrigin } from './checks/cross-origin.js';
import { everyAnswer } from './checks/every-answer.js';
import { faulty } from './checks/faulty.js';
import { firstContact } from './checks/first-contact.js';
import { noSubmission } from './checks/no-submission.js';
import { oddValues } from './checks/odd-values.js';
import { patience } from './checks/patience.js';
import { receiptRoutes } from './checks/receipt-routes.js';
import { receiving } from './checks/receiving.js';
import { unseen } from './checks/unseen.js';

/** THE list of checks, in the order in which they are made: those that look at every answer come after those that send. */
export const CHECKS: readonly Check[] = [
  ...firstContact,
  ...beforehand,
  ...receiving,
  ...faulty,
  ...oddValues,
  ...noSubmission,
  ...receiptRoutes,
  ...countedOnce,
  ...patience,
  ...crossOrigin,
  ...everyAnswer,
  ...unseen,
];
