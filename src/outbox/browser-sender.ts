import type { SenderContext } from './endpoint-sender.js';
import { loadProver } from './loaders.js';
import { createSend } from './send.js';
import { Sender } from './sender.js';

/** Sends with the browser's own network, clock and chance. */
export const browserSender = (context: SenderContext): Sender =>
  new Sender({
    ...context,
    send: createSend({ fetch: (...request) => fetch(...request), now: Date.now }),
    prove: (endpoint) =>
      loadProver()
        .then(({ browserProof }) => browserProof(endpoint))
        .catch(() => null),
    now: Date.now,
    random: Math.random,
  });
