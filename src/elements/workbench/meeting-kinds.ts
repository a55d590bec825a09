import { PHASE_KINDS, type PhaseKind } from '../../authoring/board/board-asks.js';
import type { BoardWritingMessages } from '../../locales/en-board-writing.js';
import type { Offer } from './editor-offers.js';
import { KIND_WORDS } from './meeting-scene.js';

/** The kinds of steps that can be added. */
export const kindOffers = (words: BoardWritingMessages, take: (kind: PhaseKind) => void): Offer[] =>
  PHASE_KINDS.map((kind) => ({ id: `kind-${kind}`, name: words[KIND_WORDS[kind][0]], about: words[KIND_WORDS[kind][1]], take: () => take(kind) }));
