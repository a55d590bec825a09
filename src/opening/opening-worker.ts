import { unlockKey } from '../sealing/key-file.js';
import type { PrivateKey } from '../sealing/private-key.js';
import type { AnswerGroup } from './answer-groups.js';
import type { Secret } from './helper.js';
import { openPart, type OpenedPart, type Versions } from './open-part.js';

/** What a page says to the worker: first what it needs to know, then the parts, one after the other. */
export type ToWorker = { readonly secret: Secret } | { readonly groups: readonly AnswerGroup[] };

/** What the worker answers: whether the passphrase was right, a part, or that something went wrong in it. */
export type FromWorker = { readonly isUnlocked: boolean } | { readonly part: OpenedPart } | { readonly failure: string };

/** The worker's side of a message port, which the types of a page do not know. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
let unlocked: { readonly key: PrivateKey; readonly versions: Versions } | undefined;

async function answerTo(message: ToWorker): Promise<FromWorker> {
  if ('groups' in message) return { part: await openPart(message.groups, unlocked!.versions, unlocked!.key) };
  const { key: locked, passphrase, versions } = message.secret;
  const key = await unlockKey(locked, passphrase);
  if (key !== null) unlocked = { key, versions };
  return { isUnlocked: key !== null };
}

scope.onmessage = ({ data }) => {
  answerTo(data).then(
    (answer) => scope.postMessage(answer),
    (error: unknown) => scope.postMessage({ failure: String(error) }),
  );
};
