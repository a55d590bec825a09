import { unlockKey } from '../sealing/key-file.js';
import type { Helper, Secret } from './helper.js';
import { emptyPart, mergeParts, openPart } from './open-part.js';
import { OpeningError } from './opening-error.js';

/** Answers that are opened before the page gets a turn: few enough for it to stay responsive on a slow device. */
const SLICE = 8;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The page itself, where it may have no worker.
 *
 * @throws OpeningError if the passphrase is wrong.
 */
export async function pageHelper({ key: locked, passphrase, versions }: Secret): Promise<Helper> {
  const key = await unlockKey(locked, passphrase);
  if (key === null) throw new OpeningError('wrong-passphrase', 'the passphrase is not that of the key file');
  return {
    async open(groups) {
      let part = emptyPart(versions);
      for (let start = 0; start < groups.length; start += SLICE) {
        part = mergeParts(part, await openPart(groups.slice(start, start + SLICE), versions, key));
        await nextTurn();
      }
      return part;
    },
    end: () => undefined,
  };
}
