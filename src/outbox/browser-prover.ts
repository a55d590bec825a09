import type { WorkProof } from '../protocol/submission.js';
import { proveWork } from './prove-work.js';
import { startWorkWorker } from './start-work-worker.js';

/** Works for a submission with the browser's own network and worker. */
export const browserProof = (endpoint: string): Promise<WorkProof | null> => proveWork(endpoint, { fetch: (...request) => fetch(...request), startWorker: startWorkWorker });
