import { trustedScript } from '../text/trusted-script.js';

/** Bundlers know this form, and put the file, which is in one piece, beside the code. */
const address = trustedScript('tillid-work', new URL('./work-worker.js', import.meta.url));

/**
 * Starts a worker that works for a submission.
 *
 * @throws Where the page may have none: its code comes from another origin, or its Content Security Policy does not allow
 * the worker (`worker-src`) or the policy `tillid-work` (`trusted-types`).
 */
export const startWorkWorker = (): Worker => new Worker(address(), { type: 'module' });
