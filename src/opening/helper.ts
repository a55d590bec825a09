import type { LockedKey } from '../sealing/key-file.js';
import type { AnswerGroup } from './answer-groups.js';
import type { OpenedPart, Versions } from './open-part.js';

/** What somebody needs to know to open answers. */
export interface Secret {
  readonly key: LockedKey;
  readonly passphrase: string;
  readonly versions: Versions;
}

/** Somebody who opens answers, one part at a time: a worker, or the page itself. */
export interface Helper {
  /** Opens a part; rejects when the helper cannot go on. */
  open(groups: readonly AnswerGroup[]): Promise<OpenedPart>;
  /** Ends the helper, who forgets the key. */
  end(): void;
}
