import type { WorkChallenge } from '../protocol/work-challenge.js';
import { solveWork } from './solve-work.js';

/** The worker's side of a message port, which the types of a page do not know. */
interface WorkerScope {
  postMessage(solution: number): void;
  onmessage: ((event: MessageEvent<WorkChallenge>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { challenge, difficulty } }) => scope.postMessage(solveWork(challenge, difficulty));
